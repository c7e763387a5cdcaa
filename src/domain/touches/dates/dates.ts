/** Dates that must not be missed: birthdays, anniversaries, and key dates with their warnings (S13). */
import type { KeyDate } from '../../records/key-date';
import { historyOf, type Book } from '../../clients/household/book';
import {
  addDays,
  annualDayIn,
  daysBetween,
  later,
  nextAnnualDay,
  partsOf,
  startOfWeek,
  type AnnualDay,
  type CivilDay,
} from '../../calendar/civil-day';
import { groupBy, largest, smallest } from '../../values/collections';
import type { Contact } from '../../records/contact';
import { givenTier } from '../../clients/tiers/given-tier';
import { isOnFileOnly, whomToCall, type Household } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import type { PracticeSettings } from '../../records/settings';
import { dayInWords, longDay } from '../../text/words';
import { firstDayLeft, workingDayOnOrBefore, type OfficeHours, type Week } from '../../calendar/workdays';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { counts, isDoneSince, isTalkedToSince, type History } from '../history';
import { columnsOf, isClient } from '../touch-plan';
import type { PlanColumn } from '../touch-type';
import { warningsOf, type WarningDays } from './warnings';

/** Whose birthday and anniversary the office keeps, whatever their tier. */
const CELEBRATED: ReadonlySet<PlanColumn> = new Set<PlanColumn>(['Alliance', 'Personal']);
/**
 * So long after its day (or the day it was put off to) a birthday that nobody kept still stands, as a belated
 * one.
 */
const BELATED_DAYS = 3;
/** A birthday kept so many days ahead is kept: it stood on its household's row earlier in the week. */
const AHEAD_DAYS = 6;

const CELEBRATIONS = [
  { touch: 'Birthday', field: 'birthday', word: 'birthday', belated: 'Happy belated birthday.' },
  { touch: 'Anniversary', field: 'anniversary', word: 'anniversary', belated: 'Happy belated anniversary.' },
] as const;

/** It stands to the end of its week, and at least for the days in which it is belated. */
function standsUntil(day: CivilDay, putOffTo: CivilDay | null, { firstWeekday }: OfficeHours): CivilDay {
  const keptFrom = later(day, putOffTo);
  return later(addDays(startOfWeek(keptFrom, firstWeekday), 6), addDays(keptFrom, BELATED_DAYS));
}

/** The latest time up to `until` that an annual day is kept. */
function lastAnnualDay(annual: AnnualDay, until: CivilDay): CivilDay {
  const next = nextAnnualDay(annual, addDays(until, 1));
  return annualDayIn(annual, partsOf(next).year - 1);
}

/**
 * Of clients those of Tier 1 and 2 where a person has said so, and core ones; an estimate alone isn't enough
 * (S13).
 */
function isCelebratedClient({ settings }: Book, { members, core }: Household): boolean {
  const said = givenTier(members);
  return settings.keepsAllBirthdays || core === 'Core' || (said !== null && said.tier < 3);
}

const isCelebrated = (book: Book, household: Household, member: Contact): boolean =>
  columnsOf(member, household.tier, book.allianceIds).some((column) => CELEBRATED.has(column)) ||
  (isClient(member, book.allianceIds) && isCelebratedClient(book, household));

const wasKept = (
  history: History,
  touch: 'Birthday' | 'Anniversary',
  day: CivilDay,
  keptOn: CivilDay,
): boolean =>
  isDoneSince(history, touch, keptOn) ||
  history.some(
    (logged) => logged.touch === touch && counts(logged) && logged.date >= addDays(day, -AHEAD_DAYS),
  );

