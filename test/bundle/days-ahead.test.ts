/**
 * What is dated after today is reported and counts for nothing until its day, in whichever tab it stands; a
 * refusal counts at once. On the built add-in.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { column, PRINCIPAL } from '../support/letter-office';

const press = theAddIn();

/** A slip of the year. */
const AHEAD = on('2027-11-20');
const JUST_NOW = on('2026-11-20');
const PEOPLE: readonly Readonly<Record<string, Content>>[] = [
  {
    ...{ Name: 'Ann Ames', Kind: 'Client', 'Tier by hand': 1, Phone: '555-0101', Email: 'ann@home.example' },
    ...{ 'Email consent': 'Opted in', 'Consent date': on('2025-01-01'), ID: 'C0001' },
  },
  {
    ...{ Name: 'Pam Poe', Kind: 'Prospect', Phone: '555-0102', Email: 'pam@home.example', ID: 'C0002' },
    ...{ 'Email consent': 'Opted in', 'Consent date': on('2025-01-01') },
  },
  { Name: 'Al Ally', Kind: 'Alliance', Phone: '555-0103', Profession: 'Lawyer', ID: 'C0003' },
];
const HEADERS = [
  ...['Name', 'Kind', 'Tier by hand', 'Phone', 'Email', 'Email consent', 'Consent date', 'Cultivation'],
  ...['Invited to stay in touch', 'Profession', 'ID', 'Added', 'Next due', 'Sales 12 months', 'Status'],
];

type Tabs = Readonly<Record<string, readonly (readonly Content[])[]>>;

/** Three people; `said` is what the first two say otherwise. */
function anOffice(tabs: Tabs, said: readonly Readonly<Record<string, Content>>[] = []): OfficeState {
  const rows = PEOPLE.map((person, index) => {
    const cells: Readonly<Record<string, Content>> = { Added: on('2025-01-01'), ...person, ...said[index] };
    return HEADERS.map((header) => cells[header] ?? '');
  });
  const state = aHostedOffice({
    Contacts: [HEADERS, ...rows],
    Letters: [
      ['Name', 'Kind', 'From', 'How', 'Subject', 'Body', 'ID'],
      ['News', 'Letter', 'Principal', 'One each', 'News', 'Dear {{Name}},', 'L0001'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Office name', 'Example & Co'],
      ['Postal address', '1 Main Street'],
      ['Principal name', 'Pat'],
      ['Principal email', PRINCIPAL],
    ],
    ...tabs,
  });
  state.user = PRINCIPAL;
  return state;
}

/** What the office does by its tabs: the week, what is worked out of people, whom it writes to. */
function doings(state: OfficeState) {
  press(state, 'the daily run');
  const week = shown(state, 'This week')
    .slice(2)
    .map((cells) => [cells[1], cells[2], cells[5]].join(' | '));
  const figures = ['Next due', 'Sales 12 months', 'Status'].map((header) =>
    column(state, 'Contacts', header),
  );
  const names = column(state, 'Contacts', 'Name');
  press(state, 'Draft…', { answers: ['yes'] });
  const written = state.drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []);
  return { week, figures, names, written };
}
const reportedIn = (state: OfficeState): string[] => {
  press(state, 'Check the workbook');
  return shown(state, 'Problems')
    .filter((cells) => cells[3] === '2027-11-20')
    .map(([tab, row, header]) => `${tab}, row ${row}, ${header}`);
};

const SALES = ['Date', 'Contact', 'Amount', 'Check in'];
const INTRODUCTIONS = ['Date', 'Given or received', 'By or to', 'Person', 'Outcome'];
const LUNCHES = ['Date', 'Guests', 'Status', 'Introduced', 'Key', 'Date by hand', 'Guests by hand'];
const TOUCHES = ['Date', 'Contact', 'Touch', 'Result', 'Next date'];
const NEEDS = ['Date', 'Contact', 'Need', 'Expert suggested', 'Status'];

