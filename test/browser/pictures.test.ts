/** The page behind each picture in docs/pictures: its elements, not its pixels. */
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { openGallery, PICTURES, type Gallery } from './pictures';
import { faultsSeen, isHeaderSeen, textsRunningOut } from './seen';

jest.setTimeout(60_000);

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  browser = await launchChromium();
  gallery = await openGallery(browser);
});
afterAll(async () => {
  await gallery?.close();
  await browser?.close();
});

test.each(PICTURES)(
  '$name: nothing is cut off, lies upon another, is too small or too pale',
  async (picture) => {
    const page = await gallery.show(picture);

    expect(await faultsSeen(page)).toEqual([]);
  },
);

test.each([
  // Its page has written it, for the picture above.
  ['Preview', null],
  ['Problems', 'Lists > Check the workbook'],
  ['Let-go list', 'Clients > Let-go list'],
  ['Print list', 'Season > Hard times…'],
])('%s as it is made: nothing is cut off, and no sentence runs out of the window', async (tab, item) => {
  if (item !== null) await gallery.press({ item: `Cultivate > ${item}`, answers: [''] });

  const page = await gallery.show({ name: '', tab, width: 1440, height: 900 });

  expect(await faultsSeen(page)).toEqual([]);
  expect(await textsRunningOut(page)).toEqual([]);
});

test.each([
  ['a laptop of 1,366 pixels', 1366, 768, ['Day', 'Contact', 'What', 'Result', 'Note', 'Who', 'Tier']],
  ['a phone of 390 pixels', 390, 844, ['Day', 'Contact', 'What', 'Result']],
])('on %s This week shows what a call needs', async (_what, width, height, headers) => {
  const page = await gallery.show({ name: '', tab: 'This week', width, height });

  const hidden: string[] = [];
  for (const header of headers) if (!(await isHeaderSeen(page, header))) hidden.push(header);

  expect(hidden).toEqual([]);
});

test.each([
  ['cut off', '.text { white-space: pre !important; }'],
  ['too small', 'revo-grid .rgCell[data-cell] { font-size: 10px !important; }'],
  ['too pale', 'revo-grid .rgCell[data-cell] { color: #aaa !important; }'],
  ['lies upon another', '.text { margin-left: 150px; white-space: pre !important; }'],
])('what is %s is seen', async (what, content) => {
  const page = await gallery.show({ name: '', tab: 'This week', width: 1366, height: 768 });
  await page.addStyleTag({ content });

  const faults = await faultsSeen(page);

  expect(faults.filter((fault) => fault.what.startsWith(what)).length).toBeGreaterThan(5);
});
