/**
 * Contacts named in other tabs: which person a cell means, by name, by name and company, by email, or by id.
 */
import { addressesIn, addressKey } from '../../domain/letters/audience/addresses';
import { lazily } from '../../domain/values/lazily';

/** What is known of a contact for naming it. */
export type Nameable = {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  /** Their other addresses, as addresses are compared. */
  readonly otherEmails?: readonly string[];
  /** The office's own number for the contact, where it keeps such numbers. */
  readonly ownNumber?: string;
};

/**
 * The contact that is meant; or what to type for each who could be meant, "Ann Example (Acme)", at most five.
 */
export type Naming =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly candidates: readonly string[] };

export type Directory = {
  /**
   * Whom a cell means. The name wins where it names exactly one contact, else the id that stands beside it:
   * that of a contact whose row is gone, too.
   */
  readonly find: (named: string, id: string) => Naming;
  /**
   * The id of the contact whom an id, or a number of the office's own, stands for; the text itself where it
   * is nobody's.
   */
  readonly idFor: (id: string) => string;
  /**
   * How a contact is offered in a dropdown: by name, and with the company where the name isn't the only one.
   */
  readonly labelOf: (contact: Nameable) => string;
};

const MOST_CANDIDATES = 5;
const NOTHING_TELLS = 'who needs a company or an email of their own on Contacts first';
const NOBODY: readonly Nameable[] = [];

/** Words of plain letters, a space between them: most names, which take no more folding than that. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Case, and how much space stands where, don't count. */
const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
/** Nor do accents, where nothing matches with them. */
const foldAccents = (folded: string): string => folded.normalize('NFD').replace(/\p{M}+/gu, '');
const withCompany = ({ name, company }: Nameable): string => `${name} (${company})`;

type Index = ReadonlyMap<string, readonly Nameable[]>;

/** Contacts by each of their keys; '' is none. */
function indexBy(contacts: readonly Nameable[], keysOf: (contact: Nameable) => readonly string[]): Index {
  const index = new Map<string, Nameable[]>();
  for (const contact of contacts) {
    for (const key of keysOf(contact)) {
      const others = index.get(key);
      if (others) others.push(contact);
      else if (key !== '') index.set(key, [contact]);
    }
  }
  return index;
}

/**
 * The ways to name a contact, the strongest first. Most workbooks need no accents folded, and no candidates.
 */
function indexesOf(contacts: readonly Nameable[]) {
  const named = indexBy(contacts, ({ name }) => [fold(name)]);
  const namedWithCompany = lazily(() => indexBy(contacts, (contact) => [fold(withCompany(contact))]));
  const written = lazily(() => indexBy(contacts, ({ email }) => [fold(email)]));
  const reachable = lazily(() =>
    indexBy(contacts, ({ email, otherEmails = [] }) => [...new Set([addressKey(email), ...otherEmails])]),
  );
  const numbered = lazily(() => indexBy(contacts, ({ id }) => [fold(id)]));
  const ownNumbered = lazily(() => indexBy(contacts, ({ ownNumber = '' }) => [fold(ownNumber)]));
  const unaccented = lazily(() => indexBy(contacts, ({ name }) => [foldAccents(fold(name))]));
  const words = lazily(() => indexBy(contacts, ({ name }) => foldAccents(fold(name)).split(' ')));
  return { named, namedWithCompany, written, reachable, numbered, ownNumbered, unaccented, words };
}

/** The contacts of all the workbook, ready to be named. */
export function directoryOf(contacts: readonly Nameable[]): Directory {
  const indexes = indexesOf(contacts);

  /** Whose addresses stand in the text, whatever else does: "Ann Example <ann@example.com>". */
  const reachedAt = (folded: string): readonly Nameable[] => {
    const { addresses } = folded.includes('@') ? addressesIn(folded) : { addresses: [] };
    return [...new Set(addresses.flatMap((address) => indexes.reachable().get(address) ?? NOBODY))];
  };

  /** The contacts that the first matching way of naming gives. */
  const match = (folded: string): readonly Nameable[] =>
    indexes.named.get(folded) ??
    indexes.namedWithCompany().get(folded) ??
    indexes.written().get(folded) ??
    indexes.numbered().get(folded) ??
    indexes.ownNumbered().get(folded) ??
    indexes.unaccented().get(foldAccents(folded)) ??
    reachedAt(folded);

  const alike = (folded: string): readonly Nameable[] => [
    ...new Set(
      foldAccents(folded)
        .split(' ')
        .flatMap((word) => indexes.words().get(word)?.slice(0, MOST_CANDIDATES) ?? []),
    ),
  ];

  const resolve = (named: string): Naming => {
    const folded = fold(named);
    const [contact, ...others] = match(folded);
    if (contact && others.length === 0) return { ok: true, id: contact.id };
    const candidates = contact ? [contact, ...others] : alike(folded);
    return { ok: false, candidates: [...new Set(candidates.slice(0, MOST_CANDIDATES).map(describe))] };
  };

  /** What to type for a contact, of what stands in view: an id is hidden. */
  const describe = (contact: Nameable): string => {
    const { name, company, email, ownNumber = '' } = contact;
    const isMeantBy = (text: string): boolean => {
      const [first, ...others] = match(fold(text));
      return first === contact && others.length === 0;
    };
    const inFull = [name, ...(company === '' ? [] : [withCompany(contact)])].find(isMeantBy);
    if (inFull !== undefined) return inFull;
    const short = [email, ownNumber].find(isMeantBy);
    return short === undefined ? `${name} (${NOTHING_TELLS})` : `${short} (${name})`;
  };

  const resolved = new Map<string, Naming>();
  const find = (named: string, id: string): Naming => {
    const known = resolved.get(named);
    const naming = known ?? resolve(named);
    if (!known) resolved.set(named, naming);
    return naming.ok || id === '' ? naming : { ok: true, id };
  };

  const idFor = (id: string): string => {
    const folded = fold(id);
    const [contact, ...others] = indexes.ownNumbered().get(folded) ?? NOBODY;
    return contact && others.length === 0 && !indexes.numbered().has(folded) ? contact.id : id;
  };

  const labelOf = (contact: Nameable): string =>
    (indexes.named.get(fold(contact.name))?.length ?? 0) > 1 && contact.company !== ''
      ? withCompany(contact)
      : contact.name;

  return { find, idFor, labelOf };
}
