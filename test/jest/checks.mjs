/**
 * The checks, side by side: `node test/jest/checks.mjs [lint|format|types|unused]…`, all of them when none is
 * named. Each tells only what it finds wrong.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const CACHE = 'node_modules/.cache';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const KNIP = 'node_modules/knip/bin/knip.js';
/**
 * The compiler in Go takes a fifth of the time. The one in JavaScript, beside it, is for those who need its
 * functions.
 */
const TSC = 'node_modules/typescript-7/bin/tsc';

/** The layers: which names each may know differs. */
const TYPED = ['src', 'src/google', 'src/pages', 'local', 'local/office/web/client', 'test'];

/** Files are compared by their content: a fresh checkout has other times. */
const cached = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/${name}`];

const typesOf = (project) => {
  const known = `${CACHE}/types/${project.replaceAll('/', '-')}.tsbuildinfo`;
  return [TSC, '-p', project, '--singleThreaded', '--incremental', '--tsBuildInfoFile', known];
};

/** The programs of each check, with the files that it looks at. */
const CHECKS = {
  lint: (files) => [[ESLINT, ...cached('eslint'), '--no-warn-ignored', ...files]],
  format: (files) => [
    [
      PRETTIER,
      ...cached('prettier/.prettier-cache'),
      '--check',
      '--ignore-unknown',
      '--log-level=warn',
      ...files,
    ],
  ],
  types: () => TYPED.map(typesOf),
  unused: () => [[KNIP, '--no-progress', '--cache', '--cache-location', `${CACHE}/knip`]],
};
const NAMES = Object.keys(CHECKS);

/** Runs a program. @return what it said, and whether it found nothing wrong */
const run = (parameters) =>
  new Promise((done) => {
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece) => said.push(piece));
    child.on('close', (status) => done({ isFine: status === 0, said: said.join('') }));
  });

async function runCheck(name, files) {
  let isFine = true;
  const said = [];
  for (const parameters of CHECKS[name](files)) {
    const result = await run(parameters);
    isFine &&= result.isFine;
    said.push(result.said);
  }
  return { name, isFine, said: said.join('') };
}

/**
 * Runs these checks side by side.
 *
 * @param files what lint and format look at; the others always look at all
 * @return what each said, and whether it found nothing wrong
 */
export const runChecks = (names = NAMES, files = ['.']) =>
  Promise.all(
    names
      .filter((name) => CHECKS[name].length === 0 || files.length > 0)
      .map((name) => runCheck(name, files)),
  );

/** Prints what the checks found. @return whether that was nothing */
export function tellOf(results) {
  for (const { name, isFine, said } of results) {
    if (said.trim() !== '') console.log(said.trim());
    if (!isFine) console.log(`${name}: failed`);
  }
  return results.every(({ isFine }) => isFine);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  if (!tellOf(await runChecks(asked.length > 0 ? asked : NAMES))) process.exitCode = 1;
}
