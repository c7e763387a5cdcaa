/**
 * The sample office inside Sheets, on the built bundle: it comes, every item has something to show on it, and
 * it goes without a trace.
 */
import { deleteRow, sortBy } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import { SAMPLE_PEOPLE } from '../../src/jobs/set-up/sample/people';
import { menuItems } from '../../src/menu';
import { copyOf, HANDLERS, theAddIn, type Item } from '../support/built';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { firstFreeLine, lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();

/** A new spreadsheet, or one with these people. */
function anEmptyOffice(people: readonly (readonly string[])[] = []): OfficeState {
  const own = people.length === 0 ? { Sheet1: [] } : { Contacts: [['Name'], ...people] };
  return aHostedOffice(own, { now: morningOf('2026-11-23'), user: 'me@office.example' });
}

function withSample(): OfficeState {
  const state = anEmptyOffice();
  press(state, 'Sample office…', { answers: ['yes'] });
  return state;
}

let sample: OfficeState;
let atWork: OfficeState;
beforeAll(() => {
  sample = withSample();
  atWork = copyOf(sample);
  press(atWork, 'Build or refresh');
});

/** What each item says on the sample, after the week was built. */
type Trial = readonly [item: Item, says: RegExp, ...answers: string[]];
const TRIALS: readonly Trial[] = [
  ['Build or refresh', /^Refreshed the week: \d\d items: \d for Sam Sample, \d\d for the assistant/],
  ['Log what is done', /^Logged 2 touches/],
  ['Fresh start…', /Spread what was overdue anew/, 'yes'],
  ['Lunches > Plan', /^This week: no lunch\. \d lunches, \d tables? planned over 13 weeks/],
  ['Brief', /^\d briefs? to print: .*Berg/],
  ['Send invitations…', /^Invited to \d lunches/, 'yes'],
  ['Log introductions…', /1 (name|introduction)/i, 'Rosa Vidal', 'Kim Koe, dentist, 555-0190'],
  ['New letter…', /^Monthly letter, Nov 2026 stands on Letters\./, '1'],
  ['Preview…', /goes to 2\d people in 1 draft/],
  ['Draft…', /Drafted 2\d\./, 'yes', 'yes'],
  ['Test draft to me', /lies in your Gmail drafts/],
  ['Mark as sent…', /marked as sent to 2\d people/, 'yes'],
  ['Check drafts', /2\d people have a draft that still lies in Gmail/],
  ['Check greetings…', /greet/i, 'yes'],
  ['Event guests…', /^\d+ people are invited: they bear the tag Golf 2026/, 'Golf 2026', 'golf', 'all'],
  ['Labels…', /^\d+ labels? of 2 x 7 on the tab Labels/, 'week', '2 x 7'],
  ['Who would like this?', /^[3-9] people may like it/, 'golf and jazz'],
  ['Rank clients…', /^Noted 1 answer/, 'Love'],
  ['Find inactive…', /^Every client has the Status/],
  ['Let-go list', /^2 households to think about/],
  ['Release…', /^Released Greta Lindt/, 'Greta Lindt', 'moved away'],
  ['Review page', /^\d reviews? to prepare/],
  ['Year in eight touches', /^The tab Year has the year of \d\d households/, 'all'],
  ['Introduce to an expert…', /^Logged 1 introduction: Kofi Mensah and Marta Costa/, 'N0001'],
  ['Meetings to calendar…', /^(Put \d meetings? into your calendar|Nothing is to be put)/, 'yes'],
  ['Hard to reach', /^Noted 1 appeal as sent/, 'R0001'],
  ['Hard times…', /The tab Print list has [1-9] letters? to print/, 'yes'],
  ['Good times…', /^Good times begin today/, 'yes'],
  ['Dashboard', /^The tab Dashboard is up to date\.$/],
  ['Check the workbook', /^No problems/],
  [
    'Morning event…',
    /^There is no morning event for you\. The daily run writes it: switch that on first/,
    'yes',
  ],
  ['Hide or show judgement', /^Hid the judgement columns/],
  ['Daily run…', /^The daily run goes every day/, '7'],
  ['Undo last run', /^Took back "Build or refresh"/],
];

const SAYS = TRIALS.map(([item, says, ...answers]) => ({ item, says, answers }));

/** What has to be done first, for an item to have something to do. */
function prepare(state: OfficeState, item: Item): void {
  if (item === 'Log what is done') typeRow(state, 'This week', 3, { Result: 'Reached' });
  if (item === 'Mark as sent…' || item === 'Check drafts') press(state, 'Draft…');
  if (item === 'Good times…') press(state, 'Hard times…');
}

test.each(SAYS)('$item has something to show', ({ item, says, answers }) => {
  const state = copyOf(atWork);
  prepare(state, item);

  const { told } = press(state, item, { answers });

  expect(told).toMatch(says);
});

test('no item of the menu is forgotten, but those that make, take in and explain', () => {
  const tried = new Set<string>(SAYS.map(({ item }) => HANDLERS[item]));
  const forgotten = menuItems()
    .map(({ handler }) => handler)
    .filter((handler) => !tried.has(handler));

  expect(forgotten).toEqual([
    // They only open a page: test/browser has them.
    'onMenuNextCall',
    'onMenuContactCard',
    'onMenuPrint',
    // A list to take in, and people who stand there twice, aren't of the sample: test/bundle has them.
    'onMenuImportContacts',
    'onMenuMergeContacts',
    'onMenuSetUpWorkbook',
    'onMenuFirstSteps',
    'onMenuSampleOffice',
    'onMenuRemoveSample',
    // It tries Google, not the office.
    'onMenuSelfTest',
    'onMenuAbout',
  ]);
});

test('who has become Inactive is found, where the week wasn’t built before', () => {
  const { told } = press(copyOf(sample), 'Find inactive…', { answers: ['yes'] });

  expect(told).toMatch(/: 4 Inactive/);
});

test('its people are invented, and what would reach them reaches nobody', () => {
  const [headers = [], ...rows] = shown(sample, 'Contacts');
  const column = (header: string) => rows.map((row) => row[headers.indexOf(header)] ?? '');

  expect(column('Name')).toEqual(SAMPLE_PEOPLE.map(({ name }) => name));
  expect(rows).toHaveLength(40);
  expect(column('Email').filter((email) => !/^$|@example\.com$/.test(email))).toEqual([]);
  expect(column('Phone').filter((phone) => !/^555-01\d\d$/.test(phone))).toEqual([]);
});

/** Every name of an invented person that stands anywhere but in what tells of runs. */
const tracesIn = (state: OfficeState): string[] =>
  state.book.sheets
    .filter(({ name, isHidden }) => name !== 'Start' && !isHidden)
    .flatMap(({ name }) => {
      const text = JSON.stringify(shown(state, name));
      return SAMPLE_PEOPLE.filter((person) => text.includes(person.name)).map(
        (person) => `${name}: ${person.name}`,
      );
    });

test('one Undo takes it all away, tabs included', () => {
  const state = copyOf(sample);

  const { told } = press(state, 'Undo last run');

  expect(told).toMatch(/^Took back "Sample office…"/);
  expect(tracesIn(state)).toEqual([]);
  expect(
    state.book.sheets
      .filter(({ isHidden }) => !isHidden)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Sheet1']);
});

test('Remove the sample takes all of it away, and what every item has made of it', () => {
  const state = copyOf(atWork);
  // What these make is the office's own, or takes something of it back.
  const left: readonly Item[] = ['Undo last run', 'Log introductions…', 'New letter…', 'Event guests…'];
  for (const { item, answers } of SAYS.filter(({ item: each }) => !left.includes(each))) {
    if (item !== 'Check drafts' && item !== 'Mark as sent…') prepare(state, item);
    press(state, item, { answers });
  }

  const { told } = press(state, 'Remove the sample');

  expect(told).toMatch(/^Took away 40 invented people and what belonged to them\./);
  expect(told).not.toMatch(/Kept/);
  expect(tracesIn(state)).toEqual([]);
  for (const tab of ['Contacts', 'Sales', 'Touches', 'Letters', 'Drafts', 'No email list', 'Lunches'])
    expect({ tab, rows: shown(state, tab).length }).toEqual({ tab, rows: 1 });
  expect(JSON.stringify(shown(state, 'Settings'))).not.toMatch(/Sam Sample|Sampleton|Sample office/);
});

test('what was typed since stays, and whom it is about; the rest goes, sorted or not', () => {
  const state = copyOf(atWork);
  const people = tabOf(state, 'Contacts');
  const add = (tab: string, texts: Readonly<Record<string, string>>) =>
    typeRow(state, tab, firstFreeLine(tabOf(state, tab)), texts);
  typeRow(state, 'Contacts', lineWhere(people, { Name: 'Mei Lin' }), { Phone: '555-0177' });
  add('Contacts', { Name: 'Real Person' });
  add('Sales', { Date: '2026-11-20', Contact: 'Kofi Mensah', Amount: '77' });
  typeRow(state, 'This week', lineWhere(tabOf(state, 'This week'), { Contact: 'Ana Silva' }), {
    Note: 'ask about the sea',
  });
  sortBy(people, 'Name');

  const { told } = press(state, 'Remove the sample');

  const names = shown(state, 'Contacts')
    .slice(1)
    .map(([name]) => name);
  expect(names).toEqual(['Ana Silva', 'Kofi Mensah', 'Mei Lin', 'Real Person']);
  expect(told).toBe(
    'Took away 37 invented people and what belonged to them. Kept 3 rows on which somebody typed, and so Ana Silva, Kofi Mensah, Mei Lin.',
  );
  expect(
    shown(state, 'Sales')
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([['2026-11-20', 'Kofi Mensah', '77']]);
  expect(JSON.stringify(shown(state, 'This week'))).toContain('ask about the sea');
  expect(press(state, 'Remove the sample').told).toMatch(/^There is no sample/);
});

test('who was deleted by hand leaves nothing behind', () => {
  const state = copyOf(sample);
  const people = tabOf(state, 'Contacts');
  deleteRow(state, people, lineWhere(people, { Name: 'Ana Silva' }));

  const { told } = press(state, 'Remove the sample');

  expect(told).toMatch(/^Took away 39 invented people/);
  expect(tracesIn(state)).toEqual([]);
});

test('where there are people already it refuses, asks nothing and changes nothing', () => {
  const state = anEmptyOffice([['Real Person']]);

  const { told, ledger } = press(state, 'Sample office…', { answers: ['yes'] });

  expect(told).toMatch(/^There are rows on Contacts already/);
  expect(ledger.dialogs.filter(({ buttons }) => buttons !== 'OK')).toEqual([]);
  expect(
    shown(state, 'Contacts')
      .slice(1)
      .map(([name]) => name),
  ).toEqual(['Real Person']);
  expect(state.book.sheets.map(({ name }) => name)).toEqual(['Contacts']);
});

test('what the office has set already stays, when the sample comes and when it goes', () => {
  const state = anEmptyOffice();
  press(state, 'This workbook');
  const settings = tabOf(state, 'Settings');
  typeRow(state, 'Settings', lineWhere(settings, { Setting: 'Office name' }), { Value: 'Berg & Co' });
  const valueOf = (name: string) => shown(state, 'Settings').find(([setting]) => setting === name)?.[1] ?? '';

  press(state, 'Sample office…', { answers: ['yes'] });
  const before = ['Office name', 'Principal name'].map(valueOf);
  press(state, 'Remove the sample');
  const after = ['Office name', 'Principal name'].map(valueOf);

  expect({ before, after }).toEqual({ before: ['Berg & Co', 'Sam Sample'], after: ['Berg & Co', ''] });
});
