/** Lunches: a row is one lunch (S16). */
import { LUNCH_KINDS, LUNCH_STATES } from '../../domain/records/lunch';
import { oneOf } from '../declare/fields/choices';
import { civilDate, time } from '../declare/fields/days';
import { listOf } from '../declare/fields/lists';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';
import { PAINTS, wordRules } from '../declare/theme';

const placeholders = 'unknown or none';
const workedOut = { owner: 'worked out' } as const;
const guests = listOf(contactRef(), 'the names of contacts, parted by commas or lines');

export const lunches = table(
  'Lunches',
  {
    week: column('Week', civilDate(), {
      ...workedOut,
      width: 76,
      format: 'day and month',
      help: 'The first day of its week.',
    }),
    date: column('Date', civilDate(), {
      ...workedOut,
      width: 84,
      format: 'weekday, day and month',
      byHand: 'dateByHand',
      help: 'The day that was planned.',
    }),
    dateByHand: column('Date by hand', civilDate(), {
      width: 84,
      format: 'weekday, day and month',
      help: 'Wins over Date.',
    }),
    time: column('Time', time(), { width: 60, placeholders: 'unknown', help: 'When it starts.' }),
    kind: column('Kind', oneOf(LUNCH_KINDS), {
      ...workedOut,
      help: 'An alliance alone, a table, or an exchange.',
    }),
    guests: column('Guests', guests, {
      idIn: 'guestIds',
      required: 'column',
      ...workedOut,
      byHand: 'guestsByHand',
      help: 'Who is planned.',
    }),
    guestsByHand: column('Guests by hand', guests, {
      idIn: 'guestIds',
      placeholders,
      help: 'Wins over Guests.',
    }),
    why: column('Why', text(), { ...workedOut, width: 260, help: 'Why they, and why now.' }),
    place: column('Place', text(), { placeholders, help: 'Where.' }),
    status: column('Status', oneOf(LUNCH_STATES), { help: 'Blank is Planned.' }),
    introduced: column('Introduced', text(), {
      formerly: ['Names'],
      help: 'The people introduced there, one a line; behind a name what you know.',
    }),
    note: column('Note', text(), { aliases: ['Notes'], help: 'What was said.' }),
    key: column('Key', reference(), { owner: 'system' }),
    guestIds: column('Guest IDs', listOf(reference(), 'ids'), { owner: 'system' }),
    namesFiled: column('Names filed', listOf(reference(), 'names'), { owner: 'system' }),
    invitation: column('Invitation', reference(), { owner: 'system', staysOnUndo: true }),
    invitedBy: column('Invited by', reference(), { owner: 'system', staysOnUndo: true }),
  },
  {
    id: 'key',
    idPrefix: 'L',
    frozenTo: 'date',
    linesBetween: ['week'],
    rules: wordRules('status', {
      Held: PAINTS.good,
      Cancelled: PAINTS.gone,
      Invited: PAINTS.principal,
    }),
    purpose: "A row is one lunch: the quarter's plan, who is invited, and what came of it.",
    example: {
      dateByHand: '2027-01-15',
      time: '12:00',
      guestsByHand: 'Ann Lee, Bo Kim',
      place: 'Garden Room',
      status: 'Planned',
    },
  },
);
