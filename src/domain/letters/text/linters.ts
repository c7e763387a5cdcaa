/**
 * What is worth a second look before a letter is drafted (S2, S10, S14), and what was never written: that
 * stops it.
 */
import type { Addressed, LetterKind } from '../../records/letter';
import { fieldKey, fieldsIn, textWithoutFields } from './merge-fields';

/** A letter as it is read before it is drafted; `text` is its body or its parts, as plain text. */
export type LintedLetter = Addressed & { readonly subject: string; readonly text: string };

export type LintRule =
  | 'still in brackets'
  | 'seven seconds'
  | 'two sentences'
  | 'more I than you'
  | 'past client'
  | 'judgement shown'
  | 'personal contacts'
  | 'clients left out';
export type LintWarning = {
  readonly rule: LintRule;
  readonly message: string;
  /** No draft is made until it is put right. */
  readonly stops: boolean;
};

/** What silent readers of prose manage, on average. */
const WORDS_A_MINUTE = 240;
/** An e-mail to many is to be read in so many seconds (S10). */
export const SECONDS_TO_READ = 7;
/** A thought is one or two sentences (S10). */
const MOST_SENTENCES = 2;
/** A shorter line without a full stop is a greeting or a name. */
const SHORTEST_SENTENCE = 6;

/**
 * Chinese and Japanese are written without spaces: there, each sign counts as a word, which is about how fast
 * they are read.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A dot after these, or after a single letter, ends no sentence. */
const ABBREVIATIONS =
  /(?<![\p{L}\p{M}])(?:\p{L}|mr|mrs|ms|dr|prof|st|jr|sr|no|vs|etc|approx|inc|ltd|co)\./giu;
