/**
 * What Hard times add to the call sheet: the Top 20 after the letter, and every prospect within the window
 * (S2).
 */
import { historyOf, type Book } from '../clients/household/book';
import { addDays, startOfWeek, type CivilDay } from '../calendar/civil-day';
import { largest } from '../values/collections';
import type { Contact } from '../records/contact';
import { isOnFileOnly, type Household } from '../clients/household/household';
import { byFirst, compareIds } from '../values/order';
import { PROSPECTS_WINDOW_DAYS } from '../records/settings';
import { askAgainOn } from '../touches/attempts';
import { hasOpenConcern } from '../touches/dates/concerns';
import { dueTouch, type DueTouch } from '../touches/due-touch';
import { TALKS, isTalkedToSince } from '../touches/history';
import { hasClient, isClient } from '../touches/touch-plan';
import { isRefused } from '../touches/touch-types';
import { longDay } from '../text/words';
import { workingDaysOf, type OfficeHours, type Week } from '../calendar/workdays';
import { isToRecontact } from './whom-to-recontact';

const TOP = 20;
/** The Principal calls about so many of them a day. */
const TOP_A_DAY = 2;
/** Their calls have rows of their own: locked ones mustn't hide what is due besides. */
const TOP_FAMILY = 'top-20';

const CORE_RANK = { Core: 0, Developing: 1, Peripheral: 2 } as const;
const UNKNOWN_RANK = 3;

const salesOf = ({ members }: Household): number =>
  largest(members.map((member) => member.sales12Months)) ?? 0;
const coreRank = ({ core }: Household): number => (core === null ? UNKNOWN_RANK : CORE_RANK[core]);
const isWorried = ({ reachable }: Household): boolean => reachable.some(hasOpenConcern);

/** The 20 client households to call: by tier, Core?, sales of 12 months and id (S2c). */
export const topTwenty = (book: Book): Household[] =>
  book.households
    .filter((household) => !isOnFileOnly(household) && hasClient(household, book.allianceIds))
    .sort(
      byFirst<Household>(
        (a, b) => a.tier - b.tier,
        (a, b) => coreRank(a) - coreRank(b),
        (a, b) => salesOf(b) - salesOf(a),
        (a, b) => compareIds(a.id, b.id),
      ),
    )
    .slice(0, TOP);

/** What the calls and reviews of the Top 20 wait for. */
export const WAITS_FOR_LETTER = 'waits until the Hard-times letter is marked as sent';

/**
 * Their calls by the principal, clients with an open concern first, quiet days or not; locked until the
 * letter is marked as sent.
 */
function dueTopTwenty(book: Book, week: Week): DueTouch[] {
  const { hardTimesLetterSentOn: letterSentOn } = book.settings;
  const ranked = topTwenty(book).sort((a, b) => Number(isWorried(b)) - Number(isWorried(a)));
  return ranked.flatMap((household) => {
    const history = historyOf(book, household);
    const clients = household.reachable.filter((member) => isClient(member, book.allianceIds));
    const contact = clients.find((member) => !isRefused('Courtesy call', member));
    if (!contact || (letterSentOn !== null && isTalkedToSince(history, letterSentOn))) return [];
    const notBefore = askAgainOn(history, 'Courtesy call', book.settings, { clock: TALKS });
    const lockedBecause = letterSentOn === null ? WAITS_FOR_LETTER : null;
    const due = {
      touch: 'Courtesy call',
      household,
      contact,
      group: 4,
      dueOn: week.start,
      family: TOP_FAMILY,
      who: 'Principal',
      alwaysStands: true,
      ignoresQuietDays: true,
      aDayAtMost: TOP_A_DAY,
      why: 'Top 20 in hard times',
    } as const;
    return [dueTouch({ ...due, notBefore, lockedBecause })];
  });
}

/** A prospect without a recall week comes after those who have one. */
const LAST = Number.MAX_SAFE_INTEGER;

type Prospect = { readonly household: Household; readonly contact: Contact };

