import { logDone } from '../../../src/jobs/week/log-done';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day } from '../../support/office';

const ann = { id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2025-01-01') } as const;
const KEY = '2026-11-23/C0001/call';

test.each([
  ['Next date', 'Reached', 'soon'],
  ['Mood', 'Reached', 'so-so'],
  ['Minutes', 'Reached', 'ten'],
  ['Next date', 'Reachd', '2026-12-01'],
])(
  'a row waits while its %s or Result (%s, %s) can’t be read: logged, it would be lost',
  (header, result, typed) => {
    const office = anOffice({ tabs: { contacts: [ann] } });
    const cells = [KEY, 'Ann Lee', 'C0001', 'Courtesy call', result, typed];
    const sheet = aTabOf(tables.thisWeek, [
      [''],
      ['Key', 'Contact', 'Contact ID', 'What', 'Result', header],
      cells,
    ]);

    const { changes } = logDone.plan({ ...office, tables: { ...office.tables, thisWeek: sheet } }, '', '');

    expect(changesOfKind(changes, 'append')).toEqual([]);
    expect(changesOfKind(changes, 'set').filter(({ table }) => table === tables.thisWeek)).toEqual([]);
  },
);

test.each(['0/0/00', '-'])('a row whose Next date says that there is none (%s) is logged', (typed) => {
  const office = anOffice({ tabs: { contacts: [ann] } });
  const sheet = aTabOf(tables.thisWeek, [
    [''],
    ['Key', 'Contact', 'Contact ID', 'What', 'Result', 'Next date'],
    [KEY, 'Ann Lee', 'C0001', 'Courtesy call', 'Reached', typed],
  ]);

  const { changes } = logDone.plan({ ...office, tables: { ...office.tables, thisWeek: sheet } }, '', '');

  expect(changesOfKind(changes, 'append')).toMatchObject([{ table: tables.touches }]);
});

test('logs the mass e-mail of last week with those who were due for it then', () => {
  const mailed = { ...ann, email: 'ann@example.com', emailConsent: 'Opted in' } as const;
  const lastMail = { id: 'T0001', contactId: 'C0001', touch: 'Email', result: 'Sent' } as const;
  const office = anOffice({
    today: '2026-11-30',
    tabs: {
      contacts: [mailed],
      touches: [{ ...lastMail, date: day('2026-11-03') }],
      thisWeek: [{ key: '2026-11-23/all/email', what: 'Monthly email: 1 due', result: 'Sent' }],
    },
  });

  const { changes } = logDone.plan(office, '', '');

  expect(changesOfKind(changes, 'append')).toEqual([]);
});

test.each([
  ['', 'Worried about: the roof'],
  ['All well.', 'All well. Worried about: the roof'],
])('keeps a worry in the note (%s) where Contacts has no column for it', (note, expected) => {
  const row = { key: KEY, contactId: 'C0001', contact: 'Ann Lee', what: 'Courtesy call' };
  const office = anOffice({
    tabs: { thisWeek: [{ ...row, result: 'Reached', note, worriedAbout: 'the roof' }] },
  });
  const contacts = aTabOf(tables.contacts, [
    ['ID', 'Name'],
    ['C0001', 'Ann Lee'],
  ]);

  const { changes } = logDone.plan({ ...office, tables: { ...office.tables, contacts } }, '', '');

  expect(changesOfKind(changes, 'append').map(({ values }) => values)).toMatchObject([{ note: expected }]);
});
