/**
 * Chromium from npm, for the tests and pictures of pages. The package carries the browser packed; it is
 * unpacked once for each of its versions. On machines that it isn't made for, CHROMIUM names a browser.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const CACHE = resolve('node_modules/.cache');

/** Starts the browser. @throws in words where there is none for this machine */
export const launchChromium = async (): Promise<Browser> => {
  const named = process.env['CHROMIUM'];
  if (named) return chromium.launch({ executablePath: named, args: ['--no-sandbox'] });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Name a Chromium in the variable CHROMIUM: the one from npm is for Linux on x64.');
  const folder = unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
};

/**
 * The folder of the unpacked browser with its libraries. Unpacked beside it first: whoever dies half-way
 * leaves nothing that looks whole.
 */
export const unpacked = (): string => {
  const { version } = packageOf();
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes to be at AWS.
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import chromium from '@sparticuz/chromium'; await chromium.executablePath();",
    ],
    { env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
  );
  // Pages bring their own fonts; this is for what falls through, and keeps the machine's fonts out of the
  // pictures.
  writeFileSync(
    join(part, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(part, folder);
  } catch (error) {
    // Somebody else was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(part, { recursive: true });
  }
  return folder;
};

const packageOf = (): { version: string } => {
  const found: { version: string } = createRequire(resolve('package.json'))(
    resolve('node_modules/@sparticuz/chromium/package.json'),
  );
  return found;
};
