/** Letters: a row is one mailing. */
import { LETTER_KINDS, LETTER_WAYS } from '../../domain/records/letter';
import { CORE_CLASSES, DOERS, KINDS, STATUSES } from '../../domain/records/contact';
import { oneOf, tier } from '../declare/fields/choices';
import { pastDate } from '../declare/fields/days';
import { listOf } from '../declare/fields/lists';
import { reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

const workedOut = { owner: 'worked out' } as const;
const some = (words: readonly (string | number)[]) => `some of ${words.join(', ')}`;

export const letters = table(
  'Letters',
  {
    name: column('Name', text(), { width: 120, required: true, help: 'What you call the letter.' }),
    kind: column('Kind', oneOf(LETTER_KINDS), {
      width: 90,
      help: 'What it is for, and whose consent it needs.',
    }),
    from: column('From', oneOf(DOERS), { width: 80, help: 'Who signs it: the drafts lie in their mailbox.' }),
    how: column('How', oneOf(LETTER_WAYS), {
      width: 80,
      help: 'Together: up to 50 in Bcc; One each: a draft a person.',
    }),
    kinds: column('Kinds', listOf(oneOf(KINDS), some(KINDS)), {
      width: 80,
      help: 'To these kinds; blank: all.',
    }),
    tiers: column('Tiers', listOf(tier(), some([1, 2, 3])), {
      width: 50,
      help: 'To these tiers; blank: all.',
    }),
    core: column('Core?', listOf(oneOf(CORE_CLASSES), some(CORE_CLASSES)), {
      width: 76,
      help: 'To these; blank: all.',
    }),
    statuses: column('Status', listOf(oneOf(STATUSES), some(STATUSES)), {
      width: 70,
      help: 'To these; blank: all.',
    }),
    withTags: column('With tags', listOf(text(), 'tags, parted by commas'), {
      width: 84,
      help: 'Only to who has one of these.',
    }),
    withoutTags: column('Without tags', listOf(text(), 'tags, parted by commas'), {
      width: 84,
      help: 'Not to who has one of these.',
    }),
    subject: column('Subject', text(), {
      width: 150,
      help: 'The subject of the mail; a letter that comes round has one ready.',
    }),
    body: column('Body', text(), {
      width: 360,
      help: 'The text of the mail; a letter that comes round has words ready.',
    }),
    part1: column('Part 1', text(), { help: 'What is happening: such times came before, and will again.' }),
    part2: column('Part 2', text(), {
      help: 'Calm: the long view, and the solution that they already have.',
    }),
    part3: column('Part 3', text(), { help: 'An invitation to reassess risk or comfort.' }),
    part4: column('Part 4', text(), { help: 'An offer to help others they know who are worried.' }),
    templateDraft: column('Template draft', text(), {
      placeholders: 'unknown or none',
      help: 'The subject of a Gmail draft to take the text from.',
    }),
    state: column('State', text(), { ...workedOut, staysOnUndo: true, help: 'How far it is.' }),
    counts: column('Counts', text(), {
      ...workedOut,
      staysOnUndo: true,
      help: 'How many were drafted, skipped, sent.',
    }),
    sentOn: column('Sent on', pastDate(), { help: 'The day on which someone pressed Send.' }),
    id: column('ID', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'L',
    frozenTo: 'name',
    purpose: 'A row is one mailing: to whom, by whom, and what it says.',
    example: {
      name: 'May letter',
      kind: 'Letter',
      from: 'Principal',
      how: 'Together',
      kinds: 'Client',
      subject: 'News',
    },
  },
);
