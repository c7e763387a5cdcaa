/** The four parts of a Hard-times letter: it is made of them, and isn't drafted while one is missing (S2). */

export type LetterParts = {
  readonly part1: string;
  readonly part2: string;
  readonly part3: string;
  readonly part4: string;
};

/** What each part has to say. */
const PARTS: readonly {
  readonly part: keyof LetterParts;
  readonly name: string;
  readonly says: string;
}[] = [
  {
    part: 'part1',
    name: 'Part 1',
    says: 'what is happening, clearly and reasonably: such times came before, and will again',
  },
  {
    part: 'part2',
    name: 'Part 2',
    says: 'calm for the future: the long view, and the process and solution that they already have',
  },
  { part: 'part3', name: 'Part 3', says: 'an invitation to reassess risk or comfort' },
  { part: 'part4', name: 'Part 4', says: 'an offer to help others they know who are worried' },
];

/**
 * What Part 4 says, and the beginnings of words by which it is recognized. An office words it as it likes:
 * one of them is enough.
 */
type Element = {
  readonly name: string;
  /** Without it there is no offer, and no letter; what isn't essential is only missed. */
  readonly isEssential: boolean;
  readonly words: readonly string[];
};

const ELEMENTS: readonly Element[] = [
  {
    name: 'the others whom they know',
    isEssential: true,
    words: [
      ...['friend', 'family', 'families', 'relative', 'loved one', 'neighbour', 'neighbor', 'colleague'],
      ...['coworker', 'co worker', 'acquaintance', 'someone', 'somebody', 'anyone', 'anybody', 'others '],
      ...['people you', 'people around', 'those you', 'those around', 'you know '],
    ],
  },
  {
    name: 'your help',
    isEssential: true,
    words: [
      ...['help', 'talk', 'speak', 'meet', 'sit down', 'listen', 'conversation', 'review', 'look at'],
      ...['look over', 'go over', 'second opinion', 'consult', 'assist', 'support', 'advice', 'advise'],
      ...[
        'guid',
        'answer',
        'offer',
        'invite',
        'welcome',
        'introduce',
        'glad to',
        'happy to',
        'at their side',
      ],
    ],
  },
  {
    name: 'no cost',
    isEssential: false,
    words: [
      ...[
        'no cost',
        'without cost',
        'cost nothing',
        'costs nothing',
        'cost them nothing',
        'costs them nothing',
      ],
      ...['no charge', 'without charge', 'free ', 'no fee', 'complimentary', 'at our expense', 'on us '],
    ],
  },
  {
    name: 'no obligation',
    isEssential: false,
    words: ['obligation', 'obliged', 'commitment', 'no strings', 'no pressure', 'nothing to sign'],
  },
  {
    name: 'where they are today',
    isEssential: false,
    words: [
      'today',
      'where they are',
      'where they stand',
      'where things stand',
      'right now',
      'at present',
      'current',
    ],
  },
  {
    name: 'where they want to be',
    isEssential: false,
    words: [
      ...['want to be', 'want to go', 'want to get', 'like to be', 'like to go', 'wish to be', 'hope to be'],
      ...['goal', 'where they would like', 'where they want', 'where they d like'],
    ],
  },
  {
    name: 'a plan to get there',
    isEssential: false,
    words: [
      'plan ',
      'plans ',
      'path ',
      'road map',
      'roadmap',
      'steps ',
      'strategy',
      'how to get there',
      'way there',
    ],
  },
];

/** Words that stand in nearly every English text: without any of them the words above can't be looked for. */
const ENGLISH = [
  'the ',
  'and ',
  'you ',
  'your ',
  'to ',
  'of ',
  'is ',
  'we ',
  'if ',
  'with ',
  'they ',
  'them ',
];

/** The words of a text, each after a space. */
const folded = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
const hasOneOf = (words: readonly string[], text: string): boolean =>
  words.some((word) => text.includes(` ${word}`));
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

export type PartsVerdict = {
  /** Why the letter can't be drafted. */
  readonly stops: readonly string[];
  /** What is worth a second look. */
  readonly warnings: readonly string[];
};

const NOTHING: PartsVerdict = { stops: [], warnings: [] };

const namesOf = (elements: readonly Element[]): string => elements.map(({ name }) => name).join(', ');

function judgeOffer(part4: string): PartsVerdict {
  const text = folded(part4);
  if (!hasOneOf(ENGLISH, text)) {
    const warning =
      'Part 4 isn’t in English, so nobody checked it: does it offer help to others they know, at no cost and without ' +
      'obligation: where they are today, where they want to be, and a plan to get there?';
    return { stops: [], warnings: [warning] };
  }
  const missing = ELEMENTS.filter(({ words }) => !hasOneOf(words, text));
  const essential = namesOf(missing.filter(({ isEssential }) => isEssential));
  const others = namesOf(missing.filter(({ isEssential }) => !isEssential));
  const stop = `Part 4 lacks its offer to help others they know who are worried: it doesn’t mention ${essential}.`;
  const warning = `Part 4 doesn’t seem to say: ${others}.`;
  return { stops: essential === '' ? [] : [stop], warnings: others === '' ? [] : [warning] };
}

/**
 * What stops a Hard-times letter, and what it seems to lack: every empty part, and an offer that Part 4
 * doesn't make.
 */
export function judgeParts(parts: LetterParts): PartsVerdict {
  const stops = PARTS.filter(({ part }) => isEmpty(parts[part])).map(
    ({ name, says }) => `${name} is empty: write ${says}.`,
  );
  const offer = isEmpty(parts.part4) ? NOTHING : judgeOffer(parts.part4);
  return { stops: [...stops, ...offer.stops], warnings: offer.warnings };
}

/** The text of a Hard-times letter: its parts, a blank line between them. */
export const letterFromParts = (parts: LetterParts): string =>
  PARTS.map(({ part }) => parts[part].trim()).join('\n\n');
