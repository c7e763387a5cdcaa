/**
 * Questions that come before the first run, when no row has its id yet: they speak of the same people and
 * numbers as what is then done, and their answers are kept.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown } from '../support/hosted';

const press = theAddIn();
const NAMES = ['Ann Lee', 'Bo Kim', 'Cy Cole', 'Di Dorn', 'Flo Fox'];
type Rows = readonly (readonly Content[])[];

/** Lists as offices paste them: all that differs is what stands there beside the names. */
const LISTS: readonly (readonly [string, Rows])[] = [
  ['nothing but names', [['Name'], ...NAMES.map((name) => [name])]],
  ['an ID column of blanks', [['Name', 'Kind', 'ID'], ...NAMES.map((name) => [name, 'Client', ''])]],
  ['an ID column of white space', [['ID', 'Name', 'Kind'], ...NAMES.map((name) => [' ', name, 'Client'])]],
  ['no ID column', [['Name', 'Kind'], ...NAMES.map((name) => [name, 'Client'])]],
];

/** What makes clients of them, three without a sale for long; and a letter to them. */
const BESIDE = {
  Sales: [
    ['Date', 'Contact', 'Amount'],
    ...NAMES.map((name, at) => [on(at < 3 ? '2024-03-01' : '2026-10-01'), name, 1000 * (at + 1)]),
  ],
  Letters: [
    ['Name', 'Kind', 'From', 'How', 'Subject', 'Body'],
    ['May', 'Personal', 'Principal', 'One each', 'Hello', 'Dear {Dear},\n\nhow are you?'],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['Principal name', 'Pat Principal'],
    ['Principal email', 'principal@office.example'],
    ['Office name', 'Our office'],
    ['Postal address', '1 Main St, Springfield'],
  ],
};

/** The list with something more for each of them. */
const withColumn = (rows: Rows, header: string, valueFor: (name: string) => Content): Rows =>
  rows.map((row, line) => [...row, line === 0 ? header : valueFor(NAMES[line - 1] ?? '')]);

const anOffice = (people: Rows): OfficeState => aHostedOffice({ Contacts: people, ...BESIDE });

function valuesOf(state: OfficeState, tab: string, header: string): Record<string, string> {
  const [headers = [], ...rows] = shown(state, tab);
  const [name, value] = [headers.indexOf('Name'), headers.indexOf(header)];
  return Object.fromEntries(rows.map((row) => [row[name] ?? '', row[value] ?? '']));
}

describe.each(LISTS)('with %s', (_why, people) => {
  test('Draft… counts whom it then drafts to', () => {
    const reachable = withColumn(people, 'Email', (name) => `${name.slice(0, 2).toLowerCase()}@example.com`);
    const state = anOffice(
      withColumn(reachable, 'Email consent', (name) => (name === 'Bo Kim' ? 'Opted out' : 'Opted in')),
    );

    const { ledger, told } = press(state, 'Draft…');

    expect(ledger.dialogs[0]?.message).toContain('4 people, a draft each');
    expect(told).toContain('Drafted 4');
    expect(state.drafts.map(({ raw }) => /^To: .*?([a-z]+)@example\.com/m.exec(raw)?.[1])).toEqual([
      'an',
      'cy',
      'di',
      'fl',
    ]);
  });

  test('Rank clients… keeps each answer with whom it was about', () => {
    const state = anOffice(people);

    const { dialogs } = press(state, 'Rank clients…', {
      answers: ['Love', 'Fine', 'Let go', 'Love', 'Fine'],
    }).ledger;

    const answered = dialogs
      .slice(0, 5)
      .map(({ message }, at) => [message.split(':')[0], ['Love', 'Fine', 'Let go', 'Love', 'Fine'][at]]);
    expect(answered.map(([name]) => name).sort()).toEqual(NAMES);
    expect(valuesOf(state, 'Contacts', 'How we feel')).toEqual(Object.fromEntries(answered));
  });

  test('Find inactive… marks whom it names', () => {
    const state = anOffice(people);

    const { ledger, told } = press(state, 'Find inactive…');

    expect(ledger.dialogs[0]?.message).toContain('5 households: 3 Inactive, 2 Active');
    expect(ledger.dialogs[0]?.message).toContain('Cy Cole: no Status yet → Inactive');
    expect(told).toContain('5 households: 3 Inactive, 2 Active');
    expect(valuesOf(state, 'Contacts', 'Status')).toMatchObject({
      'Ann Lee': 'Inactive',
      'Cy Cole': 'Inactive',
      'Di Dorn': 'Active',
    });
  });

  test('Release… releases whom it names, and keeps what happened', () => {
    const state = anOffice(people);

    const { ledger } = press(state, 'Release…', { answers: ['Cy Cole', 'They moved away'] });

    expect(ledger.dialogs[1]?.message).toContain('This releases 1 person: Cy Cole.');
    expect(valuesOf(state, 'Contacts', 'Status by hand')).toEqual({
      ...Object.fromEntries(NAMES.map((name) => [name, ''])),
      'Cy Cole': 'Released',
    });
    expect(valuesOf(state, 'Contacts', 'What happened')['Cy Cole']).toContain('They moved away');
  });

  test('Hard times… announces as many calls as it then lays out', () => {
    const state = anOffice(people);

    const { ledger, told } = press(state, 'Hard times…', { answers: ['yes'] });

    expect(ledger.dialogs[0]?.message).toContain('the Top 20 come first (5 calls)');
    expect(told).toMatch(/^Hard times begin today/);
    const calls = shown(state, 'This week').filter((row) => row.some((text) => /Top 20/.test(text)));
    expect(calls.map((row) => row[2])).toEqual(NAMES);
    expect(shown(state, 'Settings')).toContainEqual(expect.arrayContaining(['Season', 'Hard times']));
  });
});
