/** Touches: a row is one logged touch. */
import { DOERS } from '../../domain/records/contact';
import { MOODS } from '../../domain/records/touch';
import { TOUCHES } from '../../domain/touches/touch-types';
import { oneOf } from '../declare/fields/choices';
import { result } from '../declare/fields/touches';
import { civilDate, pastDate } from '../declare/fields/days';
import { MOST_MINUTES, number } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const touches = table(
  'Touches',
  {
    date: column('Date', pastDate(), { required: true, help: 'The day of the touch.' }),
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'Who was touched.' }),
    touch: column('Touch', oneOf(TOUCHES), { aliases: ['Type'], help: 'What was done.' }),
    who: column('Who', oneOf(DOERS), { help: 'Who did it.' }),
    result: column('Result', result(), { help: 'How it ended.' }),
    mood: column('Mood', oneOf(MOODS), { help: 'How they sounded, against the last time.' }),
    minutes: column('Minutes', number({ min: 0, max: MOST_MINUTES }), {
      help: "How long it took; blank: the Touch plan's minutes.",
    }),
    note: column('Note', text(), { aliases: ['Notes'], help: 'What was said.' }),
    answer: column('Answer', text(), { help: 'What they answered to the question of the call sheet.' }),
    nextDate: column('Next date', civilDate(), { help: 'With a Result a promise, without one a snooze.' }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    sourceKey: column('Source key', reference(), { owner: 'system' }),
  },
  { id: 'id', idPrefix: 'T', isAppendOnly: true, purpose: 'The log: a row is one touch.' },
);
