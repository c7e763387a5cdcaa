/** A year of daily runs in which the lunches that were planned are held. */
import loadHighs, { type Highs } from 'highs';
import type { RecordedLunch } from '../../src/domain/alliances/lunches/plan/lunches-so-far';
import type { LunchPlan } from '../../src/domain/alliances/lunches/plan/plan-lunches';
import { firstBookable } from '../../src/domain/alliances/lunches/plan/weeks';
import { addDays, type CivilDay } from '../../src/domain/calendar/civil-day';
import { groupBy } from '../../src/domain/values/collections';
import { DEFAULT_SETTINGS } from '../../src/domain/records/settings';
import { anAlliance } from '../support/lunch-plan';
import { MONDAY, aLunch, many } from '../support/practice';
import { bestLevels, exactProblem } from './exact-plan';
import { levelsOf, planOf, type LunchOffice } from './lunch-office';

const WEEKS = 52;
const QUARTER = 13;
/** Until then nobody could be booked, as the year begins. */
const FIRST_WEEK = 2;
/** Hundreds of linear programmes, on a machine that may have other things to do. */
const SOLVER_TIMEOUT_MS = 240_000;

const weekOf = (day: CivilDay): number => Math.floor((day - MONDAY) / 7) + 1;
const weeksOff = (...weeks: number[]): CivilDay[] =>
  weeks.flatMap((week) => [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(MONDAY, 7 * (week - 1) + day)));

const anOffice = (given: Partial<LunchOffice> = {}): LunchOffice => ({
  alliances: many(25, (id) => anAlliance({ id })),
  lunches: [],
  settings: DEFAULT_SETTINGS,
  today: MONDAY,
  ...given,
});

/** What stands after a run: the plan in place of what stood as Planned. */
const withPlan = (lunches: readonly RecordedLunch[], plan: LunchPlan): RecordedLunch[] => [
  ...lunches.filter(({ state }) => state !== 'Planned'),
  ...plan.lunches.map(({ allianceId, date }) => ({
    ...aLunch({ date, guestIds: [allianceId], state: 'Planned' }),
    isByHand: false,
  })),
];

type Day = { readonly office: LunchOffice; readonly plan: LunchPlan };
/** What people do with the lunches on a day. */
type People = (lunches: readonly RecordedLunch[], today: CivilDay) => readonly RecordedLunch[];

/** What nobody could book tomorrow any more is booked today. */
const booked: People = (lunches, today) =>
  lunches.map((lunch) =>
    lunch.state === 'Planned' && lunch.date < firstBookable(addDays(today, 1), DEFAULT_SETTINGS)
      ? { ...lunch, state: 'Invited' }
      : lunch,
  );

/**
 * Every day is planned; then people do what they do, book what is near, and hold what is planned for the day.
 */
function aYear(first: LunchOffice, people: People = (lunches) => lunches): Day[] {
  const days: Day[] = [];
  let office = first;
  for (let day = 0; day < 7 * WEEKS; day += 1) {
    const plan = planOf(office);
    days.push({ office, plan });
    const { today } = office;
    const lunches = booked(people(withPlan(office.lunches, plan), today), today).map(
      (lunch): RecordedLunch =>
        lunch.date === today && lunch.state !== 'Cancelled' ? { ...lunch, state: 'Held' } : lunch,
    );
    office = { ...office, lunches, today: addDays(today, 1) };
  }
  return [...days, { office, plan: planOf(office) }];
}

/** The days on which each alliance had its lunches. */
const heldBy = (days: readonly Day[]): ReadonlyMap<string, readonly CivilDay[]> => {
  const held = (days.at(-1)?.office.lunches ?? []).filter(({ state }) => state === 'Held');
  const pairs = held.flatMap(({ guestIds, date }) => guestIds.map((id) => ({ id, date })));
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [
      id,
      own.map(({ date }) => date).sort((a, b) => a - b),
    ]),
  );
};

test('twenty-five alliances, quarterly, two a week: each exactly once in every thirteen weeks', () => {
  const held = heldBy(aYear(anOffice()));

  const windows = Array.from({ length: WEEKS - QUARTER - FIRST_WEEK + 2 }, (_, index) => index + FIRST_WEEK);
  const lunchesIn = (first: number): number[] =>
    [...held.values()].map(
      (days) => days.map(weekOf).filter((week) => week >= first && week < first + QUARTER).length,
    );
  expect(held.size).toBe(25);
  expect(windows.flatMap(lunchesIn).filter((count) => count !== 1)).toEqual([]);
});

describe('with two weeks of holidays, a month away and a cancelled lunch', () => {
  const INVITED_ON = addDays(MONDAY, 7 * 20);
  const CANCELLED_ON = addDays(INVITED_ON, 1);
  const office = anOffice({
    alliances: many(25, (id) =>
      anAlliance({
        id,
        ...(id === 'C0008' ? { awayFrom: addDays(MONDAY, 7 * 15 + 3), awayTo: addDays(MONDAY, 7 * 20) } : {}),
      }),
    ),
    settings: { ...DEFAULT_SETTINGS, holidays: new Set(weeksOff(6, 33)) },
  });
  /** Thursday's lunch of week 21 is invited on Monday and cancelled on Tuesday. */
  const cancelOne: People = (lunches, today) =>
    lunches.map((lunch) => {
      if (lunch.date !== addDays(INVITED_ON, 3)) return lunch;
      if (today === INVITED_ON) return { ...lunch, state: 'Invited' };
      return today === CANCELLED_ON && lunch.state === 'Invited' ? { ...lunch, state: 'Cancelled' } : lunch;
    });

  let days: Day[];
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
    days = aYear(office, cancelOne);
  }, SOLVER_TIMEOUT_MS);

  test('it happened', () => {
    const states = new Set(days.at(-1)?.office.lunches.map(({ state }) => state));

    expect([...states].sort()).toEqual(['Cancelled', 'Held', 'Invited', 'Planned']);
  });

  test(
    'every day’s plan is the best there is, as another solver has it',
    () => {
      const plans = days.map((day) => levelsOf(day.plan));

      expect(plans).toEqual(days.map((day) => bestLevels(highs, exactProblem(day.office))));
    },
    SOLVER_TIMEOUT_MS,
  );

  test('no place is empty while somebody who could have it is late', () => {
    const waiting = days.flatMap(({ office: { today }, office: seen, plan }) => {
      const { columns } = exactProblem(seen);
      const weekOfAlliance = new Map(plan.lunches.map(({ allianceId, week }) => [allianceId, week]));
      const hasPlace = (number: number): boolean =>
        plan.weeks.some(
          ({ number: own, places }) =>
            own === number && plan.lunches.filter(({ week }) => week === number).length < places,
        );
      const squareOf = (id: string, week: number) =>
        columns.find((column) => column.allianceId === id && column.week === week)?.levels[1] ?? Infinity;
      return columns
        .filter(({ allianceId, week, levels }) => {
          const present = squareOf(allianceId, weekOfAlliance.get(allianceId) ?? 0);
          return week > 0 && hasPlace(week) && (levels[1] ?? 0) < present;
        })
        .map(({ allianceId, week }) => ({ today, allianceId, week }));
    });

    expect(waiting).toEqual([]);
  });

  test('nobody is met before the minimum gap is over', () => {
    const gaps = [...heldBy(days).values()].flatMap((held) =>
      held.slice(1).map((day, index) => day - (held[index] ?? day)),
    );

    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(55);
  });

  test('everybody is met four times, but for who falls behind at the end of the year', () => {
    const counts = [...heldBy(days).values()].map((held) => held.length);

    expect(counts).toHaveLength(25);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });
});
