/**
 * Letters > New letter… on the built bundle: a row to begin with, the cursor on it, and nothing drafted
 * before somebody has written.
 */
import type { OfficeState } from '../../local/host/state';
import { LETTER_STARTS } from '../../src/domain/letters/text/starting-texts';
import { copyOf, theAddIn } from '../support/built';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();
const ME = 'me@office.example';

const anOffice = (tabs: Parameters<typeof aHostedOffice>[0] = { Sheet1: [] }): OfficeState =>
  aHostedOffice(tabs, { now: morningOf('2026-11-23'), user: ME });
const newLetter = (state: OfficeState, ...answers: readonly string[]) =>
  press(state, 'New letter…', { answers });

/** The letters, by their headers. */
function lettersOn(state: OfficeState, tab = 'Letters'): Record<string, string>[] {
  const [headers = [], ...rows] = shown(state, tab);
  return rows.map((row) => Object.fromEntries(headers.map((header, place) => [header, row[place] ?? ''])));
}
/** Where the cursor is: the tab, and what stands in the cell. */
function cursorOf({ book }: OfficeState) {
  const tab = book.sheets.find(({ id }) => id === book.activeSheetId);
  const { row, column } = tab?.selection ?? { row: 0, column: 0 };
  return [tab?.name, tab?.cells[row - 1]?.[column - 1]];
}

test.each(LETTER_STARTS.map(({ name, cells }, place) => ({ name, cells, answer: String(place + 1) })))(
  '$name: a row with a text to begin with, on a tab that is made for it',
  ({ name, cells, answer }) => {
    const state = anOffice();

    const { told } = newLetter(state, answer);

    const [letter, ...others] = lettersOn(state);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ Kind: cells.kind, How: cells.how, From: 'Principal', ID: 'L0001' });
    expect([letter?.['Subject'], letter?.['Body'], letter?.['Part 4']]).toEqual([
      cells.subject ?? '',
      cells.body ?? '',
      cells.part4 ?? '',
    ]);
    expect(cursorOf(state)).toEqual(['Letters', letter?.['Name']]);
    expect(told).toMatch(new RegExp(`^${name}.* stands on Letters\\.`));
  },
);

