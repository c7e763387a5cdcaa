/**
 * Letters > Preview…: a letter before it is drafted, on a tab of its own. It asks for Gmail only where the
 * text lies there.
 */
import type { Template } from '../../../mail/parse/template';
import type { Job, Plan } from '../../../runner/job';
import { askWhichLetter, chooseLetter, unsentLetters } from '../choose-letter';
import { drawUp } from '../compose/compose-letter';
import { fieldsShown } from '../compose/letter-fields';
import { LETTER_TABS, type LetterOffice } from '../compose/letter-office';
import { isTemplateAtHand, previewOf } from './preview';
import { previewPage, previewTold } from './preview-page';
import { readTemplateRound } from '../draft/read-template-round';

const NO_LETTER = 'Letters has no letter that waits to be drafted: choose Letters > New letter… first.';

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const chosenIn = (office: LetterOffice, answer: string) =>
  chooseLetter(unsentLetters(office), answer, NO_LETTER);

/** The job of one run, which keeps the template that it reads. */
export function previewLetter(): Job<(typeof LETTER_TABS)[number], string, 'letters'> {
  let template: Template | null = null;
  return {
    name: 'Preview…',
    reads: LETTER_TABS,
    asksBy: ['letters'],
    shows: fieldsShown,

    question: (office) => askWhichLetter('Preview', unsentLetters(office), () => null),

    rounds: (begun, answer) => {
      const choice = chosenIn(begun, answer);
      return (office) =>
        choice.ok && template === null && isTemplateAtHand(choice.letter, office)
          ? readTemplateRound(choice.letter, office, (read) => (template = read))
          : null;
    },

    plan: (office, answer, done) => {
      const choice = chosenIn(office, answer);
      if (!choice.ok) return refused(choice.reason);
      const { composed, stops } = drawUp(choice.letter, office, template);
      if (!composed) return refused(stops.join(' '));
      const preview = previewOf({ composed, stops }, office, template, done);
      return { changes: [previewPage(preview, office)], report: previewTold(preview) };
    },
  };
}
