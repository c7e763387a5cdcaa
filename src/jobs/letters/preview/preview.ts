/** What Draft… would do with a letter now, found by what drafting itself goes by; nothing is made. */
import type { Posting } from '../../../domain/letters/text/letters-together';
import { asTold, quoted } from '../../../domain/text/shortened';
import type { Template } from '../../../mail/parse/template';
import type { Composed } from '../compose/compose-letter';
import {
  draftsToMake,
  foreseenDrafts,
  postingOf,
  type DraftToMake,
  type PendingDraft,
} from '../draft/drafts-to-make';
import { whyNothingToDraft } from '../draft/nothing-to-draft';
import { isOwn, signerOf, type LetterOffice, type LetterRow } from '../compose/letter-office';

export type Preview = {
  readonly composed: Composed;
  /** Why it can't be drafted, a sentence each. */
  readonly stops: readonly string[];
  /** All that are still to be made, as far as it is known to whom. */
  readonly drafts: readonly DraftToMake[];
  readonly posting: Posting;
  /** Why nobody gets a draft; null: somebody does. */
  readonly whyNobody: string | null;
  /** The drafts as they will be written; [] where the text isn't known. */
  readonly written: readonly PendingDraft[];
  /** Why the text can't be shown here, though nothing is wrong with it; null: it can. */
  readonly whyNoText: string | null;
};

/** Whether the letter's text is a Gmail draft of whoever asks: nobody else can look at it. */
export const isTemplateAtHand = (letter: LetterRow, office: LetterOffice): boolean =>
  letter.templateDraft !== '' && isOwn(office, signerOf(letter, office.settings).mailbox.address);

/**
 * The letter as the office stands.
 *
 * @param template the Gmail draft that its text is taken from; null: none was read
 * @param whyUnread why none was, though it was to be; '': it was, or wasn't to be
 */
export function previewOf(
  { composed, stops: found }: Pick<Preview, 'composed' | 'stops'>,
  office: LetterOffice,
  template: Template | null,
  whyUnread: string,
): Preview {
  const stops = whyUnread === '' ? found : [...found, whyUnread];
  const isTextKnown = composed.letter.templateDraft === '' || template !== null;
  const written = isTextKnown ? foreseenDrafts(composed, office) : [];
  // A text that stops the letter can be written for nobody: that tells nothing of the people.
  const drafts = isTextKnown && stops.length === 0 ? written : draftsToMake(composed, office);
  const posting = postingOf(composed.way, drafts);
  const whyNobody =
    posting.people > 0 ? null : (whyNothingToDraft(composed, office) ?? nobodyIsLeft(composed));
  return {
    composed,
    stops,
    drafts,
    posting,
    whyNobody,
    written,
    whyNoText: isTextKnown || whyUnread !== '' ? null : lyingElsewhere(composed),
  };
}

const nobodyIsLeft = ({ letter }: Composed): string =>
  `${asTold(letter.name)}: nobody is left to draft it for.`;

const lyingElsewhere = ({ letter, signer }: Composed): string =>
  `The text is the Gmail draft ${quoted(letter.templateDraft)} in the mailbox of ${signer.mailbox.address}: only from there can Preview… show it.`;
