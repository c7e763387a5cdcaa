/**
 * Who would like this? A text is pasted, and the people stand there whose file or tags speak of the same
 * things (S10).
 */
import type { Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';
import { isOnFileOnly } from '../../clients/household/household';
import { byFirst, compareIds } from '../../values/order';
import { keywordsOf, wordList } from '../../text/keywords';

/** A person to send it to, and why: "Hobbies: roses; Tags: garden". */
export type Interested = { readonly contact: Contact; readonly why: string };

/**
 * Where words are looked for, and what one found there is worth: what somebody loves says more than where
 * they work.
 */
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
const OF_ANY_TOPIC = wordList(
  'even great long day days week month year years first company owner group inc llc ltd',
);

/** The words of a text that mean something, as they stand, by how they are compared. */
const wordsOf = (text: string): ReadonlyMap<string, string> =>
  keywordsOf(text, { saysNothing: OF_ANY_TOPIC });

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
 * The people whom a text may please, best first, then by id: each word counts once, where it is worth most.
 * What somebody dislikes doesn't speak for them, and whoever may not be contacted isn't named.
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
