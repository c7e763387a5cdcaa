/** What a check-in says before somebody edits it: to a client who went quiet, and after a sale (S14). */
import type { LetterText } from '../../records/letter';
import { asTemplateText } from './merge-fields';

/** To a client who went quiet: nothing is sold, and nobody is called past. */
export const CHECK_IN_TEXT: LetterText = {
  subject: 'How have you been?',
  body: [
    'Dear {{Dear}},',
    'You came to mind today: how have you been, and what has changed for you since we last spoke?',
    'If there is anything that you would like to have looked at, a line from you is enough. Or name a day on which a call suits you.',
    'With kind regards\n{{Sender}}',
  ].join('\n\n'),
};

/** The two check-ins after a sale or service: on its day, and days later. */
export const AFTER_SALE_MOMENTS = ['same day', 'days later'] as const;
export type AfterSaleMoment = (typeof AFTER_SALE_MOMENTS)[number];

const AFTER_SALE: Readonly<Record<AfterSaleMoment, (what: string) => LetterText>> = {
  'same day': (what) => ({
    subject: 'Thank you',
    body:
      `Thank you for your trust${what === '' ? '' : ` (${what})`}. ` +
      'Was everything as you expected? If anything is open, write back and you have an answer today.',
  }),
  'days later': (what) => ({
    subject: 'How is it going?',
    body:
      `A few days have passed${what === '' ? '' : ` (${what})`}: is everything still as you wish? ` +
      'If a question has come up, this is the moment to ask it.',
  }),
};

/** A check-in after a sale or service; `what` is what the row on Sales says, or ''. */
export function afterSaleText(moment: AfterSaleMoment, what: string): LetterText {
  const { subject, body } = AFTER_SALE[moment](asTemplateText(what));
  return { subject, body: `Dear {{Dear}},\n\n${body}\n\nWith kind regards\n{{Sender}}` };
}
