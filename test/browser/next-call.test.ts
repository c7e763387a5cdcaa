/** The page Next call as somebody uses it: a day's calls by keys and by mouse, and whatever goes wrong. */
import { columnByHeader } from '../../local/host/person';
import { copyOf, theAddIn } from '../support/built';
import { tabOf } from '../support/hosted';
import { aNewOffice, lineWhere, typeRow } from '../support/small-office';
import { findingsOf, type OpenPage, type Weather } from './open-page';
import { anOfficeAtWork, pageSuite, SIDEBAR, testSizes } from './page-suite';

const press = theAddIn();
const built = anOfficeAtWork('2026-11-20');

const suite = pageSuite('onMenuNextCall', () => copyOf(built));

const name = (): Promise<string> => suite.page.getByRole('heading', { level: 1 }).innerText();
const showCalls = async (weather?: Partial<Weather>): Promise<OpenPage> => {
  const opened = await suite.show(weather);
  await opened.page.getByRole('group', { name: 'Result' }).waitFor();
  return opened;
};
const saved = (): Promise<void> => suite.page.locator('.saving').waitFor({ state: 'detached' });

const cell = (contact: string, header: string): unknown => {
  const sheet = tabOf(suite.state, 'This week');
  const line = lineWhere(sheet, { Contact: contact });
  return sheet.cells[line - 1]?.[(columnByHeader(sheet, header) ?? 0) - 1] ?? '';
};

test('a whole day’s calls by keys alone: each is logged once, and the next name is there at once', async () => {
  const { page } = await showCalls({ late: 300, fault: null });
  const called: string[] = [];
  while ((await page.getByRole('group', { name: 'Result' }).count()) > 0) {
    const now = await name();
    called.push(now);
    await page.keyboard.press('n');
    await page.keyboard.type(`talked to ${now}`);
    await page.keyboard.press('Escape');
    const before = Date.now();
    await page.keyboard.press('1');
    await page.locator(`h1:not(:text-is("${now}"))`).waitFor();
    expect(Date.now() - before).toBeLessThan(300);
    // Nobody calls somebody in less than a blink.
    await page.waitForTimeout(320);
  }
  await saved();

  expect(called.length).toBeGreaterThan(4);
  expect(new Set(called).size).toBe(called.length);
  for (const each of called.filter((one) => one !== 'Everybody who gets it')) {
    expect([each, cell(each, 'Note')]).toEqual([each, `talked to ${each}`]);
    expect([each, cell(each, 'Result')]).not.toEqual([each, '']);
  }
  expect(await findingsOf(page)).toEqual([]);
});

