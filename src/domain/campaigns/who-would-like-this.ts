/** Who would like this? A text is pasted, and the people stand there whose file or tags speak of the same things (S10). */
import type { Book } from '../book';
import type { Contact } from '../clients/contact';
import { isOnFileOnly } from '../clients/household';
import { byFirst, compareIds } from '../order';

/** A person to send it to, and why: "Hobbies: roses; Tags: garden". */
export type Interested = { readonly contact: Contact; readonly why: string };

/** Where words are looked for, and what one found there is worth: what somebody loves says more than where they work. */
const PLACES: readonly {
  readonly name: string;
  readonly weight: number;
  readonly textOf: (contact: Contact) => string;
}[] = [
  { name: 'Hobbies', weight: 3, textOf: ({ hobbies }) => hobbies },
  { name: 'Sports', weight: 3, textOf: ({ sports }) => sports },
  { name: 'Pastimes', weight: 3, textOf: ({ pastimes }) => pastimes },
  { name: 'Likes', weight: 3, textOf: ({ likes }) => likes },
  { name: 'Tags', weight: 3, textOf: ({ tags }) => tags.join(' ') },
  { name: 'Dream', weight: 2, textOf: ({ dream }) => dream },
  { name: 'Profession', weight: 2, textOf: ({ profession }) => profession },
  { name: 'Company', weight: 1, textOf: ({ company }) => company },
];

/** Words that say nothing of what a text is about. */
const STOP_WORDS = new Set(
  (
    'the and for are but not you your yours all any can had has have her hers him his how its our ours out she was were who why will with ' +
    'about after again also always among another because been before being between both could did does done down during each even ever ' +
    'every few from get gets getting give gives goes going good got great here into just know last less like likes made make makes many ' +
    'may might more most much must need never new next now off often old once one only other others over own people per put rather read ' +
    'really same see should since some such take takes than that their theirs them then there these they thing things this those three ' +
    'through time times too two under until upon use used very want wants way ways well went what when where which while whose within ' +
    'without would year years yet day days week month first been own owner company group inc llc ltd'
  ).split(' '),
);
/** Shorter words of Latin letters say little; those of other scripts may say much. */
const SAYS_SOMETHING = /^[\p{L}\p{M}\p{N}]{3}|[^\p{Script=Latin}\p{M}\p{N}]/u;

/** A word as it is compared: without case and accents, and without the s of a plural. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=..[^s])s$/, '');

/** The words of a text that mean something, as they stand, by how they are compared. */
function wordsOf(text: string): Map<string, string> {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Map(
    words
      .filter((word) => SAYS_SOMETHING.test(word) && !STOP_WORDS.has(word.toLowerCase()))
      .map((word) => [folded(word), word]),
  );
}

type Match = Interested & { readonly score: number };

function matchOf(contact: Contact, topics: ReadonlyMap<string, string>): Match {
  const disliked = wordsOf(contact.dislikes);
  const found = PLACES.map(({ name, weight, textOf }) => {
    const words = [...wordsOf(textOf(contact))].filter(([key]) => topics.has(key) && !disliked.has(key));
    return {
      weight,
      keys: words.map(([key]) => key),
      why: `${name}: ${words.map(([, word]) => word).join(', ')}`,
    };
  }).filter(({ keys }) => keys.length > 0);
  // The places come by weight, so each word counts where it is worth most.
  const worth = new Map([...found].reverse().flatMap(({ keys, weight }) => keys.map((key) => [key, weight])));
  return {
    contact,
    why: found.map(({ why }) => why).join('; '),
    score: [...worth.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/**
 * The people whom a text may please, best first, then by id: each word counts once, where it is worth most. What somebody dislikes
 * doesn't speak for them, and whoever may not be contacted isn't named.
 */
export function whoWouldLikeThis(text: string, book: Book, most: number): Interested[] {
  const topics = wordsOf(text);
  return book.households
    .filter((household) => !isOnFileOnly(household))
    .flatMap(({ reachable }) => reachable.map((contact) => matchOf(contact, topics)))
    .filter(({ score }) => score > 0)
    .sort(
      byFirst(
        (a, b) => b.score - a.score,
        (a, b) => compareIds(a.contact.id, b.contact.id),
      ),
    )
    .slice(0, most)
    .map(({ contact, why }) => ({ contact, why }));
}
