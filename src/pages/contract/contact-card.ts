/** What the page Contact card is given, and what it hands back. */
import * as z from 'zod/mini';
import { typedText } from './plain';

const contactId = z.string().check(z.maxLength(200));
const lines = z.array(z.string());

/** The columns of Contacts that are edited on the card: what one knows of a person, and how to reach them. */
export const CARD_COLUMNS = [
  'dear',
  'phone',
  'email',
  'address',
  'company',
  'profession',
  'worriedAbout',
  'dream',
  'likes',
  'dislikes',
  'favouriteRestaurant',
  'birthday',
  'anniversary',
  'children',
  'hobbies',
  'sports',
  'pastimes',
] as const;
const cardColumn = z.enum(CARD_COLUMNS);

/** Whom to show: a contact, or '' for whoever's row is selected. */
const cardAsked = z.strictObject({ id: contactId });

const searchAsked = z.strictObject({ text: z.string().check(z.maxLength(200)) });

const person = z.strictObject({ id: z.string(), name: z.string(), about: z.string() });

const contactsFound = z.strictObject({
  found: z.array(person),
  /** How many more there are. */
  others: z.number(),
});

const fact = z.strictObject({ column: cardColumn, label: z.string(), value: z.string() });
export type CardFact = z.infer<typeof fact>;

const card = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** "Client · Tier 1 · Core · Active" */
  standing: z.string(),
  whyTier: z.string(),
  phones: lines,
  consent: z.string(),
  household: z.array(person),
  /** What stands for the household on This week, and why. */
  due: z.array(z.strictObject({ what: z.string(), day: z.string(), why: z.string() })),
  year: z.array(
    z.strictObject({
      touch: z.string(),
      planned: z.number(),
      done: z.number(),
      last: z.string(),
      next: z.string(),
    }),
  ),
  /** "Last touches", "Needs" and so on, each with its lines. */
  sections: z.array(z.strictObject({ title: z.string(), lines })),
  facts: z.array(fact),
  /** The ids of the contacts above and below on Contacts; '' at the ends. */
  previous: z.string(),
  next: z.string(),
});
export type Card = z.infer<typeof card>;

/** Null: nobody is selected, or there is no such contact. */
const cardShown = z.strictObject({ card: z.nullable(card) });

const factTyped = z.strictObject({
  id: contactId,
  column: cardColumn,
  /** What stood there when it was typed. */
  was: typedText,
  value: typedText,
});
export type FactTyped = z.infer<typeof factTyped>;

/** What became of it, and what stands there now. */
const factSaved = z.strictObject({
  is: z.enum(['saved', 'changed meanwhile', 'not understood', 'gone']),
  now: z.string(),
  /** What the column expects, where it wasn't understood. */
  expected: z.string(),
});
export type FactSaved = z.infer<typeof factSaved>;

/** The calls of this page. */
export const CARD_CALLS = {
  /** Everything of one contact. */
  showCard: { takes: z.tuple([cardAsked]), gives: cardShown },
  /** Whom a few letters mean. */
  findContacts: { takes: z.tuple([searchAsked]), gives: contactsFound },
  /** Writes one fact into its cell on Contacts. */
  saveFact: { takes: z.tuple([factTyped]), gives: factSaved },
} as const;
