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
import { hasClient, isClient } from '../touches/touch-plan';
import { isRefused } from '../touches/touch';
import { longDay } from '../words';
import type { Week } from '../workdays';

const TOP = 20;
/** The Principal calls about so many of them a day. */
export const TOP_A_DAY = 2;
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

/** Their calls by the principal, clients with an open concern first, quiet days or not; locked until the letter is marked as sent. */
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

const folded = (tag: string): string => tag.trim().toLowerCase();

/** A prospect whom the window is for: not who is no longer interested, and with one of the tags, where there are any. */
const isToRecontact =
  ({ settings: { prospectTags } }: Book) =>
  (contact: Contact): boolean => {
    const { kind, cultivation, tags } = contact;
    const wanted = prospectTags.map(folded);
    const isWanted = wanted.length === 0 || tags.some((tag) => wanted.includes(folded(tag)));
    return (
      kind === 'Prospect' &&
      cultivation !== 'No longer interested' &&
      isWanted &&
      !isRefused('Recall', contact)
    );
  };

/** A prospect without a recall week comes after those who have one. */
const LAST = Number.MAX_SAFE_INTEGER;

type Prospect = { readonly household: Household; readonly contact: Contact };

/** Every prospect's household that the window is for: by recall week, then id. */
const prospectsOf = (book: Book): Prospect[] =>
  book.households
    .flatMap((household) => {
      const contact = isOnFileOnly(household) ? undefined : household.reachable.find(isToRecontact(book));
      return contact === undefined ? [] : [{ household, contact }];
    })
    .sort(
      byFirst(
        (a, b) => (a.contact.recallWeek ?? LAST) - (b.contact.recallWeek ?? LAST),
        (a, b) => compareIds(a.household.id, b.household.id),
      ),
    );

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
  const weeksLeft = Math.floor((until - week.start) / 7) + 1;
  const thisWeek = until < week.start ? 0 : Math.ceil(leftAtStart.length / weeksLeft);
  return { until, prospects, leftAtStart, leftNow, thisWeek };
}

/** Of an assistant's week the part that prospects may take in Hard times (S12). */
const PART_FOR_PROSPECTS = 3 / 4;

/** How many prospects a week there is room for; and the day by which the last is called at that pace (null: at none). */
export function paceOf({ prospects }: ProspectWindow, book: Book, week: Week) {
  const { itemsADay, workingDays } = book.settings;
  const aWeek = Math.floor(itemsADay.Assistant * workingDays.size * PART_FOR_PROSPECTS);
  const lastOn = aWeek === 0 ? null : addDays(week.start, 7 * Math.ceil(prospects.length / aWeek) - 1);
  return { aWeek, lastOn };
}

/** The window as it stands in a week; null where Hard times have no start to count from. */
export const prospectWindow = (book: Book, week: Week): ProspectWindow | null =>
  book.settings.seasonSince === null ? null : windowSince(book.settings.seasonSince, book, week);

/** This week's prospects, but for those who were reached in it. */
function dueProspects(book: Book, week: Week): DueTouch[] {
  const window = prospectWindow(book, week);
  if (window === null) return [];
  const why = `hard times: every prospect by ${longDay(window.until)}`;
  return window.leftAtStart.slice(0, window.thisWeek).flatMap(({ household, contact }) => {
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
