/** Whom somebody wants to meet, in the words that files and tags use: four short lists and a wish (S29). */
import { PROFILE_LISTS, type Alliance, type ProfileList } from '../../records/alliance';
import type { PracticeSettings } from '../../records/settings';
import { keywordsOf, wordList } from '../../text/keywords';
import { lazilyFor } from '../../values/lazily';
import { OF_ANYBODY } from '../lunches/tables/words-in-common';

type Lists = Readonly<Record<ProfileList, string>>;

const LIST_WORDS: Lists = {
  wouldUnderstand: 'would understand',
  wouldValue: 'would value',
  wouldWant: 'would want',
  canAfford: 'can afford',
};

/** The lists, and what was said in a sentence. */
export type Profile = Lists & { readonly wish: string };

const profileWith = (lists: Lists, wish: string): Profile => ({
  wouldUnderstand: lists.wouldUnderstand,
  wouldValue: lists.wouldValue,
  wouldWant: lists.wouldWant,
  canAfford: lists.canAfford,
  wish,
});

/** All that is said of whom they want to meet, a line each. */
export const profileLines = (profile: Profile): string[] =>
  [
    profile.wish,
    ...PROFILE_LISTS.map((list) =>
      profile[list].trim() === '' ? '' : `${LIST_WORDS[list]}: ${profile[list].trim()}`,
    ),
  ]
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the words of a text are for: whom it means, where they are, and what else is said of them. */
export type Wanted = {
  /** Somebody who fits is one of these. */
  readonly who: ReadonlySet<string>;
  /** And is in one of these, where any is named. */
  readonly where: ReadonlySet<string>;
  /** All words that carry meaning, those above included. */
  readonly all: ReadonlySet<string>;
  /** Nobody who fits is one of these: "doctors, not dentists". */
  readonly not: ReadonlySet<string>;
};

/** Behind these words stands what somebody is like, not who they are. */
const QUALIFIERS = wordList(
  'in near around at from with who whose that which of for by having on mit bei von der die das avec pour de con per di',
);
/** Behind these a name is a place. */
const BEFORE_PLACES = wordList('in near around at from bei von');

/** Behind these stands whom they don't want. "But" alone says no such thing: "small but growing". */
const NEGATIONS =
  /(?<![\p{L}\p{N}])(?:but (?:not|no)|(?:any(?:body|one)|every(?:body|one)|all) but|not|no|nobody|none|never|except(?: for)?|excluding|other than|without|nicht|kein\p{L}{0,2}|ohne|außer)(?![\p{L}\p{N}])/iu;

/** They have a "not" or a "no" in them, and leave nobody out: what they mean stands in their place. */
const NO_NEGATIONS: readonly (readonly [RegExp, string])[] = [
  // "nobody but dentists"
  [/(?<!\p{L})(?:nobody|no[ -]one|none) (?:but|except(?: for)?|other than)(?!\p{L})/giu, ' '],
  [
    /(?<!\p{L})(?:not (?:only|just|merely|solely|simply|exclusively|necessarily|limited to|least|to mention)|nicht (?:nur|unbedingt|zuletzt))(?!\p{L})/giu,
    ' ',
  ],
  [/(?<!\p{L})(?:not (?:too )?far from|nicht weit von)(?!\p{L})/giu, ' near '],
  [/(?<!\p{L})(?:(?:whether )?or not|without exception)(?=[\s.!]*$)/giu, ' '],
  // What is said with them is how somebody may be, and not who.
  [
    /(?<!\p{L})(?:no matter|whether or not|no (?:less|fewer|more) than|no preferences? (?:about|as to|for|in|of|on|regarding))(?!\p{L})/giu,
    ' with ',
  ],
  [/(?<!\p{L})no (?:strong |particular |real )?preferences?(?!\p{L})/giu, ' '],
];

type Segment = { readonly after: string; readonly text: string };

/** "orthodontists in Aurora with two practices" is who they are, where, and what they have. */
function segmentsOf(phrase: string): Segment[] {
  const segments: { after: string; text: string }[] = [{ after: '', text: '' }];
  // "attorneys (estate planning)"
  const said = phrase.replace(/\(([^()]*)\)/g, ' with $1 ');
  for (const word of said.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const last = segments[segments.length - 1];
    if (QUALIFIERS.has(word.toLowerCase())) segments.push({ after: word.toLowerCase(), text: '' });
    else if (last) last.text = `${last.text} ${word}`.trim();
  }
  return segments.filter(({ after, text }) => after !== '' || text !== '');
}

const isName = (typed: string): boolean => /^\p{Lu}/u.test(typed);

/**
 * What a text wants. Who they are stands in front of the first "in", "with" or "who"; where nothing there
 * carries meaning ("owners of bakeries"), in what follows.
 *
 * @param areas the words of all areas on file
 */
function wantedIn(text: string, areas: ReadonlySet<string>): Wanted {
  const [who, where, all] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const not = new Set<string>();
  for (const phrase of text.split(/[,;\n]/)) {
    const plain = NO_NEGATIONS.reduce((words, [said, means]) => words.replace(said, means), phrase);
    const [wanted = '', ...unwanted] = plain.split(NEGATIONS);
    for (const key of keywordsOf(unwanted.join(' '), OF_ANYBODY).keys()) not.add(key);
    const segments = segmentsOf(wanted);
    const isOfWhom = segments[0]?.after === '';
    let hasWhom = false;
    for (const { after, text: part } of segments) {
      const words = [...keywordsOf(part, OF_ANYBODY)];
      for (const [key, typed] of words) {
        all.add(key);
        if (areas.has(key) || (BEFORE_PLACES.has(after) && isName(typed))) where.add(key);
        else if (isOfWhom && !hasWhom) who.add(key);
      }
      hasWhom ||= words.some(([key]) => who.has(key));
    }
  }
  return { who, where, all, not };
}

/** The same profile is compared with everybody on file. */
const byAreas = new WeakMap<ReadonlySet<string>, (text: string) => Wanted>();

/** What a text wants, found once for the areas of an office. */
export function wantedBy(text: string, areas: ReadonlySet<string>): Wanted {
  const known = byAreas.get(areas) ?? lazilyFor((each: string) => wantedIn(each, areas));
  byAreas.set(areas, known);
  return known(text);
}

/** Whom an alliance wants to meet. */
export const profileOfAlliance = (alliance: Alliance): Profile => profileWith(alliance, alliance.wantsToMeet);

/** Whom the office wants to meet. */
export const profileOfOffice = (settings: PracticeSettings): Profile =>
  profileWith(settings, settings.whoWeWantToMeet);

/** All words of a profile in one line, for a sentence. */
export const profileWords = (profile: Profile): string =>
  [profile.wish, ...PROFILE_LISTS.map((list) => profile[list])]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(', ');
