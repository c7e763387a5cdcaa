/** Drafts: a row is one recipient of one draft. */
import { DRAFT_STATES } from '../../domain/letters/draft-states';
import { oneOf } from '../declare/fields/choices';
import { pastDate } from '../declare/fields/days';
import { listOf } from '../declare/fields/lists';
import { contactRef, email, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

const workedOut = { owner: 'worked out' } as const;

export const drafts = table(
  'Drafts',
  {
    letter: column('Letter', text(), { help: 'The name of the letter.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'The recipient.' }),
    email: column('Email', email(), { width: 220, help: 'The address it was written to.' }),
    subject: column('Subject', text(), { help: 'The subject of the mail.' }),
    // What a run writes once the drafts of a chunk are made stands side by side: one write.
    state: column('State', oneOf(DRAFT_STATES), { ...workedOut, width: 84, help: 'Where the draft stands.' }),
    draftId: column('Draft ID', reference(), { owner: 'system' }),
    messageId: column('Message ID', reference(), { owner: 'system' }),
    time: column('Time', text(), { owner: 'system', help: 'When it was drafted, or was about to be.' }),
    why: column('Why', text(), { ...workedOut, help: 'Why it was skipped, or needs review.' }),
    repliedOn: column('Replied', pastDate(), { help: 'The day on which they answered.' }),
    repliedAbout: column('Replied about', text(), {
      placeholders: 'unknown or none',
      help: 'What for: a part of the letter (Part 3: wants to reassess; Part 4: knows somebody worried), a meeting, a proposal, or a topic.',
    }),
    theyIntroduced: column('They introduced', text(), {
      placeholders: 'unknown or none',
      help: 'Whom they named in their answer, parted by semicolons.',
    }),
    mailbox: column('Mailbox', text(), { ...workedOut, width: 180, help: 'In whose mailbox it lies.' }),
    letterId: column('Letter ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    key: column('Key', reference(), { owner: 'system' }),
    namesFiled: column('Names filed', listOf(reference(), 'names'), { owner: 'system' }),
    mark: column('Content', reference(), {
      owner: 'system',
      help: 'Tells whether the letter was changed since.',
    }),
  },
  {
    id: 'key',
    isAppendOnly: true,
    staysOnUndo: true,
    purpose: 'A row is one recipient of one draft, and what became of it.',
  },
);
