/**
 * `npm run push`: says what is missing, or builds the add-in, checks what was built, and pushes it to its
 * spreadsheet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { missingSteps, type PushSetting } from './readiness';

const ClaspFile = z.object({ scriptId: z.optional(z.string()) });

const pushSetting = (): PushSetting => {
  const { scriptId } = ClaspFile.parse(JSON.parse(readFileSync('.clasp.json', 'utf8')));
  return { scriptId, hasLogin: existsSync(join(homedir(), '.clasprc.json')) };
};

/**
 * In this order: what goes to Google is what these tests have just built and looked through. They take
 * seconds; whether the add-in does its work is what `npm test` is for.
 */
const COMMANDS = [
  ['npx', 'jest', '--selectProjects', 'once', '--', 'test/bundle'],
  ['npx', 'clasp', 'push', '--force'],
] as const;

const succeeds = ([program, ...parameters]: readonly [string, ...string[]]): boolean =>
  spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const missing = missingSteps(pushSetting());
if (missing.length > 0) {
  console.error(['Nothing was pushed.', ...missing, 'Then run npm run push again.'].join('\n\n'));
  process.exitCode = 1;
} else {
  const failed = COMMANDS.find((command) => !succeeds(command));
  if (failed) console.error(`Nothing was pushed: "${failed.join(' ')}" failed. Its message is above.`);
  else console.log('Pushed. Reload the spreadsheet to see the menu Cultivate.');
  process.exitCode = failed ? 1 : 0;
}
