/** What is left to be drafted of a letter: which drafts, to whom, and how much that is. Asking, previewing and drafting go by it. */
import { mayStillBeWrittenTo, WITHDRAWAL_WORDS } from '../../domain/campaigns/consent-again';
import { recipientKey, type Posting } from '../../domain/campaigns/letters-together';
import { groupBy } from '../../domain/collections';
import { addressFault } from '../../mail/address';
import type { Composed } from './compose-letter';
import { draftKeyOf } from './draft-rows';
import { draftsOf, type DraftRow, type LetterOffice } from './letter-office';
import type { Addressee } from './write-email';

/** `why` says what keeps them from getting it; null: nothing. */
export type Recipient = Addressee & { readonly rowKey: string; readonly why: string | null };
/** One draft to be made; it goes to the recipients whom nothing keeps from it. */
export type DraftToMake = { readonly key: string; readonly recipients: readonly Recipient[] };

/** A row that stands, and whose draft was surely never begun: the person is asked after again. */
function standing({ key, contactId, email: was }: DraftRow, { letter, correspondence }: Composed): Recipient {
  const contact = correspondence.book.contactOf.get(contactId);
  const email = contact?.email ?? was;
  const still = mayStillBeWrittenTo({ kind: letter.kind, contactId, email }, correspondence);
  const why = still.ok ? addressFault(email) : WITHDRAWAL_WORDS[still.reason];
  return { rowKey: key, contactId, name: contact?.name ?? '', email, why };
}

/** All drafts that are still to be made, in their order: first those that wait since an earlier run. */
export function draftsToMake(composed: Composed, office: LetterOffice): DraftToMake[] {
  const { letter, planned } = composed;
  const open = draftsOf(office, letter).filter(({ state, time }) => state === 'Intended' && time === '');
  const waiting = [...groupBy(open, draftKeyOf)].map(([key, rows]) => ({
    key,
    recipients: rows.map((row) => standing(row, composed)),
  }));
  const fresh = planned.map(({ key, occasion, recipients }) => ({
    key,
    recipients: recipients.map(({ id, name, email }): Recipient => {
      const rowKey = recipientKey(letter.id, id, occasion);
      return { rowKey, contactId: id, name, email, why: addressFault(email) };
    }),
  }));
  return [...waiting, ...fresh];
}

/** Those who get a draft, as far as can be said before it is written. */
export const addresseesOf = ({ recipients }: DraftToMake): Recipient[] =>
  recipients.filter(({ why }) => why === null);

/** How much drafting the letter comes to, as the office stands. */
export function postingOf(composed: Composed, office: LetterOffice): Posting {
  const sizes = draftsToMake(composed, office).map((draft) => addresseesOf(draft).length);
  return {
    way: composed.way,
    people: sizes.reduce((sum, size) => sum + size, 0),
    drafts: sizes.filter((size) => size > 0).length,
  };
}
