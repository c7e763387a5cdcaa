/**
 * The weeks of a year in generated offices of three trades: room, parts, recalls, last warnings (S12, S13,
 * S14, S18).
 */
import { addDays, daysBetween } from '../../src/domain/calendar/civil-day';
import { groupBy } from '../../src/domain/values/collections';
import { latestWarning } from '../../src/domain/touches/dates/dates';
import { isTalkedToSince } from '../../src/domain/touches/history';
import { historyOf, openBook, type Book } from '../../src/domain/clients/household/book';
import type { Doer } from '../../src/domain/records/contact';
import { capacityADay, whoDoes } from '../../src/domain/touches/doers';
import { freshStartInWords, recallsSpreadAnew } from '../../src/domain/touches/fresh-start';
import { dueByRow } from '../../src/domain/touches/week/due-touches';
import { DEFAULT_PLAN, effortOf, weeklyCapOf } from '../../src/domain/touches/touch-plan';
import type { Touch } from '../../src/domain/touches/touch-types';
import { capacityInWords } from '../../src/domain/touches/week/capacity-words';
import { capacityOf } from '../../src/domain/touches/week/capacity';
import { touchesIn } from '../../src/domain/touches/week/row';
import { quarterOf } from '../../src/domain/touches/recalls/recalls';
import { warningsOf } from '../../src/domain/touches/dates/warnings';
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

const countOf = ({ plan }: LivedWeek, touch: Touch, by?: Doer): number =>
  plan.rows.filter(({ what, who }) => (by === undefined || who === by) && touchesIn(what).includes(touch))
    .length;

/** How many rows there are however full the week is. */
const standing = ({ book, week }: LivedWeek): number =>
  [...dueByRow(book, week).values()].filter((row) => row.some(({ alwaysStands }) => alwaysStands)).length;

const wholeQuarters = (lived: readonly LivedWeek[]): LivedWeek[][] =>
  [...groupBy(lived, ({ week }) => quarterOf(week.start)).values()].filter((weeks) => weeks.length >= 12);

/**
 * A touch's part of one doer's week: the places that what always stands and the recalls leave, in items and
 * by the minutes that the others take, times what is due of it, divided by all that is due; no more than its
 * cap and what is due.
 */
function partsIn(each: LivedWeek, who: Doer): { readonly partOf: (touch: Touch) => number } {
  const { book, week, plan } = each;
  const first = plan.rows.filter((row) => row.who === who && (!isShared(row) || row.what.includes('Recall')));
  const asked = new Set(
    plan.rows.filter((row) => !isShared(row)).map(({ contactId }) => book.householdOf.get(contactId)?.id),
  );
  const waiting = [...dueByRow(book, week).values()]
    .filter((row) => !row.some(({ alwaysStands, household }) => alwaysStands || asked.has(household.id)))
    .flat()
    .filter((due) => whoDoes(book, due) === who && due.touch !== 'Recall');
  const dueOf = (touch: Touch): number => waiting.filter((due) => due.touch === touch).length;
  const minutes = waiting.reduce((sum, { touch }) => sum + effortOf(book.plan, touch).minutes, 0);
  const { items, minutes: minutesADay } = capacityADay(book.settings);
  const days = week.daysLeft.length;
  const left = days * minutesADay[who] - first.reduce((sum, row) => sum + row.minutes, 0);
  const places = Math.max(
    0,
    Math.min(days * items[who] - first.length, Math.floor((left * waiting.length) / Math.max(1, minutes))),
  );
  return {
    partOf: (touch) =>
      Math.min(
        (places * dueOf(touch)) / Math.max(1, waiting.length),
        weeklyCapOf(book.plan, touch) ?? Infinity,
        dueOf(touch),
      ),
  };
}

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

const SHARING: readonly Touch[] = [
  'Courtesy call',
  'Check-in',
  'Review',
  'Handwritten note',
  'Item of value',
  'Thinking of you',
];

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

  test.each(['Principal', 'Assistant'] as const)('room is kept in items and minutes: %s', (who) => {
    const { book, lived } = office();
    const { itemsADay, minutesADay } = book.settings;
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
    const { lived } = office();
    for (const each of lived)
      for (const touch of SHARING)
        expect(countOf(each, touch)).toBeLessThanOrEqual(weeklyCapOf(DEFAULT_PLAN, touch) ?? Infinity);
  });

  test('no household has two rows of what could wait', () => {
    const { book, lived } = office();
    for (const { plan } of lived) {
      const households = plan.rows
        .filter(isShared)
        .flatMap(({ contactId }) => book.householdOf.get(contactId)?.id ?? []);

      expect(new Set(households).size).toBe(households.length);
    }
  });

  test('every last warning is on its sheet, and the principal’s', () => {
    const { lived } = office();
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

  test('no planned touch starves: each has its turn in any four weeks', () => {
    const { lived } = office();
    for (let from = 0; from + 4 <= lived.length; from += 1)
      for (const touch of SHARING) {
        const four = lived.slice(from, from + 4);

        expect(four.reduce((sum, each) => sum + countOf(each, touch), 0)).toBeGreaterThan(0);
      }
  });

  test.each(['Principal', 'Assistant'] as const)(
    'each touch has its part of any four weeks: all of the smallest, and of the sum all but a place where it changes: %s',
    (who) => {
      const { lived } = office();
      const weeks = lived.map((each) => partsIn(each, who));
      const short = weeks.slice(3).flatMap((_, from) =>
        SHARING.flatMap((touch) => {
          const parts = weeks.slice(from, from + 4).map(({ partOf }) => partOf(touch));
          const stood = lived.slice(from, from + 4).reduce((sum, each) => sum + countOf(each, touch, who), 0);
          const atLeast = Math.max(
            Math.floor(4 * Math.min(...parts) + 1e-9),
            Math.floor(parts.reduce((sum, part) => sum + part, 0) + 1e-9) - 1,
          );
          return stood < atLeast ? [{ touch, from, parts, stood }] : [];
        }),
      );

      expect(short).toEqual([]);
    },
  );

  test('nobody is asked twice in a week: a row of what could wait is the only one of its household', () => {
    const { lived } = office();
    for (const { plan, book: asItStood } of lived) {
      const households = plan.rows.map(({ contactId }) => asItStood.householdOf.get(contactId)?.id ?? '');
      const alone = plan.rows.flatMap((row, index) =>
        isShared(row) && row.contactId !== '' ? [households[index]] : [],
      );

      for (const id of alone) expect(households.filter((each) => each === id)).toEqual([id]);
    }
  });

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
