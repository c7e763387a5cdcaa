/** What kind of contact somebody is, where the cell under Kind doesn't say it (Words). */
import type { Contact, Kind } from '../../records/contact';

/** On file, on no sheet and in no letter, until somebody says what kind of contact it is. */
export const isNotYet = ({ kind }: Pick<Contact, 'kind'>): boolean => kind === 'Not yet';

/** What is known of contacts beyond their own rows. */
export type KindFacts = {
  /** The contacts with a sale. */
  readonly buyerIds: ReadonlySet<string>;
  /** The contacts with a row on Alliances. */
  readonly allianceIds: ReadonlySet<string>;
  /** What a blank Kind means in this office. */
  readonly blankKindMeans: Kind;
};

/**
 * The kind that counts: Not yet for a row that names nobody; else as typed; undecided, whoever has a sale is
 * a client, whoever has a row on Alliances an alliance.
 */
export function kindOf({ id, name, kind }: Pick<Contact, 'id' | 'name' | 'kind'>, facts: KindFacts): Kind {
  if (name.trim() === '') return 'Not yet';
  if (kind !== null && kind !== 'Not yet') return kind;
  if (facts.buyerIds.has(id)) return 'Client';
  if (facts.allianceIds.has(id)) return 'Alliance';
  return kind ?? facts.blankKindMeans;
}

/** The contacts with the kinds that count. */
export const withKinds = <C extends Pick<Contact, 'id' | 'name' | 'kind'>>(
  contacts: readonly C[],
  facts: KindFacts,
): C[] =>
  contacts.map((contact) => {
    const kind = kindOf(contact, facts);
    return kind === contact.kind ? contact : { ...contact, kind };
  });
