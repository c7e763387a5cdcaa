/**
 * What a new letter begins with: a row whose words somebody changes before it is drafted (S2, S10, S14, S23).
 * What only the office can say stands in [brackets], which stop the letter until they are gone.
 */
import type { CoreClass } from '../../records/contact';
import type { LetterKind, LetterText, LetterWay } from '../../records/letter';
import type { LetterParts } from './letter-parts';

/** The cells of Letters that a start fills; what it leaves out stays blank. */
type StartingCells = Partial<LetterText & LetterParts> & {
  readonly kind: LetterKind;
  readonly how: LetterWay;
  readonly core?: readonly CoreClass[];
  readonly withTags?: readonly string[];
};

export type LetterStart = {
  /** What the letter is called, and chosen by. */
  readonly name: string;
  /** What it is for, in a line. */
  readonly about: string;
  /** It comes round on one row; any other start is a letter of its month. */
  readonly comesRound?: true;
  readonly cells: StartingCells;
};

const SIGNED = '\n\n{{Sender}}';

export const LETTER_STARTS: readonly LetterStart[] = [
  {
    name: 'Monthly letter',
    about: 'to everybody who opted in, read in seven seconds',
    cells: {
      kind: 'Letter',
      how: 'Together',
      subject: '[What this month is about]',
      body:
        'Good morning,\n\n[One thing that is worth knowing this month, in a sentence.]\n\n' +
        `If it touches your plans, just answer.${SIGNED}`,
    },
  },
  {
    name: 'Hard-times letter',
    about: 'to every client, in four parts: what happens, calm, a fresh look, help for others',
    cells: {
      kind: 'Hard-times letter',
      how: 'Together',
      subject: 'Where you stand in [what is happening]',
      part1:
        'Good morning,\n\nYou hear a lot about [what is happening] these days. In plain words: [what has changed so far, and what has not]. ' +
        'Such times have come before. They passed, and they will come again.',
      part2:
        'What you have was made for the long run, with times like these in mind: [the plan or agreement that they already have]. ' +
        'It still stands, you can follow each step of it, and nothing has to be decided in a hurry.',
      part3:
        'Perhaps you see [risk, cost or comfort] with other eyes now. Then say so: you get a fresh look at it, and change only what you want changed.',
      part4:
        'Perhaps you know somebody who is worried: a friend, somebody in your family, a colleague. They are welcome to a talk, at no cost and ' +
        'without obligation. They will see where they are today, where they want to be, and a plan to get there. ' +
        `Give them this number: [your phone number].${SIGNED}`,
    },
  },
  {
    name: 'Event invitation',
    about: 'to core clients, one each: a dinner, a round of golf, a trip',
    cells: {
      kind: 'Personal',
      how: 'One each',
      core: ['Core'],
      subject: 'You are invited: [the event]',
      body:
        'Dear {{Dear}},\n\nyou are invited to [the event] on [day and time], at [place]. You will find [who else comes] there.\n\n' +
        `Will you come, and do you bring somebody? A line by [day] is enough.${SIGNED}`,
    },
  },
  {
    name: 'Personal letter',
    about: 'to those who have a tag, one each',
    cells: {
      kind: 'Personal',
      how: 'One each',
      withTags: ['[the tag of those whom it is for]'],
      subject: '[What it is about, for them]',
      body: `Dear {{Dear}},\n\n[What you want to say to them, and would not say to everybody.]\n\nWith kind regards${SIGNED}`,
    },
  },
  {
    name: 'Check-in',
    about: 'each week, to clients who went quiet and to buyers after a sale',
    comesRound: true,
    cells: {
      kind: 'Check-in',
      how: 'One each',
      subject: 'How are things with you?',
      body:
        'Dear {{Dear}},\n\nthis is only to ask: are you well, and is everything still as you want it? ' +
        'If something has changed for you, or a question is open, answer in a line, or name a day for a call.' +
        `\n\nWith kind regards${SIGNED}`,
    },
  },
  {
    name: 'Thinking of you',
    about: 'each week, a sentence or two on what somebody loves',
    comesRound: true,
    cells: {
      kind: 'Thinking of you',
      how: 'One each',
      subject: 'Made for you: {{Topic}}',
      body: `Dear {{Dear}},\n\n{{Topic}} was the talk today, and who came to mind? You: what is new there?${SIGNED}`,
    },
  },
];

const folded = (text: string): string => text.trim().toLowerCase();

/**
 * The start that an answer means: its number in the list, its name, or how its name begins; null: none, or
 * more than one.
 */
export function startFor(answer: string): LetterStart | null {
  const said = folded(answer);
  const numbered = /^\d+$/.test(said) ? LETTER_STARTS[Number(said) - 1] : undefined;
  if (said === '' || numbered) return numbered ?? null;
  const named = LETTER_STARTS.filter(({ name }) => folded(name).startsWith(said));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * The name with the first number behind it that makes it one of its own: letters are chosen by their names.
 */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map(folded));
  let number = 1;
  const numbered = (): string => (number === 1 ? name : `${name} (${number})`);
  while (names.has(folded(numbered()))) number += 1;
  return numbered();
}
