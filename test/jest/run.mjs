/**
 * `npm test`: the checks and the tests side by side. Jest's totals are the last line, whatever is done first; the run fails when any
 * part does. What isn't known here goes to jest.
 *
 * `npm test -- --changed [REF]` takes what a change touches: the files that differ from REF (by default those that aren't committed),
 * and the tests that import them. The slow folders wait for the whole run, unless something of theirs is changed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runChecks, tellOf } from './checks.mjs';

const SLOW = /^test\/(bench|faults|solver|year)\//;
const QUICK_ONLY = '--filter=<rootDir>/test/jest/quick-only.cjs';

const { files, forJest } = whatIsAsked(process.argv.slice(2));
const checks = runChecks(undefined, files);
const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...forJest], {
  stdio: ['inherit', 'pipe', 'inherit'],
});
const closing = lastLineOf(jest.stdout);
const status = await new Promise((done) => jest.on('close', done));
const areFine = tellOf(await checks);
process.stdout.write(closing());
process.exitCode = status === 0 && areFine ? 0 : 1;

/** What the checks look at, and what jest is told. */
function whatIsAsked(asked) {
  const at = asked.indexOf('--changed');
  if (at < 0) return { files: ['.'], forJest: asked };
  const named = asked[at + 1];
  const since = named === undefined || named.startsWith('-') ? 'HEAD' : named;
  const others = asked.filter((_, index) => index !== at && (index !== at + 1 || since !== named));
  const changed = filesChanged(since);
  const filters = changed.some((file) => SLOW.test(file)) ? [] : [QUICK_ONLY];
  return {
    files: changed,
    forJest: ['--changedSince', since, ...filters, '--passWithNoTests', ...others],
  };
}

function filesChanged(since) {
  const git = (...parameters) => spawnSync('git', parameters, { encoding: 'utf8' }).stdout.split('\n');
  const all = [...git('diff', '--name-only', since), ...git('ls-files', '--others', '--exclude-standard')];
  return all.filter((file) => file !== '' && existsSync(file));
}

/** Passes a stream on, but for its last line, which the function that is returned gives. */
function lastLineOf(stream) {
  let held = '';
  stream.on('data', (piece) => {
    held += piece;
    const end = held.lastIndexOf('\n', held.length - 2) + 1;
    process.stdout.write(held.slice(0, end));
    held = held.slice(end);
  });
  return () => held;
}
