/** The audience of a letter: who gets it, and why everybody else whom it is for doesn't (S2, S10). */
import type { Book } from '../../clients/household/book';
import type { Contact, Kind, Status, Tier } from '../../records/contact';
import { givenTier } from '../../clients/tiers/given-tier';
import { mayBeContacted, type Household } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import type { PracticeSettings } from '../../records/settings';
import { isClient } from '../../touches/touch-plan';
import { plural } from '../../text/words';
import { mailboxKey } from './addresses';
import {
  EXCLUSIONS,
  isMeantFor,
  isOnceAHousehold,
  whyNotWrittenTo,
  type Correspondence,
  type Exclusion,
} from './exclusion';
import type { Addressed, LetterKind } from '../../records/letter';

/**
 * Whom the letter is for, each of them once: as a recipient, or under one reason. By id, or in the order in
 * which it is due to them.
 */
export type Audience = {
  readonly recipients: readonly Contact[];
  /** In order of precedence; a reason that nobody has isn't there. */
  readonly excluded: ReadonlyMap<Exclusion, readonly Contact[]>;
};

type Candidate = { readonly member: Contact; readonly household: Household };

/** Who has a row on Alliances is an alliance, whatever the Kind. */
function kindsOf(member: Contact, allianceIds: ReadonlySet<string>): Kind[] {
  const own = isClient(member, allianceIds) ? 'Client' : member.kind;
  return [...(own === null ? [] : [own]), ...(allianceIds.has(member.id) ? ['Alliance' as const] : [])];
}

/** Tiers are the clients' (S5); anybody else has one only where somebody gave it. */
const tiersOf = ({ members, tier }: Household, allianceIds: ReadonlySet<string>): Tier[] =>
  members.some((member) => isClient(member, allianceIds)) || givenTier(members) !== null ? [tier] : [];

const statusOf = (member: Contact, household: Household): Status =>
  mayBeContacted(member) ? household.status : 'Do not contact';

const folded = (tag: string): string => tag.normalize('NFKC').trim().toLowerCase();

/** Whether one of what somebody has is wanted; where nothing is asked for, everything is. */
const isWanted = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || has.some((one) => wanted.includes(one));

function isInFilter({ member, household }: Candidate, letter: Addressed, { allianceIds }: Book): boolean {
  const tags = member.tags.map(folded);
  return (
    isWanted(letter.kinds, kindsOf(member, allianceIds)) &&
    isWanted(letter.tiers, tiersOf(household, allianceIds)) &&
    isWanted(letter.core, household.core === null ? [] : [household.core]) &&
    isWanted(letter.statuses, [statusOf(member, household)]) &&
    isWanted(letter.withTags.map(folded), tags) &&
    !letter.withoutTags.some((tag) => tags.includes(folded(tag)))
  );
}

const everybodyIn = ({ households }: Book): Candidate[] =>
  households
    .flatMap((household) => household.members.map((member) => ({ member, household })))
    .sort((a, b) => compareIds(a.member.id, b.member.id));

const namedIn = ({ contactOf, householdOf }: Book, ids: readonly string[]): Candidate[] =>
  ids.flatMap((id) => {
    const [member, household] = [contactOf.get(id), householdOf.get(id)];
    return member && household ? [{ member, household }] : [];
  });

/** Whom the letter is for; whether it may be written to them is another matter. */
const candidatesFor = (letter: Addressed, book: Book, due: readonly string[] | null): Candidate[] =>
  (due === null ? everybodyIn(book) : namedIn(book, due)).filter(
    (candidate) =>
      isMeantFor(letter.kind, candidate.member, book.allianceIds) && isInFilter(candidate, letter, book),
  );

/** A draft of the letter that stands: whom it was made for, and the address that it was made to. */
export type Drafted = { readonly contactId: string; readonly email: string };

/**
 * Who is the one written to at an address and, where one stands for all, in a household: the first who comes.
 */
function claimsFor(kind: LetterKind, drafted: readonly Drafted[]) {
  // An address keeps its draft, whoever has it by now: pasted in anew, the same person has another id.
  const addresses = new Map(drafted.map(({ contactId, email }) => [mailboxKey(email), contactId]));
  addresses.delete('');
  const households = new Map<string, string>();
  const isTaken = (claims: Map<string, string>, key: string, id: string): boolean => {
    const holder = claims.get(key) ?? id;
    claims.set(key, holder);
    return holder !== id;
  };
  return ({ member, household }: Candidate): Exclusion | null => {
    if (isTaken(addresses, mailboxKey(member.email), member.id)) return 'duplicate address';
    const isServed = isOnceAHousehold(kind) && isTaken(households, household.id, member.id);
    return isServed ? 'household already written to' : null;
  };
}

/**
 * Who gets the letter. Everybody whom its filter names is a recipient, or is counted under exactly one
 * reason; who isn't in the filter is neither.
 *
 * @param drafted the drafts of this letter and occasion: they keep their address, and whom they are for keeps
 *   the household, so that running it again doesn't write to anybody there
 * @param due ids of the only people whom it is due to, each once: of a household, the first who can be
 * written to; null: it is for all
 */
export function audienceOf(
  letter: Addressed,
  correspondence: Correspondence,
  drafted: readonly Drafted[] = [],
  due: readonly string[] | null = null,
): Audience {
  const { book } = correspondence;
  const claim = claimsFor(letter.kind, drafted);
  namedIn(
    book,
    drafted.map(({ contactId }) => contactId),
  ).forEach(claim);
  const recipients: Contact[] = [];
  const excluded = new Map<Exclusion, Contact[]>(EXCLUSIONS.map((reason) => [reason, []]));
  for (const candidate of candidatesFor(letter, book, due)) {
    const { member, household } = candidate;
    const reason = whyNotWrittenTo(letter.kind, member, household, correspondence) ?? claim(candidate);
    if (reason === null) recipients.push(member);
    else excluded.get(reason)?.push(member);
  }
  return { recipients, excluded: new Map([...excluded].filter(([, members]) => members.length > 0)) };
}

/** "no email 3, opted out 2"; '' where nobody is left out. */
export const exclusionsInWords = ({ excluded }: Audience): string =>
  [...excluded].map(([reason, members]) => `${reason} ${members.length}`).join(', ');

/** Why the letter is refused for its size, and what to do; null: it isn't. */
export function whyTooLarge(
  { recipients }: Audience,
  { largestLetter }: Pick<PracticeSettings, 'largestLetter'>,
): string | null {
  if (recipients.length <= largestLetter) return null;
  const people = plural(recipients.length, 'person', 'people');
  return (
    `${people} would get it; Largest letter on Settings is ${largestLetter}. Narrow Kinds, Tiers, Core?, Status or tags on its row ` +
    'and send it in parts, or raise the setting.'
  );
}
