/**
 * The plan of an office: its lunches with alliances, its tables and its exchange meetings, as rows for the
 * tab Lunches (S16).
 */
import type { Book } from '../../../clients/household/book';
import { isoDay, startOfWeek, type CivilDay } from '../../../calendar/civil-day';
import { groupBy, largest, smallest } from '../../../values/collections';
import { compareText } from '../../../values/order';
import { isPlannedAnew, OCCASIONS, type Lunch, type LunchKind } from '../../../records/lunch';
import { isAway, type AllianceToPlan } from '../plan/alliance';
import {
  countsAsHeld,
  staysAhead,
  withLunchesSoFar,
  type AllianceOnFile,
  type RecordedLunch,
} from '../plan/lunches-so-far';
import { planLunches, type LunchPlan } from '../plan/plan-lunches';
import { firstBookable } from '../plan/weeks';
import { isWorkingDay } from '../../../calendar/workdays';
import { planExchanges } from '../tables/plan-exchanges';
import { seatTables } from '../tables/seat-tables';
import { keyOfSource, lunchesKnown } from './lunches-known';
import { alliancesToMeet, guestsToSeat, partnersToMeet } from './who-lunches';
import { weeksLateOf, whyLunch } from './why-lunch';

/** A lunch as it is planned: a row of Lunches. */
export type PlannedRow = {
  readonly key: string;
  /** Whether no row stood for it. */
  readonly isNew: boolean;
  readonly kind: LunchKind;
  readonly date: CivilDay;
  readonly weekStart: CivilDay;
  readonly guestIds: readonly string[];
  readonly why: string;
  /** After the week in which it is due. */
  readonly weeksLate: number;
};

export type OfficePlan = {
  /** By date; those of one day by key. */
  readonly rows: readonly PlannedRow[];
  readonly alliances: LunchPlan;
  /** By contact id: each alliance's last lunch and its next; null: none. */
  readonly lastAndNext: ReadonlyMap<
    string,
    { readonly last: CivilDay | null; readonly next: CivilDay | null }
  >;
};

type Unkeyed = Omit<PlannedRow, 'key' | 'isNew' | 'weekStart'> & {
  /** Of the row in which it stood; null: it is new. */
  readonly stoodIn: string | null;
  /** What a new row's key begins with. */
  readonly occasion: string;
};

const byDay = (a: Pick<Lunch, 'date' | 'key'>, b: Pick<Lunch, 'date' | 'key'>): number =>
  a.date - b.date || compareText(a.key, b.key);

/**
 * By alliance: the row in which its next lunch stands as Planned and may be planned anew; of several the
 * first.
 */
function standingRows({ lunches }: Book, today: CivilDay): ReadonlyMap<string, string> {
  const planned = lunches.filter(
    (lunch) =>
      lunch.kind === 'Alliance' &&
      isPlannedAnew(lunch, today) &&
      lunch.key !== '' &&
      lunch.guestIds.length === 1,
  );
  return new Map(
    planned
      .sort(byDay)
      .reverse()
      .flatMap(({ guestIds, key }) => guestIds.map((id) => [id, key] as const)),
  );
}

function allianceRows(
  book: Book,
  plan: LunchPlan,
  alliances: readonly AllianceToPlan[],
  today: CivilDay,
): Unkeyed[] {
  const standing = standingRows(book, today);
  const dateOf = new Map(plan.lunches.map(({ allianceId, date }) => [allianceId, date]));
  return alliances.flatMap((alliance): Unkeyed[] => {
    const { id, lastLunch } = alliance;
    const date = dateOf.get(id);
    if (date === undefined) return [];
    const weeksLate = weeksLateOf(alliance, date, book.settings);
    return [
      {
        weeksLate,
        kind: 'Alliance',
        date,
        guestIds: [id],
        why: whyLunch(alliance, weeksLate),
        stoodIn: standing.get(id) ?? null,
        occasion: `${id}-${lastLunch === null ? 'first' : isoDay(lastLunch)}`,
      },
    ];
  });
}

type Meeting = {
  readonly date: CivilDay;
  readonly guestIds: readonly string[];
  readonly why: string;
  readonly key: string | null;
};

const meetingRow =
  (kind: keyof typeof OCCASIONS) =>
  ({ date, guestIds, why, key }: Meeting): Unkeyed => ({
    ...{ kind, date, guestIds, why, weeksLate: 0 },
    stoodIn: key,
    occasion: `${OCCASIONS[kind]}-${isoDay(date)}`,
  });

function meetingRows(book: Book, today: CivilDay): Unkeyed[] {
  const { lunches, settings } = book;
  const common = { lunches: lunches.filter(({ key }) => key !== ''), settings, today };
  const tables = seatTables({ guests: guestsToSeat(book), ...common });
  const exchanges = planExchanges({ partners: partnersToMeet(book), ...common });
  return [...tables.map(meetingRow('Meet and greet')), ...exchanges.map(meetingRow('Exchange'))];
}

