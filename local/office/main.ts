/** `node build/office.js`: the command line office, in this checkout. */
import { fileURLToPath } from 'node:url';
import { runCommand } from './command';

const inCheckout = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

process.exitCode = await runCommand(process.argv.slice(2), {
  programFolder: inCheckout('dist'),
  sampleFolder: inCheckout('local/sample/office'),
  mondayFolder: inCheckout('build/monday-office'),
  now: Date.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
