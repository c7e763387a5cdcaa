/** The weeks of a year in generated offices of three trades: room, parts, recalls, last warnings (S12, S13, S14, S18). */
import { addDays, daysBetween } from '../../src/domain/calendar';
import { groupBy } from '../../src/domain/collections';
import { latestWarning } from '../../src/domain/touches/dates';
import { isTalkedToSince } from '../../src/domain/touches/history';
import { historyOf } from '../../src/domain/book';
import { DEFAULT_PLAN, weeklyCapOf } from '../../src/domain/touches/touch-plan';
import type { Touch } from '../../src/domain/touches/touch';
import { capacityInWords, capacityOf } from '../../src/domain/touches/week/capacity';
import { touchesIn } from '../../src/domain/touches/week/row';
import { quarterOf } from '../../src/domain/touches/recalls';
import { warningsOf } from '../../src/domain/touches/warnings';
import { liveWeeks, type LivedWeek } from './week-year';
import { generatedOffice, type OfficeWanted } from '../support/generated-office';
import { aBook, MONDAY } from '../support/practice';

/** CULTIVATE_FULL=1 lives whole years in offices of 1,900 contacts. */
const IS_FULL = process.env['CULTIVATE_FULL'] === '1';
const WEEKS = IS_FULL ? 52 : 18;
const SIZE = IS_FULL
  ? { people: 1900, listed: 240, inactive: 300, renewals: 300 }
  : { people: 320, listed: 90, inactive: 60, renewals: 90 };
/** Half of the room: what is small stays crowded. */
const settings = IS_FULL ? {} : { itemsADay: { Principal: 2, Assistant: 6 } };

const OFFICES: readonly OfficeWanted[] = [
  { trade: 'Deals years apart', hasHistory: true, ...SIZE },
  { trade: 'Yearly policies', hasHistory: false, ...SIZE },
  { trade: 'Ongoing fees or orders', hasHistory: true, ...SIZE },
];

const bookFor = (wanted: OfficeWanted) => {
  const office = generatedOffice(wanted);
  return aBook({ ...office, settings: { ...office.settings, ...settings } });
};

/** What always stands, as its rows say it. */
const ALWAYS: ReadonlySet<Touch> = new Set<Touch>([
  'Key date',
  'Birthday',
  'Promise',
  'Concern',
  'Lunch task',
  'Thank-you',
]);
const isShared = ({ what }: { readonly what: string }): boolean =>
  !touchesIn(what).some((touch) => ALWAYS.has(touch));

const countOf = ({ plan }: LivedWeek, touch: Touch): number =>
  plan.rows.filter(({ what }) => touchesIn(what).includes(touch)).length;

const SHARING: readonly Touch[] = [
  'Courtesy call',
  'Check-in',
  'Review',
  'Handwritten note',
  'Item of value',
  'Thinking of you',
];

