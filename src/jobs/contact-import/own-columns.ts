/**
 * Columns of a list that Contacts has no column for: each is one of the office's own there, under its header.
 */
import type { ImportedPerson } from '../../domain/contact-import/person/person';
import { folded } from '../../domain/contact-import/matching/same-values';
import { cellText } from '../../sheets/cells/cell-text';
import { isOwnKey, isTakenFor, ownKey, withOwnColumns } from '../../sheets/declare/own-columns';
import { foldHeader } from '../../sheets/headers/header-keys';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { contacts } from '../../sheets/tabs/contacts';
import type { ImportOffice } from './source';

const plain = (header: string): string => header.replace(/\s+/g, ' ').trim();

/** Somebody of a list: who they are on Contacts, and what stands in columns of the list's own. */
type WithOwn = {
  readonly contact: { readonly line: number } | null;
  readonly own: ReadonlyMap<string, string>;
};

/** Columns of ours in which people write what they like: a list may have them by their names. */
const IN_WORDS = [
  ...[
    'dream',
    'likes',
    'dislikes',
    'favouriteRestaurant',
    'sports',
    'pastimes',
    'worriedAbout',
    'whatHappened',
  ],
] as readonly (keyof typeof contacts.columns)[];
const keyOfWords: ReadonlyMap<string, string> = new Map(
  IN_WORDS.flatMap((key) =>
    [contacts.columns[key].header, ...contacts.columns[key].aliases].map(
      (each) => [foldHeader(each), key] as const,
    ),
  ),
);

/** Under which key of a row a column of the list is kept; null: under none, so that it is kept in words. */
function keyFor(header: string): string | null {
  const ours = keyOfWords.get(foldHeader(header));
  if (ours !== undefined) return ours;
  return foldHeader(header) === '' || isTakenFor(contacts, header) ? null : ownKey(header);
}

/** What belongs into columns of the office's own, or into those of ours that hold words, by header. */
export const ownValuesOf = ({ own }: ImportedPerson): ReadonlyMap<string, string> =>
  new Map(
    [...own]
      .map(([header, value]) => [plain(header), value] as const)
      .filter(([header]) => keyFor(header) !== null),
  );

/** What is kept in words, because its header would be taken for another column of ours. */
export const ownLinesOf = ({ own }: ImportedPerson): readonly string[] =>
  [...own]
    .filter(([header]) => keyFor(plain(header)) === null)
    .map(([header, value]) => `${header}: ${value}`);

/** Contacts with the columns of the list's own. */
export const contactsWithOwn = (entries: readonly Pick<WithOwn, 'own'>[]): AnyTable =>
  withOwnColumns(
    contacts,
    [...new Set(entries.flatMap(({ own }) => [...own.keys()]))].filter((header) =>
      isOwnKey(keyFor(header) ?? ''),
    ),
  );

/**
 * Values of somebody on file by the keys of such columns: what fills blanks, and what the list says
 * otherwise.
 */
export type OwnCompared = {
  readonly fills: Readonly<Record<string, string>>;
  /** The same by header. */
  readonly added: ReadonlyMap<string, string>;
  /** By header. */
  readonly differs: ReadonlyMap<string, string>;
};

/** Where the office's own columns stand, by their folded headers. */
function ownPlaces({ headers, layout }: TableReading<AnyTable>): ReadonlyMap<string, number> {
  const taken = new Set(layout.indexes.values());
  const own = headers.flatMap((header, index) =>
    taken.has(index) ? [] : [[foldHeader(header), index] as const],
  );
  return new Map(own.reverse());
}

/** Compares what the list's own columns say of somebody with what stands on Contacts. */
export function ownCompared({ tables }: ImportOffice, { contact, own }: WithOwn): OwnCompared {
  const fills: Record<string, string> = {};
  const [added, differs] = [new Map<string, string>(), new Map<string, string>()];
  const places = contact && own.size > 0 ? ownPlaces(tables.contacts) : new Map<string, number>();
  const { indexes } = tables.contacts.layout;
  for (const [header, value] of own) {
    const key = keyFor(header) ?? ownKey(header);
    const place = isOwnKey(key) ? (places.get(foldHeader(header)) ?? -1) : (indexes.get(key) ?? -1);
    const standing = contact ? cellText(tables.contacts.cellsOf(contact.line)[place] ?? '').trim() : '';
    if (standing === '') {
      fills[key] = value;
      added.set(header, value);
    } else if (folded(standing) !== folded(value)) differs.set(header, value);
  }
  return { fills, added, differs };
}
