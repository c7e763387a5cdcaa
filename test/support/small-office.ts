/** A small office at work: ten people, two weeks in November, and all that a week can hold. */
import { columnByHeader, headerRows, typeIn } from '../../local/host/person';
import { formula, shownIn, type Content, type OfficeState, type SheetState } from '../../local/host/state';
import type { Press } from './built';
import { aHostedOffice, on, tabOf } from './hosted';

/** Six in the morning in Chicago. */
export const morningOf = (iso: string): number => Date.parse(`${iso}T12:00Z`);

const CONTACTS: Content[][] = [
  [
    'Name',
    'Kind',
    'Colour',
    'Phone',
    'Email',
    'Email consent',
    'Household',
    'Tier by hand',
    'Status by hand',
    'Birthday',
    'Cultivation',
    'Invited to stay in touch',
    'Dream',
    'Worried about',
    'Tier',
    'Next due',
    'Last touch',
    'Recall week',
    'Status',
    'How we feel',
    'What happened',
  ],
  ['Ann Ames', 'Client', 'red', '555-0101', 'ann@example.com', 'Opted in', 'Ames', 1, '', on('1970-11-25')],
  ['Abe Ames', 'Client', '', '555-0102', 'abe@example.com', 'Opted out', 'Ames'],
  ['Bo Berg', 'Client', 'blue', '555-0103', '', '', '', 2, '', '', '', '', '', 'the rent'],
  ['Cy Cole', 'Client', '', '555-0104', 'cy@example.com', 'Opted in', '', 2],
  [
    'Di Dorn',
    'Prospect',
    '',
    '555-0105',
    '',
    '',
    '',
    '',
    '',
    '',
    'Cultivating',
    on('2026-06-01'),
    '',
    '',
    '',
    '',
    '',
    on('2026-11-16'),
  ],
  [
    'Ed Eng',
    'Prospect',
    '',
    '555-0106',
    '',
    '',
    '',
    '',
    '',
    '',
    'Cultivating',
    on('2026-06-02'),
    '',
    '',
    '',
    '',
    '',
    on('2026-11-23'),
  ],
  ['Flo Fox', 'Alliance', '', '555-0107', 'flo@example.com', 'Opted in'],
  ['Gus Gray', 'Prospect', '', '555-0108'],
  ['Hal Hill', 'Personal', '', '555-0109', '', '', '', '', '', on('1980-11-30')],
  ['Ivy Ito', 'Client', '', '555-0110', '', '', '', '', 'Do not contact', on('1990-11-24')],
];

const TOUCHES: Content[][] = [
  ['Date', 'Contact', 'Touch', 'Who', 'Result', 'Note', 'Next date'],
  [on('2026-07-01'), 'Ann Ames', 'Courtesy call', 'Assistant', 'Reached', 'well'],
  [on('2026-07-02'), 'Cy Cole', 'Courtesy call', 'Assistant', 'Reached', 'moves in spring'],
  [on('2026-11-02'), 'Hal Hill', 'Call', 'Principal', 'Reached', '', on('2026-11-27')],
];

/** The office as its people typed it. */
export const aNewOffice = (): OfficeState =>
  aHostedOffice(
    {
      Contacts: CONTACTS,
      Touches: TOUCHES,
      Dates: [
        ['Contact', 'Date', 'What'],
        ['Cy Cole', on('2027-05-20'), 'Lease ends'],
      ],
      Introductions: [
        ['Date', 'Given or received', 'By or to', 'Person', 'Outcome'],
        [on('2026-11-12'), 'Received', 'Flo Fox', 'Gus Gray', 'Open'],
      ],
      Lunches: [
        ['Date', 'Guests', 'Status', 'Introduced', 'Key', 'Date by hand', 'Guests by hand', 'Place'],
        [on('2026-11-12'), 'Flo Fox', 'Held', 'Gus Gray', 'L0001'],
      ],
      'Hard to reach': [
        ['Contact', 'Referred by', 'Step', 'Pain', 'Appeal', 'Appeals so far', 'Wait until', 'Status'],
        ['Gus Gray', 'Flo Fox', '', 'pays for cover twice'],
      ],
      Alliances: [['Contact', 'Wants to meet'], ['Flo Fox', 'bakers'], ['Hal Hill']],
      Sales: [
        ['Date', 'Contact', 'Amount', 'What'],
        [on('2026-03-02'), 'Cy Cole', 400, 'a policy'],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Office name', 'Example & Co'],
        ['Principal name', 'Pat Example'],
      ],
    },
    { now: morningOf('2026-11-16') },
  );

/** The line (from 1) of the first row of a tab whose cells say so; 0: there is none. */
export function lineWhere(sheet: SheetState, says: Readonly<Record<string, Content>>): number {
  const wanted = Object.entries(says).map(
    ([header, value]) => [columnByHeader(sheet, header) ?? 0, value] as const,
  );
  const top = headerRows(sheet);
  return (
    sheet.cells.findIndex(
      (cells, index) =>
        index >= top && wanted.every(([column, value]) => (cells[column - 1] ?? '') === value),
    ) + 1
  );
}

/** Types texts into a row, by the headers of their columns. */
export function typeRow(
  state: OfficeState,
  tab: string,
  line: number,
  texts: Readonly<Record<string, string>>,
): void {
  const sheet = tabOf(state, tab);
  if (line < 1) throw new Error(`${tab} has no such row`);
  for (const [header, text] of Object.entries(texts)) {
    const column = columnByHeader(sheet, header);
    if (column === null) throw new Error(`${tab} has no column ${header}`);
    typeIn(state, sheet, line, column, text);
  }
}

