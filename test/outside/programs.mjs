/** Programs of elsewhere: whether they are there, which version, and what they print. */
import { spawnSync } from 'node:child_process';

export const run = ([program, ...words], environment = {}) =>
  spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...environment },
  });

/** The first Python that has a package; several may be installed. */
export const pythonWith = (name) =>
  ['python3', '/usr/bin/python3'].find((python) => run([python, '-c', `import ${name}`]).status === 0);

/** What a program answers to being asked for its version; null: it isn't there. */
export function versionOf(command) {
  const { status, stdout, stderr } = run(command);
  return status === 0 ? `${stdout}${stderr}`.trim().split('\n')[0] : null;
}

/** What a program prints as JSON. */
export function jsonOf(command, environment = {}) {
  const { status, stdout, stderr, error } = run(command, environment);
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').slice(-1)[0]);
  return JSON.parse(stdout);
}

/** What a program prints. */
export function textOf(command, environment = {}) {
  const { status, stdout, stderr, error } = run(command, environment);
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').slice(-1)[0]);
  return stdout;
}