/** Every prospect's household that the window is for: by recall week, then id. */
function prospectsOf(book: Book): Prospect[] {
  const isWanted = isToRecontact(book);
  return book.households
    .flatMap((household) => {
      const contact = isOnFileOnly(household) ? undefined : household.reachable.find(isWanted);
      return contact === undefined ? [] : [{ household, contact }];
    })
    .sort(
      byFirst(
        (a, b) => (a.contact.recallWeek ?? LAST) - (b.contact.recallWeek ?? LAST),
        (a, b) => compareIds(a.household.id, b.household.id),
      ),
    );
}

/** The window in which Hard times recontacts every prospect, seen from a week (S2d). */
export type ProspectWindow = {
  readonly until: CivilDay;
  readonly prospects: readonly Prospect[];
  /** Those whom nobody had talked to since the season began, when this week started. */
  readonly leftAtStart: readonly Prospect[];
  /** Those whom nobody has talked to by now. */
  readonly leftNow: readonly Prospect[];
  /** How many to call this week: those left ÷ the weeks left, rounded up; 0 once the window is over. */
  readonly thisWeek: number;
};

/** The weeks from one on until a day; one of nothing but holidays calls nobody. */
function weeksWithWork(start: CivilDay, until: CivilDay, hours: OfficeHours): number {
  const holidays = [...hours.holidays].map((day) => startOfWeek(day, hours.firstWeekday));
  const closed = [...new Set(holidays)].filter(
    (each) => each >= start && each <= until && workingDaysOf(each, hours).length === 0,
  );
  return Math.floor((until - start) / 7) + 1 - closed.length;
}

/** The window of Hard times that began on `since`. */
export function windowSince(since: CivilDay, book: Book, week: Week): ProspectWindow {
  const until = book.settings.prospectsUntil ?? addDays(since, PROSPECTS_WINDOW_DAYS);
  const prospects = prospectsOf(book);
  const isLeftOn =
    (day: CivilDay) =>
    ({ household }: Prospect): boolean =>
      !isTalkedToSince(
        historyOf(book, household).filter(({ date }) => date < day),
        since,
      );
  const leftAtStart = prospects.filter(isLeftOn(week.start));
  const leftNow = prospects.filter(isLeftOn(addDays(week.today, 1)));
  const weeksLeft = Math.max(1, weeksWithWork(week.start, until, book.settings));
  const thisWeek = until < week.start ? 0 : Math.ceil(leftAtStart.length / weeksLeft);
  return { until, prospects, leftAtStart, leftNow, thisWeek };
}

/** The window as it stands in a week; null where Hard times have no start to count from. */
export const prospectWindow = (book: Book, week: Week): ProspectWindow | null =>
  book.settings.seasonSince === null ? null : windowSince(book.settings.seasonSince, book, week);

/** Who is no prospect isn't asked what makes one. */
const HOW_THEY_ARE = 'How are they, and whom do they know who is worried?';

/** This week's prospects, but for those who were reached in it. */
function dueProspects(book: Book, week: Week): DueTouch[] {
  const window = prospectWindow(book, week);
  if (window === null) return [];
  const why = `hard times: every prospect by ${longDay(window.until)}`;
  return window.leftAtStart.slice(0, window.thisWeek).flatMap(({ household, contact }) => {
    const history = historyOf(book, household);
    if (isTalkedToSince(history, week.start)) return [];
    const notBefore = askAgainOn(history, 'Recall', book.settings);
    const dueOn = contact.recallWeek ?? week.start;
    const due = { household, contact, isPersonal: true, group: 4, dueOn, notBefore, why } as const;
    return [
      contact.kind === 'Prospect'
        ? dueTouch({ ...due, touch: 'Recall' })
        : dueTouch({ ...due, touch: 'Call', ask: HOW_THEY_ARE }),
    ];
  });
}

/** What Hard times put on this week's sheet; nothing in Good times. */
export const dueInHardTimes = (book: Book, week: Week): DueTouch[] =>
  book.settings.season === 'Hard times' ? [...dueTopTwenty(book, week), ...dueProspects(book, week)] : [];
