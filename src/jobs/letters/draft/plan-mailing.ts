/**
 * Who gets a letter in which drafts: all whom it is meant for or, of a standing letter, those whom it is due
 * to.
 */
import type { Book } from '../../../domain/clients/household/book';
import { mailboxKey } from '../../../domain/letters/audience/addresses';
import { audienceOf, type Audience, type Drafted } from '../../../domain/letters/audience/audience';
import { holdsItsKey, isUnsettled } from '../../../domain/letters/draft-states';
import type { DueLetter, Words } from '../../../domain/letters/due/due-letter';
import type { Correspondence } from '../../../domain/letters/audience/exclusion';
import {
  isStanding,
  wayOf,
  type Addressed,
  type LetterKind,
  type StandingKind,
} from '../../../domain/records/letter';
import {
  draftKeyFor,
  draftsOneEach,
  draftsTogether,
  type PlannedDraft,
} from '../../../domain/letters/text/letters-together';
import type { Contact } from '../../../domain/records/contact';
import { groupBy } from '../../../domain/values/collections';
import { groupOf, occasionOf } from './draft-rows';
import { dueNow } from '../compose/due-now';
import { isForThisWeek, isOnThisWeek } from '../compose/letter-scope';
import { draftsOf, type DraftRow, type LetterOffice, type LetterRow } from '../compose/letter-office';

export type Mailing = {
  readonly audience: Audience;
  /** Who has no draft of it yet. */
  readonly missing: readonly Contact[];
  /** The drafts that are still to be made. */
  readonly planned: readonly PlannedDraft[];
  /** Of a standing letter: what each draft says that is due, by its key. */
  readonly words: ReadonlyMap<string, Words>;
};

/**
 * Whether whoever a row is for is left alone this time, though there is no draft for them: they were tried.
 */
export type IsTried = (row: DraftRow) => boolean;

type Row<Kind extends LetterKind> = LetterRow & Addressed & { readonly kind: Kind };

const isOfStandingKind = (letter: Row<LetterKind>): letter is Row<StandingKind> => isStanding(letter.kind);

/** Plans who is still to be written to, as the office stands. */
export const planMailing = (
  letter: Row<LetterKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing =>
  isOfStandingKind(letter)
    ? mailingToDue(letter, office, correspondence, isTried)
    : mailingToAll(letter, office, correspondence, isTried);

const isHeld = ({ state }: DraftRow): boolean => state === null || holdsItsKey(state);
const idsOf = (rows: readonly DraftRow[]): Set<string> => new Set(rows.map(({ contactId }) => contactId));
const addressesOf = (rows: readonly DraftRow[]): Set<string> =>
  new Set(rows.map(({ email }) => mailboxKey(email)).filter((address) => address !== ''));

function mailingToAll(
  letter: Row<LetterKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing {
  const rows = draftsOf(office, letter);
  const held = rows.filter(isHeld);
  const [drafted, tried] = [idsOf(held), idsOf(rows.filter(isTried))];
  const audience = audienceOf(letter, correspondence, held);
  const missing = audience.recipients.filter(({ id }) => id !== '' && !drafted.has(id) && !tried.has(id));
  const groupsSoFar = rows.reduce((most, each) => Math.max(most, groupOf(each) ?? 0), 0);
  const planned =
    wayOf(letter.kind, letter.how) === 'Together'
      ? draftsTogether(letter.id, missing, groupsSoFar)
      : draftsOneEach(letter.id, missing);
  return { audience, missing, planned, words: new Map() };
}

const isAlone = ({ contactIds }: DueLetter): boolean => contactIds.length === 1;
const isOpenDraft = ({ state }: DraftRow): boolean => state === null || isUnsettled(state);

type AddressOf = (contactId: string) => string;
/** The mailbox of a contact; '' for none. */
const addressesIn =
  ({ contactOf }: Book): AddressOf =>
  (id) =>
    mailboxKey(contactOf.get(id)?.email ?? '');

/**
 * Finds the rows that tell of a due letter: made for the same contact, or to the same address under another
 * id.
 */
const rowsTelling = (rows: readonly DraftRow[], addressOf: AddressOf) => {
  const byContact = groupBy(rows, ({ contactId }) => contactId);
  const byAddress = groupBy(rows, ({ email }) => mailboxKey(email));
  const rowsOf = (id: string): readonly DraftRow[] => {
    const address = addressOf(id);
    return [...(byContact.get(id) ?? []), ...(address === '' ? [] : (byAddress.get(address) ?? []))];
  };
  return ({ contactIds, occasion }: DueLetter, isWanted: IsTried): boolean =>
    contactIds.some((id) => rowsOf(id).some((row) => occasionOf(row) === occasion && isWanted(row)));
};

/** The rows of all letters of a kind: whoever got one of them on an occasion gets no other. */
function draftsOfKind(kind: StandingKind, { tables }: LetterOffice): DraftRow[] {
  const ids = new Set(tables.letters.rows.filter((each) => each.kind === kind).map(({ id }) => id));
  return tables.drafts.rows.filter(({ letterId }) => ids.has(letterId));
}

type Held = {
  /** What is due and was drafted already. */
  readonly letters: ReadonlySet<DueLetter>;
  /**
   * The drafts of the kind that stand: they keep their address, and whom they are for keeps the household.
   */
  readonly drafted: readonly Drafted[];
};

/**
 * One letter of a kind at a time to each, whatever the occasion; but who is introduced may be so for several
 * needs.
 */
function heldAmong(
  due: readonly DueLetter[],
  kind: StandingKind,
  office: LetterOffice,
  addressOf: AddressOf,
): Held {
  const rows = draftsOfKind(kind, office);
  const tellOf = rowsTelling(rows, addressOf);
  const open = due.every(isAlone) ? rows.filter(isOpenDraft) : [];
  const [openIds, openAddresses] = [idsOf(open), addressesOf(open)];
  const isOpen = (id: string): boolean => openIds.has(id) || openAddresses.has(addressOf(id));
  const held = due.filter((each) => tellOf(each, isHeld) || each.contactIds.some(isOpen));
  const alone = held.filter(isAlone).flatMap(({ contactIds }) => contactIds);
  const kept = alone.map((contactId) => ({ contactId, email: addressOf(contactId) }));
  return { letters: new Set(held), drafted: [...open, ...kept] };
}

function mailingToDue(
  letter: Row<StandingKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing {
  const all = dueNow(letter.kind, office);
  const due = isForThisWeek(letter) ? all.filter(isOnThisWeek(office, correspondence.book)) : all;
  const addressOf = addressesIn(correspondence.book);
  const held = heldAmong(due, letter.kind, office, addressOf);
  const tellOf = rowsTelling(draftsOf(office, letter), addressOf);
  const ids = [...new Set(due.flatMap(({ contactIds }) => contactIds))];
  const audience = audienceOf(letter, correspondence, held.drafted, ids);
  const contactOf = new Map(audience.recipients.map((contact) => [contact.id, contact]));
  const toMake = due
    .filter((each) => !held.letters.has(each) && !tellOf(each, isTried))
    .map((each) => ({ ...each, recipients: each.contactIds.flatMap((id) => contactOf.get(id) ?? []) }))
    .filter(({ contactIds, recipients }) => recipients.length === contactIds.length);
  const keyFor = ({ contactIds, occasion }: DueLetter) => draftKeyFor(letter.id, contactIds, occasion);
  return {
    audience,
    missing: [...new Set(toMake.flatMap(({ recipients }) => recipients))],
    planned: toMake.map((each) => ({ ...each, key: keyFor(each) })),
    words: new Map(all.map((each) => [keyFor(each), each.words])),
  };
}
