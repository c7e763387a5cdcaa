/** The top line of the call sheet: how much it is, and for whom (S12). */
import type { CivilDay } from '../../calendar/civil-day';
import { DOERS } from '../../records/contact';
import type { PracticeSettings } from '../../records/settings';
import { minutesInWords, plural } from '../../text/words';
import type { PlannedRow } from './row';

type Office = Pick<PracticeSettings, 'principal' | 'assistant'>;

/**
 * ": 12 for Pat, 28 for Sam", or " for Sam" where it is all one's. Who has no name on Settings goes by the
 * role; of one alone it needn't be said.
 */
export function forWhom(rows: readonly Pick<PlannedRow, 'who'>[], { principal, assistant }: Office): string {
  const names = { Principal: principal.name.trim(), Assistant: assistant.name.trim() };
  const isNobodyNamed = names.Principal === '' && names.Assistant === '';
  const counts = new Map<string, number>();
  for (const who of DOERS) {
    const count = rows.filter((row) => row.who === who).length;
    const name = names[who] || `the ${who.toLowerCase()}`;
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const [only] = counts.keys();
  if (only === undefined || (counts.size === 1 && isNobodyNamed)) return '';
  if (counts.size === 1) return ` for ${only}`;
  return `: ${[...counts].map(([name, count]) => `${count} for ${name}`).join(', ')}`;
}

/** What is due and not logged: what is locked isn't counted before it may be done. */
export const openRows = (rows: readonly PlannedRow[]): PlannedRow[] =>
  rows.filter(({ state }) => state === 'due');

const NOTHING_LEFT = 'Nothing left to do this week';
/** What stands there in an office whose first week is yet to be built. */
const NOT_BUILT = 'No week has been built yet';

/** Whether a text is such a line. */
export const isSummary = (text: string): boolean =>
  [NOTHING_LEFT, NOT_BUILT].some((words) => text.startsWith(words)) || /^\d+ items?\b/.test(text);

/**
 * "31 items, about 3 h 40; 8 today; 14 can wait", and "40 items: 12 for Pat, 28 for Sam; about…" where people
 * are named. Today's are those of today and of earlier days that are still to do.
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
  const minutes = open.reduce((sum, row) => sum + row.minutes, 0);
  const todays = open.filter(({ day }) => day !== null && day <= today).length;
  const whose = forWhom(open, settings);
  const about = `about ${minutesInWords(minutes)}; ${todays} today`;
  const size =
    open.length === 0
      ? NOTHING_LEFT
      : `${plural(open.length, 'item')}${whose}${whose.startsWith(':') ? ';' : ','} ${about}`;
  return [
    size,
    ...(canWait === 0 ? [] : [`${canWait} can wait`]),
    ...(capacity === '' ? [] : [capacity]),
  ].join('; ');
}