const SENTENCE_END = /[.!?…]+(?=["'”’)\]]*(?:\s|$))|[。！？]+/gu;

function sentencesIn(line: string): number {
  const ends = line.replace(ABBREVIATIONS, '').match(SENTENCE_END)?.length ?? 0;
  return ends === 0 && wordsOf(line).length >= SHORTEST_SENTENCE ? 1 : ends;
}

const US = /(?<![\p{L}\p{M}])US(?![\p{L}\p{M}])/gu;
const OURSELVES = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;
const THEM = /^(?:you|your|yours|yourself|yourselves)$/;

/** Words of this sort; "we're" and "I'll" are of it too. */
const countOf = (sort: RegExp, text: string): number =>
  wordsOf(text.replace(US, '').toLowerCase()).filter((word) =>
    sort.test(word.split(/['’]/).slice(0, 1).join('')),
  ).length;

const PAST_CLIENT = /(?<![\p{L}\p{M}])(?:past|former|ex)[\s-]+(?:clients?|customers?)(?![\p{L}\p{M}])/iu;

/** Columns in which the office judges people for itself. */
const JUDGEMENTS = new Set(
  [
    ...[
      'Tier',
      'Tier by hand',
      'Why this tier',
      'Core?',
      'How we feel',
      'Draining',
      'Spiral',
      'Why this spiral',
    ],
    ...['Sales 12 months', 'Hours 12 months', 'What happened', 'Worried about', 'File complete'],
  ].map(fieldKey),
);

/**
 * Words in square brackets that stand by themselves: what a starting text leaves to be written, changed or
 * not. Brackets within a word (client[s], [T]he), around a number or a sign ([1], [x], […]), those of a link
 * ([here](address)) and those that stand for a picture of a Gmail draft ([image: our logo]) are somebody's
 * own.
 */
const LEFT_TO_WRITE =
  /(?<![\p{L}\p{M}\p{N}\]])\[(?!image:)[^[\]]*\p{L}[\p{L}\p{M}][^[\]]*\](?![\p{L}\p{M}\p{N}([])/giu;
/**
 * The name in a field: a header of the office's own may have brackets. Words for those without a value stay.
 */
const FIELD_NAME = /(?<=\{\{)[^{}|]*/g;

const leftToWrite = ({ subject, text, withTags, withoutTags }: LintedLetter): string[] => [
  ...new Set(
    [subject, text, ...withTags, ...withoutTags].flatMap((words) =>
      [...words.replace(FIELD_NAME, '').matchAll(LEFT_TO_WRITE)].map(([found]) => found.replace(/\s+/g, ' ')),
    ),
  ),
];

const NARROWING = [
  ['Tiers', ({ tiers }) => tiers.length > 0],
  ['Core?', ({ core }) => core.length > 0],
  ['Status', ({ statuses }) => statuses.length > 0],
  ['With tags', ({ withTags }) => withTags.length > 0],
  ['Without tags', ({ withoutTags }) => withoutTags.length > 0],
] as const satisfies readonly (readonly [string, (letter: Addressed) => boolean])[];

type Rule = {
  readonly rule: LintRule;
  /** The kinds of letter that it is about; null: all. */
  readonly kinds: readonly LetterKind[] | null;
  readonly stops?: true;
  /** What is said of the letter; null: nothing. `prose` is its text with a word in place of each field. */
  readonly messageFor: (letter: LintedLetter, prose: string) => string | null;
};

const RULES: readonly Rule[] = [
  {
    rule: 'still in brackets',
    kinds: null,
    stops: true,
    messageFor: (letter) => {
      const left = leftToWrite(letter);
      return left.length === 0
        ? null
        : `${left.join(', ')}: write your own words in place of what stands in [brackets]; brackets that are to stay, make (round).`;
    },
  },
  {
    rule: 'seven seconds',
    kinds: ['Letter'],
    messageFor: (_, prose) => {
      const words = wordsOf(prose).length;
      const most = Math.floor((SECONDS_TO_READ * WORDS_A_MINUTE) / 60);
      if (words <= most) return null;
      const seconds = Math.ceil((words * 60) / WORDS_A_MINUTE);
      return (
        `${words} words take about ${seconds} seconds to read, at ${WORDS_A_MINUTE} words a minute: ` +
        `cut the text to ${most} to have it read in ${SECONDS_TO_READ}.`
      );
    },
  },
  {
    rule: 'two sentences',
    kinds: ['Thinking of you'],
    messageFor: (_, prose) => {
      const sentences = prose.split(/\r?\n/).reduce((sum, line) => sum + sentencesIn(line), 0);
      return sentences > MOST_SENTENCES
        ? `${sentences} sentences: a thought is one or two, on a topic that they care about.`
        : null;
    },
  },
  {
    rule: 'more I than you',
    kinds: null,
    messageFor: (_, prose) => {
      const [ours, theirs] = [countOf(OURSELVES, prose), countOf(THEM, prose)];
      return ours > theirs
        ? `“I” and “we” stand in it more often than “you” (${ours} to ${theirs}): say more of them, less of yourselves.`
        : null;
    },
  },
  {
    rule: 'past client',
    kinds: null,
    messageFor: ({ subject }, prose) => {
      const found = PAST_CLIENT.exec(`${subject}\n${prose}`);
      return (
        found && `“${found[0]}”: no client is past. Who went quiet is Inactive, and wants to hear from you.`
      );
    },
  },
  {
    rule: 'judgement shown',
    kinds: null,
    messageFor: ({ subject, text }) => {
      const shown = fieldsIn(`${subject}\n${text}`).filter(({ key }) => JUDGEMENTS.has(key));
      const names = [...new Set(shown.map(({ name }) => `{{${name}}}`))].join(', ');
      return names === '' ? null : `${names} shows them what you think of them: is that meant?`;
    },
  },
  {
    rule: 'personal contacts',
    kinds: ['Letter', 'Hard-times letter'],
    messageFor: ({ kinds }) =>
      kinds.includes('Personal')
        ? 'Kinds names Personal: Personal contacts get no letters to many. Write to them with the kind Personal.'
        : null,
  },
  {
    rule: 'clients left out',
    kinds: ['Hard-times letter'],
    messageFor: (letter) => {
      const narrowing = NARROWING.filter(([, narrows]) => narrows(letter)).map(([column]) => column);
      return narrowing.length === 0
        ? null
        : `The filter (${narrowing.join(', ')}) leaves clients out: in Hard times the letter is for all of them.`;
    },
  },
];

/** Everything that stops the letter or is worth a second look, in the order of the rules. */
export function lintLetter(letter: LintedLetter): LintWarning[] {
  const prose = textWithoutFields(letter.text);
  return RULES.flatMap(({ rule, kinds, messageFor, stops = false }) => {
    const message = kinds === null || kinds.includes(letter.kind) ? messageFor(letter, prose) : null;
    return message === null ? [] : [{ rule, message, stops }];
  });
}
