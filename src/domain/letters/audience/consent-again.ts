/** Asked again right before each draft is made: opting out counts from the moment in which it is typed. */
import type { LetterKind } from '../../records/letter';
import { addressKey } from './addresses';
import { isMeantFor, whyNotWrittenTo, type Correspondence, type OwnExclusion } from './exclusion';

/** A draft that is about to be made. */
export type IntendedDraft = {
  readonly kind: LetterKind;
  readonly contactId: string;
  /** The address that it was meant for. */
  readonly email: string;
};

export type Withdrawal = OwnExclusion | 'no longer on file' | 'not meant for them' | 'another address';

export type StillWritten = { readonly ok: true } | { readonly ok: false; readonly reason: Withdrawal };

/** Why a recipient is skipped, as the column Why of Drafts says it. */
export const WITHDRAWAL_WORDS: Readonly<Record<Withdrawal, string>> = {
  'do not contact': 'Marked Do not contact, or shares the address of somebody who is',
  'no email list': 'An address of theirs stands on the No email list',
  'opted out': 'Opted out, or shares the address of somebody who did',
  released: 'Released',
  draining: 'Draining: no letters but the Hard-times letter',
  'concern open': 'A concern is open: no letters but the Hard-times letter',
  'not opted in': 'Not opted in',
  bounced: 'The address bounced: ask for another',
  'bad email': 'The Email can’t be read',
  'no email': 'No Email any more',
  'no longer on file': 'No longer on Contacts',
  'not meant for them': 'Letters of this kind don’t go to their Kind',
  'another address': 'The Email was changed: draft the letter again',
};

function whyWithdrawn(
  { kind, contactId, email }: IntendedDraft,
  correspondence: Correspondence,
): Withdrawal | null {
  const { contactOf, householdOf, allianceIds } = correspondence.book;
  const [member, household] = [contactOf.get(contactId), householdOf.get(contactId)];
  if (!member || !household) return 'no longer on file';
  const reason = whyNotWrittenTo(kind, member, household, correspondence);
  if (reason !== null) return reason;
  if (!isMeantFor(kind, member, allianceIds)) return 'not meant for them';
  return addressKey(member.email) === addressKey(email) ? null : 'another address';
}

/** Whether somebody of the audience may still be written to, by the records as they stand now. */
export function mayStillBeWrittenTo(intended: IntendedDraft, correspondence: Correspondence): StillWritten {
  const reason = whyWithdrawn(intended, correspondence);
  return reason === null ? { ok: true } : { ok: false, reason };
}
