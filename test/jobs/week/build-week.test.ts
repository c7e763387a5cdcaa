import { buildWeek } from '../../../src/jobs/week/build-week';
import type { Change } from '../../../src/runner/change';
import type { RowOf } from '../../../src/sheets/declare/table';
import type { contacts } from '../../../src/sheets/tabs/contacts';
import type { thisWeek } from '../../../src/sheets/tabs/this-week';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

type WeekRow = Partial<RowOf<typeof thisWeek>>;
type ContactRow = Partial<RowOf<typeof contacts>>;

const MONDAY = day('2026-11-23');
const KEY = '2026-11-23/C0001/call';
const LAST_WEEKS_KEY = '2026-11-16/C0001/call';

/** Somebody whose only touch is one promise of a call on Wednesday: one row. */
const promised: TabRows = {
  contacts: [{ id: 'C0001', name: 'Ann Lee', phone: '555-0101', kind: 'Prospect', added: MONDAY }],
  touchPlan: [],
  touches: [
    {
      ...{ id: 'T0001', contactId: 'C0001', date: day('2026-11-10'), touch: 'Call', result: 'Reached' },
      ...{ who: 'Assistant', nextDate: day('2026-11-25'), note: 'Asked for the figures' },
    },
  ],
};

const build = (thisWeek: readonly WeekRow[] = [], today = '2026-11-23') =>
  buildWeek.plan(anOffice({ today, tabs: { ...promised, thisWeek } }), '', '');

/** The changes of one kind on This week. */
const appended = (changes: readonly Change[]) =>
  changesOfKind(changes, 'append').filter(({ table }) => table.name === 'This week');
const set = (changes: readonly Change[]) =>
  changesOfKind(changes, 'set').filter(({ table }) => table.name === 'This week');
const removed = (changes: readonly Change[]) =>
  changesOfKind(changes, 'remove').filter(({ table }) => table.name === 'This week');

describe('Build or refresh', () => {
  test('lays out what is due, with all that the call needs', () => {
    const { changes, report } = build();

    expect(appended(changes).map(({ values }) => values)).toEqual([
      {
        ...{ key: KEY, day: day('2026-11-25'), who: 'Assistant', contact: 'Ann Lee', contactId: 'C0001' },
        ...{ reachAt: '555-0101', tier: null, what: 'Promise', whyToday: 'promised for Wednesday' },
        ...{
          ask: expect.stringContaining('Keep the promise.'),
          lastNote: '10 Nov 2026: Asked for the figures',
        },
      },
    ]);
    expect(changesOfKind(changes, 'heading')).toMatchObject([
      { text: '0 of 1 done · 0 today · about 10 min' },
    ]);
    expect(report).toBe('Built the week: 1 item.');
  });

  test('puts This week in front the first time, and never again', () => {
    const [first, second] = [build(), build([{ key: KEY, contactId: 'C0001' }])];

    expect(changesOfKind(first.changes, 'first')).toEqual([{ kind: 'first', tab: 'This week' }]);
    expect(changesOfKind(second.changes, 'first')).toEqual([]);
  });

  test('refreshes a row in its place', () => {
    const standing = {
      key: KEY,
      contactId: 'C0001',
      day: day('2026-11-24'),
      what: 'Promise',
      who: 'Principal',
    } as const;

    const { changes, report } = build([standing]);

    expect(appended(changes)).toEqual([]);
    expect(removed(changes)).toEqual([]);
    expect(set(changes)).toMatchObject([
      { id: KEY, values: { day: day('2026-11-24'), who: 'Principal', whyToday: 'promised for Wednesday' } },
    ]);
    expect(report).toBe('Refreshed the week: 1 item.');
  });

  test('says how many rows a refresh added', () => {
    const other = { key: '2026-11-23/C0007/call', contactId: 'C0007', what: 'Call' };

    expect(build([other]).report).toBe('Refreshed the week, 1 new: 1 item.');
  });

  test.each<[string, WeekRow]>([
    ['logged', { key: KEY, contactId: 'C0001', logged: MONDAY, what: 'Promise' }],
    ['typed by somebody', { key: 'W0001', contact: 'Ann Lee', note: 'rang us' }],
  ])('leaves a row alone that was %s', (_why, row) => {
    const { changes } = build([row]);

    expect(set(changes).filter(({ values }) => 'whyToday' in values)).toEqual([]);
    expect(removed(changes)).toEqual([]);
  });

  test('keeps the name of somebody whose contact is gone, and takes off who must not be contacted', () => {
    const contacts = [
      { id: 'C0001', name: 'Ann Lee', statusByHand: 'Do not contact', added: MONDAY },
    ] as const;
    const thisWeek = [
      { key: KEY, contact: 'Ann Lee', contactId: 'C0001' },
      { key: '2026-11-23/C0007/call', contact: 'Gus', contactId: 'C0007' },
    ];

    const { changes } = buildWeek.plan(anOffice({ tabs: { touchPlan: [], contacts, thisWeek } }), '', '');

    expect(set(changes).map(({ values }) => values['contact'])).toEqual(['', 'Gus']);
  });

  test('says how many can wait', () => {
    const contacts = ['Ann', 'Bo', 'Cy'].map(
      (name, index) => ({ name, id: `C000${index + 1}`, kind: 'Client', added: MONDAY }) as const,
    );
    const plan = [{ touch: 'Handwritten note', tier2: 7, weeklyCap: 1 }] as const;

    const { report } = buildWeek.plan(anOffice({ tabs: { contacts, touchPlan: plan } }), '', '');

    expect(report).toMatch(/^Built the week: 1 item\. \d can wait\.$/);
  });

  test('says that nothing is left to do, not that nothing is due, where all can wait', () => {
    const contacts = [{ name: 'Ann', id: 'C0001', kind: 'Client', added: MONDAY }] as const;
    const plan = [{ touch: 'Handwritten note', tier2: 7, weeklyCap: 0 }] as const;

    const { report } = buildWeek.plan(anOffice({ tabs: { contacts, touchPlan: plan } }), '', '');

    expect(report).toBe('Built the week: nothing is left to do. 1 can wait.');
  });

  test('says where nothing is due', () => {
    const { report } = buildWeek.plan(anOffice({ tabs: { contacts: [], touchPlan: [] } }), '', '');

    expect(report).toBe('Built the week: nothing is due.');
  });
});

