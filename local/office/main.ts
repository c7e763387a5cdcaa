/** `node build/office.js`: the command line office, in this checkout. */
import { fileURLToPath } from 'node:url';
import { runCommand } from './command';

const inCheckout = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Whoever reads may have seen enough: `npm start | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  programFolder: inCheckout('dist'),
  sampleFolder: inCheckout('local/sample/office'),
  mondayFolder: inCheckout('build/monday-office'),
  now: Date.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
