/**
 * Whom a check-in is drafted for: all whom it is due to, or those alone who have it on This week. That stands
 * in State, so that what one run leaves is gone on with for the same people.
 */
import type { Book } from '../../../domain/clients/household/book';
import type { DueLetter } from '../../../domain/letters/due/due-letter';
import { touchesIn } from '../../../domain/touches/week/row';
import type { LetterOffice, LetterRow } from './letter-office';

/** Ready: somebody asked for its drafts in another's mailbox. Drafting: not everybody has a draft yet. */
type Step = 'Ready' | 'Drafting';
const THIS_WEEK = ' (this week)';
/** How far a letter is, as its State says it. */
export type LetterState = Step | `${Step} (this week)` | 'Drafted' | 'Sent';

type Stated = Pick<LetterRow, 'state'>;

export const isForThisWeek = ({ state }: Stated): boolean => state.endsWith(THIS_WEEK);
/** How far it is, whomever it is for. */
export const stepOf = ({ state }: Stated): string =>
  state.endsWith(THIS_WEEK) ? state.slice(0, -THIS_WEEK.length) : state;
/** A step of a letter, for those whom it is drafted for. */
export const inScope = (letter: Stated, step: Step): LetterState =>
  isForThisWeek(letter) ? `${step}${THIS_WEEK}` : step;

/** The letter for all whom it is due to. */
export const forAll = <Letter extends Stated>(letter: Letter): Letter => ({
  ...letter,
  state: stepOf(letter),
});
/** The letter for those alone who have it on This week. */
export const forThisWeek = <Letter extends Stated>(letter: Letter): Letter => ({
  ...letter,
  state: `${stepOf(letter)}${THIS_WEEK}`,
});

/** Whether a check-in is due to somebody of a household that has one on This week, not logged yet. */
export function isOnThisWeek(
  { tables: { thisWeek } }: Pick<LetterOffice, 'tables'>,
  { householdOf }: Pick<Book, 'householdOf'>,
): (due: DueLetter) => boolean {
  const rows = thisWeek.rows.filter(
    ({ what, logged }) => logged === null && touchesIn(what).includes('Check-in'),
  );
  const households = new Set(rows.map(({ contactId }) => householdOf.get(contactId)?.id));
  return ({ contactIds }) =>
    contactIds.some((id) => householdOf.has(id) && households.has(householdOf.get(id)?.id));
}
