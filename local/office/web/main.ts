/** `node build/web.js`: the office in a browser, in this checkout. */
import { fileURLToPath } from 'node:url';
import { refusePlace } from '../save';
import { UsageError } from '../usage';
import { openWebOffice } from './office';
import { readWebOptions, WEB_HELP, type WebOptions } from './options';
import { serveWeb } from './server';

const inCheckout = (path: string): URL => new URL(`../${path}`, import.meta.url);

const serve = async ({ opening, port }: WebOptions): Promise<void> => {
  if (opening.save !== undefined) refusePlace(opening.save, opening);
  const office = await openWebOffice(inCheckout('build/office-thread.js'), {
    opening,
    programFolder: fileURLToPath(inCheckout('dist')),
    sampleFolder: fileURLToPath(inCheckout('local/sample/office')),
    now: Date.now(),
  });
  const server = await serveWeb(office, fileURLToPath(inCheckout('build/web')), port);
  process.stdout.write(`The office is open at ${server.address}\nCtrl+C ends it.\n`);
  process.once('SIGINT', async () => {
    await Promise.all([server.close(), office.close()]);
  });
};

try {
  const options = readWebOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(WEB_HELP);
  else await serve(options);
} catch (error) {
  const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!(error instanceof UsageError) && !isBusy) throw error;
  process.stderr.write(`${isBusy ? 'That port is taken: name another with --port.' : error.message}\n`);
  process.exitCode = 2;
}
