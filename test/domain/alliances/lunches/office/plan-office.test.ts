import { planOffice } from '../../../../../src/domain/alliances/lunches/office/plan-office';
import { isoDay } from '../../../../../src/domain/calendar/civil-day';
import type { Book } from '../../../../../src/domain/clients/household/book';
import type { Lunch } from '../../../../../src/domain/records/lunch';
import {
  MONDAY,
  aBook,
  aContact,
  aLunch,
  aTouch,
  anAlliance,
  anIntroduction,
  on,
} from '../../../../support/practice';

type Given = Parameters<typeof aBook>[0];
const flo = aContact({ id: 'C0001', name: 'Flo Fox', kind: 'Alliance' });

/** An office with one alliance, Flo Fox, to be met every 91 days; it seats no tables. */
const withFlo = ({ settings, ...given }: Given = {}): Book =>
  aBook({
    contacts: [flo],
    alliances: [anAlliance()],
    allianceIds: new Set(['C0001']),
    ...given,
    settings: { tablesAMonth: 0, exchangeMeetingsAMonth: 0, bookingLeadDays: 0, ...settings },
  });

const planned = (given: Given, today = MONDAY) =>
  planOffice(withFlo(given), today).rows.map(
    ({ key, isNew, date, why }) => `${key}${isNew ? ' (new)' : ''} ${isoDay(date)}: ${why}`,
  );

test('a lunch so near that it is being booked stays where it is, day after day', () => {
  const settings = { bookingLeadDays: 5 };
  const lunches = [
    aLunch({ key: 'L0008', date: on('2026-11-26') }),
    aLunch({ key: 'L0009', date: on('2026-11-27') }),
  ];

  expect(planned({ settings })).toEqual(['C0001-first (new) 2026-12-01: first lunch']);
  expect(planned({ lunches, settings })).toEqual(['L0008 2026-11-26: first lunch']);
  expect(planned({ lunches, settings }, on('2026-11-26'))).toEqual(['L0008 2026-11-26: first lunch']);
  expect(planned({ lunches, settings }, on('2026-11-30'))).toEqual([
    'C0001-first (new) 2026-12-08: first lunch',
  ]);
});

describe('the lunch of one alliance', () => {
  test.each<[string, Given, string[]]>([
    ['who never had one has the first place', {}, ['C0001-first (new) 2026-11-24: first lunch']],
    [
      'after a lunch held: due a cadence later',
      { lunches: [aLunch({ date: on('2026-09-01'), state: 'Held' })] },
      ['C0001-2026-09-01 (new) 2026-12-01: last lunch 1 Sep 2026, due 1 Dec 2026'],
    ],
    [
      'overdue: at once, and says how late',
      { lunches: [aLunch({ date: on('2026-08-11'), state: 'Held' })] },
      ['C0001-2026-08-11 (new) 2026-11-24: last lunch 11 Aug 2026, due 10 Nov 2026, 2 weeks late'],
    ],
    [
      'the row that stands as Planned is kept, with its key',
      { lunches: [aLunch({ key: 'L0007', date: on('2026-11-26') })] },
      ['L0007 2026-11-24: first lunch'],
    ],
    [
      'of two rows the first',
      { lunches: [aLunch({ key: 'L0008', date: on('2026-12-03') }), aLunch({ key: 'L0009' })] },
      ['L0009 2026-11-24: first lunch'],
    ],
    [
      'a past one that is still Planned is planned again, and not over itself: it may have been held',
      { lunches: [aLunch({ date: on('2026-11-17') })] },
      ['C0001-first (new) 2026-11-24: first lunch'],
    ],
    [
      'once it was asked about for four weeks it is planned again in its row',
      { lunches: [aLunch({ date: on('2026-10-25') })] },
      ['L0001 2026-11-24: first lunch'],
    ],
    [
      'of two rows for one day that with the lower key',
      { lunches: [aLunch({ key: 'L0009' }), aLunch({ key: 'L0008' })] },
      ['L0008 2026-11-24: first lunch'],
    ],
    [
      'a row for two alliances at once is nobody’s',
      { lunches: [aLunch({ guestIds: ['C0001', 'C0002'] })] },
      ['C0001-first (new) 2026-11-24: first lunch'],
    ],
    [
      'a cancelled one keeps its key, and the next gets another',
      {
        lunches: [
          aLunch({ key: 'C0001-first', state: 'Cancelled' }),
          aLunch({ key: 'C0001-first-2', state: 'Cancelled' }),
        ],
      },
      ['C0001-first-3 (new) 2026-12-22: first lunch'],
    ],
    [
      'nor is the key of a logged lunch given again whose row is gone',
      {
        touches: [
          aTouch({ touch: 'Alliance lunch', result: 'No answer', sourceKey: 'lunch/C0001-first/C0001' }),
        ],
      },
      ['C0001-first-2 (new) 2026-11-24: first lunch'],
    ],
    ['invited: it stays, and nothing else is planned', { lunches: [aLunch({ state: 'Invited' })] }, []],
    ['set by hand: likewise', { lunches: [aLunch({ isByHand: true })] }, []],
    [
      'whom we owe is told',
      { introductions: [anIntroduction({ allianceId: 'C0001' })] },
      ['C0001-first (new) 2026-11-24: first lunch; gave us 1 introduction more than we gave'],
    ],
    [
      'a cadence of their own',
      {
        alliances: [anAlliance({ cadenceDays: 182 })],
        lunches: [aLunch({ date: on('2026-06-02'), state: 'Held' })],
      },
      ['C0001-2026-06-02 (new) 2026-12-01: last lunch 2 Jun 2026, due 1 Dec 2026'],
    ],
  ])('%s', (_, given, expected) => {
    expect(planned(given)).toEqual(expected);
  });
});

