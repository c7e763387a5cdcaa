/**
 * The weeks of a year in generated offices of three trades: room, parts, recalls, last warnings (S12, S13,
 * S14, S18).
 */
import { addDays, daysBetween } from '../../src/domain/calendar/civil-day';
import { groupBy } from '../../src/domain/values/collections';
import { openBook, type Book } from '../../src/domain/clients/household/book';
import { freshStartInWords, recallsSpreadAnew } from '../../src/domain/touches/fresh-start';
import { dueByRow } from '../../src/domain/touches/week/due-touches';
import { capacityInWords } from '../../src/domain/touches/week/room/capacity-words';
import { capacityOf } from '../../src/domain/touches/week/room/capacity';
import { touchesIn } from '../../src/domain/touches/week/row';
import { quarterOf } from '../../src/domain/touches/recalls/recalls';
import { belowTheirParts, brokenIn, countOf, SHARING, WEEK_PROMISES } from './week-promises';
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

const TRADES = ['Deals years apart', 'Yearly policies', 'Ongoing fees or orders'] as const;
const OFFICES: readonly OfficeWanted[] = TRADES.flatMap((trade) =>
  [false, true].map((hasHistory) => ({ trade, hasHistory, ...SIZE })),
);

const bookFor = (wanted: OfficeWanted) => {
  const office = generatedOffice(wanted);
  return aBook({ ...office, settings: { ...office.settings, ...settings } });
};

/** How many rows there are however full the week is. */
const standing = ({ book, week }: LivedWeek): number =>
  [...dueByRow(book, week).values()].filter((row) => row.some(({ alwaysStands }) => alwaysStands)).length;

const wholeQuarters = (lived: readonly LivedWeek[]): LivedWeek[][] =>
  [...groupBy(lived, ({ week }) => quarterOf(week.start)).values()].filter((weeks) => weeks.length >= 12);

/** The office after This week > Fresh start…, and what that tells. */
function freshlyStarted({ book, week }: LivedWeek): { readonly fresh: Book; readonly told: string } {
  const recalls = recallsSpreadAnew(book, week);
  const fresh = openBook({
    ...book,
    settings: { ...book.settings, freshStartOn: week.today },
    contacts: book.contacts.map((each) => ({ ...each, recallWeek: recalls.get(each.id) ?? each.recallWeek })),
  });
  return { fresh, told: freshStartInWords(book, fresh, recalls, week) };
}

/** A year of one office at a time: it is lived when the first test of it asks. */
function livedOnce(
  wanted: OfficeWanted,
): () => { readonly book: Book; readonly lived: readonly LivedWeek[] } {
  let known: { readonly book: Book; readonly lived: readonly LivedWeek[] } | null = null;
  return () => {
    const book = known?.book ?? bookFor(wanted);
    known ??= { book, lived: liveWeeks(book, MONDAY, WEEKS) };
    return known;
  };
}

describe.each(OFFICES)('an office that lives from $trade, with history: $hasHistory', (wanted) => {
  const office = livedOnce(wanted);

  test.each(Object.entries(WEEK_PROMISES))('in each week %s', (_, promise) => {
    expect(brokenIn(office().lived, promise)).toEqual([]);
  });

  test('everybody on the list is recalled once in each whole quarter', () => {
    const { lived } = office();
    const whole = wholeQuarters(lived).slice(IS_FULL ? 0 : -1);
    for (const weeks of whole) {
      const recalled = weeks.flatMap(({ plan }) =>
        plan.rows.filter(({ what }) => touchesIn(what).includes('Recall')).map(({ contactId }) => contactId),
      );

      expect(recalled).toHaveLength(wanted.listed);
      expect(new Set(recalled).size).toBe(wanted.listed);
    }
  });

  test('no planned touch starves: each that is due has its turn in any four weeks', () => {
    const { lived } = office();
    const isDue = lived.map(({ book, week }) => {
      const dues = [...dueByRow(book, week).values()].flat();
      return new Set(dues.map(({ touch }) => touch));
    });
    for (let from = 0; from + 4 <= lived.length; from += 1)
      for (const touch of SHARING) {
        const stood = lived.slice(from, from + 4).reduce((sum, each) => sum + countOf(each, touch), 0);
        const isAlwaysDue = isDue.slice(from, from + 4).every((dues) => dues.has(touch));

        expect({ touch, from, isMissed: isAlwaysDue && stood === 0 }).toMatchObject({ isMissed: false });
      }
  });

  // In the offices of 1,900 without exception; where numbers are small, a place comes a week later.
  test.each(['Principal', 'Assistant'] as const)(
    'no planned touch is below its part in any four weeks: %s',
    (who) => {
      expect(belowTheirParts(office().lived, who, IS_FULL ? 0 : 1)).toEqual([]);
    },
  );

  test('every Inactive client is asked for in each whole quarter, or the line says what is too much, and by how much', () => {
    const { book, lived } = office();
    const whole = wholeQuarters(lived);
    const inactive = book.households.filter(({ status }) => status === 'Inactive');
    const isAsked = new Set(['Check-in', 'Review', 'Courtesy call', 'Key date', 'Promise', 'Concern']);
    for (const weeks of whole) {
      const asked = new Set(
        weeks.flatMap(({ plan }) =>
          plan.rows
            .filter(({ what }) => touchesIn(what).some((touch) => isAsked.has(touch)))
            .flatMap(({ contactId }) => book.householdOf.get(contactId)?.id ?? []),
        ),
      );
      const missed = inactive.filter(({ id }) => !asked.has(id)).length;
      const isSaid = weeks.every(({ plan }) => / the Touch plan asks for /.test(plan.summary));

      expect({ missed, isTold: missed === 0 || isSaid }).toMatchObject({ isTold: true });
    }
    expect(whole.length).toBeGreaterThan(0);
  });

  test('where the Touch plan asks for more than there is room for, it is said, and by how much', () => {
    const { lived } = office();
    const [first] = lived;
    const said = first === undefined ? '' : capacityInWords(capacityOf(first.book, first.week));

    expect(said).toMatch(/^Your Touch plan asks for \d+ items a week \(.+\), you have room for \d+/);
    expect(first?.plan.summary).toMatch(/the Touch plan asks for .+ a week, room for \d+/);
  });

  test.each([1, 4, 13])(
    'after %i weeks away a fresh start leaves a week’s room and what always stands, and says what went where',
    (weeksAway) => {
      const { book } = office();
      const { itemsADay } = book.settings;
      const away = new Set(Array.from({ length: weeksAway }, (_, index) => index + 1));
      const before = liveWeeks(book, MONDAY, weeksAway + 2, away).pop();
      if (before === undefined) throw new Error('no week was lived');
      const { fresh, told } = freshlyStarted(before);
      const [first] = liveWeeks(fresh, before.week.start, 1);
      const rows = first?.plan.rows ?? [];
      const must = first ? standing(first) : 0;

      expect(rows.length - must).toBeLessThanOrEqual(5 * (itemsADay.Principal + itemsADay.Assistant));
      expect(first?.plan.canWait).toBeLessThan(before.plan.canWait);
      expect(told).toMatch(/^Spread what was overdue anew: (\d+ .+ to \d+ \w+ \d+(; )?)+\.$/);
      expect(told).toMatch(/other touches from /);
    },
  );
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
