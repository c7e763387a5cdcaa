/** What a change of season does: to the settings, and to this week, in one sentence (S1, S2). */
import type { Book } from '../clients/household/book';
import type { CivilDay } from '../calendar/civil-day';
import type { PracticeSettings } from '../records/settings';
import { hasOpenConcern } from '../touches/dates/concerns';
import { buildWeek } from '../touches/week/build-week';
import type { Touch } from '../touches/touch-types';
import { touchesIn } from '../touches/week/row';
import { longDay, plural } from '../text/words';
import type { Week } from '../calendar/workdays';
import { topTwenty, windowSince } from './hard-times';
import type { Season } from './season';
import { recontactedInWords } from './whom-to-recontact';
import { paceOf } from './window-pace';

/**
 * The settings in a new season: it begins today, its letter isn't sent, and a window that has passed counts
 * no more.
 */
export const settingsIn = (
  season: Season,
  settings: PracticeSettings,
  today: CivilDay,
): PracticeSettings => ({
  ...settings,
  season,
  seasonSince: today,
  prospectsUntil:
    season === 'Hard times' && settings.prospectsUntil !== null && settings.prospectsUntil >= today
      ? settings.prospectsUntil
      : null,
  hardTimesLetterSentOn: null,
});

/** The households that a sheet built today has one of these touches for, whether or not it is locked. */
function householdsWith(touches: readonly Touch[], book: Book, week: Week): Set<string> {
  const rows = buildWeek(book, week, []).rows.filter(({ what }) =>
    touchesIn(what).some((touch) => touches.includes(touch)),
  );
  return new Set(rows.flatMap(({ contactId }) => book.householdOf.get(contactId)?.id ?? []));
}

const householdsCalled = (book: Book, week: Week): Set<string> =>
  householdsWith(['Courtesy call'], book, week);

/**
 * Courtesy calls on one sheet that aren't on the other; those to the Top 20 stay on both, if under another
 * name.
 */
function callsOnlyOn(sheet: Set<string>, other: Set<string>, book: Book): string {
  const top = new Set(topTwenty(book).map(({ id }) => id));
  return plural([...sheet].filter((id) => !other.has(id) && !top.has(id)).length, 'courtesy call');
}

function topTwentyInWords(book: Book): string {
  const top = topTwenty(book);
  const worried = top.filter(({ reachable }) => reachable.some(hasOpenConcern)).length;
  const first = worried === 0 ? '' : `, ${worried} with an open concern before the others`;
  return (
    `the Top 20 come first (${plural(top.length, 'call')}${first}), ` +
    'locked until the Hard-times letter is marked as sent'
  );
}

/** The book in the season that begins today. */
const bookIn = (season: Season, book: Book, week: Week, recontacted: readonly string[]): Book => ({
  ...book,
  settings: { ...settingsIn(season, book.settings, week.today), recontacted },
});

/**
 * The settings of the season that begins today. Where nobody has set the end of the window, it ends when
 * there is the room to have called everybody, if that is later than the usual window.
 *
 * @param recontacted the kinds and tags whom Hard times recontact
 */
export function settingsAfter(
  book: Book,
  week: Week,
  season: Season,
  recontacted: readonly string[] = book.settings.recontacted,
): PracticeSettings {
  const after = bookIn(season, book, week, recontacted);
  if (season === 'Good times' || after.settings.prospectsUntil !== null) return after.settings;
  const window = windowSince(week.today, after, week);
  const { aWeek, lastOn } = paceOf(window, after, week);
  const isTooMuch = window.thisWeek > aWeek && lastOn !== null && lastOn > window.until;
  return isTooMuch ? { ...after.settings, prospectsUntil: lastOn } : after.settings;
}

/**
 * How many a week that is, beside what there is room for: the window's date has moved, or somebody says yes
 * to it.
 */
function prospectsInWords(book: Book, week: Week, settings: PracticeSettings): string {
  const { recontacted } = settings;
  const asUsual = windowSince(week.today, bookIn('Hard times', book, week, recontacted), week);
  const after: Book = { ...book, settings };
  const { thisWeek, prospects, leftAtStart, until } = windowSince(week.today, after, week);
  if (prospects.length === 0) return `there are no ${recontactedInWords(recontacted)} to call`;
  const { aWeek, lastOn } = paceOf(asUsual, after, week);
  const said = `this week’s ${recontactedInWords(recontacted)} are ${thisWeek} of ${prospects.length}, all to be called by ${longDay(until)}`;
  const asked = householdsWith(['Recall', 'Call'], after, week);
  const fit = leftAtStart.slice(0, thisWeek).filter(({ household }) => asked.has(household.id)).length;
  const fits = fit < thisWeek ? `, of whom ${fit} fit on this week’s sheet` : '';
  if (asUsual.thisWeek <= aWeek) return said + fits;
  if (until !== asUsual.until)
    return `${said}${fits} (by ${longDay(asUsual.until)} they would be ${asUsual.thisWeek} a week, where there is room for ${aWeek})`;
  const pace = lastOn === null ? '' : `, at which the last is called by ${longDay(lastOn)}`;
  return `${said}: ${thisWeek} a week, where there is room for ${aWeek}${pace} (Hard times until, on Settings, moves that day)`;
}

/**
 * One sentence on what the change does to this week's sheet: which rows pause or come back, who comes first,
 * and the window for the prospects.
 *
 * @param book the office as it stands, before the change
 */
export function seasonChangeInWords(
  book: Book,
  week: Week,
  season: Season,
  recontacted: readonly string[] = book.settings.recontacted,
): string {
  if (season === book.settings.season) return `It is ${season} already: nothing changes this week.`;
  const after: Book = { ...book, settings: settingsAfter(book, week, season, recontacted) };
  const [calledBefore, calledAfter] = [householdsCalled(book, week), householdsCalled(after, week)];
  if (season === 'Hard times') {
    const paused = callsOnlyOn(calledBefore, calledAfter, book);
    const prospects = prospectsInWords(book, week, after.settings);
    return (
      `Hard times pause ${paused} of this week; ${topTwentyInWords(after)}; ${prospects}; ` +
      'promises, concerns, dates and check-ins go on.'
    );
  }
  const back = callsOnlyOn(calledAfter, calledBefore, book);
  return (
    `Good times bring back ${back} this week, as the Touch plan says; the Top 20 and the window for prospects end, and calls ask for a ` +
    'dream first.'
  );
}
