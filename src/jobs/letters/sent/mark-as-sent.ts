/**
 * Letters > Mark as sent…: somebody has pressed Send. The touches are logged, and the Top 20 of Hard times
 * are unlocked (S2c).
 */
import { longDay, plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import type { Job, Plan, Question } from '../../../runner/job';
import { filtersInWords, HIDDEN_COUNT } from '../../pipeline/filtered';
import { askWhichLetter, chooseLetter } from '../choose-letter';
import type { LetterRow } from '../compose/letter-office';
import { MARKED_BY, markSent, rowsToMark, SENT_TABS, sentDayOf, type MarkedOffice } from './sent';

const NO_LETTER = 'Drafts has nothing that waits to be marked as sent: choose Draft… first.';
const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const lettersToMark = (office: MarkedOffice): LetterRow[] =>
  office.tables.letters.rows.filter((letter) => letter.name !== '' && rowsToMark(letter, office).length > 0);

function confirm(letter: LetterRow, office: MarkedOffice): Question {
  const rows = rowsToMark(letter, office);
  const unsure = rows.filter(({ state }) => state === 'Needs review').length;
  return {
    kind: 'confirm',
    title: 'Mark as sent',
    text: [
      `Was ${asTold(letter.name)} sent to all of these ${plural(rows.length, 'person', 'people')}?`,
      ...(unsure > 0 ? [`${unsure} of them need review: see Why on Drafts first.`] : []),
      ...filtersInWords(office, [office.tables.drafts], HIDDEN_COUNT),
      `They get a touch for ${longDay(sentDayOf(letter, office))}. To leave some out, choose Check drafts instead.`,
    ].join('\n'),
  };
}

export const markAsSent: Job<(typeof SENT_TABS)[number], string, (typeof MARKED_BY)[number]> = {
  name: 'Mark as sent…',
  reads: SENT_TABS,
  asksBy: MARKED_BY,

  question: (office) =>
    askWhichLetter('Mark as sent', lettersToMark(office), (letter) => confirm(letter, office)),

  plan: (office, answer) => {
    const choice = chooseLetter(lettersToMark(office), answer, NO_LETTER);
    if (!choice.ok) return refused(choice.reason);
    const { letter } = choice;
    const rows = rowsToMark(letter, office);
    const unlocked =
      letter.kind === 'Hard-times letter'
        ? ' The calls of the Top 20 are unlocked: choose Build or refresh.'
        : '';
    return {
      changes: markSent(letter, rows, office),
      report: `${asTold(letter.name)} is marked as sent to ${plural(rows.length, 'person', 'people')}, a touch each.${unlocked}`,
    };
  },
};
