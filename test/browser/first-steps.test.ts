/** The page First steps as a newcomer uses it: a new spreadsheet, and a click for each step. */
import type { Browser } from 'playwright-core';
import type { OfficeState } from '../../local/host/state';
import { tabOf } from '../support/hosted';
import { aNewSpreadsheet } from '../support/new-spreadsheet';
import { typeRow } from '../support/small-office';
import { launchChromium } from './chromium';
import { findingsOf, openPage, overhang, tooSmall, type OpenPage, type Weather } from './open-page';

jest.setTimeout(60_000);

let browser: Browser;
let state: OfficeState;
let opened: OpenPage;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(() => {
  state = aNewSpreadsheet();
});
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.page.close();
});
afterAll(() => browser?.close());

const showSteps = async (weather?: Weather): Promise<OpenPage> => {
  opened = await openPage(browser, state, 'onMenuFirstSteps', {
    late: 0,
    fault: null,
    answers: ['yes'],
    ...weather,
  });
  return opened;
};
const step = (heading: string) => opened.page.getByRole('heading', { level: 2, name: heading }).waitFor();

test('a new spreadsheet is led from one step to the next, a double click does a step once', async () => {
  const { page, calls } = await showSteps();
  await step('Step 1 · Next');
  expect(await findingsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'This workbook' }).dblclick();
  await step('Step 1 · Done');
  await step('Step 2 · Next');
  expect(calls.filter((name) => name === 'doStep')).toHaveLength(1);
  expect(await findingsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Go to Contacts' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('Now in front: Contacts.').waitFor();
  expect(state.book.activeSheetId).toBe(tabOf(state, 'Contacts').id);

  typeRow(state, 'Contacts', 2, { Name: 'Ann Ames', Kind: 'Client' });
  await page.getByRole('button', { name: 'Look again' }).click();
  await step('Step 4 · Next');
  await page.getByRole('button', { name: 'Build or refresh' }).click();
  await step('Step 5 · Next');
  expect(tabOf(state, 'This week').cells.length).toBeGreaterThan(2);
});

test('a fault is told, and the step can be done again', async () => {
  const { page, weather } = await showSteps();
  await step('Step 1 · Next');
  weather.fault = 'Another run is at work';
  await page.getByRole('button', { name: 'This workbook' }).click();
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;

  await page.getByRole('button', { name: 'This workbook' }).click();

  await step('Step 1 · Done');
});

test.each([
  ['a sidebar', 300, 650],
  ['a sidebar at 200 %', 150, 325],
])('in %s nothing is wider than the window, and everything can be hit', async (_where, width, height) => {
  const { page } = await showSteps();
  await page.setViewportSize({ width, height });
  await step('Step 1 · Next');

  expect(await overhang(page)).toBe(0);
  expect(await tooSmall(page)).toEqual([]);
  expect(await findingsOf(page)).toEqual([]);
});

test('axe sees what is wrong: a button without a name', async () => {
  const { page } = await showSteps();
  await step('Step 1 · Next');
  await page.evaluate('document.querySelector("ol button").textContent = ""');

  expect(await findingsOf(page)).toEqual([expect.stringContaining('button-name')]);
});
