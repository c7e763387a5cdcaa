/**
 * Every look on offices unlike the sample's: few people, many, another language, names of any length and
 * script.
 */
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { folderOf, OFFICE_NAMES } from './offices';
import { openGallery, type Gallery } from './pictures';
import { faultsSeen } from './seen';

jest.setTimeout(120_000);

const TABS = ['This week', 'Start', 'Dashboard', 'Contacts'];
const MANY = '2,000 contacts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

test.each(OFFICE_NAMES.filter((name) => name !== MANY))(
  '%s: nothing is cut off, lies upon another, is too small or too pale',
  async (name) => {
    const gallery = await openGallery(browser, folderOf(name));
    const faults = [];
    for (const tab of TABS) {
      const page = await gallery.show({ name, tab, width: 1440, height: 900 });
      faults.push(...(await faultsSeen(page)).map((fault) => ({ tab, ...fault })));
    }
    await gallery.close();

    expect(faults).toEqual([]);
  },
);

test('a German office reads its own dates and amounts', async () => {
  const gallery = await openGallery(browser, folderOf('German'));
  const textOf = async (tab: string): Promise<string> => {
    const page = await gallery.show({ name: '', tab, width: 1440, height: 900 });
    return page.locator('revo-grid').innerText();
  };
  const [sales, dashboard] = [await textOf('Sales'), await textOf('Dashboard')];
  await gallery.close();

  expect(sales).toContain('14.10.2026');
  expect(sales).toContain('1.234,50 €');
  expect(dashboard).toMatch(/\d €/);
});

describe(MANY, () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(browser, folderOf(MANY));
  });
  afterAll(() => gallery?.close());
  const shown = (tab: string) => gallery.show({ name: '', tab, width: 1440, height: 900 });

  test.each(['This week', 'Contacts'])('%s: nothing is cut off, too small or too pale', async (tab) => {
    expect(await faultsSeen(await shown(tab))).toEqual([]);
  });

  test('scroll without a stutter: no more is drawn than what is in view', async () => {
    const page = await shown('Contacts');
    const { rows, cells, slow } = await page.evaluate<{ rows: number; cells: number; slow: number }>(SCROLL);

    expect(rows).toBeGreaterThan(1500);
    expect(cells).toBeLessThan(2_500);
    // Of forty frames; the machine of a test has others to serve.
    expect(slow).toBeLessThanOrEqual(4);
  });
});

/**
 * Scrolls down in the page, frame by frame; tells how far it came, what is drawn then, and the slow frames.
 */
const SCROLL = `(async () => {
  const inner = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner');
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  let slow = 0;
  for (let step = 0; step < 40; step += 1) {
    const from = performance.now();
    inner.scrollTop += 1000;
    await frame();
    await frame();
    if (performance.now() - from > 300) slow += 1;
  }
  await new Promise((next) => setTimeout(next, 300));
  const places = [...document.querySelectorAll('revo-grid [data-cell]')].map((cell) => Number(cell.dataset.cell.replace(/\\D/g, '')));
  return { rows: Math.max(...places), cells: places.length, slow };
})()`;
