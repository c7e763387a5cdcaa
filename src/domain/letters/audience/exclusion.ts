/**
 * Who may be written to: one rule for the audience of a letter, for the check right before each draft, and
 * for the row of the mass e-mail (S2, S5, S9, S10).
 */
import type { Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';
import { mayBeContacted, type Household } from '../../clients/household/household';
import type { PracticeSettings } from '../../records/settings';
import { hasOpenConcern } from '../../touches/dates/concerns';
import { isNotYet } from '../../clients/household/kind';
import { isClient } from '../../touches/touch-plan';
import { addressKey, mailboxKey } from './addresses';
import type { LetterKind } from '../../records/letter';
import { standingOn } from './no-email-list';

/**
 * Reasons of the person's own, in order of precedence: what they asked for, what the office decided, what is
 * missing.
 */
const OWN_EXCLUSIONS = [
  'do not contact',
  // The No email list records those who opted out: their own word says more.
  'opted out',
  'no email list',
  'released',
  'draining',
  'concern open',
  'not opted in',
  'bounced',
  'bad email',
  'no email',
] as const;
export type OwnExclusion = (typeof OWN_EXCLUSIONS)[number];

/**
 * Why somebody gets no letter, in order of precedence: whoever has several reasons counts under the first.
 */
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

/**
 * Columns whose cells decide over a letter, and the contacts (by id) whose cell there says something that
 * can't be read.
 */
export type Unreadable = Readonly<Record<'email' | 'isDraining', ReadonlySet<string>>>;
const ALL_READ: Unreadable = { email: new Set(), isDraining: new Set() };

/** Why an address is closed, in order of precedence. */
const CLOSINGS = ['do not contact', 'opted out', 'no email list'] as const satisfies readonly OwnExclusion[];
type Closing = (typeof CLOSINGS)[number];

/** The office's records, as they are asked before anybody is written to. */
export type Correspondence = {
  readonly book: Book;
  readonly unreadable: Unreadable;
  /** Mailboxes to which somebody wants no mail: whoever shares one isn't written to there either. */
  readonly closed: ReadonlyMap<string, Closing>;
};

/** All addresses of a contact that are known, as they are compared. */
export const addressesOf = ({ email, otherEmails }: Pick<Contact, 'email' | 'otherEmails'>): string[] =>
  [addressKey(email), ...otherEmails].filter((address) => address !== '');

/**
 * How a contact has refused letters, wherever they said so; null: they haven't. It holds for each of their
 * addresses.
 */
function closingOf(contact: Contact, { noEmailList }: Book): Closing | null {
  if (!mayBeContacted(contact)) return 'do not contact';
  if (contact.emailConsent === 'Opted out') return 'opted out';
  const isListed = addressesOf(contact).some((address) => standingOn(noEmailList, address) === 'said no');
  return isListed ? 'no email list' : null;
}

/**
 * Opens the records for a letter: one pass over the contacts.
 *
 * @param unreadable nothing is assumed in favour of writing: a Draining that can't be read counts as ticked
 */
export function openCorrespondence(book: Book, unreadable: Unreadable = ALL_READ): Correspondence {
  const closed = new Map<string, Closing>();
  const rank = (closing: Closing | undefined): number =>
    closing === undefined ? CLOSINGS.length : CLOSINGS.indexOf(closing);
  for (const contact of book.contacts) {
    const closing = closingOf(contact, book);
    if (closing === null) continue;
    for (const mailbox of addressesOf(contact).map(mailboxKey))
      if (rank(closing) < rank(closed.get(mailbox))) closed.set(mailbox, closing);
  }
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
  'no email list': ({ book, closed, address }) =>
    standingOn(book.noEmailList, address) === 'said no' || closed.get(address) === 'no email list',
  'opted out': ({ member, closed, address }) =>
    member.emailConsent === 'Opted out' || closed.get(address) === 'opted out',
  released: ({ household }) => household.status === 'Released',
  draining: ({ household, terms, unreadable }) =>
    terms.isHeldBack &&
    household.members.some(({ isDraining, id }) => isDraining || unreadable.isDraining.has(id)),
  'concern open': ({ household, terms }) => terms.isHeldBack && household.members.some(hasOpenConcern),
  'not opted in': ({ member, terms }) => terms.needsOptIn && member.emailConsent !== 'Opted in',
  bounced: ({ book, address }) => standingOn(book.noEmailList, address) === 'bounced',
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
  const address = mailboxKey(member.email);
  const circumstances = { book, unreadable, closed, member, household, terms, address };
  return OWN_EXCLUSIONS.find((reason) => TESTS[reason](circumstances)) ?? null;
}

const opened = new WeakMap<Book, Correspondence>();

/** The records of a book whose cells could all be read; opened once. */
export function correspondenceIn(book: Book): Correspondence {
  const known = opened.get(book) ?? openCorrespondence(book);
  opened.set(book, known);
  return known;
}

/** Whether somebody has refused letters, or shares an address with somebody who has. */
export const hasRefusedEmail = (member: Contact, { book, closed }: Correspondence): boolean =>
  closingOf(member, book) !== null || closed.has(mailboxKey(member.email));

/** Why no e-mail of any kind may go to somebody, be it a calendar's; null: one may. */
export function whyNoEmail(member: Contact, correspondence: Correspondence): OwnExclusion | null {
  const { book, unreadable, closed } = correspondence;
  const address = mailboxKey(member.email);
  // What closes the address is theirs, or says more.
  const closing = closed.get(address) ?? closingOf(member, book);
  if (closing !== null) return closing;
  if (standingOn(book.noEmailList, address) !== null) return 'bounced';
  if (unreadable.email.has(member.id)) return 'bad email';
  return address === '' ? 'no email' : null;
}

const MEANT_FOR: Readonly<
  Record<Terms['goesTo'], (member: Contact, allianceIds: ReadonlySet<string>) => boolean>
> = {
  clients: isClient,
  'all but Personal': (member) => member.kind !== 'Personal' && !isNotYet(member),
  everybody: (member) => !isNotYet(member),
};

/**
 * Whether a letter of this kind is meant for such people at all: Hard-times letters for clients, none to many
 * for Personal contacts.
 */
export const isMeantFor = (kind: LetterKind, member: Contact, allianceIds: ReadonlySet<string>): boolean =>
  MEANT_FOR[TERMS[kind].goesTo](member, allianceIds);
