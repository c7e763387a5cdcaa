/** A letter of which nobody gets a draft now: said rather than asked about. */
import { exclusionsInWords } from '../../../domain/letters/audience/audience';
import { whyNobody } from '../../../domain/letters/due/due-letters';
import { isStanding } from '../../../domain/records/letter';
import { plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import type { Composed } from '../compose/compose-letter';
import { countsInWords } from '../compose/letter-state';
import { addresseesOf, draftsToMake, writeDraft, type DraftToMake } from './drafts-to-make';
import { draftsOf, type LetterOffice } from '../compose/letter-office';

/** Whether somebody gets one of the drafts; what a template makes of them is seen when it is read. */
const isAnyMade = (composed: Composed, office: LetterOffice, drafts: readonly DraftToMake[]): boolean =>
  drafts.some(
    (draft) =>
      addresseesOf(draft).length > 0 &&
      (composed.letter.templateDraft !== '' || addresseesOf(writeDraft(draft, composed, office)).length > 0),
  );

/** Why nothing is left to be drafted. */
function whyNoneIsLeft({ letter, audience }: Composed, office: LetterOffice, left: string): string {
  if (!isStanding(letter.kind)) {
    const counts = countsInWords(draftsOf(office, letter));
    return `nobody is left to draft it for.${counts === '' ? '' : ` So far: ${counts}.`}${left}`;
  }
  if (left !== '') return `nobody else can be written to now.${left}`;
  return `${audience.recipients.length > 0 ? 'whoever it is due to has a draft' : whyNobody(letter.kind)}.`;
}

/** Why there is nothing to draft, or to settle, and who is left out; null: there is. */
export function whyNothingToDraft(composed: Composed, office: LetterOffice): string | null {
  const { letter, audience } = composed;
  const drafts = draftsToMake(composed, office);
  if (draftsOf(office, letter).some(({ state }) => state === 'Intended')) return null;
  const excluded = exclusionsInWords(audience);
  const left = excluded === '' ? '' : ` Left out: ${excluded}.`;
  if (drafts.length === 0) return `${asTold(letter.name)}: ${whyNoneIsLeft(composed, office, left)}`;
  if (isAnyMade(composed, office, drafts)) return null;
  const skipped = drafts.reduce((sum, { recipients }) => sum + recipients.length, 0);
  return `${asTold(letter.name)}: nobody gets a draft now. ${plural(skipped, 'person', 'people')} would be skipped: Preview… says who, and why.${left}`;
}
