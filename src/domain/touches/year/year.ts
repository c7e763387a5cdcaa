/**
 * The year in eight touches of each household: done in the last twelve months, planned for the next (S22).
 */
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, addYears, daysBetween, later, type CivilDay } from '../../calendar/civil-day';
import { groupBy } from '../../values/collections';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import { cyclicDues, type CyclicDue } from '../due';
import { counts } from '../history';
import { cadenceOf } from '../touch-plan';
import { mailingRule } from '../week/mailing';
import { EIGHT_KINDS, TOUCH_KINDS, kindOf, type TouchKind } from './eight-touches';

/** One kind of touch in a household's two years. */
export type KindInYear = {
  /** The days of the last twelve months on which it was done, each once. */
  readonly done: readonly CivilDay[];
  /** How often it was planned in them. */
  readonly planned: number;
  /** The days of the next twelve months on which it comes round. */
  readonly ahead: readonly CivilDay[];
};
export type HouseholdYear = {
  readonly household: Household;
  readonly kinds: Readonly<Record<TouchKind, KindInYear>>;
  /** How many of the eight kinds were done. */
  readonly kindsDone: number;
  /** Planned, and not done once. */
  readonly missing: readonly TouchKind[];
};

/** Fewer kinds than this in a year are few for a core client. */
export const FEWEST_KINDS = 4;
/** A mark for each time, up to so many. */
const MOST_MARKS = 12;

/** What comes round: when next, and how many days apart. */
type Round = { readonly next: CivilDay; readonly days: number };

function daysAhead({ next, days }: Round, today: CivilDay): CivilDay[] {
  const until = addYears(today, 1);
  const found: CivilDay[] = [];
  // What is over comes round today, and from then on by its days.
  for (let day = later(next, today); day <= until; day = addDays(day, days)) found.push(day);
  return found;
}

/** How often something of so many days was planned since a household was first seen. */
const plannedIn = ({ added }: Household, days: number, from: CivilDay, today: CivilDay): number =>
  Math.floor(daysBetween(later(from, added ?? today), today) / days);

type Dues = ReadonlyMap<string, readonly CyclicDue[]>;

/** The mass e-mail, for those of a household who may get it. */
function mailRound(
  book: Book,
  household: Household,
  done: readonly CivilDay[],
  today: CivilDay,
): Round | null {
  const mayBeMailed = mailingRule(book);
  const reachable = household.reachable.filter((member) => mayBeMailed(household, member));
  const cadence =
    reachable.length === 0
      ? null
      : cadenceOf(book.plan, 'Email', { ...household, reachable }, book.allianceIds);
  const last = done[done.length - 1];
  return cadence && { next: last === undefined ? today : addDays(last, cadence.days), days: cadence.days };
}

const cyclicRounds = (kind: TouchKind, dues: readonly CyclicDue[]): Round[] =>
  dues
    .filter(({ touch }) => TOUCH_KINDS[kind].planned.includes(touch))
    .map(({ dueOn, cadence }) => ({ next: dueOn, days: cadence.days }));

/** What was done of each kind since a day; a day counts once. */
function doneSince(
  book: Book,
  household: Household,
  from: CivilDay,
  today: CivilDay,
): ReadonlyMap<TouchKind, readonly CivilDay[]> {
  const ids = new Set(household.members.map(({ id }) => id));
  const logged = historyOf(book, household).flatMap((touch) => {
    const kind = counts(touch) && touch.date > from && touch.date <= today ? kindOf(touch.touch) : null;
    return kind === null ? [] : [[kind, touch.date] as const];
  });
  const given = book.introductions.flatMap(({ direction, date, allianceId, personId }) =>
    direction === 'Given' && date > from && date <= today && (ids.has(allianceId) || ids.has(personId))
      ? [['Experts', date] as const]
      : [],
  );
  const byKind = groupBy([...logged, ...given], ([kind]) => kind);
  return new Map(
    [...byKind].map(([kind, days]) => [kind, [...new Set(days.map(([, day]) => day))].sort((a, b) => a - b)]),
  );
}

function yearOfOne(book: Book, household: Household, dues: Dues, today: CivilDay): HouseholdYear {
  const from = addYears(today, -1);
  const done = doneSince(book, household, from, today);
  const own = dues.get(household.id) ?? [];
  const kindIn = (kind: TouchKind): KindInYear => {
    const days = done.get(kind) ?? [];
    const mail = TOUCH_KINDS[kind].isMailed ? mailRound(book, household, days, today) : null;
    const rounds = [...cyclicRounds(kind, own), ...(mail === null ? [] : [mail])];
    const ahead = new Set(rounds.flatMap((round) => daysAhead(round, today)));
    return {
      done: days,
      planned: rounds.reduce((sum, round) => sum + plannedIn(household, round.days, from, today), 0),
      ahead: [...ahead].sort((a, b) => a - b),
    };
  };
  const kinds = {
    Letters: kindIn('Letters'),
    Calls: kindIn('Calls'),
    Tables: kindIn('Tables'),
    Thoughts: kindIn('Thoughts'),
    Exchanges: kindIn('Exchanges'),
    Experts: kindIn('Experts'),
    Items: kindIn('Items'),
    Notes: kindIn('Notes'),
  } satisfies Record<TouchKind, KindInYear>;
  return {
    household,
    kinds,
    kindsDone: EIGHT_KINDS.filter((kind) => kinds[kind].done.length > 0).length,
    missing: EIGHT_KINDS.filter((kind) => kinds[kind].planned > 0 && kinds[kind].done.length === 0),
  };
}

/** The year of every household that may be contacted, by lowest id. */
export function yearsOf(book: Book, today: CivilDay): HouseholdYear[] {
  const dues = groupBy(cyclicDues(book, today), ({ household }) => household.id);
  return book.households
    .filter((household) => !isOnFileOnly(household))
    .map((household) => yearOfOne(book, household, dues, today));
}

/** The core households in whose year fewer than four kinds were done. */
export const fewKinds = (years: readonly HouseholdYear[]): HouseholdYear[] =>
  years.filter(({ household, kindsDone }) => household.core === 'Core' && kindsDone < FEWEST_KINDS);

const marks = (sign: string, count: number): string =>
  count > MOST_MARKS ? `${sign}×${count}` : sign.repeat(count);

/** "●●○ ··": done twice, missed once, and twice to come. */
export function marksOf({ done, planned, ahead }: KindInYear): string {
  const missed = Math.max(0, planned - done.length);
  return [marks('●', done.length) + marks('○', missed), marks('·', ahead.length)]
    .filter((part) => part !== '')
    .join(' ');
}

/** What the marks mean. */
export const LEGEND =
  '● done in the last twelve months · ○ planned and not done · behind them a dot for each in the next twelve months';
