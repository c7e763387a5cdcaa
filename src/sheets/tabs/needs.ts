/** Needs: a row is a need that was learned (S11). */
import { NEED_STATUSES } from '../../domain/records/need';
import { oneOf } from '../declare/fields/choices';
import { pastDate } from '../declare/fields/days';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const needs = table(
  'Needs',
  {
    date: column('Date', pastDate(), { help: 'The day on which it was learned.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'Who needs it.' }),
    need: column('Need', text(), { placeholders: 'unknown or none', help: 'What they need.' }),
    expertSuggested: column('Expert suggested', contactRef(), {
      idIn: 'expertId',
      owner: 'worked out',
      byHand: 'expertByHand',
      help: 'The contact whose profession serves it.',
    }),
    why: column('Why', text(), { owner: 'worked out', help: 'Why this expert is suggested.' }),
    expertByHand: column('Expert by hand', contactRef(), {
      idIn: 'expertId',
      help: 'Wins over the suggestion.',
    }),
    status: column('Status', oneOf(NEED_STATUSES), { help: 'Blank is open.' }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    expertId: column('Expert ID', reference(), { owner: 'system' }),
  },
  { id: 'id', idPrefix: 'N', purpose: 'A row is a need that was learned, and the expert who could meet it.' },
);
