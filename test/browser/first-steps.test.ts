/** The page First steps as a newcomer uses it: a new spreadsheet, and a click for each step. */
import { tabOf } from '../support/hosted';
import { aNewSpreadsheet } from '../support/new-spreadsheet';
import { typeRow } from '../support/small-office';
import { findingsOf, type OpenPage } from './open-page';
import { pageSuite, SIDEBAR, testSizes } from './page-suite';

const suite = pageSuite('onMenuFirstSteps', aNewSpreadsheet);

const showSteps = (): Promise<OpenPage> => suite.show({ answers: ['yes'] });
const step = (heading: string) => suite.page.getByRole('heading', { level: 2, name: heading }).waitFor();

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
  expect(suite.state.book.activeSheetId).toBe(tabOf(suite.state, 'Contacts').id);

  typeRow(suite.state, 'Contacts', 2, { Name: 'Ann Ames', Kind: 'Client' });
  await page.getByRole('button', { name: 'Look again' }).click();
  await step('Step 4 · Next');
  await page.getByRole('button', { name: 'Build or refresh' }).click();
  await step('Step 5 · Next');
  expect(tabOf(suite.state, 'This week').cells.length).toBeGreaterThan(2);
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

testSizes(suite, SIDEBAR, async () => {
  await showSteps();
  await step('Step 1 · Next');
});

test('axe sees what is wrong: a button without a name', async () => {
  const { page } = await showSteps();
  await step('Step 1 · Next');
  await page.evaluate('document.querySelector("ol button").textContent = ""');

  expect(await findingsOf(page)).toEqual([expect.stringContaining('button-name')]);
});
