/**
 * Who may be written to: one rule for the audience of a letter, for the check right before each draft, and for the row of the mass
 * e-mail (S2, S5, S9, S10).
 */
import type { Book } from '../book';
import type { Contact } from '../clients/contact';
import { mayBeContacted } from '../clients/household';
import type { Household } from '../clients/household';
import type { PracticeSettings } from '../settings';
import { hasOpenConcern } from '../touches/concerns';
import { isNotYet } from '../clients/kind';
import { isClient } from '../touches/touch-plan';
import { addressKey } from './addresses';
import type { LetterKind } from './letter';

/** Reasons of the person's own, in order of precedence: what they asked for, what the office decided, what is missing. */
const OWN_EXCLUSIONS = [
  'do not contact',
  // The No email list records those who opted out: their own word says more.
  'opted out',
  'no email list',
  'released',
  'draining',
  'concern open',
  'not opted in',
  'bad email',
  'no email',
] as const;
export type OwnExclusion = (typeof OWN_EXCLUSIONS)[number];

/** Why somebody gets no letter, in order of precedence: whoever has several reasons counts under the first. */
export const EXCLUSIONS = [...OWN_EXCLUSIONS, 'duplicate address', 'household already written to'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** What a kind of letter asks of those whom it goes to. */
type Terms = {
  readonly goesTo: 'clients' | 'all but Personal' | 'everybody';
  readonly needsOptIn: boolean;
  /** Whether Draining and an open concern hold it back. */
  readonly isHeldBack: boolean;
  /** Whether one member is written to for the whole household, as calls and gifts are due once for it. */
  readonly isOnceAHousehold: boolean;
};

const LETTER: Terms = {
  goesTo: 'all but Personal',
  needsOptIn: true,
  isHeldBack: true,
  isOnceAHousehold: false,
};
/** It settles the worries of every client, whatever the consent record (S2b); it is for clients alone. */
const HARD_TIMES: Terms = {
  goesTo: 'clients',
  needsOptIn: false,
  isHeldBack: false,
  isOnceAHousehold: false,
};
/** Consent is asked for letters to many; but who opted out gets none of any kind. */
const PERSONAL: Terms = {
  goesTo: 'everybody',
  needsOptIn: false,
  isHeldBack: true,
  isOnceAHousehold: false,
};

const TERMS: Readonly<Record<LetterKind, Terms>> = {
  Letter: LETTER,
  'Hard-times letter': HARD_TIMES,
  Personal: PERSONAL,
  'Check-in': { ...PERSONAL, isOnceAHousehold: true },
  'Thinking of you': { ...PERSONAL, isOnceAHousehold: true },
  Appeal: PERSONAL,
  Introduction: PERSONAL,
};

/** Whether a letter of this kind goes to one member for the whole household. */
export const isOnceAHousehold = (kind: LetterKind): boolean => TERMS[kind].isOnceAHousehold;

/** Columns whose cells decide over a letter, and the contacts (by id) whose cell there says something that can't be read. */
export type Unreadable = Readonly<Record<'email' | 'emailConsent' | 'isDraining', ReadonlySet<string>>>;
export const ALL_READ: Unreadable = {
  email: new Set(),
  emailConsent: new Set(),
  isDraining: new Set(),
};

/** The office's records, as they are asked before anybody is written to. */
export type Correspondence = {
  readonly book: Book;
  readonly unreadable: Unreadable;
  /** Addresses at which somebody wants no mail: whoever shares one isn't written to there either. */
  readonly closed: ReadonlyMap<string, 'opted out' | 'do not contact'>;
};

const hasOptedOut = ({ emailConsent, id }: Contact, unreadable: Unreadable): boolean =>
  emailConsent === 'Opted out' || unreadable.emailConsent.has(id);

/**
 * Opens the records for a letter: one pass over the contacts.
 *
 * @param unreadable nothing is assumed in favour of writing: an Email consent that can't be read counts as opted out, Draining as ticked
 */
export function openCorrespondence(book: Book, unreadable: Unreadable = ALL_READ): Correspondence {
  const closed = new Map<string, 'opted out' | 'do not contact'>();
  for (const contact of book.contacts) {
    const address = addressKey(contact.email);
    if (!mayBeContacted(contact)) closed.set(address, 'do not contact');
    else if (hasOptedOut(contact, unreadable) && !closed.has(address)) closed.set(address, 'opted out');
  }
  closed.delete('');
  return { book, unreadable, closed };
}

type Circumstances = Correspondence & {
  readonly member: Contact;
  readonly household: Household;
  readonly terms: Terms;
  readonly address: string;
};

const TESTS: Readonly<Record<OwnExclusion, (circumstances: Circumstances) => boolean>> = {
  'do not contact': ({ member, closed, address }) =>
    !mayBeContacted(member) || closed.get(address) === 'do not contact',
  'no email list': ({ book, address }) => book.noEmailList.has(address),
  'opted out': ({ member, unreadable, closed, address }) =>
    hasOptedOut(member, unreadable) || closed.get(address) === 'opted out',
  released: ({ household }) => household.status === 'Released',
  draining: ({ household, terms, unreadable }) =>
    terms.isHeldBack &&
    household.members.some(({ isDraining, id }) => isDraining || unreadable.isDraining.has(id)),
  'concern open': ({ household, terms }) => terms.isHeldBack && household.members.some(hasOpenConcern),
  'not opted in': ({ member, terms }) => terms.needsOptIn && member.emailConsent !== 'Opted in',
  'bad email': ({ member, unreadable }) => unreadable.email.has(member.id),
  'no email': ({ address }) => address === '',
};

const termsOf = (kind: LetterKind, { asksConsentInHardTimes }: PracticeSettings): Terms =>
  kind === 'Hard-times letter' ? { ...HARD_TIMES, needsOptIn: asksConsentInHardTimes } : TERMS[kind];

/** Why a letter of this kind may not be written to a member of a household; null: it may. */
export function whyNotWrittenTo(
  kind: LetterKind,
  member: Contact,
  household: Household,
  correspondence: Correspondence,
): OwnExclusion | null {
  const terms = termsOf(kind, correspondence.book.settings);
  const { book, unreadable, closed } = correspondence;
  const address = addressKey(member.email);
  const circumstances = { book, unreadable, closed, member, household, terms, address };
  return OWN_EXCLUSIONS.find((reason) => TESTS[reason](circumstances)) ?? null;
}

const MEANT_FOR: Readonly<
  Record<Terms['goesTo'], (member: Contact, allianceIds: ReadonlySet<string>) => boolean>
> = {
  clients: isClient,
  'all but Personal': (member) => member.kind !== 'Personal' && !isNotYet(member),
  everybody: (member) => !isNotYet(member),
};

/** Whether a letter of this kind is meant for such people at all: Hard-times letters for clients, none to many for Personal contacts. */
export const isMeantFor = (kind: LetterKind, member: Contact, allianceIds: ReadonlySet<string>): boolean =>
  MEANT_FOR[TERMS[kind].goesTo](member, allianceIds);
