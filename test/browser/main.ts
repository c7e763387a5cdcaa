/** `npm run pictures`: docs/pictures anew, from the office in the browser. */
import { mkdirSync } from 'node:fs';
import { launchChromium } from './chromium';
import { openGallery, PICTURES } from './pictures';

const FOLDER = 'docs/pictures';

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
const gallery = await openGallery(browser);
for (const picture of PICTURES) {
  const page = await gallery.show(picture);
  await page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
  console.log(`${FOLDER}/${picture.name}.png`);
}
await gallery.close();
await browser.close();
