/**
 * Letters > Preview…: a letter before it is drafted, on a tab of its own and, where a page asked, on that. It
 * asks for Gmail only where the text lies there.
 */
import type { Template } from '../../../mail/parse/template';
import type { Job, Plan } from '../../../runner/job';
import { askWhichLetter, chooseLetter, NO_LETTER, unsentLetters } from '../choose-letter';
import { drawUp } from '../compose/compose-letter';
import { fieldsShown } from '../compose/letter-fields';
import { LETTER_TABS, type LetterOffice } from '../compose/letter-office';
import { isTemplateAtHand, previewOf } from './preview';
import { previewShown } from './preview-on-page';
import { previewPage, previewTold } from './preview-page';
import { readTemplateRound } from '../draft/read-template-round';

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const chosenIn = (office: LetterOffice, answer: string) =>
  chooseLetter(unsentLetters(office), answer, NO_LETTER);

/**
 * The job of one run, which keeps the template that it reads.
 *
 * @param letterId the letter that a page asks for; without one the question says which
 */
export function previewLetter(letterId?: string): Job<(typeof LETTER_TABS)[number], string, 'letters'> {
  let template: Template | null = null;
  return {
    name: 'Preview…',
    reads: LETTER_TABS,
    asksBy: ['letters'],
    shows: fieldsShown,

    question: (office) => askWhichLetter('Preview', unsentLetters(office), () => null),

    rounds: (begun, answer) => {
      const choice = chosenIn(begun, letterId ?? answer);
      return (office) =>
        choice.ok && template === null && isTemplateAtHand(choice.letter, office)
          ? readTemplateRound(choice.letter, office, (read) => (template = read))
          : null;
    },

    plan: (office, answer, done) => {
      const choice = chosenIn(office, letterId ?? answer);
      if (!choice.ok) return refused(choice.reason);
      const { composed, stops } = drawUp(choice.letter, office, template);
      if (!composed) return refused(stops.join(' '));
      const preview = previewOf({ composed, stops }, office, template, done);
      return {
        changes: [previewPage(preview, office)],
        report: previewTold(preview),
        page: previewShown(preview, office),
      };
    },
  };
}
