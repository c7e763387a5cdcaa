/** The top line of the call sheet: how much it is, and for whom (S12). */
import type { CivilDay } from '../../calendar/civil-day';
import { DOERS } from '../../records/contact';
import type { PracticeSettings } from '../../records/settings';
import { minutesInWords } from '../../text/words';
import type { PlannedRow } from './row';

type Office = Pick<PracticeSettings, 'principal' | 'assistant'>;

/** How many of the rows are each one's; who has no name on Settings goes by the role. */
function countsOf(
  rows: readonly Pick<PlannedRow, 'who'>[],
  { principal, assistant }: Office,
): ReadonlyMap<string, number> {
  const names = { Principal: principal.name.trim(), Assistant: assistant.name.trim() };
  const counts = new Map<string, number>();
  for (const who of DOERS) {
    const count = rows.filter((row) => row.who === who).length;
    const name = names[who] || `the ${who.toLowerCase()}`;
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

const isNobodyNamed = ({ principal, assistant }: Office): boolean =>
  principal.name.trim() === '' && assistant.name.trim() === '';

/**
 * ": 12 for Pat, 28 for Sam", or " for Sam" where it is all one's. Of one alone it needn't be said, where
 * nobody has a name.
 */
export function forWhom(rows: readonly Pick<PlannedRow, 'who'>[], settings: Office): string {
  const counts = countsOf(rows, settings);
  const [only] = counts.keys();
  if (only === undefined || (counts.size === 1 && isNobodyNamed(settings))) return '';
  if (counts.size === 1) return ` for ${only}`;
  return `: ${[...counts].map(([name, count]) => `${count} for ${name}`).join(', ')}`;
}

/** What is due and not logged: what is locked isn't counted before it may be done. */
export const openRows = (rows: readonly PlannedRow[]): PlannedRow[] =>
  rows.filter(({ state }) => state === 'due');

const NOTHING_LEFT = 'Nothing left to do this week';
/** What stands there in an office whose first week is yet to be built. */
const NOT_BUILT = 'No week has been built yet';
const PARTED = ' · ';
const DONE = /^(\d+) of (\d+) done\b/;
/** How the line began in earlier versions. */
const FORMERLY = /^\d+ items?\b/;

/** Whether a text is such a line. */
export const isSummary = (text: string): boolean =>
  [NOTHING_LEFT, NOT_BUILT].some((words) => text.startsWith(words)) || DONE.test(text) || FORMERLY.test(text);

/** What such a line says first, for whoever shows it elsewhere; null where it says no such thing. */
export type WeekInFigures = {
  readonly done: number;
  readonly of: number;
  readonly today: number;
  /** How long it takes that is left, in words; '' where nothing is. */
  readonly left: string;
};

/** Reads the figures out of the line that `summaryOf` wrote. */
export function figuresIn(summary: string): WeekInFigures | null {
  const [, done, of] = DONE.exec(summary) ?? [];
  if (done === undefined || of === undefined) return null;
  const parts = summary.split(PARTED);
  const today = parts.map((part) => /^(\d+) today$/.exec(part)?.[1]).find((count) => count !== undefined);
  return {
    done: Number(done),
    of: Number(of),
    today: Number(today ?? 0),
    left: parts.find((part) => part.startsWith('about ')) ?? '',
  };
}

/**
 * "12 of 56 done · 8 today · about 3 h 40 · 14 can wait · Pat 9, Sam 35": first what is seen on a phone.
 * Today's are those of today and of earlier days that are still to do; names stand there where people are
 * named or share the work.
 *
 * @param capacity how far the Touch plan asks for more than there is room for; '' where it doesn't
 */
export function summaryOf(
  rows: readonly PlannedRow[],
  canWait: number,
  capacity: string,
  settings: Office,
  today: CivilDay,
): string {
  const open = openRows(rows);
  const done = rows.filter(({ state }) => state === 'logged' || state === 'unplanned').length;
  const minutes = open.reduce((sum, row) => sum + row.minutes, 0);
  const todays = open.filter(({ day }) => day !== null && day <= today).length;
  const counts = countsOf(open, settings);
  const isSaid = counts.size > 1 || (counts.size === 1 && !isNobodyNamed(settings));
  const size =
    open.length === 0
      ? done === 0
        ? [NOTHING_LEFT]
        : [`${done} of ${done} done`, NOTHING_LEFT.toLowerCase()]
      : [`${done} of ${done + open.length} done`, `${todays} today`, `about ${minutesInWords(minutes)}`];
  return [
    ...size,
    ...(canWait === 0 ? [] : [`${canWait} can wait`]),
    ...(isSaid ? [[...counts].map(([name, count]) => `${name} ${count}`).join(', ')] : []),
    ...(capacity === '' ? [] : [capacity]),
  ].join(PARTED);
}