function celebrationsOf(book: Book, household: Household, contact: Contact, week: Week): DueTouch[] {
  const history = historyOf(book, household);
  return CELEBRATIONS.flatMap(({ touch, field, word, belated }) => {
    const annual = contact[field];
    if (annual === null) return [];
    const day = lastAnnualDay(annual, week.lastDateServed);
    const keptOn = workingDayOnOrBefore(day, book.settings);
    const notBefore = askAgainOn(history, touch, book.settings, { snoozedSince: addDays(day, -AHEAD_DAYS) });
    // What was before anybody was on file is no news.
    if (day < (contact.added ?? week.today) || wasKept(history, touch, day, keptOn)) return [];
    if (standsUntil(day, notBefore, book.settings) < week.today) return [];
    const isBelated = day < firstDayLeft(week);
    const why = `${word} ${dayInWords(day, week.start)}${isBelated ? ', belated' : ''}`;
    const due = { touch, household, contact, isPersonal: true, group: 2, dueOn: day, why } as const;
    return [dueTouch({ ...due, notBefore, notAfter: day, ask: isBelated ? belated : null })];
  });
}

/** Birthdays and anniversaries that this week keeps, and the belated ones. */
export const dueCelebrations = (book: Book, week: Week): DueTouch[] =>
  book.households.flatMap((household) =>
    isOnFileOnly(household)
      ? []
      : household.reachable
          .filter((member) => isCelebrated(book, household, member))
          .flatMap((member) => celebrationsOf(book, household, member, week)),
  );

/**
 * A date so near always stands on the sheet, whatever its warnings (S12); one so long past is no news to
 * whoever brings it.
 */
export const NEAR_DAYS = 30;
/** A warning of a key date. */
type Warning = {
  /** The day on which it is given. */
  readonly on: CivilDay;
  /** The date that it warns of. */
  readonly date: CivilDay;
  /** The day of the next warning of the same date; null: this is its last. */
  readonly next: CivilDay | null;
};

/**
 * The times at which a key date comes, as far as they matter on `until`: itself, or every year's from last
 * year on, as far as warnings reach ahead. One that was long past when it came in is none. Handled is the
 * Date that stands there: the year's that come after it warn again, lest a tick silence them for good.
 */
function occurrencesOf({ date, isEveryYear, isHandled, added }: KeyDate, until: CivilDay): CivilDay[] {
  const isNews = (day: CivilDay): boolean => added === null || day >= addDays(added, -NEAR_DAYS);
  const first = isHandled || !isNews(date) ? [] : [date];
  if (!isEveryYear) return first;
  const { year: firstYear, month, dayOfMonth } = partsOf(date);
  const { year } = partsOf(until);
  return [year - 1, year, year + 1, year + 2]
    .filter((candidate) => candidate >= firstYear)
    .map((candidate) => annualDayIn({ month, dayOfMonth, year: null }, candidate))
    .filter((occurrence) => occurrence > date && isNews(occurrence))
    .concat(first);
}

/** The latest warning given up to `until` of what isn't handled; null: none yet. */
export function latestWarning(keyDate: KeyDate, warningDays: WarningDays, until: CivilDay): Warning | null {
  const warnings = occurrencesOf(keyDate, until)
    .flatMap((date) => warningDays.map((days) => ({ on: addDays(date, -days), date })))
    .filter(({ on }) => on <= until);
  const latest = largest(warnings.map(({ on }) => on));
  const warning = warnings.find(({ on }) => on === latest);
  if (warning === undefined) return null;
  const { date, on } = warning;
  const next = smallest(warningDays.map((days) => addDays(date, -days)).filter((day) => day > on));
  return { on, date, next };
}

/** Early warnings that had passed on the day from which they are spread. */
type Passed = { readonly keyDate: KeyDate; readonly warning: Warning; readonly until: CivilDay };

/** Its last week belongs to the next warning. */
const DAYS_BEFORE_NEXT = 7;

/**
 * The day from which what had passed is spread: the one on which it was first seen, or that of a later fresh
 * start.
 */
const spreadFrom = ({ added }: KeyDate, { freshStartOn }: PracticeSettings, today: CivilDay): CivilDay =>
  later(added ?? today, freshStartOn !== null && freshStartOn <= today ? freshStartOn : null);

/**
 * Early warnings that had passed when their dates came in, or when the office made a fresh start, don't all
 * stand in one week: by the id of the date the day from which each is due, spread until the next warnings,
 * the soonest date first.
 */