/**
 * A key is never given twice: not that of a lunch that was called off, nor of one that is logged and whose
 * row is gone.
 */
function withKeys({ lunches, touches, settings }: Book, rows: readonly Unkeyed[]): PlannedRow[] {
  const sources = touches.map(({ sourceKey }) => keyOfSource(sourceKey));
  const taken = new Set([...lunches.map(({ key }) => key), ...sources]);
  const freeKey = (occasion: string): string => {
    let key = occasion;
    for (let ordinal = 2; taken.has(key); ordinal += 1) key = `${occasion}-${ordinal}`;
    taken.add(key);
    return key;
  };
  return rows.map(({ stoodIn, occasion, ...row }) => ({
    ...row,
    key: stoodIn ?? freeKey(occasion),
    isNew: stoodIn === null,
    weekStart: startOfWeek(row.date, settings.firstWeekday),
  }));
}

function lastAndNextOf(
  { alliances, lunches }: Book,
  known: readonly RecordedLunch[],
  rows: readonly PlannedRow[],
  today: CivilDay,
): OfficePlan['lastAndNext'] {
  const held = known.filter((lunch) => lunch.kind === 'Alliance' && countsAsHeld(lunch, today));
  const fixed = lunches.filter((lunch) => lunch.kind === 'Alliance' && staysAhead(lunch, today));
  const ahead = [...fixed, ...rows.filter(({ kind }) => kind === 'Alliance')];
  const daysOf = daysByGuest(held);
  const daysAheadOf = daysByGuest(ahead);
  return new Map(
    alliances.map(({ contactId }) => [
      contactId,
      { last: largest(daysOf(contactId)), next: smallest(daysAheadOf(contactId)) },
    ]),
  );
}

function daysByGuest(
  lunches: readonly Pick<Lunch, 'date' | 'guestIds'>[],
): (id: string) => readonly CivilDay[] {
  const days = lunches.flatMap(({ date, guestIds }) => guestIds.map((id) => ({ id, date })));
  const byGuest = groupBy(days, ({ id }) => id);
  return (id) => (byGuest.get(id) ?? []).map(({ date }) => date);
}

/**
 * Lunches that stand as Planned on a day so near that none is planned for it any more: they are being booked,
 * and stay where they are while their guest can come.
 */
function lunchesBeingBooked(book: Book, alliances: readonly AllianceOnFile[], today: CivilDay): Lunch[] {
  const until = firstBookable(today, book.settings);
  const canCome = ({ guestIds: [id, ...others], date }: Lunch): boolean =>
    others.length === 0 && alliances.some((alliance) => alliance.id === id && !isAway(alliance, date));
  const near = book.lunches.filter(
    (lunch) =>
      lunch.kind === 'Alliance' &&
      lunch.key !== '' &&
      isPlannedAnew(lunch, today) &&
      lunch.date >= today &&
      lunch.date < until &&
      isWorkingDay(lunch.date, book.settings) &&
      canCome(lunch),
  );
  // Of several rows for one guest the first.
  return [...groupBy(near.sort(byDay), ({ guestIds }) => guestIds.join()).values()].flatMap((rows) =>
    rows.slice(0, 1),
  );
}

/** As they stand, with why they do. */
function rowsBeingBooked(
  book: Book,
  beingBooked: readonly Lunch[],
  alliances: readonly AllianceToPlan[],
): Unkeyed[] {
  return beingBooked.flatMap(({ key, date, guestIds }): Unkeyed[] => {
    const alliance = alliances.find(({ id }) => guestIds.includes(id));
    if (alliance === undefined) return [];
    const weeksLate = weeksLateOf(alliance, date, book.settings);
    const why = whyLunch(alliance, weeksLate);
    return [{ kind: 'Alliance', date, guestIds, why, weeksLate, stoodIn: key, occasion: '' }];
  });
}

/**
 * Plans the quarter from today on. What is invited, confirmed or set by hand stays, and isn't among the rows.
 */
export function planOffice(book: Book, today: CivilDay): OfficePlan {
  const known = lunchesKnown(book);
  const alliances = alliancesToMeet(book);
  const beingBooked = lunchesBeingBooked(book, alliances, today);
  const settled = new Set<RecordedLunch>(beingBooked);
  const asKnown = known.map((lunch) => (settled.has(lunch) ? { ...lunch, isByHand: true } : lunch));
  const input = withLunchesSoFar(alliances, asKnown, today);
  const plan = planLunches({ ...input, settings: book.settings, today });
  const rows = withKeys(book, [
    ...rowsBeingBooked(book, beingBooked, input.alliances),
    ...allianceRows(book, plan, input.alliances, today),
    ...meetingRows(book, today),
  ]);
  return {
    rows: rows.sort(byDay),
    alliances: plan,
    lastAndNext: lastAndNextOf(book, known, rows, today),
  };
}
