/**
 * What is left to be drafted of a letter: which drafts, to whom, and how much that is. Asking, previewing and
 * drafting go by it.
 */
import { mayStillBeWrittenTo, WITHDRAWAL_WORDS } from '../../../domain/letters/audience/consent-again';
import { recipientKey, type Posting } from '../../../domain/letters/text/letters-together';
import { isStanding, type LetterWay } from '../../../domain/records/letter';
import { groupBy } from '../../../domain/values/collections';
import { addressFault } from '../../../mail/address';
import type { Composed } from '../compose/compose-letter';
import { draftKeyOf } from './draft-rows';
import { draftsOf, type DraftRow, type LetterOffice } from '../compose/letter-office';
import { NOTHING_KEPT } from '../compose/letter-text';
import { writeEmail, type Addressee, type Written } from '../compose/write-email';

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
  return [...waiting, ...fresh].map((draft) => heldBack(draft, composed));
}

const NO_LONGER_DUE = 'No longer due';
const ONE_ALONE = 'An introduction goes to both, and the other one can’t be written to';

/** Why nobody gets a draft, whoever it is for; null: they do. */
function whyHeldBack(draft: DraftToMake, { letter, words }: Composed): string | null {
  if (!isStanding(letter.kind)) return null;
  const said = words.get(draft.key);
  if (!said) return NO_LONGER_DUE;
  if (!said.ok) return said.reason;
  return letter.kind === 'Introduction' && addresseesOf(draft).length < 2 ? ONE_ALONE : null;
}

function heldBack(draft: DraftToMake, composed: Composed): DraftToMake {
  const reason = whyHeldBack(draft, composed);
  const recipients = draft.recipients.map((each) => ({ ...each, why: each.why ?? reason }));
  return { ...draft, recipients };
}

/** Those who get the draft; before it is written, those who may. */
export const addresseesOf = ({ recipients }: DraftToMake): Recipient[] =>
  recipients.filter(({ why }) => why === null);

/** A draft with its message. */
export type PendingDraft = DraftToMake & { readonly written: Written };

/** Writes a draft's message; where that can't be done, it says so of everybody whom it was for. */
export function writeDraft(draft: DraftToMake, composed: Composed, office: LetterOffice): PendingDraft {
  const written = writeEmail(composed, office, draft.key, addresseesOf(draft));
  const fault = written.ok ? null : written.reason;
  return {
    ...draft,
    written,
    recipients: draft.recipients.map((each) => ({ ...each, why: each.why ?? fault })),
  };
}

/**
 * All drafts as they will be written, to be looked at: without their attachments, on which nothing else
 * depends.
 */
export function foreseenDrafts(composed: Composed, office: LetterOffice): PendingDraft[] {
  const light = { ...composed, text: { ...composed.text, kept: NOTHING_KEPT } };
  return draftsToMake(composed, office).map((draft) => writeDraft(draft, light, office));
}

/** How much sending these drafts come to. */
export function postingOf(way: LetterWay, drafts: readonly DraftToMake[]): Posting {
  const sizes = drafts.map((draft) => addresseesOf(draft).length).filter((size) => size > 0);
  return { way, people: sizes.reduce((sum, size) => sum + size, 0), drafts: sizes.length };
}
