/** Drafts: a row is one recipient of one draft. */
import { DRAFT_STATES } from '../../domain/campaigns/draft-states';
import { oneOf } from '../fields/choices';
import { civilDate } from '../fields/days';
import { contactRef, email, reference, text } from '../fields/text';
import { column, table } from '../table';

const workedOut = { owner: 'worked out' } as const;

export const drafts = table(
  'Drafts',
  {
    letter: column('Letter', text(), { help: 'The name of the letter.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'The recipient.' }),
    email: column('Email', email(), { help: 'The address it was written to.' }),
    subject: column('Subject', text(), { help: 'The subject of the mail.' }),
    state: column('State', oneOf(DRAFT_STATES), { ...workedOut, help: 'Where the draft stands.' }),
    why: column('Why', text(), { ...workedOut, help: 'Why it was skipped, or needs review.' }),
    repliedOn: column('Replied', civilDate(), { help: 'The day on which they answered.' }),
    mailbox: column('Mailbox', text(), { ...workedOut, help: 'In whose mailbox it lies.' }),
    letterId: column('Letter ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    draftId: column('Draft ID', reference(), { owner: 'system' }),
    key: column('Key', reference(), { owner: 'system' }),
    time: column('Time', text(), { owner: 'system', help: 'When it was drafted.' }),
  },
  { id: 'key', isAppendOnly: true, purpose: 'A row is one recipient of one draft, and what became of it.' },
);
