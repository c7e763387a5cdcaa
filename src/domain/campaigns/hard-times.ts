/** What Hard times add to the call sheet: the Top 20 after the letter, and every prospect within the window (S2). */
import type { Book } from '../book';
import { historyOf } from '../book';
import { addDays } from '../calendar';
import type { CivilDay } from '../calendar';
import { largest } from '../collections';
import type { Contact } from '../clients/contact';
import { isOnFileOnly } from '../clients/household';
import type { Household } from '../clients/household';
import { byFirst, compareIds } from '../order';
import { PROSPECTS_WINDOW_DAYS } from '../settings';
import { askAgainOn } from '../touches/again';
import { hasOpenConcern } from '../touches/concerns';
import { dueTouch } from '../touches/due-touch';
import type { DueTouch } from '../touches/due-touch';
import { TALKS, isTalkedToSince } from '../touches/history';
import { hasClient, isClient } from '../touches/plan';
import { longDay } from '../words';
import type { Week } from '../workdays';

const TOP = 20;

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

/** Their calls, clients with an open concern first; locked until the letter is marked as sent. */
function dueTopTwenty(book: Book, week: Week): DueTouch[] {
  const { hardTimesLetterSentOn: letterSentOn } = book.settings;
  const ranked = topTwenty(book).sort((a, b) => Number(isWorried(b)) - Number(isWorried(a)));
  return ranked.flatMap((household) => {
    const history = historyOf(book, household);
    const [contact] = household.reachable.filter((member) => isClient(member, book.allianceIds));
    if (!contact || (letterSentOn !== null && isTalkedToSince(history, letterSentOn))) return [];
    const notBefore = askAgainOn(history, 'Courtesy call', book.settings, { clock: TALKS });
    const lockedBecause =
      letterSentOn === null ? 'waits until the Hard-times letter is marked as sent' : null;
    const due = { touch: 'Courtesy call', household, contact, group: 4, dueOn: week.start } as const;
    return [dueTouch({ ...due, notBefore, lockedBecause, why: 'Top 20 in hard times' })];
  });
}

const isProspect = ({ kind, cultivation }: Contact): boolean =>
  kind === 'Prospect' && cultivation !== 'Gave up';

/** The last day on which prospects are recontacted; null: Hard times have no start to count from. */
const windowEnd = ({ settings }: Book): CivilDay | null =>
  settings.prospectsUntil ??
  (settings.seasonSince === null ? null : addDays(settings.seasonSince, PROSPECTS_WINDOW_DAYS));

/** A prospect without a recall week comes after those who have one. */
const LAST = Number.MAX_SAFE_INTEGER;

type Prospect = { readonly household: Household; readonly contact: Contact };

/** The prospects nobody had talked to since the season began, when this week started: by recall week, then id. */
function prospectsLeft(book: Book, since: CivilDay, week: Week): Prospect[] {
  const prospects = book.households.flatMap((household) => {
    const contact = isOnFileOnly(household) ? undefined : household.reachable.find(isProspect);
    return contact === undefined ? [] : [{ household, contact }];
  });
  return prospects
    .filter(({ household }) => {
      const beforeThisWeek = historyOf(book, household).filter(({ date }) => date < week.start);
      return !isTalkedToSince(beforeThisWeek, since);
    })
    .sort(
      byFirst(
        (a, b) => (a.contact.recallWeek ?? LAST) - (b.contact.recallWeek ?? LAST),
        (a, b) => compareIds(a.household.id, b.household.id),
      ),
    );
}

/** This week's number of prospects: those left ÷ the weeks left, rounded up (S2d). */
function dueProspects(book: Book, week: Week): DueTouch[] {
  const until = windowEnd(book);
  const since = book.settings.seasonSince;
  if (until === null || since === null || until < week.start) return [];
  const left = prospectsLeft(book, since, week);
  const weeksLeft = Math.floor((until - week.start) / 7) + 1;
  const why = `hard times: every prospect by ${longDay(until)}`;
  return left.slice(0, Math.ceil(left.length / weeksLeft)).flatMap(({ household, contact }) => {
    const history = historyOf(book, household);
    if (isTalkedToSince(history, week.start)) return [];
    const notBefore = askAgainOn(history, 'Recall', book.settings);
    const due = { touch: 'Recall', household, contact, isPersonal: true, group: 4, notBefore, why } as const;
    return [dueTouch({ ...due, dueOn: contact.recallWeek ?? week.start })];
  });
}

/** What Hard times put on this week's sheet; nothing in Good times. */
export const dueInHardTimes = (book: Book, week: Week): DueTouch[] =>
  book.settings.season === 'Hard times' ? [...dueTopTwenty(book, week), ...dueProspects(book, week)] : [];
