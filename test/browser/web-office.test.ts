/**
 * The office in the browser as somebody sees it who has nothing but Node: the sample, by mouse and by keys.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openWebOffice, type WebOffice } from '../../local/office/web/office';
import { serveWeb, type WebServer } from '../../local/office/web/server';
import { launchChromium } from './chromium';

jest.setTimeout(60_000);

let browser: Browser;
let office: WebOffice;
let server: WebServer;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, office] = await Promise.all([
    launchChromium(),
    openWebOffice(pathToFileURL(resolve('build/office-thread.js')), {
      opening: { open: 'sample', today: '2026-11-23', isXlsxSaved: false },
      programFolder: resolve('dist'),
      sampleFolder: resolve('local/sample/office'),
      now: 0,
    }),
  ]);
  server = await serveWeb(office, resolve('build/web'), 0);
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') troubles.push(said.text());
  });
  await page.goto(server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await office?.close();
});

const cell = (place: string) => page.locator(`revo-grid [data-cell="${place}"]`);
const openTab = async (name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Tabs' }).getByRole('button', { name, exact: true }).click();
  await page.getByRole('main', { name }).waitFor();
};
/** The column of a header in the second row of This week. */
const columnOf = async (header: string): Promise<string> => {
  const place = await page
    .locator('revo-grid [data-cell$="2"]', { has: page.locator(`text="${header}"`) })
    .first()
    .getAttribute('data-cell');
  return place?.replace(/\d/g, '') ?? '';
};

test('a menu item builds the week, by keys alone', async () => {
  await page.getByRole('button', { name: 'Cultivate' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role="menuitem"]:focus').waitFor();
  // Two items open a page; the next is the first group.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="menuitem"]:focus', { hasText: 'This week' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('[role="menuitem"]:focus', { hasText: 'Build or refresh' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText(/items/).first().waitFor();
  await openTab('This week');
  await cell('A1')
    .getByText(/items|done/)
    .waitFor();
});

test('a Result is typed from its dropdown, and is a person’s edit', async () => {
  const result = await columnOf('Result');
  await cell(`${result}4`).click();
  await page.keyboard.type('reach');
  await page.getByRole('option', { name: 'Reached' }).waitFor();
  await page.keyboard.press('Enter');
  await cell(`${result}4`).getByText('Reached').waitFor();
});

test('the run waits for the answer to its question, also when the page is opened anew', async () => {
  await page.getByRole('button', { name: 'Cultivate' }).click();
  await page.getByRole('menuitem', { name: 'Set up' }).click();
  await page.getByRole('menuitem', { name: 'Daily run…' }).click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.reload();
  await page.getByRole('dialog').getByRole('textbox').fill('7');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('log').getByText('The daily run goes every day from 7:00').waitFor();
});

test('the next morning is the next day: the Result is logged', async () => {
  await page.getByRole('button', { name: 'Next morning' }).click();
  await page.getByText('Tuesday 24 November 2026').waitFor();
  await openTab('Touches');
  await page.getByRole('main', { name: 'Touches' }).waitFor();
  const { value } = Object(await office.request({ do: 'look' }));
  const touches = value.tabs.find(({ name }: { name: string }) => name === 'Touches');
  const tab = Object(await office.request({ do: 'tab', tab: touches.id })).value;
  const logged = tab.cells.filter((line: ({ text: string } | null)[]) =>
    line.some((each) => each?.text === 'Reached'),
  );
  expect(logged.length).toBeGreaterThan(0);
});

test('nothing went wrong in the page, and nothing was asked of another address', () => {
  expect(troubles).toEqual([]);
});
