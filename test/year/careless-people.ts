/**
 * An office of sixty contacts, and people who sort, copy, delete, half-fill, rename and undo as chance has
 * it.
 */
import { columnByHeader, deleteRow, insertRow, sortBy } from '../../local/host/person';
import type { Content, OfficeState, SheetState } from '../../local/host/state';
import type { Dice } from '../../local/sample/dice';
import type { Press } from '../support/built';
import { aHostedOffice, on, tabOf } from '../support/hosted';
import { rowsOf, type ShownRow } from '../support/rows';
import { firstFreeLine, typeRow } from '../support/small-office';
import { daysAfter } from './days';

/** The people at work: the office, chance, and what they typed. */
export type People = {
  readonly state: OfficeState;
  readonly dice: Dice;
  readonly press: Press;
  /** The notes that stand, and how often a Result was typed beside each. */
  readonly typed: Map<string, number>;
  /** How often each thing was done. */
  readonly done: Map<string, number>;
};

const FIRST_NAMES = ['Ana', 'Bo', 'Chidi', 'Dara', 'Eun', 'Femi', 'Gül', 'Hana', 'Ines', 'Jo', 'Kofi', 'Lea'];
const LAST_NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm'];
const KINDS = ['Client', 'Client', 'Client', 'Prospect', 'Prospect', 'Alliance', 'Personal'];
/** Low, so that they bind. */
const CAPS: Readonly<Record<string, string>> = {
  'Courtesy call': '2',
  'Handwritten note': '1',
  'Item of value': '1',
  'Thinking of you': '1',
};

const nameOf = (index: number): string =>
  `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(index / FIRST_NAMES.length)]}`;

function contactRow(index: number, dice: Dice): Content[] {
  const kind = dice.pick(KINDS);
  const isListed = kind === 'Prospect' && dice.isLucky(60);
  return [
    nameOf(index),
    kind,
    `555-01${String(index).padStart(2, '0')}`,
    dice.isLucky(20) ? `House ${dice.between(1, 5)}` : '',
    kind === 'Client' ? dice.between(1, 3) : '',
    dice.isLucky(5) ? 'Do not contact' : '',
    dice.isLucky(40) ? on(daysAfter('1970-01-01', dice.between(0, 9000))) : '',
    isListed ? 'Cultivating' : '',
    isListed ? on('2026-06-01') : '',
  ];
}

const CONTACT_HEADERS: Content[] = [
  'Name',
  'Kind',
  'Phone',
  'Household',
  'Tier by hand',
  'Status by hand',
  'Birthday',
  'Cultivation',
  'Invited to stay in touch',
];

/** Sixty contacts, fifteen key dates in the year from `firstDay` on, and a Touch plan with low caps. */
export function aCarelessOffice(firstDay: string, dice: Dice, press: Press): OfficeState {
  const contacts = Array.from({ length: 60 }, (_, index) => contactRow(index, dice));
  const dates = Array.from({ length: 15 }, (_, index): Content[] => [
    nameOf(index * 4),
    on(daysAfter(firstDay, dice.between(10, 360))),
    'Lease ends',
  ]);
  const state = aHostedOffice({
    Contacts: [CONTACT_HEADERS, ...contacts],
    Dates: [['Contact', 'Date', 'What', 'Handled'], ...dates],
  });
  press(state, 'This workbook');
  for (const { line, cell } of rowsOf(state, 'Touch plan')) {
    const cap = CAPS[cell('Touch')];
    if (cap !== undefined) typeRow(state, 'Touch plan', line, { 'A week at most': cap });
  }
  // Nobody undoes the setting up, or hardly anything would be planned for the rest of the year.
  state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Cultivate journal');
  return state;
}

const sheetOf = ({ state }: People, tab: string): SheetState => tabOf(state, tab);
const aRow = ({ state, dice }: People, tab: string): ShownRow | null => {
  const rows = rowsOf(state, tab);
  return rows.length > 0 ? dice.pick(rows) : null;
};

/** Types a Result beside a note. */
function report(
  { state, typed }: People,
  line: number,
  note: string,
  texts: Readonly<Record<string, string>>,
): void {
  typeRow(state, 'This week', line, { ...texts, Note: note });
  typed.set(note, (typed.get(note) ?? 0) + 1);
}

/** A word that was never typed before. */
function aNote({ typed, done }: People): string {
  const note = `note${done.get('notes') ?? 0}`;
  done.set('notes', (done.get('notes') ?? 0) + 1);
  typed.set(note, 0);
  return note;
}

const aResult = (dice: Dice, what: string): string => {
  const touches = what.split(' + ');
  if (touches.every((touch) => /note|value|Thinking|email/.test(touch))) return 'Sent';
  if (dice.isLucky(25)) return dice.pick(['Left message', 'No answer']);
  if (touches.includes('Recall'))
    return dice.isLucky(90) ? 'Stay in touch' : dice.pick(['Ready', 'No longer interested']);
  return dice.pick(['Reached', 'Reached', 'Reached', 'Declined', 'Held']);
};

const aDayAhead = (dice: Dice, today: string): string => daysAfter(today, dice.between(1, 40));

