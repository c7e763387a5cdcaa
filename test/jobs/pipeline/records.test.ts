import { DEFAULT_PLAN } from '../../../src/domain/touches/touch-plan';
import { recordsOf } from '../../../src/jobs/pipeline/records';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, day, type TabRows } from '../../support/office';

const recordsWith = (tabs: TabRows) => recordsOf(anOffice({ tabs }));
const DAY = day('2026-11-25');
const PAST = day('2026-11-20');

describe('the Touch plan', () => {
  test('is the default one where there is no such tab', () => {
    expect(recordsWith({}).plan).toEqual(DEFAULT_PLAN);
  });

  test('is what stands on the tab, with the usual doer and minutes where they are blank', () => {
    const { plan } = recordsWith({
      touchPlan: [
        { touch: 'Courtesy call', tier1: 60, weeklyCap: 5 },
        { touch: 'Review', who: 'Assistant', minutes: 30, personal: 10 },
      ],
    });

    expect(plan['Courtesy call']).toMatchObject({ who: 'Assistant', minutes: 10, aWeekAtMost: 5 });
    expect(plan['Courtesy call'].days).toMatchObject({ 'Tier 1': 60, 'Tier 2': null });
    expect(plan.Review).toMatchObject({ who: 'Assistant', minutes: 30, days: { Personal: 10 } });
  });

  test('never asks for a touch whose row is gone or can’t be read', () => {
    const { plan } = recordsWith({ touchPlan: [{ tier1: 7 }] });

    expect(Object.values(plan.Recall.days).every((days) => days === null)).toBe(true);
  });
});

test('keeps the facts of the file that Contacts has a column for', () => {
  const office = anOffice();
  const contacts = aTabOf(tables.contacts, [['Name', 'Sport', 'Dream']]);

  const { factsKept } = recordsOf({ ...office, tables: { ...office.tables, contacts } });

  expect([...factsKept]).toEqual(['dream', 'sports']);
});

test('keeps the questions that Alliances has a column for', () => {
  const office = anOffice();
  const alliances = aTabOf(tables.alliances, [['Contact', 'Still growing', 'Trusted in network']]);

  const { questionsAsked } = recordsOf({ ...office, tables: { ...office.tables, alliances } });

  expect([...questionsAsked]).toEqual(['isTrustedInNetwork', 'isStillGrowing']);
});

test.each([
  { why: 'of a grown-up has its year', typed: 1970, known: 1970 },
  { why: 'of less than 16 years ago has none: the spreadsheet added it', typed: 2026, known: null },
])('a birthday $why', ({ typed, known }) => {
  const birthday = { month: 5, dayOfMonth: 3, year: typed };

  const { contacts } = recordsWith({ contacts: [{ name: 'Ann Lee', birthday }] });

  expect(contacts[0]?.birthday).toEqual({ ...birthday, year: known });
});

describe('the day on which the Hard-times letter was sent', () => {
  test.each<[string, TabRows, string | null]>([
    ['is not known while it has none', { letters: [{ name: 'Calm', kind: 'Hard-times letter' }] }, null],
    [
      'is its Sent on',
      { letters: [{ name: 'Calm', kind: 'Hard-times letter', sentOn: PAST }] },
      '2026-11-20',
    ],
    [
      'is not known before it has come',
      { letters: [{ name: 'Calm', kind: 'Hard-times letter', sentOn: DAY }] },
      null,
    ],
    [
      'is not that of earlier Hard times',
      { letters: [{ name: 'Calm', kind: 'Hard-times letter', sentOn: day('2020-03-20') }] },
      null,
    ],
    ['is not that of another letter', { letters: [{ name: 'May', kind: 'Letter', sentOn: DAY }] }, null],
    ['is not known without the tab Letters', {}, null],
  ])('%s', (_why, tabs, sentOn) => {
    const seasonSince = day('2026-11-16');

    const { settings } = recordsOf(anOffice({ tabs, settings: { season: 'Hard times', seasonSince } }));

    expect(settings.hardTimesLetterSentOn).toBe(sentOn === null ? null : day(sentOn));
  });
});

