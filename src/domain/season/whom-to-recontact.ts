/**
 * Whom Hard times recontact, by kinds and tags; nobody who is Not yet, and no client: theirs are the letter
 * and the Top 20 (S2d).
 */
import type { Book } from '../clients/household/book';
import { groupBy } from '../values/collections';
import type { Contact, Kind } from '../records/contact';
import { isOnFileOnly } from '../clients/household/household';
import { isRefused } from '../touches/touch-types';
import { plural } from '../text/words';

/** The kinds to choose from, as one and as many. */
const KINDS = [
  ['Prospect', 'Prospects'],
  ['Alliance', 'Alliances'],
  ['Personal', 'Personal contacts'],
] as const satisfies readonly (readonly [Kind, string])[];
type Recontacted = (typeof KINDS)[number][0];

/** So many tags are proposed, those that most people have. */
const TAGS_PROPOSED = 10;

const folded = (word: string): string => word.trim().toLowerCase();

const kindNamed = (word: string): Recontacted | null =>
  KINDS.find((names) => names.some((name) => folded(name) === folded(word)))?.[0] ?? null;

/** Whether somebody is of a kind; whoever has a row on Alliances is an alliance, too. */
const isOfKind = ({ id, kind }: Contact, wanted: Recontacted, { allianceIds }: Book): boolean =>
  kind === wanted || (wanted === 'Alliance' && allianceIds.has(id));

const mayBeRecontacted = (contact: Contact): boolean =>
  contact.cultivation !== 'No longer interested' && !isRefused('Recall', contact);

/**
 * The rule by which a contact is recontacted.
 *
 * @param words kinds and tags: of these kinds (none: prospects) those with one of the tags (none: all of
 * them)
 */
export function isToRecontact(
  book: Book,
  words: readonly string[] = book.settings.recontacted,
): (contact: Contact) => boolean {
  const named = words.flatMap((word) => kindNamed(word) ?? []);
  const kinds: readonly Recontacted[] = named.length === 0 ? ['Prospect'] : named;
  const tags = new Set(words.filter((word) => kindNamed(word) === null).map(folded));
  return (contact) =>
    mayBeRecontacted(contact) &&
    kinds.some((kind) => isOfKind(contact, kind, book)) &&
    (tags.size === 0 || contact.tags.some((tag) => tags.has(folded(tag))));
}

const within = (book: Book): Contact[] =>
  book.households.filter((household) => !isOnFileOnly(household)).flatMap(({ reachable }) => reachable);

/** "prospects"; "alliances and prospects with rent" */
export function recontactedInWords(words: readonly string[]): string {
  const kinds = KINDS.filter(([kind]) => words.some((word) => kindNamed(word) === kind));
  const tags = words.filter((word) => kindNamed(word) === null);
  const people = kinds.length === 0 ? 'prospects' : kinds.map(([, many]) => many.toLowerCase()).join(' and ');
  return tags.length === 0 ? people : `${people} with ${tags.join(' or ')}`;
}

/** The kinds and tags to choose from, each with how many it is. */
export function recontactChoices(book: Book): string {
  const everybody = within(book).filter(mayBeRecontacted);
  const kinds = KINDS.map(([kind, many]) => {
    return `${many} ${everybody.filter((contact) => isOfKind(contact, kind, book)).length}`;
  });
  const people = everybody.filter((contact) => KINDS.some(([kind]) => isOfKind(contact, kind, book)));
  const byTag = [
    ...groupBy(
      people.flatMap(({ tags }) => tags),
      folded,
    ).values(),
  ].sort((a, b) => b.length - a.length);
  const tags = byTag.slice(0, TAGS_PROPOSED).map((same) => `${same[0] ?? ''} ${same.length}`);
  const more = byTag.length - tags.length;
  return [
    `Kinds: ${kinds.join(', ')}.`,
    ...(tags.length === 0
      ? []
      : [`Tags: ${tags.join(', ')}${more > 0 ? `, and ${plural(more, 'other')}` : ''}.`]),
  ].join(' ');
}

/** What is said of kinds that Hard times don't recontact. */
const NOT_RECONTACTED: ReadonlyMap<string, string> = new Map([
  ...['client', 'clients'].map(
    (word) => [word, 'Clients get the letter, and the Top 20 their call.'] as const,
  ),
  ['not yet', 'Whoever is Not yet is never called: say under Kind on Contacts what they are.'],
]);

/** Why nobody is called by these words; null: somebody is. */
export function whyNobodyIs(book: Book, words: readonly string[]): string | null {
  const never = words.map((word) => NOT_RECONTACTED.get(folded(word))).find((why) => why !== undefined);
  if (never !== undefined) return never;
  const people = within(book);
  const tags = new Set(people.flatMap((contact) => contact.tags.map(folded)));
  const unknown = words.filter((word) => kindNamed(word) === null && !tags.has(folded(word)));
  if (unknown.length > 0) return `Nobody has the tag ${unknown.join(', ')}.`;
  return people.some(isToRecontact(book, words)) ? null : `There are no ${recontactedInWords(words)}.`;
}