describe.each(OFFICES)('an office that lives from $trade', (wanted) => {
  const book = bookFor(wanted);
  const lived = liveWeeks(book, MONDAY, WEEKS);
  const { itemsADay, minutesADay } = book.settings;

  test.each(['Principal', 'Assistant'] as const)('room is kept in items and minutes: %s', (who) => {
    for (const { plan, week } of lived) {
      const own = plan.rows.filter((row) => row.who === who);
      const shared = own.filter(isShared);
      const standing = own.length - shared.length;
      const minutes = shared.reduce((sum, row) => sum + row.minutes, 0);
      const days = week.daysLeft.length;

      expect(shared.length).toBeLessThanOrEqual(Math.max(0, itemsADay[who] * days - standing));
      expect(minutes).toBeLessThanOrEqual(minutesADay[who] * days);
    }
  });

  test('no touch stands more often than the Touch plan allows', () => {
    for (const each of lived)
      for (const touch of SHARING)
        expect(countOf(each, touch)).toBeLessThanOrEqual(weeklyCapOf(DEFAULT_PLAN, touch) ?? Infinity);
  });

  test('no household has two rows of what could wait', () => {
    for (const { plan } of lived) {
      const households = plan.rows
        .filter(isShared)
        .flatMap(({ contactId }) => book.householdOf.get(contactId)?.id ?? []);

      expect(new Set(households).size).toBe(households.length);
    }
  });

  test('every last warning is on its sheet, and the principal’s', () => {
    for (const { plan, week, book: asItStood } of lived) {
      const dated = plan.rows.filter(({ what }) => touchesIn(what).includes('Key date'));
      for (const keyDate of asItStood.keyDates) {
        const warning = latestWarning(
          keyDate,
          warningsOf(keyDate.what, asItStood.settings),
          addDays(week.start, 4),
        );
        const household = asItStood.householdOf.get(keyDate.contactId);
        if (warning?.next !== null || !household) continue;
        if (isTalkedToSince(historyOf(asItStood, household), warning.on)) continue;
        const row = dated.find(({ contactId }) => asItStood.householdOf.get(contactId) === household);

        expect(row?.who).toBe('Principal');
      }
    }
  });

  test('everybody on the list is recalled once in each whole quarter', () => {
    const quarters = groupBy(lived, ({ week }) => quarterOf(week.start));
    const whole = [...quarters.values()].filter((weeks) => weeks.length >= 12).slice(IS_FULL ? 0 : -1);
    for (const weeks of whole) {
      const recalled = weeks.flatMap(({ plan }) =>
        plan.rows.filter(({ what }) => touchesIn(what).includes('Recall')).map(({ contactId }) => contactId),
      );

      expect(recalled).toHaveLength(wanted.listed);
      expect(new Set(recalled).size).toBe(wanted.listed);
    }
  });

  test('no planned touch starves: each has its turn in any four weeks', () => {
    for (let from = 0; from + 4 <= lived.length; from += 1)
      for (const touch of SHARING) {
        const four = lived.slice(from, from + 4);

        expect(four.reduce((sum, each) => sum + countOf(each, touch), 0)).toBeGreaterThan(0);
      }
  });

  test('where the Touch plan asks for more than there is room for, it is said, and by how much', () => {
    const [first] = lived;
    const said = first === undefined ? '' : capacityInWords(capacityOf(first.book, first.week));

    expect(said).toMatch(/^Your Touch plan asks for \d+ items a week \(.+\), you have room for \d+/);
    expect(first?.plan.summary).toMatch(/the Touch plan asks for \d+ items a week, room for \d+/);
  });

  test('after an absence a fresh start leaves no more than a week’s room and what always stands', () => {
    const weeksAway = 4;
    const away = new Set(Array.from({ length: weeksAway }, (_, index) => index + 1));
    const before = liveWeeks(book, MONDAY, weeksAway + 2, away).pop();
    const today = addDays(MONDAY, 7 * (weeksAway + 1));
    const fresh = before && { ...before.book, settings: { ...before.book.settings, freshStartOn: today } };
    const [first] = fresh ? liveWeeks(fresh, today, 1) : [];
    const shared = first?.plan.rows.filter(isShared) ?? [];

    expect(first?.week.start).toBe(today);
    expect(shared.length).toBeLessThanOrEqual(5 * (itemsADay.Principal + itemsADay.Assistant));
    expect(first?.plan.canWait).toBeLessThan(before?.plan.canWait ?? 0);
  });
});

test('240 on the list are about 80 a month', () => {
  const wanted = {
    trade: 'Ongoing fees or orders',
    people: 400,
    listed: 240,
    inactive: 20,
    renewals: 0,
    hasHistory: true,
  } as const;
  const lived = liveWeeks(aBook(generatedOffice(wanted)), addDays(MONDAY, 42), 13);
  const recalls = lived.map((each) => countOf(each, 'Recall'));

  expect(daysBetween(MONDAY, lived[0]?.week.start ?? MONDAY)).toBe(42);
  expect(recalls.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(240 - 20);
  expect(Math.max(...recalls)).toBeLessThanOrEqual(30);
});
