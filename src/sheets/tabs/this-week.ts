/** This week: a row is one thing to do. */
import { DOERS } from '../../domain/records/contact';
import { MOODS } from '../../domain/records/touch';
import { isSummary } from '../../domain/touches/week/summary';
import { oneOf, tier } from '../declare/fields/choices';
import { result } from '../declare/fields/touches';
import { civilDate } from '../declare/fields/days';
import { MOST_MINUTES, number } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

const workedOut = { owner: 'worked out' } as const;

export const thisWeek = table(
  'This week',
  {
    day: column('Day', civilDate(), { ...workedOut, help: 'When to do it.' }),
    who: column('Who', oneOf(DOERS), { ...workedOut, help: 'Who does it.' }),
    contact: column('Contact', contactRef(), {
      idIn: 'contactId',
      required: 'column',
      ...workedOut,
      help: 'With whom. A name and a Result on an empty line log what nobody planned.',
    }),
    reachAt: column('Reach at', text(), { ...workedOut, help: 'The phone; for a note, the address.' }),
    tier: column('Tier', tier(), { ...workedOut, judgement: true, help: 'As on Contacts.' }),
    what: column('What', text(), { ...workedOut, help: 'What to do.' }),
    whyToday: column('Why today', text(), { ...workedOut, help: 'Why it stands here this week.' }),
    ask: column('Ask', text(), { ...workedOut, help: 'What to ask them.' }),
    lastNote: column('Last note', text(), { ...workedOut, help: 'What was said last time.' }),
    result: column('Result', result(), {
      required: 'column',
      help: 'How it ended. Filling it in is all that logging takes; Ready, Stay in touch and No longer interested are for recalls.',
    }),
    note: column('Note', text(), { aliases: ['Notes'], help: 'What was said; it stands here next time.' }),
    answer: column('Answer', text(), {
      placeholders: 'unknown',
      help: 'Their answer to Ask: it is filed on Contacts.',
    }),
    theyNeed: column('They need', text(), {
      placeholders: 'unknown or none',
      help: 'A need that an expert could meet.',
    }),
    worriedAbout: column('Worried about', text(), {
      placeholders: 'unknown or none',
      help: 'A worry: it stays open until you type settled here.',
    }),
    nextDate: column('Next date', civilDate(), { help: 'With a Result a promise, without one a snooze.' }),
    mood: column('Mood', oneOf(MOODS), { help: 'How they sounded, against the last time.' }),
    minutes: column('Minutes', number({ min: 0, max: MOST_MINUTES }), {
      help: "How long it took; blank: the Touch plan's minutes.",
    }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    key: column('Key', reference(), { owner: 'system' }),
    logged: column('Logged', civilDate(), { ...workedOut, help: 'The day on which the Result was logged.' }),
  },
  {
    id: 'key',
    idPrefix: 'W',
    headerLine: 2,
    isHeading: isSummary,
    purpose: 'What to do this week, one thing a row; the first line sums it up.',
    example: { result: 'Reached', note: 'She asks for the forms', nextDate: '2027-01-15' },
  },
);
