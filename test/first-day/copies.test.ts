/** A copied spreadsheet, on the built bundle: its Start tells of a daily run whose trigger stayed behind. */
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { shown } from '../support/hosted';
import { aNewOffice } from '../support/small-office';

const press = theAddIn();
const OWNER = 'owner@office.example';
const COLLEAGUE = 'colleague@office.example';

const as = (user: string, state: OfficeState): OfficeState => Object.assign(state, { user });
const onStart = (state: OfficeState, label: string): string =>
  shown(state, 'Start').find(([first]) => first === label)?.[1] ?? '';

/** The owner's office with a daily run that has just gone. */
function anOriginal(): OfficeState {
  const state = as(OWNER, aNewOffice());
  press(state, 'Daily run…');
  press(state, 'the daily run');
  return state;
}

/**
 * As Google copies a spreadsheet: with its cells and its script, without triggers and document properties.
 */
function aCopy(original: OfficeState): OfficeState {
  const copy = copyOf(original);
  copy.book.id = 'another-spreadsheet';
  copy.triggers = [];
  return copy;
}

let original: OfficeState;
beforeAll(() => {
  original = anOriginal();
});

test('the original refuses a second daily run, and names its owner', () => {
  const { told } = press(as(COLLEAGUE, copyOf(original)), 'Daily run…');

  expect(told).toMatch(/^owner@office\.example already has the daily run/);
});

test.each([OWNER, COLLEAGUE])('%s is told that none is on in the copy, and gets one', (user) => {
  const copy = as(user, aCopy(original));

  const { told, ledger } = press(copy, 'Daily run…', { answers: ['9'] });

  expect(ledger.dialogs[0]?.message).toMatch(/^No daily run is on here/);
  expect(told).toContain(`every day from 9:00 to 10:00, as ${user}`);
  expect(copy.triggers.map(({ owner, handler }) => [owner, handler])).toEqual([
    [user, 'onEditTrigger'],
    [user, 'onDailyTrigger'],
  ]);
  expect(onStart(copy, 'Daily run of')).toBe(user);
});

test('the first week that is built in a copy takes the original’s lines off Start', () => {
  const copy = as(COLLEAGUE, aCopy(original));

  press(copy, 'Build or refresh');

  expect(
    ['Daily run of', 'Daily run at', 'Last daily run', 'Daily run in'].map((label) => onStart(copy, label)),
  ).toEqual([...['', '', '', '']]);
  expect(onStart(copy, 'What is missing')).toContain('The daily run: Set up > Daily run…');
});

test('an original whose Start is older than the line on the workbook writes it at its next daily run', () => {
  const state = copyOf(original);
  const start = state.book.sheets.find(({ name }) => name === 'Start');
  for (const line of start?.cells ?? []) if (line[0] === 'Daily run in') line[1] = '';

  press(state, 'the daily run');

  expect(onStart(state, 'Daily run in')).toBe(state.book.id);
  expect(onStart(state, 'Daily run of')).toBe(OWNER);
});
