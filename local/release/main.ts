/**
 * `npm run release`, once the script is built: puts the page, its pictures and the licences beside it, and
 * all of it into one zip.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { zipped } from './archive';
import { installPage } from './install-page';
import { licences } from './licences';

const RELEASE = 'build/release';
const NAME = 'cultivate';

/** What stands in the pages besides what the script has, too. */
const OF_PAGES = ['node_modules/preact/'];

const SourceMap = z.object({ sources: z.array(z.string()) });
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;

const page = installPage(readFileSync('README.md', 'utf8'));
writeFileSync(join(RELEASE, 'INSTALL.md'), page.text);
mkdirSync(join(RELEASE, 'pictures'), { recursive: true });
for (const picture of page.pictures)
  copyFileSync(join('docs/pictures', picture), join(RELEASE, 'pictures', picture));

const { sources } = SourceMap.parse(JSON.parse(readFileSync(join(RELEASE, 'Code.js.map'), 'utf8')));
writeFileSync(join(RELEASE, 'LICENCES.txt'), licences([...sources, ...OF_PAGES]));

const archive = join(RELEASE, `${NAME}.zip`);
rmSync(archive, { force: true });
const zip = zipped(RELEASE, NAME);
writeFileSync(archive, zip);

const script = readFileSync(join(RELEASE, 'Code.js')).length;
console.log(
  `${RELEASE}/ is ready: Code.js (${kilobytes(script)}), Pages.html, appsscript.json, and INSTALL.md, which says how to paste them; ` +
    `all of it as ${NAME}.zip (${kilobytes(zip.length)}).`,
);
