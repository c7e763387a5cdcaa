/**
 * The first day as a person walks it: a new spreadsheet, the menu, typing and answers. Not one header is
 * typed, and every tab is made by an item.
 */
import type { OfficeState } from '../../local/host/state';
import { theAddIn, type Item } from '../support/built';
import { namesIn } from '../support/first-day';
import { shown, tabOf } from '../support/hosted';
import { aNewSpreadsheet } from '../support/new-spreadsheet';
import { firstFreeLine, lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();
const ME = 'pat@office.example';
const office: OfficeState = aNewSpreadsheet({ now: morningOf('2026-11-23'), user: ME });

const choose = (item: Item, ...answers: readonly string[]): string => press(office, item, { answers }).told;
type Texts = Readonly<Record<string, string>>;
/** A line below the last: a person types it, or pastes it under the headers that are there. */
const addRow = (tab: string, cells: Texts): void =>
  typeRow(office, tab, firstFreeLine(tabOf(office, tab)), cells);
const fillIn = (tab: string, where: Texts, cells: Texts): void =>
  typeRow(office, tab, lineWhere(tabOf(office, tab), where), cells);

/** What a tab says under some headers, a row each. */
function under(tab: string, ...headers: readonly string[]): string[][] {
  const lines = shown(office, tab).slice(tab === 'This week' ? 1 : 0);
  const [top = [], ...rows] = lines;
  return rows.map((row) => headers.map((header) => row[top.indexOf(header)] ?? ''));
}

const LIST = [
  ['Ann Lee', 'ann@example.com'],
  ['Bo Kim', 'bo@example.com'],
  ['Cy Roe', 'cy@example.com'],
] as const;

test('Set up makes the tabs, and Start says what comes first', () => {
  expect(namesIn(office)).toEqual(['Sheet1']);

  choose('This workbook', 'yes');

  expect(namesIn(office)).toEqual(
    expect.arrayContaining(['Start', 'This week', 'Contacts', 'Lunches', 'Letters', 'Alliances', 'Sales']),
  );
});

test('a paste and one answer lead to a first call sheet, and each has a tier with its reason', () => {
  for (const [Name, Email] of LIST) addRow('Contacts', { Name, Email });

  expect(choose('Build or refresh', '2')).toContain('Built the week');

  expect(new Set(under('This week', 'Contact').flat())).toEqual(new Set(LIST.map(([name]) => name)));
  const [first] = under('Contacts', 'Tier', 'Why this tier');
  expect(first).toEqual(['2', expect.stringMatching(/\w/)]);
});

describe('a letter', () => {
  test('begins with New letter…, and waits for the words of the office', () => {
    choose('New letter…', 'Personal letter');

    expect(choose('Draft…', 'yes')).toContain('[What it is about, for them]');
    expect(office.drafts).toEqual([]);
  });

  test('written, and with what Settings lacked, is drafted to who has the tag', () => {
    const [[name = ''] = []] = under('Letters', 'Name');
    fillIn(
      'Letters',
      { Name: name },
      { 'With tags': 'golf', Subject: 'The green', Body: 'Dear {{Dear}},\n\nyou play again?\n\n{{Sender}}' },
    );
    fillIn('Contacts', { Name: 'Ann Lee' }, { Dear: 'Ann', Tags: 'golf' });
    expect(choose('Draft…', 'yes')).toContain('Settings has no Principal email');
    fillIn('Settings', { Setting: 'Principal name' }, { Value: 'Pat Example' });
    fillIn('Settings', { Setting: 'Principal email' }, { Value: ME });

    expect(choose('Draft…', 'yes')).toContain('Drafted 1.');

    expect(under('Drafts', 'Contact', 'Email', 'State')).toEqual([['Ann Lee', 'ann@example.com', 'Drafted']]);
    expect(office.drafts).toHaveLength(1);
  });
});

test('a row on Alliances leads to a planned lunch', () => {
  addRow('Alliances', { Contact: 'Bo Kim' });

  choose('Lunches > Plan');

  const alliances = under('Lunches', 'Kind', 'Guests', 'Status').filter(([kind]) => kind === 'Alliance');
  expect(alliances[0]).toEqual(['Alliance', 'Bo Kim', 'Planned']);
});

test('sales pasted tell who has become inactive, and Find inactive… marks them', () => {
  addRow('Sales', { Date: '2024-03-05', Contact: 'Cy Roe', Amount: '900' });
  addRow('Sales', { Date: '2026-10-05', Contact: 'Ann Lee', Amount: '1200' });

  expect(choose('Find inactive…', 'yes')).toMatch(/1 Inactive/);

  expect(under('Contacts', 'Name', 'Status')).toEqual([
    ['Ann Lee', 'Active'],
    ['Bo Kim', expect.not.stringMatching(/Inactive/)],
    ['Cy Roe', 'Inactive'],
  ]);
});
