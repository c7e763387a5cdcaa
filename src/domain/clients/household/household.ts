/** Households: the contacts that calls, notes and gifts are due once for (Words). */
import type { CivilDay } from '../../calendar/civil-day';
import { firstKnown, groupBy, smallest } from '../../values/collections';
import { compareIds } from '../../values/order';
import type { Contact, CoreClass, Doer, Spiral, Status, Tier } from '../../records/contact';
import { givenTier } from '../tiers/given-tier';
import { isNotYet } from './kind';
import { refuses } from './refusals';

export type Household = {
  /** The lowest id of its members. */
  readonly id: string;
  /** By id. */
  readonly members: readonly Contact[];
  /** The members who may be contacted and whose kind somebody has said: the head, then by id (S24). */
  readonly reachable: readonly Contact[];
  readonly tier: Tier;
  readonly status: Status;
  readonly core: CoreClass | null;
  readonly spiral: Spiral | null;
  readonly who: Doer | null;
  /** The day on which its earliest member was first seen; null while none was given. */
  readonly added: CivilDay | null;
};

/** A household that nobody has judged yet counts as the middle one (S5). */
const UNJUDGED: Tier = 2;

/** The contact's own status: by hand, else worked out, else Active. */
export const statusOf = (contact: Contact): Status => contact.statusByHand ?? contact.status ?? 'Active';

/** "Do not contact" is each person's own, whatever the rest of the household says (Words). */
export const mayBeContacted = (contact: Contact): boolean => !refuses(contact, 'Nothing');

/** As people have said, else as the column Tier says (S5). */
const tierOf = (members: readonly Contact[]): Tier =>
  givenTier(members)?.tier ?? firstKnown(members, (member) => member.tier) ?? UNJUDGED;

/** What Status by hand says of the household: the lowest id's; null: nothing. */
export const statusByHandOf = (members: readonly Contact[]): Status | null =>
  firstKnown(members, ({ statusByHand }) => (statusByHand === 'Do not contact' ? null : statusByHand));

function householdStatus(members: readonly Contact[]): Status {
  const contactable = members.filter(mayBeContacted);
  if (contactable.length === 0) return 'Do not contact';
  return statusByHandOf(members) ?? firstKnown(contactable, (member) => member.status) ?? 'Active';
}

/** Of several heads the lowest id. */
function headFirst(members: readonly Contact[]): readonly Contact[] {
  const head = members.find(({ isHead }) => isHead);
  return head === undefined ? members : [head, ...members.filter((member) => member !== head)];
}

function householdFrom(contacts: readonly Contact[]): Household {
  const members = [...contacts].sort((a, b) => compareIds(a.id, b.id));
  const reachable = headFirst(members.filter((member) => mayBeContacted(member) && !isNotYet(member)));
  return {
    id: members.reduce((lowest) => lowest).id,
    members,
    reachable,
    tier: tierOf(members),
    status: householdStatus(members),
    core: firstKnown(members, (member) => member.core),
    spiral: firstKnown(members, (member) => member.spiral),
    who: firstKnown(members, (member) => member.who),
    added: smallest(members.map((member) => member.added)),
  };
}

const householdKey = ({ household, id }: Contact): string => {
  const name = household.trim().toLowerCase();
  return name === '' ? `contact ${id}` : `household ${name}`;
};

/**
 * All households, by lowest id. Who has no Household cell is a household alone; case and outer spaces don't
 * count.
 */
export const householdsOf = (contacts: readonly Contact[]): Household[] =>
  [...groupBy(contacts, householdKey).values()].map(householdFrom).sort((a, b) => compareIds(a.id, b.id));

/** Whether nothing may be due for a household: it was released, or there is nobody who may be contacted. */
export const isOnFileOnly = ({ status, reachable }: Household): boolean =>
  status === 'Released' || status === 'Do not contact' || reachable.length === 0;

/** Whom of a household to call about a member: them, else the first who may be contacted; null: nobody. */
export const whomToCall = ({ status, reachable }: Household, id: string): Contact | null =>
  status === 'Released' ? null : (reachable.find((member) => member.id === id) ?? reachable[0] ?? null);

/** What somebody typed about a member; null: nothing. */
type Judgement = (contact: Contact) => string | number | boolean | null;
/**
 * What stands by hand for the whole household. The column Who doesn't: a row goes by its own contact's (S12).
 */
const JUDGEMENTS = [
  ['tierByHand', ({ tierByHand }) => tierByHand],
  ['statusByHand', ({ statusByHand }) => (statusByHand === 'Do not contact' ? null : statusByHand)],
  ['feeling', ({ feeling }) => feeling],
  ['isDraining', ({ isDraining }) => isDraining],
] as const satisfies readonly (readonly [keyof Contact, Judgement])[];
type JudgedColumn = (typeof JUDGEMENTS)[number][0];

/** A member whose value by hand differs from the one that counts for the household. */
export type Disagreement<C extends Contact> = {
  readonly by: JudgedColumn;
  readonly contact: C;
  /** The lowest id that has a value; of Draining, which anybody's tick decides, the lowest that is ticked. */
  readonly counts: C;
};

function disagreementsOn<C extends Contact>(
  members: readonly C[],
  by: JudgedColumn,
  valueOf: Judgement,
): Disagreement<C>[] {
  const counts = members.find((member) => valueOf(member) !== null && valueOf(member) !== false);
  if (counts === undefined) return [];
  return members
    .filter((member) => valueOf(member) !== null && valueOf(member) !== valueOf(counts))
    .map((contact) => ({ by, contact, counts }));
}

/** Where members of a household say different things by hand (Words); a blank differs from nothing. */
export function disagreementsIn<C extends Contact>(contacts: readonly C[]): Disagreement<C>[] {
  const known = contacts.filter(({ id }) => id !== '').sort((a, b) => compareIds(a.id, b.id));
  return [...groupBy(known, householdKey).values()].flatMap((members) =>
    JUDGEMENTS.flatMap(([by, valueOf]) => disagreementsOn(members, by, valueOf)),
  );
}