type Case = readonly [place: string, tabs: (date: Content) => Tabs];
const CASES: readonly Case[] = [
  ['Sales, row 2, Date', (date) => ({ Sales: [SALES, [date, 'Ann Ames', 900, true]] })],
  [
    'Introductions, row 2, Date',
    (date) => ({ Introductions: [INTRODUCTIONS, [date, 'Received', 'Al Ally', 'Zed New', 'Open']] }),
  ],
  [
    'Lunches, row 2, Date by hand',
    (date) => ({ Lunches: [LUNCHES, ['', '', 'Held', 'Zed New, baker', '', date, 'Al Ally']] }),
  ],
  [
    'Touches, row 2, Date',
    (date) => ({ Touches: [TOUCHES, [date, 'Ann Ames', 'Courtesy call', 'Reached', on('2026-11-24')]] }),
  ],
];

test.each(CASES)('%s: nothing is done by it, and it is reported', (place, tabs) => {
  const blank = anOffice(
    Object.fromEntries(Object.entries(tabs('')).map(([tab, rows]) => [tab, rows.slice(0, 1)])),
  );
  const [ahead, now] = [AHEAD, JUST_NOW].map((date) => anOffice(tabs(date)));
  const usual = doings(blank);

  expect(doings(ahead ?? blank)).toEqual(usual);
  expect(doings(now ?? blank)).not.toEqual(usual);
  expect(reportedIn(ahead ?? blank)).toEqual([place]);
});

test.each([
  ['Contacts, row 3, Invited to stay in touch', [{}, { 'Invited to stay in touch': AHEAD }]],
  ['Contacts, row 2, Added', [{ Added: AHEAD, ID: '' }]],
] as const)('%s: it counts as blank', (place, said) => {
  const plain = said.map((cells) => Object.fromEntries(Object.keys(cells).map((header) => [header, ''])));

  expect(doings(anOffice({}, said))).toEqual(doings(anOffice({}, plain)));
});

test('Needs, row 2, Date: no expert is suggested, and none is introduced, before its day', () => {
  const state = anOffice({ Needs: [NEEDS, [on('2026-12-01'), 'Ann Ames', 'a lawyer', '', '']] });

  press(state, 'the daily run');
  const before = column(state, 'Needs', 'Expert suggested');
  const { told } = press(state, 'Introduce to an expert…', { answers: ['N0001', 'yes'] });
  state.now = Date.parse('2026-12-01T13:00Z');
  press(state, 'the daily run');

  expect([before, state.drafts]).toEqual([[''], []]);
  expect(told).toMatch(/^No need is open/);
  expect(column(state, 'Needs', 'Expert suggested')).toEqual(['Al Ally']);
});

test('a need of next year is reported', () => {
  const state = anOffice({ Needs: [NEEDS, [AHEAD, 'Ann Ames', 'a lawyer', '', '']] });

  expect(reportedIn(state)).toEqual(['Needs, row 2, Date']);
});

test('who is to opt in some day hasn’t yet, and a refusal of next year counts today', () => {
  const written = (tabs: Tabs, cells: Readonly<Record<string, Content>>): string[] =>
    doings(anOffice(tabs, [cells])).written;
  const list = {
    'No email list': [
      ['Email', 'Since', 'Why'],
      ['ann@home.example', AHEAD, 'asked'],
    ],
  };

  expect([
    written({}, { 'Consent date': AHEAD }),
    written({}, { 'Email consent': 'Opted out', 'Consent date': AHEAD }),
    written(list, {}),
  ]).toEqual([['pam@home.example'], ['pam@home.example'], ['pam@home.example']]);
});

test('of a refusal it is said that it counts all the same', () => {
  const state = anOffice({
    'No email list': [
      ['Email', 'Since', 'Why'],
      ['ann@home.example', AHEAD, 'asked'],
    ],
  });

  press(state, 'Check the workbook');

  expect(shown(state, 'Problems').map((cells) => cells.slice(0, 5))).toContainEqual([
    'No email list',
    '2',
    'Since',
    '2027-11-20',
    'a day up to today, 2026-11-23: the refusal counts all the same',
  ]);
  expect(tabOf(state, 'No email list').cells[1]?.[1]).toEqual(AHEAD);
});
