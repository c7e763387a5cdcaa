/** A standing letter that is due to nobody: said rather than drafted. */
import { exclusionsInWords } from '../../../domain/letters/audience/audience';
import { whyNobody } from '../../../domain/letters/due/due-letters';
import { isStanding } from '../../../domain/records/letter';
import type { Composed } from '../compose/compose-letter';
import { draftsToMake } from './drafts-to-make';
import { draftsOf, type LetterOffice } from '../compose/letter-office';

/** Why there is nothing to draft, or to settle, and who is left out; null: there is. */
export function whyNothingToDraft(composed: Composed, office: LetterOffice): string | null {
  const { letter, audience } = composed;
  const isOpen =
    draftsToMake(composed, office).length > 0 ||
    draftsOf(office, letter).some(({ state }) => state === 'Intended');
  if (!isStanding(letter.kind) || isOpen) return null;
  const left = exclusionsInWords(audience);
  const why = audience.recipients.length > 0 ? 'whoever it is due to has a draft' : whyNobody(letter.kind);
  return `${letter.name}: ${left === '' ? `${why}.` : `nobody else can be written to now. Left out: ${left}.`}`;
}