test('the question names them all; to close it, or another answer, makes nothing', () => {
  const state = anOffice();

  const closed = newLetter(state);
  const wrong = newLetter(state, 'invoice');

  const [question] = closed.ledger.dialogs.map(({ message }) => message);
  expect(LETTER_STARTS.filter(({ name }) => !question?.includes(name))).toEqual([]);
  expect(closed.told).toBe('Nothing was changed.');
  expect(wrong.told).toContain('"invoice" is none of the letters, so no row was made.');
  expect(state.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('below the letters that are there, each under a name of its own', () => {
  const state = anOffice();

  for (const answer of ['1', '1', 'check', 'check']) newLetter(state, answer);

  expect(lettersOn(state).map(({ Name, ID }) => [Name, ID])).toEqual([
    ['Monthly letter, Nov 2026', 'L0001'],
    ['Monthly letter, Nov 2026 (2)', 'L0002'],
    ['Check-in', 'L0003'],
    ['Check-in (2)', 'L0004'],
  ]);
  expect(cursorOf(state)).toEqual(['Letters', 'Check-in (2)']);
});

test('one Undo takes it back: the row, then the tab with the first of them', () => {
  const state = anOffice();
  newLetter(state, '1');
  const before = shown(state, 'Letters');
  newLetter(state, '2');

  press(state, 'Undo last run');
  expect(shown(state, 'Letters')).toEqual(before);

  press(state, 'Undo last run');
  expect(state.book.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a tab of that name that is the office’s own business stays as it is', () => {
  const own = [
    ['To', 'Postage'],
    ['Ann Lee', '0.85'],
  ];
  const state = anOffice({ Letters: own });

  newLetter(state, '1');

  expect(shown(state, 'Letters')).toEqual(own);
  expect(lettersOn(state, 'Letters (Cultivate)').map(({ Name }) => Name)).toEqual([
    'Monthly letter, Nov 2026',
  ]);
  expect(cursorOf(state)[0]).toBe('Letters (Cultivate)');
});

test('a list of letters that the office brought gets the columns that it lacks', () => {
  const state = anOffice({
    Letters: [
      ['Subject', 'Name', 'Printed'],
      ['Three things', 'Spring letter', 'yes'],
    ],
  });

  newLetter(state, 'event');

  expect(lettersOn(state)).toMatchObject([
    { Name: 'Spring letter', Subject: 'Three things', Printed: 'yes', Kind: '' },
    { Name: 'Event invitation, Nov 2026', Kind: 'Personal', 'Core?': 'Core', Printed: '' },
  ]);
  expect(cursorOf(state)).toEqual(['Letters', 'Event invitation, Nov 2026']);
});

describe('while something stands in brackets', () => {
  const state = anOffice({
    Contacts: [
      ['Name', 'Email', 'Email consent', 'Kind'],
      ['Ann Lee', 'ann@example.com', 'Opted in', 'Client'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Office name', 'Example & Co'],
      ['Postal address', '1 Main Street'],
      ['Principal name', 'Ann Example'],
      ['Principal email', ME],
    ],
  });
  newLetter(state, '1');
  const fillIn = (cells: Record<string, string>) =>
    typeRow(state, 'Letters', lineWhere(tabOf(state, 'Letters'), { ID: 'L0001' }), cells);

  test('Preview… and Draft… name it, and nothing is drafted', () => {
    const draft = press(state, 'Draft…', { answers: ['yes'] });
    press(state, 'Preview…');

    expect(draft.told).toContain('[What this month is about], [One thing that is worth knowing');
    expect(shown(state, 'Preview').map(([label]) => label)).toContain('What stops it');
    expect(JSON.stringify(shown(state, 'Preview'))).toContain('[What this month is about], [One thing');
    expect(state.drafts).toEqual([]);
  });

  test('what is half filled in still stops it', () => {
    fillIn({ Subject: 'A new lease law', Body: 'Good morning,\n\n[the new law, in a word].\n\n{{Sender}}' });

    expect(press(state, 'Draft…', { answers: ['yes'] }).told).toContain('[the new law, in a word]: write');
    expect(state.drafts).toEqual([]);
  });

  test('filled in, it is drafted', () => {
    fillIn({ Body: 'Good morning,\n\na new law changes your lease.\n\n{{Sender}}' });

    expect(press(state, 'Draft…', { answers: ['yes'] }).told).toContain('Drafted 1.');
    expect(state.drafts).toHaveLength(1);
  });
});

/** At any of its calls; the item is chosen on a letter that stands, so that a row is all that it adds. */
describe.each([
  { what: 'throws', faultsAt: (n: number) => ({ failCall: { n, message: 'Service error' } }) },
  { what: 'dies', faultsAt: (n: number) => ({ stopAtCall: n }) },
])('a run that $what', ({ faultsAt }) => {
  test('leaves a whole row or none', () => {
    const office = anOffice();
    newLetter(office, '1');
    const [before = {}] = lettersOn(office);
    const { calls } = press(copyOf(office), 'New letter…').ledger;

    const left = calls.map((_, index) => {
      const state = copyOf(office);
      press(state, 'New letter…', { answers: ['2'], faults: faultsAt(index + 1) });
      press(state, 'Check greetings…', { answers: ['no'] });
      const rows = lettersOn(state).slice(1);
      return rows.map(({ ID, Kind, Subject }) => [ID, Kind, Subject]);
    });

    const whole = ['L0002', 'Hard-times letter', LETTER_STARTS[1]?.cells.subject];
    expect(before).toMatchObject({ ID: 'L0001' });
    expect(
      left.filter((rows) => rows.length > 0 && JSON.stringify(rows) !== JSON.stringify([whole])),
    ).toEqual([]);
    expect(left.some((rows) => rows.length === 1)).toBe(true);
  });
});
