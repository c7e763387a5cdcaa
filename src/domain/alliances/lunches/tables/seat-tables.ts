/** Meet-and-greet tables: who sits with whom, on which day, and why (S16). */
import { daysBetween, type CivilDay } from '../../../calendar/civil-day';
import { lazilyFor } from '../../../values/lazily';
import { byFirst, compareIds, compareNames } from '../../../values/order';
import type { PracticeSettings } from '../../../records/settings';
import { isAway } from '../plan/alliance';
import { areCompetitors, type Guest } from './guest';
import { freeMeetingDays, type MeetingSettings } from './meeting-days';
import { reasonToMeet } from './reason-to-meet';
import { MOST_GUESTS, isTable, seatAll, type Company, type Table, type Waiting } from './seating';
import { daysOf, lastMeetingOf, standingMeetings, type MeetingRecord } from './standing-meetings';

export type TablesToSeat = {
  /** Who may be seated: neither Released, nor Do not contact, nor Draining. In any order, each once. */
  readonly guests: readonly Guest[];
  /** Every lunch on file; of those that aren't tables nothing is used. */
  readonly lunches: readonly MeetingRecord[];
  readonly settings: MeetingSettings & Pick<PracticeSettings, 'tablesAMonth'>;
  readonly today: CivilDay;
};

export type PlannedTable = {
  readonly date: CivilDay;
  /** Two or three, the longest waiting first. */
  readonly guestIds: readonly string[];
  /** The reason to meet, in one sentence. */
  readonly why: string;
  /** The key of the row in which it stood already; null: it is new. */
  readonly key: string | null;
};

/** Nobody counts as having waited longer: who never sat at a table has waited so long. */
const LONGEST_WAIT_DAYS = 3650;
/** Tables are made of the first so many in line who have anything in common with anybody. */
const IN_LINE = 30;

/**
 * The tables of this month and next that are still to be held: those that stood as Planned and still hold,
 * and new ones on the dates that are free. What is invited, confirmed or set by hand stays and isn't among
 * them; its guests aren't seated again before that.
 *
 * For the guests aimed at and how near the method comes, see `seatAll`.
 */
export function seatTables({ guests, lunches, settings, today }: TablesToSeat): PlannedTable[] {
  const { held, fixed, planned, calledOff } = standingMeetings('Meet and greet', lunches, settings, today);
  const company = companyOf([...held, ...fixed]);
  const line = lineOf(guests, held, today);
  const settled = new Set(fixed.flatMap(({ guestIds }) => guestIds));
  const kept = keptTables(
    planned,
    line.filter(({ guest }) => !settled.has(guest.id)),
    company,
  );
  for (const { guests: seated } of kept) for (const { guest } of seated) settled.add(guest.id);
  const taken = [...daysOf([...held, ...fixed, ...calledOff]), ...kept.map(({ date }) => date)];
  const added = seatAll(
    line.filter(({ guest }) => !settled.has(guest.id) && isKnown(guest)).slice(0, IN_LINE),
    freeMeetingDays('Meet and greet', settings.tablesAMonth, taken, settings, today),
    company,
  );
  return [...kept, ...added.map((table) => ({ ...table, key: null }))]
    .sort((a, b) => a.date - b.date)
    .map(({ date, guests: seated, key }) => ({
      date,
      guestIds: seated.map(({ guest }) => guest.id),
      why: whyTogether(seated.map(({ guest }) => guest)),
      key,
    }));
}

/** Who has waited longest comes first; then name, then id. */
function lineOf(guests: readonly Guest[], held: readonly MeetingRecord[], today: CivilDay): Waiting[] {
  return guests
    .map((guest) => {
      const last = lastMeetingOf(guest.id, held);
      const days = last === null ? LONGEST_WAIT_DAYS : daysBetween(last, today);
      return { guest, daysWaited: Math.min(days, LONGEST_WAIT_DAYS) };
    })
    .sort(
      byFirst(
        (a, b) => b.daysWaited - a.daysWaited,
        (a, b) => compareNames(a.guest.name, b.guest.name),
        (a, b) => compareIds(a.guest.id, b.guest.id),
      ),
    );
}

/** Whether anything is known of a guest that could be a reason to meet. */
const isKnown = ({ profession, company, wantsToMeet, needs, interests }: Guest): boolean =>
  [profession, company, wantsToMeet, ...needs.map(({ need }) => need), ...interests].some(
    (text) => text.trim() !== '',
  );

const pairOf = (one: string, other: string): string => [one, other].sort(compareIds).join(' ');

/**
 * Who may sit together, given the tables of the past and those that are settled; reasons are looked for once.
 */
function companyOf(tables: readonly MeetingRecord[]): Company {
  const haveSat = new Set(
    tables.flatMap(({ guestIds }) => guestIds.flatMap((one) => guestIds.map((other) => pairOf(one, other)))),
  );
  return {
    maySitTogether: remembered(
      (one, other) =>
        one.householdId !== other.householdId &&
        !(one.isProspect && other.isProspect) &&
        !haveSat.has(pairOf(one.id, other.id)) &&
        !areCompetitors(one, other),
    ),
    haveReason: remembered((one, other) => reasonToMeet(one, other) !== null),
  };
}

type Question = (one: Guest, other: Guest) => boolean;

/** The same question, which is put once for each two: seatings ask it very often, and both ways round. */
function remembered(question: Question): Question {
  const answersOf = lazilyFor<Guest, Map<Guest, boolean>>(() => new Map());
  return (one, other) => {
    const answers = answersOf(one);
    const known = answers.get(other);
    if (known !== undefined) return known;
    const answer = question(one, other);
    answers.set(other, answer);
    answersOf(other).set(one, answer);
    return answer;
  };
}

/**
 * The tables that stood as Planned and still hold: all their guests are in line, may sit together, have a
 * reason, and are here.
 */
function keptTables(
  planned: readonly MeetingRecord[],
  line: readonly Waiting[],
  company: Company,
): (Table & { readonly key: string })[] {
  const free = new Map(line.map((waiting) => [waiting.guest.id, waiting]));
  return planned.flatMap(({ key, date, guestIds }) => {
    const guests = line.filter(
      (waiting) => guestIds.includes(waiting.guest.id) && free.has(waiting.guest.id),
    );
    const isWhole = guests.length === guestIds.length && guests.length <= MOST_GUESTS;
    const areHere = !guests.some(({ guest }) => isAway(guest, date));
    if (
      !isWhole ||
      !areHere ||
      !isTable(
        guests.map(({ guest }) => guest),
        company,
      )
    )
      return [];
    for (const { guest } of guests) free.delete(guest.id);
    return [{ key, date, guests }];
  });
}

/**
 * "Ana needs a bookkeeper: Bo, Bookkeeper; Bo and Cy share an interest: chess": a reason for everybody at the
 * table.
 */
function whyTogether(guests: readonly Guest[]): string {
  const pairs = guests.flatMap((one, index) => guests.slice(index + 1).map((other) => [one, other] as const));
  const explained = new Set<Guest>();
  return pairs
    .flatMap(([one, other]) => {
      const reason = reasonToMeet(one, other);
      if (reason === null || (explained.has(one) && explained.has(other))) return [];
      explained.add(one).add(other);
      return [reason];
    })
    .join('; ');
}
