/** Which of the guests in line sit together. */
import type { CivilDay } from '../../../calendar/civil-day';
import { isAway } from '../plan/alliance';
import type { Guest } from './guest';

/** Somebody in line for a table. */
export type Waiting = {
  readonly guest: Guest;
  /** Since the last table. */
  readonly daysWaited: number;
};

/**
 * Whether two may sit at one table at all, and whether they have a reason to meet; asked both ways round
 * alike.
 */
export type Company = {
  readonly maySitTogether: (one: Guest, other: Guest) => boolean;
  readonly haveReason: (one: Guest, other: Guest) => boolean;
};

export type Table = { readonly date: CivilDay; readonly guests: readonly Waiting[] };

/** Two or three, beside us. */
export const MOST_GUESTS = 3;

/** So many beginnings are followed to their end: those of who has waited longest. */
const BEGINNINGS = 16;

/**
 * Whether two or three guests make a table: nobody who can't sit with another, and nobody without a reason to
 * meet somebody.
 */
export const isTable = (guests: readonly Guest[], company: Company): boolean =>
  guests.every((one) => guests.every((other) => one === other || company.maySitTogether(one, other))) &&
  haveReasons(guests, company);

const haveReasons = (guests: readonly Guest[], { haveReason }: Company): boolean =>
  guests.every((one) => guests.some((other) => one !== other && haveReason(one, other)));

/**
 * Tables for as many of the dates as can be, one each. What is aimed at: (1) the most tables, (2) the most
 * days waited by all who are seated, together. The method goes date by date, and for each tries everybody in
 * line with the one or two who have waited longest beside them, going on with whoever has waited longest; the
 * beginning that leads furthest is taken. That isn't always the best, but nearly: the test tries every
 * seating of small offices.
 *
 * @param line the longest waiting first
 */
export function seatAll(
  line: readonly Waiting[],
  dates: readonly CivilDay[],
  company: Company,
): readonly Table[] {
  const [date, ...later] = dates;
  if (date === undefined) return [];
  const here = line.filter(({ guest }) => !isAway(guest, date));
  const beginnings = here.flatMap((host) => tablesOf(host, here, company)).slice(0, BEGINNINGS);
  const best = beginnings.reduce<Seating | null>((found, guests) => {
    const seating = {
      first: guests,
      worth: worthOf([guests, ...goOn(without(line, guests), later, company)]),
    };
    return found !== null && compareWorth(found.worth, seating.worth) >= 0 ? found : seating;
  }, null);
  if (best === null) return seatAll(line, later, company);
  const guests = line.filter((waiting) => best.first.includes(waiting));
  return [{ date, guests }, ...seatAll(without(line, guests), later, company)];
}

type Seating = { readonly first: readonly Waiting[]; readonly worth: Worth };
/** How many tables, and how many days all their guests have waited. */
type Worth = { readonly tables: number; readonly days: number };

const daysWaitedAt = (guests: readonly Waiting[]): number =>
  guests.reduce((sum, { daysWaited }) => sum + daysWaited, 0);
const worthOf = (tables: readonly (readonly Waiting[])[]): Worth => ({
  tables: tables.length,
  days: daysWaitedAt(tables.flat()),
});
const compareWorth = (a: Worth, b: Worth): number => a.tables - b.tables || a.days - b.days;
const without = (line: readonly Waiting[], guests: readonly Waiting[]): Waiting[] =>
  line.filter((waiting) => !guests.includes(waiting));

/**
 * Whoever has waited longest and can be seated, with those beside them who have waited longest; date by date.
 */
function goOn(
  line: readonly Waiting[],
  dates: readonly CivilDay[],
  company: Company,
): readonly (readonly Waiting[])[] {
  const [date, ...later] = dates;
  if (date === undefined) return [];
  const here = line.filter(({ guest }) => !isAway(guest, date));
  const [guests] = firstOf(here, (host) => tablesOf(host, here, company));
  return guests === undefined
    ? goOn(line, later, company)
    : [guests, ...goOn(without(line, guests), later, company)];
}

/** The first list that isn't empty. */
function firstOf<T, R>(items: readonly T[], listOf: (item: T) => readonly R[]): readonly R[] {
  for (const item of items) {
    const list = listOf(item);
    if (list.length > 0) return list;
  }
  return [];
}

/**
 * The tables of a host: the one of three and the one of two that have waited longest, in so far as there is
 * one.
 */
function tablesOf(host: Waiting, line: readonly Waiting[], company: Company): (readonly Waiting[])[] {
  const areCompany = (one: Waiting, other: Waiting): boolean =>
    company.maySitTogether(one.guest, other.guest);
  const beside = line.filter((other) => other !== host && areCompany(host, other));
  const [three, two] = [longestWaiting(company), longestWaiting(company)];
  beside.forEach((second, index) => {
    two.meet([host, second]);
    for (const third of beside.slice(index + 1))
      if (three.isLonger([host, second, third]) && areCompany(second, third))
        three.meet([host, second, third]);
  });
  return [three.found(), two.found()].flatMap((table) => (table === null ? [] : [table]));
}

/**
 * Of the tables that it meets, with a reason for everybody, the one whose guests have waited most days
 * together; the first of equals.
 */
function longestWaiting(company: Company) {
  let found: readonly Waiting[] | null = null;
  let most = -1;
  const isLonger = (guests: readonly Waiting[]): boolean => daysWaitedAt(guests) > most;
  const meet = (guests: readonly Waiting[]): void => {
    if (!isLonger(guests)) return;
    const people = guests.map(({ guest }) => guest);
    if (haveReasons(people, company)) [found, most] = [guests, daysWaitedAt(guests)];
  };
  return { isLonger, meet, found: () => found };
}
