/**
 * Every look on offices unlike the sample's: few people, many, another language, names of any length and
 * script.
 */
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { folderOf, OFFICE_NAMES } from './offices';
import { openGallery } from './pictures';
import { faultsSeen } from './seen';

jest.setTimeout(120_000);

const TABS = ['This week', 'Start', 'Dashboard', 'Contacts'];
/** Of many people the tabs that grow with them. */
const tabsOf = (name: string) => (name === '2,000 contacts' ? ['This week', 'Contacts'] : TABS);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

test.each(OFFICE_NAMES)(
  '%s: nothing is cut off, lies upon another, is too small or too pale',
  async (name) => {
    const gallery = await openGallery(browser, folderOf(name));
    const faults = [];
    for (const tab of tabsOf(name)) {
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
