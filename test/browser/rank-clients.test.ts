/** The page Rank clients as somebody uses it: a key an answer, and whatever goes wrong. */
import { columnByHeader } from '../../local/host/person';
import { copyOf } from '../support/built';
import { tabOf } from '../support/hosted';
import { lineWhere, typeRow } from '../support/small-office';
import { findingsOf } from './open-page';
import { anOfficeAtWork, dialogOf, pageSuite, testSizes } from './page-suite';

const built = anOfficeAtWork('2026-11-20');
const suite = pageSuite('onMenuRankClients', () => copyOf(built));

const name = (): Promise<string> => suite.page.getByRole('heading', { level: 1 }).innerText();
const asked = (): Promise<void> => suite.page.getByRole('group', { name: 'How do you feel' }).waitFor();
const saved = (): Promise<void> => suite.page.getByText('saving…').waitFor({ state: 'detached' });
const felt = (household: string): unknown => {
  const sheet = tabOf(suite.state, 'Contacts');
  const [person = ''] = household.split(' and ');
  const cells = sheet.cells[lineWhere(sheet, { Name: person }) - 1];
  return cells?.[(columnByHeader(sheet, 'How we feel') ?? 0) - 1] ?? '';
};
/** Nobody answers twice within a blink. */
const blink = (): Promise<void> => suite.page.waitForTimeout(300);

test('by keys alone: an answer is saved while the next household is there; skip, back and correct', async () => {
  const { page } = await suite.show({ late: 200 });
  await asked();
  expect(await findingsOf(page)).toEqual([]);
  const first = await name();
  await page.keyboard.press('l');
  await suite.page.locator(`h1:not(:text-is("${first}"))`).waitFor();
  const second = await name();
  await blink();
  await page.keyboard.press('s');
  await blink();
  await page.keyboard.press('Backspace');
  await suite.heading(second);
  await blink();
  await page.keyboard.press('Backspace');
  await suite.heading(first);
  await blink();
  await page.keyboard.press('g');
  await suite.heading(second);
  await saved();

  expect([felt(first), felt(second)]).toEqual(['Let go', '']);
});

test('by mouse to the end: a double click is one answer, and what is left is told', async () => {
  const { page } = await suite.show();
  await asked();
  const first = await name();
  await page.getByRole('button', { name: /^Love/ }).dblclick();
  await suite.page.locator(`h1:not(:text-is("${first}"))`).waitFor();
  const second = await name();
  await saved();
  expect([felt(first), felt(second)]).toEqual(['Love', '']);

  while ((await page.getByRole('button', { name: /^Fine/ }).count()) > 0) {
    await blink();
    await page.getByRole('button', { name: /^Fine/ }).click();
  }
  await page.getByText('Every household is answered.').waitFor();
  await saved();
  expect(await findingsOf(page)).toEqual([]);
  expect(felt(second)).toBe('Fine');
});

test('a fault is told, loses no answer, and is saved once it is tried again', async () => {
  const { page, weather } = await suite.show();
  await asked();
  const first = await name();
  weather.fault = 'No connection';
  await page.keyboard.press('f');
  await page.getByRole('alert').getByText(`Not saved: ${first}. No connection.`).waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });

  expect(felt(first)).toBe('Fine');
});

test('closed in the middle, what was answered is answered', async () => {
  const { page } = await suite.show();
  await asked();
  const first = await name();
  await page.keyboard.press('l');
  await saved();
  await page.waitForTimeout(100);
  await page.goto('about:blank');

  expect(felt(first)).toBe('Love');
});

test('while it looks, and when that fails, it says so; and it can be tried again', async () => {
  const { page, weather } = await suite.show({ late: null });
  await page.getByText('Looking who waits for an answer…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'Another run is at work';
  weather.late = 0;
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;

  await page.getByRole('button', { name: 'Try again' }).click();

  await asked();
});

test('names are text, whatever they look like', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const sheet = tabOf(suite.state, 'Contacts');
  typeRow(suite.state, 'Contacts', lineWhere(sheet, { Name: 'Bo Berg' }), {
    Name: hostile,
    Company: hostile,
  });
  const { page } = await suite.show();
  await asked();
  while (!(await name()).includes('onerror')) {
    await page.keyboard.press('s');
    await blink();
  }

  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Rank clients');
});

testSizes(suite, dialogOf(420, 360), async () => {
  await suite.show();
  await asked();
});
