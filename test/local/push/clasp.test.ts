/**
 * clasp itself, with its own push and pull, against a stand-in of the Script API: what `npm run push` and the
 * third way in of docs/install.md rest on.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openScriptApi, type ScriptApi } from './script-api';

const RELEASE = 'build/release';
const SCRIPT_ID = 'a-script-of-nobody';
const CLASP = resolve('node_modules/.bin/clasp');
const LOOPBACK = pathToFileURL(resolve('test/local/push/loopback.mjs')).href;
const EMPTY_PROJECT = [
  { name: 'appsscript', type: 'JSON' as const, source: '{"timeZone":"Etc/UTC","dependencies":{}}' },
  { name: 'Code', type: 'SERVER_JS' as const, source: 'function myFunction() {}' },
];
/** What somebody who is logged in has: words that open nothing. */
const LOGIN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret: 'nothing',
      refresh_token: 'nothing',
      access_token: 'nothing',
      expiry_date: Date.UTC(2100, 0, 1),
    },
  },
};

let home: string;
let api: ScriptApi;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'clasp-'));
  writeFileSync(join(home, 'login.json'), JSON.stringify(LOGIN));
  api = await openScriptApi(SCRIPT_ID, EMPTY_PROJECT);
});
afterEach(async () => {
  await api.close();
  rmSync(home, { recursive: true });
});

/** A folder with a project of clasp's whose files are these. */
function aProject(name: string, files: string | null): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'files' }));
  if (files !== null) cpSync(files, join(folder, 'files'), { recursive: true });
  return folder;
}

/** Runs clasp there. The server answers meanwhile, so it isn't waited for in one go. */
const clasp = (
  folder: string,
  ...words: readonly string[]
): Promise<{ status: number | null; said: string }> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', LOOPBACK, CLASP, ...words, '-A', join(home, 'login.json')],
      {
        cwd: folder,
        env: { ...process.env, HOME: home, USERPROFILE: home, SCRIPT_API: api.address },
      },
    );
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(String(piece)));
    child.on('close', (status) => done({ status, said: said.join('') }));
  });

/** The files that go to Google, by name. */
const meant = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(js|html|json)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** clasp brings all of Google's interfaces along, and takes seconds to load them. */
const LONG_MILLISECONDS = 90_000;

test(
  'the release is pushed whole, and pulled back to the byte; nothing but the one script is asked for',
  async () => {
    const pushed = await clasp(aProject('mine', RELEASE), 'push', '--force');
    const there = aProject('theirs', null);
    const pulled = await clasp(there, 'pull');

    expect(pushed).toMatchObject({ status: 0 });
    expect(pulled).toMatchObject({ status: 0 });
    expect(meant(join(there, 'files'))).toEqual(meant(RELEASE));
    const names = api.files().map(({ name, type }) => `${name} ${type}`);
    expect(names).toEqual(expect.arrayContaining(['Code SERVER_JS', 'appsscript JSON']));
    expect(names).toHaveLength(Object.keys(meant(RELEASE)).length);
    const addresses = new Set(api.asked.map((call) => call.replace(/^\w+ /, '')));
    expect([...addresses]).toEqual([`/v1/projects/${SCRIPT_ID}/content`]);
  },
  LONG_MILLISECONDS,
);

test(
  'a folder without a manifest is refused, and the script stays as it was',
  async () => {
    const folder = aProject('mine', RELEASE);
    rmSync(join(folder, 'files', 'appsscript.json'));

    const { status } = await clasp(folder, 'push', '--force');

    expect(status).not.toBe(0);
    expect(api.files()).toEqual(EMPTY_PROJECT);
  },
  LONG_MILLISECONDS,
);
