import { noEmailListOf } from '../../../../src/domain/letters/audience/no-email-list';
import {
  WITHDRAWAL_WORDS,
  mayStillBeWrittenTo,
  type IntendedDraft,
  type Withdrawal,
} from '../../../../src/domain/letters/audience/consent-again';
import { openCorrespondence } from '../../../../src/domain/letters/audience/exclusion';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact } from '../../../support/practice';

const INTENDED: IntendedDraft = { kind: 'Letter', contactId: 'C0001', email: 'ann@example.com' };
const ANN = aContact({ emailConsent: 'Opted in', email: 'Ann@example.com' });

const asked = (contacts: Contact[], intended: Partial<IntendedDraft> = {}, noEmailList: string[] = []) =>
  mayStillBeWrittenTo(
    { ...INTENDED, ...intended },
    openCorrespondence(
      aBook({ contacts, noEmailList: noEmailListOf(noEmailList.map((email) => ({ email, why: '' }))) }),
    ),
  );

test('nothing has changed: the draft is made', () => {
  expect(asked([ANN])).toEqual({ ok: true });
});

test.each<{ why: string; given?: Partial<Contact>; noEmailList?: string[]; reason: Withdrawal }>([
  { why: 'opted out meanwhile', given: { emailConsent: 'Opted out' }, reason: 'opted out' },
  { why: 'the consent was taken back', given: { emailConsent: null }, reason: 'not opted in' },
  { why: 'put on the No email list', noEmailList: ['ann@example.com'], reason: 'no email list' },
  { why: 'marked', given: { statusByHand: 'Do not contact' }, reason: 'do not contact' },
  { why: 'a worry was typed', given: { worriedAbout: 'rates' }, reason: 'concern open' },
  { why: 'the address was changed', given: { email: 'new@example.com' }, reason: 'another address' },
  { why: 'the address was emptied', given: { email: '' }, reason: 'no email' },
  { why: 'now a Personal contact', given: { kind: 'Personal' }, reason: 'not meant for them' },
  { why: 'the row was deleted', given: { id: 'C0002' }, reason: 'no longer on file' },
])('$why: the draft isn’t made', ({ given, noEmailList, reason }) => {
  expect(asked([{ ...ANN, ...given }], {}, noEmailList)).toEqual({ ok: false, reason });
});

test('the Hard-times letter goes on whatever the consent record says', () => {
  expect(asked([{ ...ANN, emailConsent: 'Not asked' }], { kind: 'Hard-times letter' })).toEqual({ ok: true });
});

test('each reason has words for the row', () => {
  expect(Object.values(WITHDRAWAL_WORDS).every((words) => words !== '')).toBe(true);
});
