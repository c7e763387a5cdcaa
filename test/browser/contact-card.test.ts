/** The page Contact card as somebody uses it: the selected row, a few letters, and facts filled in. */
import { columnByHeader } from '../../local/host/person';
import { copyOf, theAddIn } from '../support/built';
import { tabOf } from '../support/hosted';
import { lineWhere, typeRow } from '../support/small-office';
import { findingsOf } from './open-page';
import { anOfficeAtWork, pageSuite, SIDEBAR, testSizes } from './page-suite';

const press = theAddIn();
const built = anOfficeAtWork('2026-11-20');

const suite = pageSuite('onMenuContactCard', () => copyOf(built));

const select = (tab: string, says: Record<string, string>): void => {
  const sheet = tabOf(suite.state, tab);
  suite.state.book.activeSheetId = sheet.id;
  sheet.selection = { row: lineWhere(sheet, says), column: 1, numRows: 1, numColumns: 1 };
};
const cell = (name: string, header: string): unknown => {
  const sheet = tabOf(suite.state, 'Contacts');
  const cells = sheet.cells[lineWhere(sheet, { Name: name }) - 1];
  return cells?.[(columnByHeader(sheet, header) ?? 0) - 1] ?? '';
};

test.each([
  ['on Contacts', 'Contacts', { Name: 'Cy Cole' }],
  ['on This week', 'This week', { Contact: 'Cy Cole' }],
  ['on Sales', 'Sales', { Contact: 'Cy Cole' }],
])(
  'whoever’s row is selected %s is shown: what is due, what was done, and how the year went',
  async (_where, tab, says) => {
    select(tab, says);
    const { page } = await suite.show();
    await suite.heading('Cy Cole');

    await page.getByText('Client · Tier 2').waitFor();
    await page.getByText('2 Jul 2026 · Courtesy call · Reached · moves in spring').waitFor();
    await page.getByText('20 May 2027 · Lease ends').waitFor();
    await page.getByRole('row', { name: /^Courtesy call 1 of 4/ }).waitFor();
    await page.getByRole('link', { name: '555-0104' }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
  },
);

test('somebody is found by a few letters and keys alone, and J and K go down and up the list', async () => {
  const { page } = await suite.show();
  await suite.heading('Nobody is selected');
  expect(await findingsOf(page)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('am an');
  await page.getByRole('button', { name: 'Ann Ames' }).waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await suite.heading('Ann Ames');
  await page.getByRole('button', { name: 'Abe Ames' }).waitFor();

  await page.keyboard.press('j');
  await suite.heading('Abe Ames');
  await page.keyboard.press('k');
  await suite.heading('Ann Ames');
});

test('nobody is found by letters that are no one’s', async () => {
  const { page } = await suite.show();
  await page.getByRole('searchbox').fill('zzz');

  await page.getByText('Nobody is called so.').waitFor();
});

test('facts are filled in where they stand, by keys, and Undo takes them back as one run', async () => {
  select('Contacts', { Name: 'Cy Cole' });
  const { page } = await suite.show();
  await suite.heading('Cy Cole');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Likes', exact: true }).fill('sailing');
  await page.getByRole('textbox', { name: 'Birthday' }).fill('3 May 1980');
  await page.getByRole('textbox', { name: 'Dream' }).focus();
  await page.getByText('Saved: Birthday.').waitFor();
  expect(cell('Cy Cole', 'Likes')).toBe('sailing');
  expect(cell('Cy Cole', 'Birthday')).not.toBe('');
  expect(await findingsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('3 May 1980').waitFor();

  press(suite.state, 'Undo last run');

  expect([cell('Cy Cole', 'Likes'), cell('Cy Cole', 'Birthday')]).toEqual(['', '']);
});

test('what a column can’t hold is told, and stays in its field', async () => {
  select('Contacts', { Name: 'Cy Cole' });
  const { page } = await suite.show();
  await suite.heading('Cy Cole');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Birthday' }).fill('in spring');
  await page.getByRole('textbox', { name: 'Dream' }).focus();

  await page.getByRole('alert').getByText('expected a date').waitFor();

  expect(await page.getByRole('textbox', { name: 'Birthday' }).inputValue()).toBe('in spring');
  expect(cell('Cy Cole', 'Birthday')).toBe('');
  expect(await findingsOf(page)).toEqual([]);
});

test('what somebody else has typed meanwhile stays until somebody tries again', async () => {
  select('Contacts', { Name: 'Cy Cole' });
  const { page } = await suite.show();
  await suite.heading('Cy Cole');
  await page.keyboard.press('e');
  typeRow(suite.state, 'Contacts', lineWhere(tabOf(suite.state, 'Contacts'), { Name: 'Cy Cole' }), {
    Dream: 'a boat',
  });
  await page.getByRole('textbox', { name: 'Dream' }).fill('a house');
  await page.getByRole('textbox', { name: 'Likes', exact: true }).focus();
  await page.getByRole('alert').getByText('changed it meanwhile to "a boat"').waitFor();
  expect(cell('Cy Cole', 'Dream')).toBe('a boat');

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Saved: Dream.').waitFor();

  expect(cell('Cy Cole', 'Dream')).toBe('a house');
});

test('a fault while it loads, and while a fact is saved, is told; nothing is lost', async () => {
  select('Contacts', { Name: 'Cy Cole' });
  const { page, weather } = await suite.show({ late: 0, fault: 'Another run is at work' });
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await suite.heading('Cy Cole');
  weather.fault = 'No connection';
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Dream' }).fill('a boat');
  await page.getByRole('textbox', { name: 'Likes', exact: true }).focus();
  await page.getByRole('alert').getByText('No connection.').waitFor();
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).dblclick();
  await page.getByText('Saved: Dream.').waitFor();

  expect(cell('Cy Cole', 'Dream')).toBe('a boat');
});

test('names are text, and where judgement is hidden no tier is shown', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  typeRow(suite.state, 'Contacts', lineWhere(tabOf(suite.state, 'Contacts'), { Name: 'Cy Cole' }), {
    Name: hostile,
  });
  press(suite.state, 'Hide or show judgement');
  select('Contacts', { Name: hostile });
  const { page } = await suite.show();
  await suite.heading(hostile);

  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Contact card');
  expect(await page.getByText('Tier').count()).toBe(0);
});

testSizes(suite, SIDEBAR, async () => {
  select('Contacts', { Name: 'Ann Ames' });
  const { page } = await suite.show();
  await suite.heading('Ann Ames');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Dream' }).waitFor();
});
