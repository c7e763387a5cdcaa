/** The morning event: what is to be done today, as a calendar shows it on a phone (S25). */
import { shortened } from '../../text/shortened';
import { plural } from '../../text/words';
import { TOUCH_TYPES } from '../touch-types';
import { touchesIn } from './row';

/** A row of the call sheet that is for today. */
export type MorningRow = {
  readonly name: string;
  readonly what: string;
  readonly reachAt: string;
  readonly whyToday: string;
};

/** What the event says: its title, and in its text whom to call, where, and why. */
export type MorningEvent = { readonly title: string; readonly text: string };

type ReachedAt = (typeof TOUCH_TYPES)[keyof typeof TOUCH_TYPES]['reachAt'];

/**
 * What a row counts as in the title, by where its people are reached: the first that one of its touches has.
 */
const COUNTED_AS: readonly { readonly at: ReachedAt; readonly words: (count: number) => string }[] = [
  { at: 'phone', words: (count) => plural(count, 'call') },
  { at: 'address', words: (count) => `${count} by post` },
  { at: 'email', words: (count) => `${count} by e-mail` },
];

const NOTHING_LEFT = 'nothing left to do';
/** Calendars take 8,192 characters. */
const MOST_CHARACTERS = 8000;
const MOST_OF_A_LINE = 300;
/** Room for the line that says how many aren't named. */
const LAST_LINE = 60;

const placeOf = ({ what }: MorningRow): ReachedAt => {
  const places = new Set<ReachedAt>(touchesIn(what).map((touch) => TOUCH_TYPES[touch].reachAt));
  return COUNTED_AS.find(({ at }) => places.has(at))?.at ?? 'phone';
};

/** Calendars take texts for HTML: brackets of a note would swallow what stands between them. */
const onOneLine = (text: string): string =>
  shortened(text.replace(/</g, '‹').replace(/>/g, '›').split(/\s+/).join(' ').trim(), MOST_OF_A_LINE);

const joined = (parts: readonly string[], joint: string): string =>
  parts
    .map(onOneLine)
    .filter((part) => part !== '')
    .join(joint);

const entryOf = ({ name, reachAt, what, whyToday }: MorningRow, index: number): string =>
  [`${index + 1}. ${joined([name, reachAt], ' · ')}`, joined([what, whyToday], ': ')].join('\n');

/** As many as there is room for, and how many more there are. */
function textOf(rows: readonly MorningRow[]): string {
  const entries = rows.map(entryOf);
  let room = MOST_CHARACTERS - LAST_LINE;
  const cut = entries.findIndex((entry) => (room -= entry.length + 2) < 0);
  if (cut < 0) return entries.join('\n\n');
  return [...entries.slice(0, cut), `And ${entries.length - cut} more on This week.`].join('\n\n');
}

/**
 * "Today: 8 calls, 2 by post", with names, numbers and reasons in its text.
 *
 * @param rows those for today that are left to do, in their order
 */
export function morningEvent(rows: readonly MorningRow[]): MorningEvent {
  const places = rows.map(placeOf);
  const counts = COUNTED_AS.map(({ at, words }) => ({
    count: places.filter((place) => place === at).length,
    words,
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => words(count));
  return { title: `Today: ${counts.join(', ') || NOTHING_LEFT}`, text: textOf(rows) };
}
