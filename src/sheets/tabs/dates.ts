/** Dates: a row is one key date, such as the end of a lease (S13). */
import { yesNo } from '../declare/fields/choices';
import { civilDate } from '../declare/fields/days';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const dates = table(
  'Dates',
  {
    contact: column('Contact', contactRef(), {
      idIn: 'contactId',
      required: true,
      help: 'Whose date it is.',
    }),
    date: column('Date', civilDate(), { required: true, help: 'The day that must not be missed.' }),
    what: column('What', text(), {
      placeholders: 'unknown or none',
      help: 'What ends, renews or matures that day.',
    }),
    isEveryYear: column('Every year', yesNo(), { help: 'It returns each year.' }),
    isHandled: column('Handled', yesNo(), {
      help: 'Nobody needs a warning any more. Every year: of the Date that stands there; later years warn again. Type the next Date once one is settled.',
    }),
    added: column('Added', civilDate(), { owner: 'system', help: 'The day on which it was first seen.' }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'D',
    purpose: 'A row is one key date: the end of a lease, a renewal, a maturity.',
    example: { contact: 'Ann Lee', date: '2027-03-31', what: 'Lease ends' },
  },
);
