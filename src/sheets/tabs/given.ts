/** Given: a row is one item that was given to somebody (S23). */
import { pastDate } from '../declare/fields/days';
import { money } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const given = table(
  'Given',
  {
    date: column('Date', pastDate(), { required: true, help: 'The day on which it was given.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'Who got it.' }),
    what: column('What', text(), {
      width: 220,
      placeholders: 'unknown or none',
      help: 'What it was: nothing like it is proposed to them again.',
    }),
    cost: column('Cost', money(), { help: 'What it cost; Dashboard sets a year of it beside the sales.' }),
    why: column('Why', text(), {
      width: 180,
      placeholders: 'unknown or none',
      help: 'Why this, for them: from their file, or in your own words.',
    }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    sourceKey: column('Source key', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'G',
    purpose: 'A row is one item that was given: an item of value logged on This week, or typed here.',
  },
);
