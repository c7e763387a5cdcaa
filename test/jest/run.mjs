/**
 * `npm test`: the checks and the tests side by side. Jest's totals are the last line, whatever is done first;
 * the run fails when any part does. What isn't known here goes to jest.
 *
 * `npm test -- --changed [REF]` takes what a change touches: the files that differ from REF (by default those
 * that aren't committed), and the tests that import them. The slow folders wait for the whole run, unless
 * something of theirs is changed.
 */
import { spawn } from 'node:child_process';
import { changedIn } from './changed.mjs';
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
function whatIsAsked(words) {
  const { files, since, others } = changedIn(words);
  if (files === null) return { files: ['.'], forJest: others };
  const filters = files.some((file) => SLOW.test(file)) ? [] : [QUICK_ONLY];
  return { files, forJest: ['--changedSince', since, ...filters, '--passWithNoTests', ...others] };
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