test('by mouse: a result, a need, a worry, a date and Undo', async () => {
  const { page } = await showCalls();
  const first = await name();
  await page.getByRole('button', { name: 'They need' }).click();
  await page.getByRole('textbox', { name: 'They need' }).fill('a lawyer');
  await page.getByRole('button', { name: '+1 week' }).click();
  await page.getByRole('button', { name: 'Left message' }).click();
  await page.getByText(`Logged: ${first}, Left message.`).waitFor();
  await saved();
  expect(cell(first, 'Result')).toBe('Left message');
  expect(cell(first, 'They need')).toBe('a lawyer');
  expect(cell(first, 'Next date')).not.toBe('');
  expect(await findingsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await suite.heading(first);
  await saved();

  expect(cell(first, 'Result')).toBe('');
});

test.each([
  ['a double click', () => suite.page.getByRole('button', { name: 'Reached' }).first().dblclick()],
  ['a key pressed twice', () => Promise.all(['1', '1'].map((key) => suite.page.keyboard.press(key)))],
])('%s means one person, not the next one too', async (_what, twice) => {
  const { page, calls } = await showCalls();
  const first = await name();
  await twice();
  await page.getByText(`Logged: ${first}`).waitFor();
  const second = await name();
  await saved();

  expect(second).not.toBe(first);
  expect(cell(second, 'Result')).toBe('');
  expect(calls).toEqual(['nextCalls', 'saveCall']);
});

test('back and skip move, and keep what was typed', async () => {
  const { page } = await showCalls();
  const first = await name();
  await page.getByRole('textbox', { name: 'Note' }).fill('half a note');
  await page.getByRole('button', { name: 'Skip' }).click();
  await saved();
  expect(cell(first, 'Note')).toBe('half a note');
  expect(cell(first, 'Result')).toBe('');

  await page.keyboard.press('ArrowLeft');
  await suite.heading(first);

  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('half a note');
});

test('S puts off to the first date offered', async () => {
  const { page } = await showCalls();
  const first = await name();
  await page.keyboard.press('s');
  await page.getByText(`Put off to Mon 23 Nov: ${first}.`).waitFor();
  await saved();

  expect(cell(first, 'Result')).toBe('');
  expect(cell(first, 'Next date')).not.toBe('');
});

test('a note is saved at once when somebody turns to the sheet', async () => {
  const { page, weather } = await showCalls();
  weather.late = null;
  const first = await name();
  await page.getByRole('textbox', { name: 'Note' }).fill('in the middle');
  await page.evaluate('window.dispatchEvent(new Event("blur"))');
  await page.locator('.saving').waitFor({ timeout: 2000 });
  weather.late = 0;
  await saved();

  expect(cell(first, 'Note')).toBe('in the middle');
});

test('a fault is told, loses nothing, and is saved once it is tried again', async () => {
  const { page, weather } = await showCalls();
  const first = await name();
  weather.fault = 'We’re sorry, a server error occurred';
  await page.getByRole('textbox', { name: 'Note' }).fill('must not be lost');
  await page.getByRole('button', { name: 'Reached' }).first().click();
  await page.getByRole('alert').getByText(`Not saved: ${first}.`).waitFor();
  expect(await name()).not.toBe(first);
  expect(cell(first, 'Result')).toBe('');
  expect(await findingsOf(page)).toEqual([]);

  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await saved();

  expect([cell(first, 'Result'), cell(first, 'Note')]).toEqual(['Reached', 'must not be lost']);
});

test('two people at one row: the second is told, and says what stands', async () => {
  const { page } = await showCalls();
  const first = await name();
  typeRow(suite.state, 'This week', lineWhere(tabOf(suite.state, 'This week'), { Contact: first }), {
    Result: 'No answer',
  });
  await page.getByRole('button', { name: 'Reached' }).first().click();
  await page
    .getByRole('alert')
    .getByText('Somebody else has typed on this row meanwhile: No answer')
    .waitFor();
  expect(cell(first, 'Result')).toBe('No answer');

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await saved();

  expect(cell(first, 'Result')).toBe('Reached');
});

test('while it loads, and when that fails, it says so; and it can be tried again', async () => {
  const { page, weather } = await suite.show({ late: null, fault: null });
  await page.getByText('Looking up who comes next…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'Another run is at work';
  weather.late = 0;
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;

  await page.getByRole('button', { name: 'Try again' }).click();

  await page.getByRole('group', { name: 'Result' }).waitFor();
});

test('an office without a week is told how to get one', async () => {
  suite.state = aNewOffice();
  const { page } = await suite.show();

  await page.getByText('choose Cultivate > This week > Build or refresh').waitFor();

  expect(await findingsOf(page)).toEqual([]);
});

test('names are text, whatever they look like', async () => {
  const hostile = '<img src=x onerror="document.title=1">{{Dear}}‮ "';
  const sheet = tabOf(suite.state, 'Contacts');
  const line = lineWhere(sheet, { Name: 'Bo Berg' });
  typeRow(suite.state, 'Contacts', line, {
    Name: hostile,
    'Worried about': '<script>document.title=2</script>',
  });
  press(suite.state, 'Build or refresh');
  const { page } = await showCalls();
  while (!(await name()).includes('onerror')) await page.keyboard.press('ArrowRight');

  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Next call');
  expect(await page.getByText('<script>document.title=2</script>').count()).toBeGreaterThan(0);
});

testSizes(suite, SIDEBAR, async () => {
  const { page } = await showCalls();
  for (const chip of ['They need', 'Worried about', 'Date…'])
    await page.getByRole('button', { name: chip }).first().click();
});
