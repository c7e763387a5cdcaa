/**
 * A letter in numbers: what somebody should know before it is drafted. The question of Draft… and the page
 * Preview say the same.
 */
import { exclusionsInWords } from '../../../domain/letters/audience/audience';
import { postingInWords } from '../../../domain/letters/text/letters-together';
import type { Composed } from '../compose/compose-letter';
import { postingOf, type DraftToMake } from '../draft/drafts-to-make';
import { draftsOf, isOwn, type LetterOffice } from '../compose/letter-office';
import { countsInWords } from '../compose/letter-state';
import { filtersInWords } from '../../pipeline/filtered';
import type { LetterKind } from '../../../domain/records/letter';

function whereTo({ signer }: Composed, office: LetterOffice): string {
  const { address } = signer.mailbox;
  return isOwn(office, address)
    ? `The drafts will lie in Gmail, in your mailbox (${address}). Nothing is sent.`
    : `It is signed in the mailbox of ${address}: it will be marked Ready, and drafted there when they next choose Draft…, or by their ` +
        'daily run.';
}

/** The tabs by which it is decided whom a letter of each kind goes to. */
const GOES_BY: Readonly<Partial<Record<LetterKind, 'thisWeek' | 'needs' | 'hardToReach'>>> = {
  'Check-in': 'thisWeek',
  Introduction: 'needs',
  Appeal: 'hardToReach',
};

function whatIsFiltered({ letter }: Composed, office: LetterOffice): string[] {
  const { tables } = office;
  const by = GOES_BY[letter.kind];
  const tabs = by === undefined ? [tables.contacts] : [tables.contacts, tables[by]];
  return filtersInWords(office, tabs, 'the letter goes to whoever is hidden, too');
}

/**
 * How many drafts to how many people, how often somebody presses Send, how long it takes, who is left out,
 * and where they lie.
 *
 * @param drafts all that are still to be made
 */
export function letterInNumbers(
  composed: Composed,
  drafts: readonly DraftToMake[],
  office: LetterOffice,
): string[] {
  const posting = postingOf(composed.way, drafts);
  const skipped = drafts.reduce((sum, { recipients }) => sum + recipients.length, 0) - posting.people;
  const left = exclusionsInWords(composed.audience);
  const counts = countsInWords(draftsOf(office, composed.letter));
  return [
    ...postingInWords(posting),
    ...(counts === '' ? [] : [`So far: ${counts}.`]),
    ...(skipped === 0 ? [] : [`${skipped} will be skipped: Preview… says who, and why.`]),
    ...(left === '' ? [] : [`Left out: ${left}.`]),
    ...(posting.people === 0 ? [] : [...whatIsFiltered(composed, office), whereTo(composed, office)]),
  ];
}
