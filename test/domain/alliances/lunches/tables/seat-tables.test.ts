import {
  seatTables,
  type TablesToSeat,
} from '../../../../../src/domain/alliances/lunches/tables/seat-tables';
import { addDays, isoDay } from '../../../../../src/domain/calendar/civil-day';
import type { Guest } from '../../../../../src/domain/alliances/lunches/tables/guest';
import type { MeetingRecord } from '../../../../../src/domain/alliances/lunches/tables/standing-meetings';
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../../../../src/domain/records/settings';
import { MONDAY, many, on } from '../../../../support/practice';
import { aGuest, aTable } from '../../../../support/tables';

type Given = Partial<Omit<TablesToSeat, 'settings'>> & { readonly settings?: Partial<PracticeSettings> };

/** Guests who all like golf. */
const golfers = (count: number): Guest[] => many(count, (id) => aGuest({ id, interests: ['golf'] }));

const seat = ({ settings, ...given }: Given = {}) =>
  seatTables({
    guests: golfers(7),
    lunches: [],
    today: MONDAY,
    ...given,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
/** "2026-12-09 C0001 C0002 C0003" */
const shown = (given: Given = {}): string[] =>
  seat(given).map(({ date, guestIds }) => [isoDay(date), ...guestIds].join(' '));

describe('the dates of tables', () => {
  const dates = (given: Given): string[] =>
    seat({ guests: golfers(60), ...given }).map(({ date }) => isoDay(date));

  test.each<{ why: string; given: Given; expected: string[] }>([
    // November has its own on the 9th and the 23rd.
    {
      why: 'two a month, spread over it, on working days that are no lunch days',
      given: {},
      expected: ['2026-12-09', '2026-12-23'],
    },
    {
      why: 'this month’s too while there is time to invite',
      given: { today: on('2026-11-16') },
      expected: ['2026-11-23', '2026-12-09', '2026-12-23'],
    },
    { why: 'not within a week', given: { today: on('2026-11-17') }, expected: ['2026-12-09', '2026-12-23'] },
    {
      why: 'four a month',
      given: { settings: { tablesAMonth: 4 } },
      expected: ['2026-12-04', '2026-12-11', '2026-12-21', '2026-12-28'],
    },
    { why: 'none', given: { settings: { tablesAMonth: 0 } }, expected: [] },
    {
      why: 'holidays are left out',
      given: { settings: { holidays: new Set([on('2026-12-09')]) } },
      expected: ['2026-12-11', '2026-12-25'],
    },
    {
      why: 'where every working day is a lunch day, on one of these',
      given: { settings: { workingDays: new Set([2, 4]), lunchDays: new Set([2, 4]) } },
      expected: ['2026-12-08', '2026-12-24'],
    },
    {
      why: 'more than there are days: as many as there are',
      given: { settings: { workingDays: new Set([6]), tablesAMonth: 9, bookingLeadDays: 2 } },
      expected: ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26'],
    },
    {
      why: 'an invited one uses up the nearest date',
      given: { lunches: [aTable({ state: 'Invited', date: on('2026-12-18') })] },
      expected: ['2026-12-09'],
    },
    {
      why: 'so does one set by hand',
      given: { lunches: [aTable({ isByHand: true, date: on('2026-12-01') })] },
      expected: ['2026-12-23'],
    },
    {
      why: 'and a cancelled one: nobody is asked in its stead',
      given: { lunches: [aTable({ state: 'Cancelled', date: on('2026-12-09') })] },
      expected: ['2026-12-23'],
    },
    {
      why: 'an alliance lunch uses none',
      given: { lunches: [aTable({ kind: 'Alliance', state: 'Invited', date: on('2026-12-09') })] },
      expected: ['2026-12-09', '2026-12-23'],
    },
    {
      why: 'three invited where two are asked for leave none',
      given: {
        lunches: [1, 2, 3].map((day) => aTable({ state: 'Invited', date: addDays(on('2026-12-01'), day) })),
      },
      expected: [],
    },
  ])('$why', ({ given, expected }) => {
    expect(dates(given)).toEqual(expected);
  });
});

describe('who sits at a table', () => {
  const held = (date: string, ...guestIds: string[]): MeetingRecord =>
    aTable({ key: date, state: 'Held', date: on(date), guestIds });

  test.each<{ why: string; given: Given; expected: string[] }>([
    {
      why: 'three by three',
      given: {},
      expected: ['2026-12-09 C0001 C0002 C0003', '2026-12-23 C0004 C0005 C0006'],
    },
    {
      why: 'two where there are no more',
      given: { guests: golfers(2) },
      expected: ['2026-12-09 C0001 C0002'],
    },
    { why: 'nobody alone', given: { guests: golfers(1) }, expected: [] },
    {
      why: 'who never sat at one first, then who did longest ago',
      given: {
        guests: golfers(4),
        lunches: [held('2026-03-04', 'C0001'), held('2026-02-04', 'C0002')],
        settings: { tablesAMonth: 1 },
      },
      expected: ['2026-12-16 C0003 C0004 C0002'],
    },
    {
      why: 'a table that nobody marked counts as held',
      given: {
        guests: golfers(4),
        lunches: [aTable({ state: 'Confirmed', date: on('2026-03-04'), guestIds: ['C0001'] })],
        settings: { tablesAMonth: 1 },
      },
      expected: ['2026-12-16 C0002 C0003 C0004'],
    },
    {
      why: 'not seated together before',
      given: { guests: golfers(3), lunches: [held('2026-03-04', 'C0001', 'C0002')] },
      expected: ['2026-12-09 C0003 C0001'],
    },
    {
      why: 'no competitors',
      given: {
        guests: golfers(3).map((guest) =>
          guest.id === 'C0002' ? { ...guest, competesWith: 'C0001' } : guest,
        ),
      },
      expected: ['2026-12-09 C0001 C0003'],
    },
    {
      why: 'nobody of one household',
      given: {
        guests: golfers(3).map((guest) =>
          guest.id === 'C0002' ? { ...guest, householdId: 'C0001' } : guest,
        ),
      },
      expected: ['2026-12-09 C0001 C0003'],
    },
    {
      why: 'nobody without a reason to meet somebody there',
      given: { guests: [aGuest({ id: 'C0001', interests: ['chess'] }), ...golfers(3).slice(1)] },
      expected: ['2026-12-09 C0002 C0003'],
    },
    {
      why: 'a reason to meet one of them is enough',
      given: {
        guests: [
          aGuest({ id: 'C0001', interests: ['chess'] }),
          aGuest({ id: 'C0002', interests: ['chess, golf'] }),
          aGuest({ id: 'C0003', interests: ['golf'] }),
        ],
      },
      expected: ['2026-12-09 C0001 C0002 C0003'],
    },
    {
      why: 'nobody who is away',
      given: {
        guests: golfers(3).map((guest) =>
          guest.id === 'C0001' ? { ...guest, awayTo: on('2026-12-09') } : guest,
        ),
      },
      expected: ['2026-12-09 C0002 C0003'],
    },
    {
      why: 'nobody who is invited to another table already',
      given: {
        guests: golfers(4),
        lunches: [aTable({ state: 'Invited', date: on('2026-12-09'), guestIds: ['C0001', 'C0002'] })],
      },
      expected: ['2026-12-23 C0003 C0004'],
    },
    {
      why: 'by name, then by id',
      given: {
        guests: [
          aGuest({ id: 'C0001', name: 'bo', interests: ['golf'] }),
          aGuest({ id: 'C0003', name: 'ana', interests: ['golf'] }),
          aGuest({ id: 'C0002', name: 'Ana', interests: ['golf'] }),
        ],
      },
      expected: ['2026-12-09 C0002 C0003 C0001'],
    },
  ])('$why', ({ given, expected }) => {
    expect(shown(given)).toEqual(expected);
  });

  test('at most one prospect who is cultivated', () => {
    const guests = golfers(6).map((guest, index) => ({ ...guest, isProspect: index < 4 }));
    const tables = seat({ guests }).map(({ guestIds }) => guestIds.filter((id) => id <= 'C0004'));

    expect(tables.length).toBeGreaterThan(0);
    expect(tables.every((prospects) => prospects.length <= 1)).toBe(true);
  });

  test('and why, for everybody there', () => {
    const guests = [
      aGuest({ id: 'C0001', name: 'Ana', needs: [{ need: 'a notary', expertId: '' }] }),
      aGuest({ id: 'C0002', name: 'Bo', profession: 'Notary', interests: ['golf'] }),
      aGuest({ id: 'C0003', name: 'Cy', interests: ['golf'] }),
    ];

    const [table] = seat({ guests });

    expect(table?.why).toBe('Ana needs a notary: Bo, Notary; Bo and Cy share an interest: golf');
  });

  test('what needs no saying isn’t said', () => {
    const [table] = seat({ guests: golfers(3) });

    expect(table?.why).toBe(
      'Name of C0001 and Name of C0002 share an interest: golf; Name of C0001 and Name of C0003 share an interest: golf',
    );
  });
});

describe('planned again', () => {
  const standing = (given: Partial<MeetingRecord> = {}): MeetingRecord =>
    aTable({ key: 'L7', date: on('2026-12-07'), guestIds: ['C0004', 'C0005'], ...given });
  const again = (lunches: MeetingRecord[], given: Given = {}): string[] =>
    seat({ lunches, guests: golfers(5), settings: { tablesAMonth: 1 }, ...given }).map(
      ({ key, date, guestIds }) => `${key ?? 'new'} ${isoDay(date)} ${guestIds.join(' ')}`,
    );
  const NEW = 'new 2026-12-16 C0001 C0002 C0003';

  test.each<{ why: string; lunches: MeetingRecord[]; given?: Given; expected: string[] }>([
    {
      why: 'what stood as Planned keeps its date and guests',
      lunches: [standing()],
      expected: ['L7 2026-12-07 C0004 C0005'],
    },
    {
      why: 'within a week too',
      lunches: [standing({ date: on('2026-11-25') })],
      expected: ['L7 2026-11-25 C0004 C0005', NEW],
    },
    { why: 'not when its day is over', lunches: [standing({ date: on('2026-11-20') })], expected: [NEW] },
    {
      why: 'nor when its day is a holiday now',
      lunches: [standing()],
      given: { settings: { tablesAMonth: 1, holidays: new Set([on('2026-12-07')]) } },
      expected: [NEW.replace('16', '18')],
    },
    {
      why: 'nor when a guest is no guest any more',
      lunches: [standing({ guestIds: ['C0004', 'C0009'] })],
      expected: [NEW],
    },
    {
      why: 'nor when a guest is away',
      lunches: [standing()],
      given: {
        guests: golfers(5).map((guest) =>
          guest.id === 'C0004' ? { ...guest, awayFrom: on('2026-12-01') } : guest,
        ),
      },
      expected: [NEW],
    },
    {
      why: 'nor when they have sat together meanwhile',
      lunches: [standing(), aTable({ state: 'Held', date: on('2026-10-07'), guestIds: ['C0004', 'C0005'] })],
      expected: [NEW],
    },
    {
      why: 'nor when a guest is invited elsewhere',
      lunches: [standing(), aTable({ state: 'Invited', date: on('2026-11-30'), guestIds: ['C0004'] })],
      expected: ['new 2026-12-16 C0001 C0002 C0003'],
    },
    {
      why: 'nor with four, or one',
      lunches: [
        standing({ guestIds: ['C0001', 'C0002', 'C0003', 'C0004'] }),
        standing({ guestIds: ['C0005'] }),
      ],
      expected: [NEW],
    },
    {
      why: 'a guest who stands twice keeps the first',
      lunches: [standing({ key: 'L8', date: on('2026-12-18') }), standing(), standing({ key: 'L9' })],
      expected: ['L7 2026-12-07 C0004 C0005'],
    },
  ])('$why', ({ lunches, given = {}, expected }) => {
    expect(again(lunches, given)).toEqual(expected);
  });

  test('from what was planned comes the same, day after day', () => {
    const first = seat();
    const lunches = first.map(({ date, guestIds }, index) => aTable({ key: `L${index}`, date, guestIds }));

    const second = seat({ lunches, today: addDays(MONDAY, 1), guests: golfers(7).reverse() });

    expect(second.map(({ date, guestIds }) => ({ date, guestIds }))).toEqual(
      first.map(({ date, guestIds }) => ({ date, guestIds })),
    );
  });
});
