import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ASKS_FOR_SCRIPT = 'copy the Script ID';
const ASKS_FOR_LOGIN = 'npx clasp login';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'push-'));
});
afterEach(() => rmSync(home, { recursive: true }));

type Given = { scriptId: string; hasLogin: boolean; failing?: string };

/** What looks through the bundle, in seconds. */
const CHECK = 'npx jest --selectProjects once -- test/bundle';
const PUSH = 'npx clasp push --force';

/** Runs the program in an empty project, where npx only says how it was called, and fails at one call. */
const push = ({ scriptId, hasLogin, failing }: Given) => {
  writeFileSync(join(home, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  if (hasLogin) writeFileSync(join(home, '.clasprc.json'), '{}');
  const commands = join(home, 'commands');
  mkdirSync(commands);
  writeFileSync(
    join(commands, 'npx'),
    `#!/bin/sh\necho "called: npx $*"\n[ "npx $*" != "${failing ?? ''}" ]\n`,
  );
  chmodSync(join(commands, 'npx'), 0o755);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('build/push.js')], {
    cwd: home,
    env: { ...process.env, HOME: home, USERPROFILE: home, PATH: commands + delimiter + process.env['PATH'] },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, called: stdout.match(/(?<=called: ).*/g) ?? [] };
};

test.each([
  {
    why: 'a fresh copy of the project',
    given: { scriptId: 'YOUR_SCRIPT_ID', hasLogin: false },
    asks: [ASKS_FOR_SCRIPT, ASKS_FOR_LOGIN],
  },
  {
    why: 'an id that was cut out',
    given: { scriptId: ' ', hasLogin: true },
    asks: [ASKS_FOR_SCRIPT],
  },
  {
    why: 'an id, but nobody logged in',
    given: { scriptId: 'an-id', hasLogin: false },
    asks: [ASKS_FOR_LOGIN],
  },
])('$why: nothing is pushed, and the steps to take are named', ({ given, asks }) => {
  const { status, said, called } = push(given);

  expect({ status, called }).toEqual({ status: 1, called: [] });
  expect([ASKS_FOR_SCRIPT, ASKS_FOR_LOGIN].filter((text) => said.includes(text))).toEqual(asks);
});

test('with an id and a login, the bundle is built and checked before it is pushed', () => {
  const { status, called } = push({ scriptId: 'an-id', hasLogin: true });

  expect({ status, called }).toEqual({ status: 0, called: [CHECK, PUSH] });
});

test('a bundle that fails its checks is not pushed', () => {
  const { status, called, said } = push({ scriptId: 'an-id', hasLogin: true, failing: CHECK });

  expect({ status, called }).toEqual({ status: 1, called: [CHECK] });
  expect(said).toContain(`Nothing was pushed: "${CHECK}" failed.`);
});
