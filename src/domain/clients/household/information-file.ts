/**
 * The client information file (S7): what the office would like to know of a person, asked one fact a call.
 */
import { addYears, civilDay, type AnnualDay, type CivilDay } from '../../calendar/civil-day';
import type { Season } from '../../season/season';
import type { Contact } from '../../records/contact';

/** The facts of the file, in the order in which they are asked. */
export const FACTS = [
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
export type Fact = (typeof FACTS)[number];

/** A fact as the call sheet asks for it. */
export const FACT_WORDS: Readonly<Record<Fact, string>> = {
  dream: 'dream',
  likes: 'likes',
  dislikes: 'dislikes',
  favouriteRestaurant: 'favourite restaurant',
  birthday: 'birthday',
  anniversary: 'anniversary',
  children: "children's names",
  hobbies: 'hobbies',
  sports: 'sports',
  pastimes: 'pastimes',
};

const ASK = 'Ask: ';

const isMissing = (contact: Contact, fact: Fact): boolean => {
  const value = contact[fact];
  return value === null || value === '';
};

/**
 * The facts that are not on file, in the order in which they are asked: Dream first in Good times, last in
 * Hard times.
 *
 * @param kept the facts that the office has a column for
 */
export function missingFacts(contact: Contact, season: Season, kept: ReadonlySet<Fact>): Fact[] {
  const missing = FACTS.filter((fact) => kept.has(fact) && isMissing(contact, fact));
  if (season === 'Good times' || missing[0] !== 'dream') return missing;
  return [...missing.slice(1), 'dream'];
}

/**
 * The one question that a call asks for the file, such as "Ask: favourite restaurant"; null when the file is
 * complete.
 */
export function questionFor(contact: Contact, season: Season, kept: ReadonlySet<Fact>): string | null {
  const fact = missingFacts(contact, season, kept)[0];
  return fact === undefined ? null : ASK + FACT_WORDS[fact];
}

/** The fact that the Ask text of a row asks for; null when it asks for none. */
export function factAskedIn(ask: string): Fact | null {
  const lines = ask.split('\n').map((line) => line.trim());
  return FACTS.find((fact) => lines.includes(ASK + FACT_WORDS[fact])) ?? null;
}

/**
 * How much of the file is filled, in per cent, rounded down, so that 100 means complete; null where the
 * office keeps none.
 *
 * @param kept the facts that the office has a column for
 */
export function fileCompletePercent(contact: Contact, kept: ReadonlySet<Fact>): number | null {
  const known = [...kept].filter((fact) => !isMissing(contact, fact)).length;
  return kept.size === 0 ? null : Math.floor((100 * known) / kept.size);
}

/**
 * A contact is no child: a year so few years ago is the one that the spreadsheet adds to a day without a
 * year.
 */
const YOUNGEST = 16;

/** The birthday as it is known on `today`: one less than 16 years ago has no year (S7). */
export function birthdayOf({ birthday }: Pick<Contact, 'birthday'>, today: CivilDay): AnnualDay | null {
  if (birthday === null || birthday.year === null) return birthday;
  const born = civilDay(birthday.year, birthday.month, birthday.dayOfMonth);
  return born > addYears(today, -YOUNGEST) ? { ...birthday, year: null } : birthday;
}
