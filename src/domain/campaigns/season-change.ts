/** What a change of season does: to the settings, and to this week, in one sentence (S1, S2). */
import type { Book } from '../book';
import type { CivilDay } from '../calendar';
import type { PracticeSettings } from '../settings';
import { hasOpenConcern } from '../touches/concerns';
import { buildWeek } from '../touches/week/build-week';
import { touchesIn } from '../touches/week/row';
import { longDay, plural } from '../words';
import type { Week } from '../workdays';
import { paceOf, topTwenty, windowSince } from './hard-times';
import type { ProspectWindow } from './hard-times';
import type { Season } from './season';

/** The settings in a new season: it begins today, its letter isn't sent, and a window that has passed counts no more. */
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

/** The households that a sheet built today has a courtesy call for, whether or not it is locked. */
function householdsCalled(book: Book, week: Week): Set<string> {
  const called = buildWeek(book, week, []).rows.filter(({ what }) =>
    touchesIn(what).includes('Courtesy call'),
  );
  const ids = new Set(called.map(({ contactId }) => contactId));
  const households = book.households.filter(({ members }) => members.some(({ id }) => ids.has(id)));
  return new Set(households.map(({ id }) => id));
}

/** Courtesy calls on one sheet that aren't on the other; those to the Top 20 stay on both, if under another name. */
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

/** How many a week that is, beside what there is room for: the window's date moves, or somebody says yes to it. */
function prospectsInWords(window: ProspectWindow, book: Book, week: Week): string {
  const { thisWeek, prospects, until } = window;
  const { aWeek, lastOn } = paceOf(window, book, week);
  const { prospectTags } = book.settings;
  const whose = prospectTags.length === 0 ? '' : ` with ${prospectTags.join(' or ')}`;
  const said = `this week’s prospects are ${thisWeek} of ${prospects.length}${whose}, all to be called by ${longDay(until)}`;
  if (thisWeek <= aWeek) return said;
  const pace = lastOn === null ? '' : `, at which the last is called by ${longDay(lastOn)}`;
  return `${said}: ${thisWeek} a week, where there is room for ${aWeek}${pace} (move Hard times until, or name tags under Hard times for, on Settings)`;
}

/**
 * One sentence on what the change does to this week's sheet: which rows pause or come back, who comes first, and the window for the
 * prospects.
 *
 * @param book the office as it stands, before the change
 */
export function seasonChangeInWords(book: Book, week: Week, season: Season): string {
  if (season === book.settings.season) return `It is ${season} already: nothing changes this week.`;
  const after: Book = { ...book, settings: settingsIn(season, book.settings, week.today) };
  const [calledBefore, calledAfter] = [householdsCalled(book, week), householdsCalled(after, week)];
  if (season === 'Hard times') {
    const paused = callsOnlyOn(calledBefore, calledAfter, book);
    const prospects = prospectsInWords(windowSince(week.today, after, week), after, week);
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
