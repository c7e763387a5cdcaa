/** Letters > New letter…: a row to begin with, of the kind that somebody chooses, and the cursor on it. */
import {
  LETTER_STARTS,
  freeName,
  startFor,
  type LetterStart,
} from '../../domain/letters/text/starting-texts';
import { monthInWords } from '../../domain/text/words';
import { quoted } from '../../domain/text/shortened';
import { letters } from '../../sheets/tabs/letters';
import { appendRow } from '../../runner/change';
import type { Job, Office, Plan } from '../../runner/job';

const LIST = LETTER_STARTS.map(({ name, about }, place) => `${place + 1}  ${name}: ${about}`).join('\n');

/** What is to be done with the row before it can be drafted. */
const nextFor = ({ comesRound }: LetterStart): string =>
  comesRound
    ? 'Change the words as you like, or clear Subject and Body: then each gets words for their own case. Draft… again each week, for whom it is due to by then.'
    : 'Put your own words in place of what stands in [brackets], then choose Preview….';

function planFor(start: LetterStart, { tables, today, newId }: Office<'letters'>): Plan {
  const name = freeName(
    start.comesRound ? start.name : `${start.name}, ${monthInWords(today)}`,
    tables.letters.rows.map((row) => row.name),
  );
  const id = newId(letters);
  return {
    changes: [
      { kind: 'tab', table: letters },
      appendRow(letters, { name, from: 'Principal', ...start.cells, id }),
      { kind: 'go', table: letters, id, column: 'name' },
    ],
    report: `${name} stands on ${tables.letters.tab}. ${nextFor(start)}`,
  };
}

export const newLetter: Job<'letters', string, never> = {
  name: 'New letter…',
  reads: ['letters'],
  asksBy: [],
  adds: {
    letters: [
      ...['kind', 'from', 'how', 'core', 'withTags', 'subject', 'body'],
      ...['part1', 'part2', 'part3', 'part4', 'state', 'counts', 'sentOn', 'id'],
    ],
  },

  question: () => ({
    kind: 'prompt',
    title: 'New letter',
    text: `Which letter? Type its number.\n\n${LIST}`,
  }),

  plan: (office, answer) => {
    const start = startFor(answer);
    return start
      ? planFor(start, office)
      : {
          changes: [],
          report: `${quoted(answer)} is none of the letters, so no row was made. There are:\n${LIST}`,
          isRefused: true,
        };
  },
};
