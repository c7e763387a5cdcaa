/** What to give somebody: from what they like, what they do with their time, and the season (S23). */
import type { Contact } from '../../records/contact';
import type { Gift } from '../../records/gift';
import type { Season } from '../../season/season';
import { keywordsOf } from '../../text/keywords';
import { longDay } from '../../text/words';
import type { Book } from '../household/book';
import type { Household } from '../household/household';

/** What to give, and where in the file it comes from. */
type GiftIdea = { readonly thing: string; readonly from: string };

type Source = {
  readonly from: string;
  /** Only in this season; null: in any. */
  readonly season: Season | null;
  readonly textOf: (contact: Contact) => string;
};

/** In the order in which they are looked through. */
const SOURCES: readonly Source[] = [
  { from: 'Likes', season: null, textOf: ({ likes }) => likes },
  { from: 'Hobbies', season: null, textOf: ({ hobbies }) => hobbies },
  { from: 'Sports', season: null, textOf: ({ sports }) => sports },
  { from: 'Pastimes', season: null, textOf: ({ pastimes }) => pastimes },
  // Good times belong to what clients dream of (S1); in hard ones they want to know where they stand (S2).
  { from: 'Dream', season: 'Good times', textOf: ({ dream }) => dream },
  { from: 'Hard times', season: 'Hard times', textOf: () => 'a clear view of where they stand, on one page' },
];

/** "roses; old maps and the sea" are three things. */
const thingsIn = (text: string): string[] =>
  text
    .split(/[,;\n]|\s+(?:and|&)\s+/i)
    .map((thing) => thing.trim())
    .filter((thing) => keywordsOf(thing).size > 0);

const speaksOf = (text: string, thing: string): boolean => {
  const words = keywordsOf(text);
  return [...keywordsOf(thing).keys()].some((word) => words.has(word));
};

/** What a household was given, the latest first: one gift is for all of them (S24). */
export const givenTo = (gifts: readonly Gift[], { members }: Household): Gift[] =>
  gifts
    .filter(({ contactId }) => members.some(({ id }) => id === contactId))
    .sort((one, other) => other.date - one.date);

/**
 * The next idea for somebody, else for one of their household; null: the file has none that was not given
 * yet. What anybody of them dislikes is no idea.
 */
export function giftIdea(
  contact: Contact,
  household: Household,
  { gifts, settings }: Pick<Book, 'gifts' | 'settings'>,
): GiftIdea | null {
  const people = [contact, ...household.reachable.filter(({ id }) => id !== contact.id)];
  const before = givenTo(gifts, household).map(({ what, why }) => `${what} ${why}`);
  const unwanted = [...before, ...people.map(({ dislikes }) => dislikes)];
  const isNew = (thing: string): boolean => !unwanted.some((text) => speaksOf(text, thing));
  for (const person of people)
    for (const { from, season, textOf } of SOURCES) {
      if (season !== null && season !== settings.season) continue;
      const thing = thingsIn(textOf(person)).find(isNew);
      if (thing !== undefined)
        return { thing, from: person === contact ? from : `${from} of ${person.name}` };
    }
  return null;
}

const GIVE = 'Give: ';
const MOST_SHOWN = 3;

/**
 * What the call sheet says beside an item of value: one idea, what they had before, and where to note it.
 *
 * @returns [] where there is neither idea nor memory
 */
export function giftLines(
  contact: Contact,
  household: Household,
  book: Pick<Book, 'gifts' | 'settings'>,
): string[] {
  const idea = giftIdea(contact, household, book);
  const before = givenTo(book.gifts, household)
    .filter(({ what }) => what.trim() !== '')
    .slice(0, MOST_SHOWN)
    .map(({ what, date }) => `${what.trim()} (${longDay(date)})`);
  return [
    ...(idea === null ? ['Something they can use.'] : [`${GIVE}something for ${idea.thing} (${idea.from}).`]),
    ...(before.length === 0 ? [] : [`They had: ${before.join(', ')}.`]),
    'Type what you gave into Note: it stands on Given then, and is not proposed again.',
  ];
}

/** What a row of Given says of an item that was logged: the note, else the idea that stood beside it. */
export function giftNoted(ask: string, note: string): Pick<Gift, 'what' | 'why'> | null {
  const [, thing = '', from = ''] = /^Give: something for (.+) \(([^()]+)\)\.$/m.exec(ask) ?? [];
  const what = note.trim() || (thing === '' ? '' : `Something for ${thing}`);
  if (what === '') return null;
  const isOfIdea = thing !== '' && (note.trim() === '' || speaksOf(note, thing));
  return { what, why: isOfIdea ? `${from}: ${thing}` : '' };
}