describe('records', () => {
  test.each<[string, TabRows, string, object[]]>([
    [
      'a key date',
      { dates: [{ id: 'D0001', contactId: 'C0001', date: DAY, what: 'Lease', isEveryYear: true }] },
      'keyDates',
      [{ id: 'D0001', contactId: 'C0001', date: DAY, what: 'Lease', isEveryYear: true, isHandled: false }],
    ],
    ['no key date without its day', { dates: [{ contactId: 'C0001', what: 'Lease' }] }, 'keyDates', []],
    [
      'a sale',
      { sales: [{ contactId: 'C0001', date: PAST, amount: 12, what: 'Policy', checkIn: true }] },
      'sales',
      [{ contactId: 'C0001', date: PAST, amount: 12, what: 'Policy', isToCheckIn: true }],
    ],
    [
      'no sale whose day is yet to come',
      { sales: [{ contactId: 'C0001', date: DAY, amount: 12 }] },
      'sales',
      [],
    ],
    ['no sale without its day', { sales: [{ contactId: 'C0001', amount: 12 }] }, 'sales', []],
    [
      'an introduction',
      {
        introductions: [
          { allianceId: 'C1', personId: 'C2', date: PAST, direction: 'Given', outcome: 'No future' },
        ],
      },
      'introductions',
      [{ allianceId: 'C1', personId: 'C2', date: PAST, direction: 'Given', outcome: 'No future' }],
    ],
    [
      'no introduction whose day is yet to come',
      { introductions: [{ allianceId: 'C1', personId: 'C2', date: DAY }] },
      'introductions',
      [],
    ],
    [
      'an introduction of which only the names are known: received today, and open',
      { introductions: [{ allianceId: 'C1', personId: 'C2' }] },
      'introductions',
      [{ date: day('2026-11-23'), direction: 'Received', outcome: 'Open' }],
    ],
    [
      'a lunch on the day that was chosen by hand',
      {
        lunches: [
          {
            key: 'L',
            date: DAY,
            dateByHand: PAST,
            guestIds: ['C1'],
            kind: 'Exchange',
            status: 'Held',
          },
        ],
      },
      'lunches',
      [{ key: 'L', date: PAST, guestIds: ['C1'], kind: 'Exchange', state: 'Held' }],
    ],
    [
      'a lunch that was held on a day by hand which is yet to come: it stands for that day',
      { lunches: [{ key: 'L', dateByHand: DAY, guestIds: ['C1'], kind: 'Exchange', status: 'Held' }] },
      'lunches',
      [{ key: 'L', date: DAY, state: 'Confirmed', isByHand: true }],
    ],
    [
      'a lunch of which only the day is known: planned, with an alliance',
      { lunches: [{ key: 'L', date: DAY }] },
      'lunches',
      [{ key: 'L', date: DAY, kind: 'Alliance', state: 'Planned' }],
    ],
    [
      'a table and an exchange, known by their keys where the tab has no column Kind',
      {
        lunches: [
          { key: 'table-2026-12-09', date: DAY },
          { key: 'exchange-2026-12-10', date: DAY },
        ],
      },
      'lunches',
      [{ kind: 'Meet and greet' }, { kind: 'Exchange' }],
    ],
    [
      'a lunch whose guests were chosen by hand',
      { lunches: [{ key: 'L', date: DAY, guestsByHand: ['Ann Lee'], introduced: 'Bo Berg' }] },
      'lunches',
      [{ isByHand: true, names: 'Bo Berg' }],
    ],
    [
      'an alliance, whatever is known of it',
      { alliances: [{ contactId: 'C1', respectsUs: true, cadenceDays: 60 }, { contact: 'Nobody' }] },
      'alliances',
      [{ contactId: 'C1', respectsUs: true, hasStanding: false, cadenceDays: 60, awayFrom: null }],
    ],
    [
      'a need that was learned',
      { needs: [{ id: 'N1', contactId: 'C1', date: PAST, need: 'a lawyer', status: 'Introduced' }] },
      'needs',
      [{ contactId: 'C1', date: PAST, need: 'a lawyer', expertId: '', status: 'Introduced' }],
    ],
    [
      'a need of which only the words are known: learned today, and open',
      { needs: [{ contactId: 'C1', need: 'a lawyer' }] },
      'needs',
      [{ date: day('2026-11-23'), status: 'Open' }],
    ],
    [
      'a referral that does not call back: still to be researched',
      { hardToReach: [{ contactId: 'C1', pain: 'noise' }] },
      'referrals',
      [{ contactId: 'C1', pain: 'noise', step: 'Research', appealsSoFar: 0, status: 'Open' }],
    ],
    [
      'a referral in its second week of waiting',
      {
        hardToReach: [{ contactId: 'C1', step: 'Wait', appealsSoFar: 1, waitUntil: DAY, status: 'Given up' }],
      },
      'referrals',
      [{ step: 'Wait', appealsSoFar: 1, waitUntil: DAY, status: 'Given up' }],
    ],
    ['no lunch without a day', { lunches: [{ key: 'L', place: 'Bistro' }] }, 'lunches', []],
  ])('hold %s', (_why, tabs, name, expected) => {
    const records = new Map(Object.entries(recordsWith(tabs)));

    expect(records.get(name)).toEqual(expected.map((record) => expect.objectContaining(record)));
  });

  test.each([
    ['a date that can’t be read', 'Date by hand', 'next Tuesday'],
    ['a status that can’t be read', 'Status', 'Helt'],
  ])('know a lunch as set by hand by %s', (_, header, typed) => {
    const office = anOffice();
    const lunches = aTabOf(tables.lunches, [
      ['Date', 'Guests', 'Key', header],
      [{ day: DAY, secondOfDay: 0 }, '', 'L', typed],
    ]);

    const records = recordsOf({ ...office, tables: { ...office.tables, lunches } });

    expect(records.lunches).toMatchObject([{ state: 'Planned', isByHand: true }]);
  });

  test('know no lunch as set by hand by a date of zeros', () => {
    const office = anOffice();
    const lunches = aTabOf(tables.lunches, [
      ['Date', 'Guests', 'Key', 'Date by hand'],
      [{ day: DAY, secondOfDay: 0 }, '', 'L', '0/0/00'],
    ]);

    const records = recordsOf({ ...office, tables: { ...office.tables, lunches } });

    expect(records.lunches).toMatchObject([{ state: 'Planned', isByHand: false }]);
  });

  test('know who is an alliance, and whom nobody writes to', () => {
    const { allianceIds, noEmailList } = recordsWith({
      alliances: [{ contact: 'Ann Lee', contactId: 'C0001' }, { contact: 'Nobody' }],
      noEmailList: [{ email: 'Ann@Example.com' }],
    });

    expect([...allianceIds]).toEqual(['C0001']);
    expect([...noEmailList.addresses.keys()]).toEqual(['ann@example.com']);
  });
});
