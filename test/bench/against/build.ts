/** A build to be measured beside another: its script, its offices, and the local host of its day. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import type { OfficeState } from '../../../local/host/state';
import { readFolder } from '../../../local/office/folder/read-folder';
import { loadProgram, type Program } from '../../../local/office/program';
import { runFunction } from '../../../local/office/run';
import { compileScript } from '../../../local/office/script';
import { triggerRun } from '../../../local/office/triggers';
import { officeOf } from '../office';

export type Build = {
  /** "new", or the commit. */
  readonly name: string;
  readonly source: string;
  readonly program: Program;
  /** The script as an execution at Google finds it: compiled from a text that the engine hasn't seen. */
  readonly unseen: () => Program;
  /** The sample office of that day, as somebody opens it who tries it on. */
  readonly sample: () => OfficeState;
  readonly officeOf: (contacts: number) => OfficeState;
  readonly runFunction: typeof runFunction;
  readonly triggerRun: typeof triggerRun;
};

/**
 * What a checkout has to run its script on: an older host reads no office of today, nor this one an older.
 */
type Surroundings = Pick<Build, 'runFunction' | 'triggerRun' | 'officeOf'> & {
  readonly readFolder: typeof readFolder;
  readonly loadProgram: typeof loadProgram;
  readonly compileScript: typeof compileScript;
};

function buildIn(name: string, checkout: string, surroundings: Surroundings): Build {
  const dist = join(checkout, 'dist');
  const source = readFileSync(join(dist, 'Code.js'), 'utf8');
  const program = surroundings.loadProgram(dist);
  let loadings = 0;
  const unseen = (): Program => ({
    ...program,
    script: surroundings.compileScript(
      `/* ${process.hrtime.bigint()} ${(loadings += 1)} */ ${source}`,
      'Code.js',
    ),
  });
  const sample = surroundings.readFolder(join(checkout, 'local/sample/office'), Date.now());
  return { ...surroundings, name, source, program, unseen, sample: () => structuredClone(sample) };
}

/** What was just built. */
export const ownBuild = (checkout: string): Build =>
  buildIn('new', checkout, {
    ...{ loadProgram, compileScript, runFunction, triggerRun, officeOf, readFolder },
  });

/**
 * Builds a commit with its own build program, in a folder that is kept for the next time.
 *
 * @param ref a commit, a tag or a branch of this repository
 */
export async function buildOf(ref: string, checkout: string): Promise<Build> {
  const git = (...words: string[]) => execFileSync('git', ['-C', checkout, ...words], { maxBuffer: 2 ** 28 });
  const commit = git('rev-parse', '--short', ref).toString().trim();
  const folder = join(checkout, 'build/against', commit);
  const surroundings = join(folder, 'build/surroundings.mjs');
  if (!existsSync(surroundings)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit) });
    symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder });
    await bundleSurroundings(folder, surroundings);
  }
  const theirs: Surroundings = await import(pathToFileURL(surroundings).href);
  return buildIn(commit, folder, theirs);
}

/** The offices and the host as that commit has them: an older build knows no tabs and headers of today. */
const bundleSurroundings = (folder: string, outfile: string) =>
  bundle({
    stdin: {
      contents: [
        "export { readFolder } from './local/office/folder/read-folder';",
        "export { officeOf } from './test/bench/office';",
        "export { loadProgram } from './local/office/program';",
        "export { compileScript } from './local/office/script';",
        "export { runFunction } from './local/office/run';",
        "export { triggerRun } from './local/office/triggers';",
      ].join('\n'),
      resolveDir: folder,
    },
    outfile,
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' },
    // Its entry for Node has no named exports.
    alias: { 'punycode.js': join(folder, 'node_modules/punycode.js/punycode.es6.js') },
  });
