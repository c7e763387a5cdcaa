/** Cells that couldn't be read, as the tab shows them. */
import { painterOf } from '../../../local/host/spreadsheet/painted';
import { serial, type ConditionalFormat, type OfficeState } from '../../../local/host/state';
import { buildWeek } from '../../../src/jobs/week/build-week';
import { aHostedOffice, runHosted, tabOf } from '../../support/hosted';

const RED = { background: '#fbdedc', fontColor: '#8c1d18' };
const office = () =>
  aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Phone', 'Birthday', 'How we feel'],
      ['Ann Ames', 'Client', '(312) 555-0101', 'in "spring"', 'Love'],
      ['Bo Berg', 'Client', '(312) 555-0102', '3 May', 'so-so'],
      ['Cy Cole', 'Client', '(312) 555-0103', '', ''],
    ],
  });
/** What a cell of Contacts is painted with. */
const paintAt = (state: OfficeState, row: number, column: number) =>
  painterOf(state.book, tabOf(state, 'Contacts'), state.now)(row, column);
const noteAt = (state: OfficeState, row: number, column: number) =>
  tabOf(state, 'Contacts').looks[row]?.[column]?.note;

test('it is red, with the reason as its note; what could be read, or is blank, isn’t', () => {
  const state = office();

  runHosted(state, buildWeek);

  expect([paintAt(state, 1, 3), paintAt(state, 2, 4)]).toMatchObject([RED, RED]);
  expect(noteAt(state, 1, 3)).toMatch(/^Cultivate can't read this: expected a date with or without its year/);
  expect([paintAt(state, 2, 3), paintAt(state, 3, 3), paintAt(state, 3, 4)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('it is red no more as soon as something else is typed; the note goes with the next run', () => {
  const state = office();
  runHosted(state, buildWeek);
  const contacts = tabOf(state, 'Contacts');

  contacts.cells[1]?.splice(3, 1, serial(25_000));
  const typed = paintAt(state, 1, 3);
  runHosted(state, buildWeek);

  expect(typed).toBeUndefined();
  expect(noteAt(state, 1, 3) ?? '').toBe('');
  expect(noteAt(state, 2, 4)).toMatch(/^Cultivate can't read this/);
});

test('it stays red where somebody sorts', () => {
  const state = office();
  runHosted(state, buildWeek);
  const { cells } = tabOf(state, 'Contacts');

  cells.splice(1, 3, ...cells.slice(1, 4).reverse());

  expect([paintAt(state, 3, 3), paintAt(state, 2, 4)]).toMatchObject([RED, RED]);
});

test('once all can be read, nothing of it is left; the office’s own rules and notes stay', () => {
  const state = office();
  const contacts = tabOf(state, 'Contacts');
  const own: ConditionalFormat = {
    areas: [{ row: 1, column: 1, numRows: 5, numColumns: 1 }],
    criterion: 'TEXT_CONTAINS',
    values: ['urgent'],
    look: { background: '#ff0000' },
  };
  contacts.conditionalFormats.push(own);
  contacts.looks = [[], [undefined, undefined, undefined, { note: 'ask her sister' }]];
  runHosted(state, buildWeek);
  const kept = noteAt(state, 1, 3);

  for (const [row, column] of [
    [1, 3],
    [2, 4],
  ] as const)
    contacts.cells[row]?.splice(column, 1, '');
  runHosted(state, buildWeek);

  expect([kept, noteAt(state, 1, 3)]).toEqual(['ask her sister', 'ask her sister']);
  expect(tabOf(state, 'Contacts').conditionalFormats).toEqual([own]);
  expect(noteAt(state, 2, 4) ?? '').toBe('');
});

test('a workbook in which all can be read is not even looked at for it', () => {
  const state = office();
  for (const [row, column] of [
    [1, 3],
    [2, 4],
  ] as const)
    tabOf(state, 'Contacts').cells[row]?.splice(column, 1, '');
  runHosted(state, buildWeek);
  // The rules of tabs that were just made are looked at once.
  runHosted(state, buildWeek);

  const { host } = runHosted(state, buildWeek);

  expect(host.ledger.calls.map(({ method }) => method)).not.toContain('Sheet.getConditionalFormatRules');
});