describe('a new week', () => {
  test.each<[string, WeekRow, readonly string[]]>([
    ['untouched rows go', { key: LAST_WEEKS_KEY, contactId: 'C0001' }, [LAST_WEEKS_KEY]],
    [
      'logged rows go',
      { key: LAST_WEEKS_KEY, contactId: 'C0001', result: 'Reached', logged: day('2026-11-20') },
      [LAST_WEEKS_KEY],
    ],
    [
      'logged lines of people’s own go',
      { key: 'W0001', contact: 'Ann Lee', logged: day('2026-11-20') },
      ['W0001'],
    ],
    ['half-filled rows are carried over', { key: LAST_WEEKS_KEY, contactId: 'C0001', note: 'rang us' }, []],
    ['so is what waits to be logged', { key: LAST_WEEKS_KEY, contactId: 'C0001', result: 'Reached' }, []],
    ['open lines of people’s own stay', { key: 'W0001', contact: 'Ann Lee', note: 'rang us' }, []],
    [
      'a carried-over row that is logged now stays where it is',
      { key: LAST_WEEKS_KEY, contactId: 'C0001', day: MONDAY, logged: MONDAY },
      [],
    ],
    [
      'one of last week that is logged now goes',
      { key: LAST_WEEKS_KEY, contactId: 'C0001', day: day('2026-11-20'), logged: MONDAY },
      [LAST_WEEKS_KEY],
    ],
    ['rows of this week stay', { key: KEY, contactId: 'C0001' }, []],
  ])('%s', (_why, row, gone) => {
    const { changes } = build([row]);

    expect(removed(changes).map(({ id }) => id)).toEqual(gone);
  });

  test.each<[string, WeekRow, string, readonly string[]]>([
    ['goes', {}, '', [LAST_WEEKS_KEY]],
    ['stays while something else is typed on it', { note: 'rang us' }, '', []],
    ['stays until that is logged', {}, ' never', []],
  ])('a row of last week that was put off %s', (_why, typed, unlogged, gone) => {
    const sourceKey = `${LAST_WEEKS_KEY}/Promise/snoozed to 2026-12-10${unlogged}`;
    const touches = [{ id: 'T0002', contactId: 'C0001', touch: 'Promise', sourceKey } as const];
    const row = {
      ...{ key: LAST_WEEKS_KEY, contactId: 'C0001', what: 'Promise', nextDate: day('2026-12-10') },
      ...typed,
    };

    const { changes } = buildWeek.plan(anOffice({ tabs: { ...promised, touches, thisWeek: [row] } }), '', '');

    expect(removed(changes).map(({ id }) => id)).toEqual(gone);
  });

  test('gives a carried-over row a day of the new week', () => {
    const half = {
      key: LAST_WEEKS_KEY,
      contactId: 'C0001',
      day: day('2026-11-18'),
      what: 'Promise',
      note: 'rang us',
    };

    const { changes } = build([half]);

    expect(set(changes)).toMatchObject([{ id: LAST_WEEKS_KEY, values: { day: MONDAY } }]);
  });
});

describe('people', () => {
  const people = (rows: readonly ContactRow[], today = '2026-11-23') =>
    changesOfKind(
      buildWeek.plan(anOffice({ today, tabs: { contacts: rows } }), '', '').changes,
      'set',
    ).filter(({ table }) => table.name === 'Contacts');

  test('are first seen on the day of the first run that finds them', () => {
    const sets = people([
      { id: 'C0001', name: 'Ann Lee' },
      { id: 'C0002', name: 'Bo', added: day('2026-01-01') },
    ]);

    expect(sets.filter(({ values }) => 'added' in values)).toMatchObject([
      { id: 'C0001', values: { added: MONDAY } },
    ]);
  });

  test('get their recall week on the first run of a quarter', () => {
    const listed = { kind: 'Prospect', cultivation: 'Cultivating', added: day('2026-01-01') } as const;

    const sets = people([{ id: 'C0001', name: 'Ann Lee', ...listed }], '2027-01-04');

    expect(sets.filter(({ values }) => 'recallWeek' in values)).toMatchObject([{ id: 'C0001' }]);
  });

  test('are named with their company where two have one name', () => {
    const contacts = [
      { id: 'C0001', name: 'Ann Lee', company: 'Acme', kind: 'Prospect', added: MONDAY },
      { id: 'C0002', name: 'Ann Lee', company: 'Birch', kind: 'Prospect', added: MONDAY },
    ] as const;

    const { changes } = buildWeek.plan(anOffice({ tabs: { ...promised, contacts } }), '', '');

    expect(appended(changes)).toMatchObject([{ values: { contact: 'Ann Lee (Acme)' } }]);
  });
});

test('is the same from the same workbook', () => {
  expect(build()).toEqual(build());
});
