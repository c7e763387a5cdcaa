/** Open concerns: what a client worries about stands on top of every sheet until someone closes it (S9). */
import { historyOf, type Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, type Household } from '../../clients/household/household';
import type { Week } from '../../calendar/workdays';
import { askAgainOn } from '../attempts';
import { dueTouch, type DueTouch } from '../due-touch';
import { lastCounted } from '../history';
import type { Touch } from '../touch-types';

const CONCERN: ReadonlySet<Touch> = new Set<Touch>(['Concern']);

/** Whether the contact worries about something that nobody has closed. */
export const hasOpenConcern = ({ worriedAbout }: Contact): boolean => worriedAbout.trim() !== '';

/** The open concerns on one line. */
const concernsOf = ({ worriedAbout }: Contact): string =>
  worriedAbout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');

function concernOf(book: Book, household: Household, week: Week): DueTouch[] {
  const worried = household.reachable.filter(hasOpenConcern);
  const [contact] = worried;
  if (contact === undefined || isOnFileOnly(household)) return [];
  const history = historyOf(book, household);
  const talked = lastCounted(history, CONCERN);
  if (talked !== null && talked >= week.start) return [];
  const notBefore = askAgainOn(history, 'Concern', book.settings);
  const why = `worried about: ${worried.map(concernsOf).join('; ')}`;
  const due = { touch: 'Concern', household, contact, isPersonal: true, group: 1, why } as const;
  return [dueTouch({ ...due, dueOn: week.start, notBefore, notAfter: week.start })];
}

/**
 * One call a week for each household with an open concern: talked about this week, it stands again on the
 * next sheet.
 */
export const dueConcerns = (book: Book, week: Week): DueTouch[] =>
  book.households.flatMap((household) => concernOf(book, household, week));