function spreadOf({ keyDates, settings }: Book, today: CivilDay): Map<string, CivilDay> {
  const passed = keyDates.flatMap((keyDate): (Passed & { readonly from: CivilDay })[] => {
    const from = spreadFrom(keyDate, settings, today);
    const warning = latestWarning(keyDate, warningsOf(keyDate.what, settings), from);
    if (warning?.next == null) return [];
    return [{ keyDate, warning, until: addDays(warning.next, -DAYS_BEFORE_NEXT), from }];
  });
  const days = new Map<string, CivilDay>();
  for (const [from, group] of groupBy(passed, (each) => each.from)) {
    const inOrder = [...group].sort(
      (a, b) => a.warning.date - b.warning.date || compareIds(a.keyDate.id, b.keyDate.id),
    );
    const longest = largest(inOrder.map(({ until }) => daysBetween(from, until))) ?? 0;
    inOrder.forEach(({ keyDate, until }, k) => {
      const day = addDays(from, Math.floor((k * longest) / inOrder.length));
      days.set(spreadKey(keyDate, from), later(from, smallest([day, until])));
    });
  }
  return days;
}

const spreadKey = ({ id }: KeyDate, from: CivilDay): string => `${id} ${from}`;

/** The days to which a fresh start of that day moves early warnings. */
export const keyDatesSpreadFrom = (book: Book, freshStart: CivilDay): CivilDay[] =>
  [...spreadOf(book, freshStart)].flatMap(([key, day]) =>
    key.endsWith(` ${freshStart}`) && day > freshStart ? [day] : [],
  );

/**
 * The day from which a warning is due: its own, or where it had passed before the date came in, that of its
 * turn.
 */
function warningDueOn(
  keyDate: KeyDate,
  { on }: Warning,
  spread: ReadonlyMap<string, CivilDay>,
  from: CivilDay,
) {
  return on <= from ? later(on, spread.get(spreadKey(keyDate, from)) ?? null) : on;
}

function keyDateDue(
  book: Book,
  keyDate: KeyDate,
  week: Week,
  spread: ReadonlyMap<string, CivilDay>,
): DueTouch[] {
  const household = book.householdOf.get(keyDate.contactId);
  const contact = household ? whomToCall(household, keyDate.contactId) : null;
  if (!household || !contact) return [];
  const { settings } = book;
  const lastDay = week.workingDays[week.workingDays.length - 1] ?? week.end;
  const warning = latestWarning(keyDate, warningsOf(keyDate.what, settings), lastDay);
  const history = historyOf(book, household);
  if (warning === null || isTalkedToSince(history, warning.on)) return [];
  const isLast = warning.next === null;
  const dueOn = isLast
    ? warning.on
    : warningDueOn(keyDate, warning, spread, spreadFrom(keyDate, settings, week.today));
  if (dueOn > lastDay) return [];
  const again = askAgainOn(history, 'Key date', settings, { snoozedSince: warning.on });
  const why = `${keyDate.what.trim() || 'key date'} ${longDay(warning.date)}`;
  const due = { touch: 'Key date', household, contact, isPersonal: true, group: 2, why } as const;
  return [
    dueTouch({
      ...due,
      dueOn,
      notBefore: later(dueOn, again),
      // A date of this week is called about at once: on a later day it may be over.
      notAfter: warning.date >= week.start && warning.date <= week.end ? week.start : null,
      alwaysStands: isLast || warning.date <= addDays(lastDay, NEAR_DAYS),
      who: isLast ? 'Principal' : null,
    }),
  ];
}

/**
 * The key dates whose latest warning stands: until somebody of the household is talked to on or after it, or
 * the date is marked Handled; for Inactive households too. A warning on a day off comes with the next week's
 * sheet, for it must be answered after it.
 */
export function dueKeyDates(book: Book, week: Week): DueTouch[] {
  const spread = spreadOf(book, week.today);
  return book.keyDates.flatMap((keyDate) => keyDateDue(book, keyDate, week, spread));
}
