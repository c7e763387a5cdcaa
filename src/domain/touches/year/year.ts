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
import { EIGHT_KINDS, kindOf, type TouchKind } from './eight-touches';

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

function daysAhead({ next, days }: Round, { today, until }: YearFacts): CivilDay[] {
  const found: CivilDay[] = [];
  // What is over comes round today, and from then on by its days.
  for (let day = later(next, today); day <= until; day = addDays(day, days)) found.push(day);
  return found;
}

/** How often something of so many days was planned since a household was first seen. */
const plannedIn = ({ added }: Household, days: number, from: CivilDay, today: CivilDay): number =>
  Math.floor(daysBetween(later(from, added ?? today), today) / days);

/** What is found once for all households. */
type YearFacts = {
  readonly today: CivilDay;
  /** The day before the last twelve months. */
  readonly from: CivilDay;
  /** The last of the next twelve months. */
  readonly until: CivilDay;
  readonly dues: ReadonlyMap<string, readonly CyclicDue[]>;
  readonly given: ReadonlyMap<string, readonly CivilDay[]>;
};

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

/** What comes round for a household, by the kind of touch that it is. */
function roundsOf(
  book: Book,
  household: Household,
  letters: readonly CivilDay[],
  { dues, today }: YearFacts,
): ReadonlyMap<TouchKind, readonly Round[]> {
  const rounds = new Map<TouchKind, Round[]>();
  for (const { touch, dueOn: next, cadence } of dues.get(household.id) ?? []) {
    const kind = kindOf(touch);
    if (kind === null) continue;
    const round = { next, days: cadence.days };
    const others = rounds.get(kind);
    if (others) others.push(round);
    else rounds.set(kind, [round]);
  }
  const mail = mailRound(book, household, letters, today);
  return mail === null ? rounds : rounds.set('Letters', [mail]);
}

/** The days on which each contact was introduced to an expert, or as one; found once for all. */
function daysGiven(
  { introductions }: Book,
  from: CivilDay,
  today: CivilDay,
): ReadonlyMap<string, readonly CivilDay[]> {
  const given = introductions.filter(
    ({ direction, date }) => direction === 'Given' && date > from && date <= today,
  );
  const days = groupBy(
    given.flatMap(({ date, allianceId, personId }) => [
      { id: allianceId, date },
      { id: personId, date },
    ]),
    ({ id }) => id,
  );
  return new Map([...days].map(([id, each]) => [id, each.map(({ date }) => date)]));
}

const NEVER: readonly CivilDay[] = [];

function inOrder(days: readonly CivilDay[]): readonly CivilDay[] {
  // What comes round by one cadence is in its order already.
  const isInOrder = days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));
  return isInOrder ? days : [...new Set(days)].sort((a, b) => a - b);
}

/** What was done of each kind in the last twelve months; a day counts once. */
function doneOf(
  book: Book,
  household: Household,
  { from, today, given }: YearFacts,
): ReadonlyMap<TouchKind, readonly CivilDay[]> {
  const byKind = new Map<TouchKind, CivilDay[]>();
  const note = (kind: TouchKind, day: CivilDay): void => {
    const days = byKind.get(kind);
    if (days) days.push(day);
    else byKind.set(kind, [day]);
  };
  for (const touch of historyOf(book, household)) {
    const kind = counts(touch) && touch.date > from && touch.date <= today ? kindOf(touch.touch) : null;
    if (kind !== null) note(kind, touch.date);
  }
  for (const { id } of household.members) for (const day of given.get(id) ?? []) note('Experts', day);
  return new Map([...byKind].map(([kind, days]) => [kind, inOrder(days)]));
}

const NOTHING: KindInYear = { done: NEVER, planned: 0, ahead: NEVER };

function yearOfOne(book: Book, household: Household, facts: YearFacts): HouseholdYear {
  const { from, today } = facts;
  const done = doneOf(book, household, facts);
  const rounds = roundsOf(book, household, done.get('Letters') ?? NEVER, facts);
  const kindIn = (kind: TouchKind): KindInYear => {
    const [days, own] = [done.get(kind), rounds.get(kind)];
    if (own === undefined) return days === undefined ? NOTHING : { done: days, planned: 0, ahead: NEVER };
    return {
      done: days ?? NEVER,
      planned: own.reduce((sum, round) => sum + plannedIn(household, round.days, from, today), 0),
      ahead: inOrder(own.flatMap((round) => daysAhead(round, facts))),
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
  const from = addYears(today, -1);
  const dues = groupBy(cyclicDues(book, today), ({ household }) => household.id);
  const facts = { today, from, until: addYears(today, 1), dues, given: daysGiven(book, from, today) };
  return book.households
    .filter((household) => !isOnFileOnly(household))
    .map((household) => yearOfOne(book, household, facts));
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
