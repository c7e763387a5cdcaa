/** `npm run pictures`: docs/pictures anew, from the office in the browser; with names, those alone. */
import { mkdirSync } from 'node:fs';
import { launchChromium } from './chromium';
import { openGallery, PICTURES } from './pictures';

const FOLDER = 'docs/pictures';

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
const gallery = await openGallery(browser);
const names = process.argv.slice(2);
for (const picture of PICTURES) {
  if (names.length > 0 && !names.includes(picture.name)) continue;
  const page = await gallery.show(picture);
  await page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
  console.log(`${FOLDER}/${picture.name}.png`);
}
await gallery.close();
await browser.close();
