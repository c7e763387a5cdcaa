/** What people typed about the members of one household, where it doesn't agree (Words). */
import type { Contact } from './contact';
import type { Household } from './household';

/** The columns in which the lowest id's value is the household's. */
const BY_HAND = [
  'statusByHand',
  'tierByHand',
  'feeling',
  'who',
] as const satisfies readonly (keyof Contact)[];
export type ByHand = (typeof BY_HAND)[number];

/** A member's value that isn't followed. */
export type Disagreement = {
  readonly contact: Contact;
  readonly field: ByHand;
  /** The member with the lower id whose value is followed. */
  readonly follows: Contact;
};

/** Do not contact is each person's own: it disagrees with nobody's. */
const isSaid = (member: Contact, field: ByHand): boolean =>
  member[field] !== null && member[field] !== 'Do not contact';

/** Values that differ from the one of the lowest id that has any. */
export const disagreements = (households: readonly Household[]): Disagreement[] =>
  households.flatMap(({ members }) =>
    BY_HAND.flatMap((field) => {
      const [follows, ...others] = members.filter((member) => isSaid(member, field));
      if (follows === undefined) return [];
      const differing = others.filter((contact) => contact[field] !== follows[field]);
      return differing.map((contact) => ({ contact, field, follows }));
    }),
  );