describe('lunches that stand nowhere but elsewhere', () => {
  const logged = { touch: 'Alliance lunch', result: 'Held', date: on('2026-09-01') } as const;

  test.each<[string, Given, string]>([
    ['one that was only logged counts', { touches: [aTouch(logged)] }, '2026-09-01'],
    [
      'so does one whose row is gone',
      { touches: [aTouch({ ...logged, sourceKey: 'lunch/L0001/C0001' })] },
      '2026-09-01',
    ],
    ['an attempt doesn’t', { touches: [aTouch({ ...logged, result: 'No answer' })] }, 'none'],
    ['a call doesn’t', { touches: [aTouch({ ...logged, touch: 'Courtesy call' })] }, 'none'],
    ['one without a date doesn’t', { touches: [aTouch({ ...logged, date: null })] }, 'none'],
    [
      'a row says more than the touch that was logged from it: it was no lunch after all',
      {
        touches: [aTouch({ ...logged, sourceKey: 'lunch/L0001/C0001' })],
        lunches: [aLunch({ date: on('2026-09-03'), state: 'Cancelled' })],
      },
      'none',
    ],
    [
      'or than one of its day',
      { touches: [aTouch(logged)], lunches: [aLunch({ date: on('2026-09-01'), state: 'Cancelled' })] },
      'none',
    ],
    [
      'the day on Alliances counts where nothing else is known',
      { alliances: [anAlliance({ lastLunch: on('2026-09-08') })] },
      '2026-09-08',
    ],
    [
      'but not beside a lunch that is',
      { alliances: [anAlliance({ lastLunch: on('2026-09-08') })], touches: [aTouch(logged)] },
      '2026-09-01',
    ],
    [
      'nor where it is that of a lunch which wasn’t held',
      {
        alliances: [anAlliance({ lastLunch: on('2026-09-01') })],
        lunches: [aLunch({ date: on('2026-09-01'), state: 'Cancelled' })],
      },
      'none',
    ],
    [
      'a table is no alliance lunch',
      { lunches: [aLunch({ kind: 'Meet and greet', date: on('2026-09-01'), state: 'Held' })] },
      'none',
    ],
  ])('%s', (_, given, expected) => {
    const last = planOffice(withFlo(given), MONDAY).lastAndNext.get('C0001')?.last ?? null;

    expect(last === null ? 'none' : isoDay(last)).toBe(expected);
  });
});

describe('the next lunch of an alliance', () => {
  const invited: Partial<Lunch> = { date: on('2026-12-10'), state: 'Invited' };

  test.each<[string, Given, string | null]>([
    ['planned', {}, '2026-11-24'],
    ['invited', { lunches: [aLunch(invited)] }, '2026-12-10'],
    [
      'invited, and over: the next is due later',
      { lunches: [aLunch({ ...invited, date: on('2026-11-19') })] },
      '2027-02-16',
    ],
    ['released: none', { contacts: [{ ...flo, statusByHand: 'Released' }] }, null],
  ])('%s', (_, given, expected) => {
    const next = planOffice(withFlo(given), MONDAY).lastAndNext.get('C0001')?.next ?? null;

    expect(next === null ? null : isoDay(next)).toBe(expected);
  });
});

describe('tables and exchange meetings', () => {
  const ann = aContact({ id: 'C0002', name: 'Ann Ames', kind: 'Client', hobbies: 'Chess' });
  const bo = aContact({ id: 'C0003', name: 'Bo Berg', kind: 'Client', hobbies: 'Chess' });
  const gil = aContact({ id: 'C0004', name: 'Gil Gray', kind: 'Alliance' });

  test('have keys by their days, and no place of the lunches', () => {
    const book = withFlo({
      contacts: [flo, ann, bo, gil],
      settings: { tablesAMonth: 1, exchangeMeetingsAMonth: 1 },
    });

    const rows = planOffice(book, MONDAY).rows.filter(({ kind }) => kind !== 'Alliance');

    expect(rows.map(({ key, kind, guestIds, weeksLate }) => [key, kind, guestIds, weeksLate])).toEqual([
      [expect.stringMatching(/^exchange-2026-12-\d\d$/), 'Exchange', ['C0004'], 0],
      [expect.stringMatching(/^table-2026-12-\d\d$/), 'Meet and greet', ['C0002', 'C0003'], 0],
    ]);
  });

  test('stand where they stood when they are planned again', () => {
    const given = {
      contacts: [flo, ann, bo, gil],
      settings: { tablesAMonth: 1, exchangeMeetingsAMonth: 1 },
    };
    const { rows } = planOffice(withFlo(given), MONDAY);
    const lunches = rows.map(({ key, date, kind, guestIds }) => aLunch({ key, date, kind, guestIds }));

    const again = planOffice(withFlo({ ...given, lunches }), MONDAY).rows;

    expect(again).toEqual(rows.map((row) => ({ ...row, isNew: false })));
  });
});
