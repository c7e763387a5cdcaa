/** Sales: a row is one sale or service. */
import { numberInWords } from '../../domain/text/words';
import { DAYS_AFTER_SALE, TICKED_BY_DEFAULT_DAYS } from '../../domain/touches/dates/after-sale';
import { yesNo, yesNoOrUndecided } from '../declare/fields/choices';
import { pastDate } from '../declare/fields/days';
import { money } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const sales = table(
  'Sales',
  {
    date: column('Date', pastDate(), { required: true, help: 'The day of the sale.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'Who bought.' }),
    amount: column('Amount', money(), { help: 'Net; negative for a refund.' }),
    what: column('What', text(), { help: 'What was sold or done.' }),
    checkIn: column('Check in', yesNoOrUndecided(), {
      help: `Ask how it went, the same day and ${numberInWords(DAYS_AFTER_SALE[1])} days later; ticked by itself for the last ${TICKED_BY_DEFAULT_DAYS} days.`,
    }),
    beforeCultivate: column('Before Cultivate', yesNo(), {
      owner: 'system',
      help: 'The total of a year from before Cultivate, not one sale.',
    }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'S',
    purpose: 'A row is one sale or service.',
    example: { date: '2026-11-02', contact: 'Ann Lee', amount: '1200', what: 'Yearly review' },
  },
);
