/** Dates that must not be missed: birthdays, anniversaries, and key dates with their warnings (S13). */
import type { KeyDate } from './key-date';
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays, annualDayIn, later, nextAnnualDay, partsOf } from '../calendar';
import type { AnnualDay, CivilDay } from '../calendar';
import { largest } from '../collections';
import type { Contact } from '../clients/contact';
import { isOnFileOnly, whomToCall } from '../clients/household';
import type { Household } from '../clients/household';
import { dayInWords, longDay } from '../words';
import { workingDayOnOrBefore } from '../workdays';
import type { Week } from '../workdays';
import { askAgainOn } from './again';
import { dueTouch } from './due-touch';
import type { DueTouch } from './due-touch';
import { counts, isDoneSince, isTalkedToSince } from './history';
import type { History } from './history';
import { columnsOf } from './touch-plan';
import type { PlanColumn } from './touch-plan';

/** Whose birthday and anniversary the office keeps. */
const CELEBRATED: ReadonlySet<PlanColumn> = new Set<PlanColumn>(['Tier 1', 'Tier 2', 'Alliance', 'Personal']);
/** So long after its day (or the day it was put off to) a birthday that nobody kept still stands, as a belated one. */
const BELATED_DAYS = 14;
/** A birthday kept so many days ahead is kept: it stood on its household's row earlier in the week. */
const AHEAD_DAYS = 6;

const CELEBRATIONS = [
  { touch: 'Birthday', field: 'birthday', word: 'birthday' },
  { touch: 'Anniversary', field: 'anniversary', word: 'anniversary' },
] as const;

/** The latest time up to `until` that an annual day is kept. */
function lastAnnualDay(annual: AnnualDay, until: CivilDay): CivilDay {
  const next = nextAnnualDay(annual, addDays(until, 1));
  return annualDayIn(annual, partsOf(next).year - 1);
}

const isCelebrated = (book: Book, household: Household, member: Contact): boolean =>
  columnsOf(member, household.tier, book.allianceIds).some((column) => CELEBRATED.has(column));

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
  return CELEBRATIONS.flatMap(({ touch, field, word }) => {
    const annual = contact[field];
    if (annual === null) return [];
    const day = lastAnnualDay(annual, week.lastDateServed);
    const keptOn = workingDayOnOrBefore(day, book.settings);
    const notBefore = askAgainOn(history, touch, book.settings, { snoozedSince: addDays(day, -AHEAD_DAYS) });
    const standsUntil = addDays(later(day, notBefore), BELATED_DAYS);
    if (standsUntil < week.start || wasKept(history, touch, day, keptOn)) return [];
    const why = `${word} ${dayInWords(day, week.start)}`;
    const due = { touch, household, contact, isPersonal: true, group: 2, dueOn: day, why } as const;
    return [dueTouch({ ...due, notBefore, notAfter: day })];
  });
}

/** Birthdays and anniversaries of Tier 1 and 2, alliances and Personal contacts that this week keeps, and the belated ones. */
export const dueCelebrations = (book: Book, week: Week): DueTouch[] =>
  book.households.flatMap((household) =>
    isOnFileOnly(household)
      ? []
      : household.reachable
          .filter((member) => isCelebrated(book, household, member))
          .flatMap((member) => celebrationsOf(book, household, member, week)),
  );

/** A warning of a key date: the day on which it is given, and the date that it warns of. */
type Warning = { readonly on: CivilDay; readonly date: CivilDay };

/**
 * The times at which a key date comes, as far as they matter on `until`: itself, or every year's from last year on, as far as warnings
 * reach ahead. Handled is the Date that stands there: the year's that come after it warn again, lest a tick silence them for good.
 */
function occurrencesOf({ date, isEveryYear, isHandled }: KeyDate, until: CivilDay): CivilDay[] {
  const first = isHandled ? [] : [date];
  if (!isEveryYear) return first;
  const { year: firstYear, month, dayOfMonth } = partsOf(date);
  const { year } = partsOf(until);
  return [year - 1, year, year + 1, year + 2]
    .filter((candidate) => candidate >= firstYear)
    .map((candidate) => annualDayIn({ month, dayOfMonth, year: null }, candidate))
    .filter((occurrence) => occurrence > date)
    .concat(first);
}

/** The latest warning given up to `until` of what isn't handled; null: none yet. */
export function latestWarning(
  keyDate: KeyDate,
  warningDays: readonly number[],
  until: CivilDay,
): Warning | null {
  const warnings = occurrencesOf(keyDate, until)
    .flatMap((date) => warningDays.map((days) => ({ on: addDays(date, -days), date })))
    .filter(({ on }) => on <= until);
  const latest = largest(warnings.map(({ on }) => on));
  return warnings.find(({ on }) => on === latest) ?? null;
}

function keyDateDue(book: Book, keyDate: KeyDate, week: Week): DueTouch[] {
  const household = book.householdOf.get(keyDate.contactId);
  const contact = household ? whomToCall(household, keyDate.contactId) : null;
  if (!household || !contact) return [];
  const lastDay = week.workingDays[week.workingDays.length - 1] ?? week.end;
  const warning = latestWarning(keyDate, book.settings.keyDateWarnings, lastDay);
  const history = historyOf(book, household);
  if (warning === null || isTalkedToSince(history, warning.on)) return [];
  const again = askAgainOn(history, 'Key date', book.settings, { snoozedSince: warning.on });
  const notBefore = later(warning.on, again);
  const why = `${keyDate.what.trim() || 'key date'} ${longDay(warning.date)}`;
  const due = { touch: 'Key date', household, contact, isPersonal: true, group: 2, why } as const;
  return [dueTouch({ ...due, dueOn: warning.on, notBefore })];
}

/**
 * The key dates whose latest warning stands: until somebody of the household is talked to on or after it, or the date is marked
 * Handled; for Inactive households too. A warning on a day off comes with the next week's sheet, for it must be answered after it.
 */
export const dueKeyDates = (book: Book, week: Week): DueTouch[] =>
  book.keyDates.flatMap((keyDate) => keyDateDue(book, keyDate, week));