/** Works through the sheet: finishes some rows, half-fills some, puts some off, and leaves the rest. */
function workThrough(people: People, today: string): void {
  const { state, dice } = people;
  for (const { line, cell } of rowsOf(state, 'This week')) {
    const isOpen =
      cell('Result') === '' && cell('Logged') === '' && cell('Contact') !== '' && cell('Day') <= today;
    if (!isOpen || dice.isLucky(40)) continue;
    const note = cell('Note') === '' ? aNote(people) : cell('Note');
    const snooze = dice.isLucky(6) ? { 'Next date': aDayAhead(dice, today) } : null;
    const promise = dice.isLucky(20) ? { 'Next date': aDayAhead(dice, today) } : {};
    if (snooze || dice.isLucky(12)) typeRow(state, 'This week', line, { Note: note, ...snooze });
    else report(people, line, note, { ...promise, Result: aResult(dice, cell('What')) });
  }
}

function typeOwnLine(people: People, today: string): void {
  const { dice } = people;
  const person = aRow(people, 'Contacts');
  if (!person) return;
  const promise = dice.isLucky(40) ? { 'Next date': aDayAhead(dice, today) } : {};
  report(people, firstFreeLine(sheetOf(people, 'This week')), aNote(people), {
    Contact: person.cell('ID'),
    Result: 'Reached',
    ...promise,
  });
}

/** Copies a row, hidden cells and all, below the last one. */
function copyRow(people: People, tab: string, row: ShownRow | null): void {
  const sheet = sheetOf(people, tab);
  const cells = row && sheet.cells[row.line - 1];
  if (cells) sheet.cells[firstFreeLine(sheet) - 1] = [...cells];
}

function deleteRowOf(people: People, tab: string): void {
  const row = aRow(people, tab);
  if (!row) return;
  people.typed.delete(row.cell('Note'));
  deleteRow(people.state, sheetOf(people, tab), row.line);
}

function sortTab(people: People, tab: string): void {
  const { dice } = people;
  const sheet = sheetOf(people, tab);
  const headers = (sheet.cells[Math.max(1, sheet.frozenRows) - 1] ?? [])
    .map(String)
    .filter((text) => text !== '');
  sortBy(sheet, dice.pick(headers), dice.isLucky(50));
}

function renameContact(people: People): void {
  const person = aRow(people, 'Contacts');
  if (person)
    typeRow(people.state, 'Contacts', person.line, {
      Name: `${person.cell('Name')} ${people.dice.pick(['Jr', 'of Example', 'II'])}`,
    });
}

type CarelessAct = { readonly percent: number; readonly act: (people: People, today: string) => void };
const TABS = ['This week', 'Contacts', 'Touches', 'Dates'];

/** What may happen on a day beside the work, each with its chance. */
export const CARELESSNESS: Readonly<Record<string, CarelessAct>> = {
  'types a line of their own': { percent: 20, act: typeOwnLine },
  'sorts a tab': { percent: 30, act: (people) => sortTab(people, people.dice.pick(TABS)) },
  'copies a row of the sheet': {
    percent: 12,
    act: (people) => copyRow(people, 'This week', aPlannedRow(people)),
  },
  'copies a contact': { percent: 3, act: (people) => copyRow(people, 'Contacts', aRow(people, 'Contacts')) },
  'deletes a row of the sheet': { percent: 10, act: (people) => deleteRowOf(people, 'This week') },
  'deletes a contact': { percent: 3, act: (people) => deleteRowOf(people, 'Contacts') },
  'renames a contact': { percent: 10, act: renameContact },
  'puts in a blank row': {
    percent: 10,
    act: (people) => insertRow(people.state, sheetOf(people, people.dice.pick(TABS)), 4),
  },
  'marks somebody Do not contact': { percent: 3, act: forbidSomebody },
  'ticks a date as Handled': { percent: 3, act: handleDate },
  'builds the week': { percent: 15, act: ({ press, state }) => press(state, 'Build or refresh') },
  'logs what is done': { percent: 10, act: ({ press, state }) => press(state, 'Log what is done') },
  'undoes the last run': { percent: 10, act: ({ press, state }) => press(state, 'Undo last run') },
  'undoes the last two runs': {
    percent: 3,
    act: ({ press, state }) => {
      press(state, 'Undo last run');
      press(state, 'Undo last run');
    },
  },
};

/** Not a line of their own: nobody can tell one that was copied from one that was typed twice. */
function aPlannedRow(people: People): ShownRow | null {
  const planned = rowsOf(people.state, 'This week').filter(
    ({ cell }) => !['', 'Call'].includes(cell('What')),
  );
  return planned.length > 0 ? people.dice.pick(planned) : null;
}

function forbidSomebody(people: People): void {
  const person = aRow(people, 'Contacts');
  if (person) typeRow(people.state, 'Contacts', person.line, { 'Status by hand': 'Do not contact' });
}

function handleDate(people: People): void {
  const date = aRow(people, 'Dates');
  if (date && columnByHeader(sheetOf(people, 'Dates'), 'Handled') !== null)
    typeRow(people.state, 'Dates', date.line, { Handled: 'TRUE' });
}

/** One day of the office after its daily run: work, and whatever chance adds to it. */
export function spendDay(people: People, today: string): void {
  workThrough(people, today);
  for (const [name, { percent, act }] of Object.entries(CARELESSNESS))
    if (people.dice.isLucky(percent)) {
      act(people, today);
      people.done.set(name, (people.done.get(name) ?? 0) + 1);
    }
}