/** Wednesday's office after the daily run, which is the only one that can be taken back. */
export function aWednesdayRun(press: Press): OfficeState {
  const state = aWednesday(press);
  state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Cultivate journal');
  press(state, 'the daily run');
  return state;
}

/** Wednesday's office in Hard times. */
export function aWednesdayInHardTimes(press: Press): OfficeState {
  const state = aWednesday(press);
  press(state, 'Hard times…');
  return state;
}

/**
 * A Dashboard that was drawn before its office forgot its sales and touches: the next one has fewer charts,
 * in other places.
 */
export function aDrawnDashboard(press: Press): OfficeState {
  const state = aWednesday(press);
  press(state, 'Dashboard');
  for (const name of ['Sales', 'Touches']) tabOf(state, name).cells.splice(1);
  return state;
}

/** The first line below the headers on which nothing stands but boxes that nobody ticked. */
export function firstFreeLine(sheet: SheetState): number {
  const top = headerRows(sheet);
  const isFree = (cells: readonly Content[] | undefined) =>
    (cells ?? []).every((content) => ['', false].some((blank) => blank === shownIn(content)));
  let line = top + 1;
  while (!isFree(sheet.cells[line - 1])) line += 1;
  return line;
}

/** What the office's people type into the week of 16 November. */
const FIRST_WEEK: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Ann Ames',
    { Result: 'Reached', Note: 'glad', Answer: 'a boat', 'Next date': '2026-12-01', Minutes: '12' },
  ],
  ['Bo Berg', { Note: 'call again', Mood: 'Same' }],
  ['Di Dorn', { Result: 'Stay in touch', Note: 'in spring' }],
  ['Cy Cole', { Result: 'Left message', 'They need': 'a lawyer', 'Worried about': 'the lease' }],
];

/**
 * Adds a column of the office's own on the right of This week, with a formula on each row and on the blank
 * lines below.
 */
function addOwnColumn(sheet: SheetState): void {
  const headers = sheet.cells[headerRows(sheet) - 1] ?? [];
  const column = headers.length;
  headers[column] = 'Ours';
  const last = firstFreeLine(sheet) + 1;
  sheet.cells.slice(headerRows(sheet), last).forEach((cells, index) => {
    while (cells.length < column) cells.push('');
    cells[column] = formula(`=IF(K${headerRows(sheet) + 1 + index}="","","noted")`);
  });
}

/**
 * The week of 16 November, built by the add-in and worked through: finished rows, half-filled ones, a line
 * typed below.
 */
function aWeekWorked(press: Press): OfficeState {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  const sheet = tabOf(state, 'This week');
  addOwnColumn(sheet);
  for (const [contact, texts] of FIRST_WEEK)
    typeRow(state, 'This week', lineWhere(sheet, { Contact: contact }), texts);
  typeRow(state, 'This week', firstFreeLine(sheet), {
    Contact: 'Hal Hill',
    Result: 'Reached',
    Note: 'met at the fair',
  });
  typeRow(state, 'Lunches', lineWhere(tabOf(state, 'Lunches'), { Guests: 'Hal Hill' }), { Status: 'Held' });
  return state;
}

/** Monday 23 November, before the daily run rolls the week over. */
export function aMonday(press: Press): OfficeState {
  const state = aWeekWorked(press);
  state.now = morningOf('2026-11-23');
  return state;
}

/** Wednesday 25 November: the week is built, and some of it is done. */
export function aWednesday(press: Press): OfficeState {
  const state = aMonday(press);
  press(state, 'the daily run');
  const sheet = tabOf(state, 'This week');
  typeRow(state, 'This week', lineWhere(sheet, { Contact: 'Gus Gray' }), {
    Result: 'Reached',
    Note: 'wants to think',
  });
  typeRow(state, 'This week', lineWhere(sheet, { Contact: 'Ed Eng' }), { Result: 'Stay in touch' });
  typeRow(state, 'This week', lineWhere(sheet, { Contact: 'Flo Fox' }), { Note: 'half written' });
  typeRow(state, 'This week', firstFreeLine(sheet), {
    Contact: 'Abe Ames',
    Result: 'Reached',
    'They need': 'a loan',
  });
  typeRow(state, 'Needs', lineWhere(tabOf(state, 'Needs'), { Need: 'a lawyer' }), {
    'Expert by hand': 'Flo Fox',
  });
  typeRow(state, 'Lunches', firstFreeLine(tabOf(state, 'Lunches')), {
    'Date by hand': '2026-12-03',
    'Guests by hand': 'Flo Fox',
  });
  typeRow(state, 'Lunches', lineWhere(tabOf(state, 'Lunches'), { Guests: 'Flo Fox' }), {
    Introduced: 'Gus Gray\nJo Jarre, 555-0111\nAnn Ames (Acme), ann@example.com',
  });
  state.now = morningOf('2026-11-25');
  return state;
}

/** Wednesday's office with a letter that waits to be drafted. */
export function aWednesdayWithALetter(press: Press): OfficeState {
  const state = aWednesday(press);
  typeRow(state, 'Letters', firstFreeLine(tabOf(state, 'Letters')), {
    Name: 'Advent letter',
    Kind: 'Personal',
    How: 'One each',
    Subject: 'Before the year ends',
    Body: 'Dear {{Name}},\n\n{{Phone}}?',
    ID: 'L0001',
  });
  typeRow(state, 'Settings', lineWhere(tabOf(state, 'Settings'), { Setting: 'Principal email' }), {
    Value: 'pat@office.example',
  });
  return state;
}

/** Wednesday's office, once the guesses at greetings stand there to be looked through. */
export function aGuessedOffice(press: Press): OfficeState {
  const state = aWednesday(press);
  press(state, 'Check greetings…');
  return state;
}
