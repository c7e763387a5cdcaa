import { whyNotWrittenTo, openCorrespondence } from '../../../../src/domain/letters/audience/exclusion';
import { openBook } from '../../../../src/domain/clients/household/book';
import { withChanges } from '../../../../src/jobs/pipeline/apply';
import { buildWeek } from '../../../../src/jobs/week/build-week';
import { dailyRun } from '../../../../src/jobs/week/daily-run';
import { keepConsent } from '../../../../src/jobs/letters/consent/update-consent';
import { logDone } from '../../../../src/jobs/week/log-done';
import { recordsOf } from '../../../../src/jobs/pipeline/records';
import { noEmailList } from '../../../../src/sheets/tabs/no-email-list';
import { aTab, aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../../support/office';
import { contacts } from '../../../../src/sheets/tabs/contacts';

type Person = NonNullable<TabRows['contacts']>[number];
const ANN: Person = { id: 'C0001', name: 'Ann Ames', kind: 'Client', email: 'Ann@example.com' };
const optedOut: Person = { ...ANN, emailConsent: 'Opted out' };

const keep = (tabs: TabRows) => keepConsent(anOffice({ tabs }));
const putDown = (tabs: TabRows) => changesOfKind(keep(tabs).changes, 'append').map(({ values }) => values);
const dated = (tabs: TabRows) =>
  changesOfKind(keep(tabs).changes, 'set').map(({ id, values }) => [id, values]);

test.each([
  { why: 'the daily run', job: dailyRun },
  { why: 'Build or refresh', job: buildWeek },
  { why: 'Log what is done', job: logDone },
])('is kept by every course: $why', ({ job }) => {
  const office = anOffice({ tabs: { contacts: [optedOut] } });

  const { changes, report } = job.plan(office, '', '');

  expect(changes).toContainEqual(expect.objectContaining({ kind: 'append', table: noEmailList }));
  expect(report).toContain('Put 1 address on the No email list.');
});

test('puts the address of whoever opted out on the No email list, with the day and the name', () => {
  const { changes, told } = keep({ contacts: [optedOut] });

  expect(changesOfKind(changes, 'append')).toMatchObject([
    {
      table: { name: 'No email list' },
      values: { email: 'Ann@example.com', since: day('2026-11-23'), why: 'Opted out: Ann Ames' },
    },
  ]);
  expect(told).toEqual(['Put 1 address on the No email list.']);
});

test.each<[string, TabRows]>([
  ['who opted in', { contacts: [{ ...ANN, emailConsent: 'Opted in' }] }],
  ['who was never asked', { contacts: [ANN] }],
  ['whose address is unknown', { contacts: [{ ...optedOut, email: '' }] }],
  [
    'who stands there already, however the address is written',
    { contacts: [optedOut], noEmailList: [{ email: 'ann@EXAMPLE.com' }] },
  ],
])('puts nobody there %s', (_, tabs) => {
  expect(putDown(tabs)).toEqual([]);
});

test('puts all addresses of whoever wants nothing there, with the reason', () => {
  const bo: Person = {
    ...ANN,
    name: 'Bo Kim',
    statusByHand: 'Do not contact',
    otherEmails: ['bo@work.example'],
  };

  expect(putDown({ contacts: [bo] }).map(({ email, why }) => [email, why])).toEqual([
    ['Ann@example.com', 'Do not contact: Bo Kim'],
    ['bo@work.example', 'Do not contact: Bo Kim'],
  ]);
});

test.each(['Status by hand', 'Email consent'])(
  'keeps nothing for good by a %s that nobody understands: it counts until it is put right',
  (header) => {
    const office = anOffice();
    const people = aTabOf(contacts, [
      ['ID', 'Name', 'Email', header],
      ['C0001', 'Ann Ames', 'ann@example.com', 'hmm'],
    ]);

    const { changes } = keepConsent({ ...office, tables: { ...office.tables, contacts: people } });

    expect([people.problems.length, changes]).toEqual([1, []]);
  },
);

test('puts an address there once, whoever shares it', () => {
  const abe = { ...optedOut, id: 'C0002', name: 'Abe Ames', email: 'ann@example.com' };

  expect(putDown({ contacts: [optedOut, abe] })).toHaveLength(1);
});

test.each<[string, Person, boolean]>([
  ['filled in for who opted out', optedOut, true],
  ['left as somebody typed it', { ...optedOut, consentDate: day('2026-01-02') }, false],
  ['never made up for who opted in', { ...ANN, emailConsent: 'Opted in' }, false],
])('Consent date is %s', (_, person, isDated) => {
  expect(dated({ contacts: [person] })).toEqual(
    isDated ? [['C0001', { consentDate: day('2026-11-23') }]] : [],
  );
});

test.each([
  [[['ask Ann']], [2]],
  [
    [['ask Ann'], ['bo@']],
    [2, 3],
  ],
  [[['ann@example.com; bo@work.example'], ['example.com']], []],
])('says loudly what can’t be read on the No email list', (rows, lines) => {
  const office = anOffice();
  const tables = { ...office.tables, noEmailList: aTabOf(noEmailList, [['Email'], ...rows]) };

  expect(keepConsent({ ...office, tables }).told).toEqual(
    lines.map((line): unknown =>
      expect.stringContaining(`No letter can be drafted: No email list, row ${line}, Email: found`),
    ),
  );
});

test('a date there that can’t be read is no such matter', () => {
  const office = anOffice();
  const tab = aTabOf(noEmailList, [
    ['Email', 'Since'],
    ['ann@example.com', 'soon'],
  ]);

  expect(keepConsent({ ...office, tables: { ...office.tables, noEmailList: tab } }).told).toEqual([]);
});

test.each<[why: string, person: Person]>([
  ['who opted out', optedOut],
  ['who wants nothing at all', { ...ANN, statusByHand: 'Do not contact' }],
])('outlives the contact: deleted and imported anew, nobody writes to the address of %s', (_, person) => {
  const office = anOffice({ tabs: { contacts: [person] } });
  const after = withChanges(office, dailyRun.plan(office, '', '').changes);
  const again: Person = { ...ANN, id: 'C0099', email: 'ann@example.com', emailConsent: 'Opted in' };
  const tables = { ...after.tables, contacts: aTab(contacts, [again]) };

  const book = openBook(recordsOf({ ...after, tables }));

  const [member, household] = [book.contactOf.get('C0099'), book.householdOf.get('C0099')];
  expect(member && household && whyNotWrittenTo('Letter', member, household, openCorrespondence(book))).toBe(
    'no email list',
  );
});
