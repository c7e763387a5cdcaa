/** A letter: one mailing, as its row on Letters describes it. */
import type { CoreClass, Kind, Status, Tier } from './contact';

export const LETTER_KINDS = [
  'Letter',
  'Hard-times letter',
  'Personal',
  'Check-in',
  'Thinking of you',
  'Appeal',
  'Introduction',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Together: up to 50 in Bcc of one draft; One each: a draft a person. */
export const LETTER_WAYS = ['Together', 'One each'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

/** To whom: what is blank leaves nobody out. */
type LetterFilter = {
  readonly kinds: readonly Kind[];
  readonly tiers: readonly Tier[];
  readonly core: readonly CoreClass[];
  readonly statuses: readonly Status[];
  /** Only to who has one of these. */
  readonly withTags: readonly string[];
  /** Not to who has one of these. */
  readonly withoutTags: readonly string[];
};

/** What says to whom a letter goes. */
export type Addressed = LetterFilter & { readonly kind: LetterKind };

/** Both kinds of letter go to many at once; the others are personal, however many they go to (S10). */
export const isToMany = (kind: LetterKind): kind is 'Letter' | 'Hard-times letter' =>
  kind === 'Letter' || kind === 'Hard-times letter';

/**
 * Kinds whose row stays: each time it is drafted, it goes to whom it is due by then, each with words of their
 * own.
 */
const STANDING_KINDS = ['Check-in', 'Thinking of you', 'Appeal', 'Introduction'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];
export const isStanding = (kind: LetterKind | null): kind is StandingKind =>
  STANDING_KINDS.some((standing) => standing === kind);

/**
 * How a letter goes out where its row doesn't say: letters to many together, personal ones one each. A
 * standing letter says to each what is theirs alone, whatever its row says.
 */
export const wayOf = (kind: LetterKind, how: LetterWay | null): LetterWay =>
  isStanding(kind) ? 'One each' : (how ?? (isToMany(kind) ? 'Together' : 'One each'));

/** A letter's words before the fields are filled in; where its row has some of its own, those count. */
export type LetterText = { readonly subject: string; readonly body: string };
