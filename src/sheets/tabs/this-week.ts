/** This week: a row is one thing to do. */
import { DOERS } from '../../domain/records/contact';
import { MOODS, RESULTS, type Result } from '../../domain/records/touch';
import type { Touch } from '../../domain/touches/touch-types';
import { touchesIn } from '../../domain/touches/week/row';
import { isSummary } from '../../domain/touches/week/summary';
import { oneOf, tier } from '../declare/fields/choices';
import { result } from '../declare/fields/touches';
import { civilDate } from '../declare/fields/days';
import { listOf } from '../declare/fields/lists';
import { MOST_MINUTES, number } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';
import { PAINTS, tierRules } from '../declare/theme';

const workedOut = { owner: 'worked out' } as const;
/** What a call can do without stands behind the others, folded away. */
const more = { group: 'More' } as const;

const WORRY: Touch = 'Concern';

const RECALL: Touch = 'Recall';
const OF_RECALLS: ReadonlySet<Result> = new Set(['Ready', 'Stay in touch', 'No longer interested']);
/**
 * How what stands on a row can end: a recall alone has answers of its own. What nobody planned may be any.
 */
const resultsOf = (what: string): readonly Result[] | null =>
  what === '' || touchesIn(what).includes(RECALL)
    ? null
    : RESULTS.filter((result) => !OF_RECALLS.has(result));

export const thisWeek = table(
  'This week',
  {
    day: column('Day', civilDate(), {
      ...workedOut,
      width: 56,
      format: 'weekday',
      align: 'left',
      help: 'When to do it.',
    }),
    contact: column('Contact', contactRef(), {
      width: 120,
      idIn: 'contactId',
      required: 'column',
      ...workedOut,
      help: 'With whom. A name and a Result on an empty line log what nobody planned.',
    }),
    what: column('What', text(), { ...workedOut, width: 104, help: 'What to do.' }),
    result: column('Result', result(), {
      width: 90,
      required: 'column',
      offers: (cellOf) => resultsOf(String(cellOf('what'))),
      help: 'How it ended. Filling it in is all that logging takes; Ready, Stay in touch and No longer interested are for recalls.',
    }),
    reachAt: column('Reach at', text(), {
      ...workedOut,
      width: 112,
      help: 'The phone; for a note, the address.',
    }),
    whyToday: column('Why today', text(), {
      ...workedOut,
      width: 262,
      help: 'Why it stands here this week.',
    }),
    note: column('Note', text(), {
      width: 190,
      aliases: ['Notes'],
      help: 'What was said; it stands here next time.',
    }),
    theyIntroduced: column('They introduced', text(), {
      width: 120,
      placeholders: 'unknown or none',
      help: 'Whom they named, as they said it, parted by semicolons: each becomes a prospect and an introduction.',
    }),
    nextDate: column('Next date', civilDate(), {
      width: 84,
      format: 'weekday, day and month',
      align: 'left',
      help: 'With a Result a promise, without one a snooze.',
    }),
    who: column('Who', oneOf(DOERS), { ...workedOut, width: 76, help: 'Who does it.' }),
    tier: column('Tier', tier(), {
      ...workedOut,
      width: 44,
      align: 'center',
      judgement: true,
      help: 'As on Contacts.',
    }),
    ask: column('Ask', text(), { ...workedOut, ...more, help: 'What to ask them.' }),
    lastNote: column('Last note', text(), { ...workedOut, ...more, help: 'What was said last time.' }),
    answer: column('Answer', text(), {
      ...more,
      placeholders: 'unknown',
      help: 'Their answer to Ask: it is filed on Contacts.',
    }),
    theyNeed: column('They need', text(), {
      ...more,
      placeholders: 'unknown or none',
      help: 'A need that an expert could meet.',
    }),
    worriedAbout: column('Worried about', text(), {
      ...more,
      placeholders: 'unknown or none',
      help: 'A worry: it stays open until you type settled here.',
    }),
    mood: column('Mood', oneOf(MOODS), { ...more, help: 'How they sounded, against the last time.' }),
    minutes: column('Minutes', number({ min: 0, max: MOST_MINUTES }), {
      ...more,
      help: "How long it took; blank: the Touch plan's minutes.",
    }),
    logged: column('Logged', civilDate(), {
      ...workedOut,
      ...more,
      help: 'The day on which the Result was logged.',
    }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    key: column('Key', reference(), { owner: 'system' }),
    namesFiled: column('Names filed', listOf(reference(), 'names'), { owner: 'system' }),
  },
  {
    id: 'key',
    idPrefix: 'W',
    headerLine: 2,
    frozenTo: 'contact',
    linesBetween: ['who', 'day'],
    rules: [
      { name: 'done', on: 'row', when: '{result}<>""', paint: PAINTS.done },
      // As LEFT would say it, without its comma.
      {
        name: 'no longer due',
        on: 'row',
        when: '({whyToday}>="No longer due")*({whyToday}<"No longer duf")',
        paint: PAINTS.gone,
      },
      { name: 'late', on: 'day', when: '({day}<>"")*({day}<TODAY())*({result}="")', paint: PAINTS.late },
      { name: 'today', on: 'day', when: '({day}=TODAY())*({result}="")', paint: PAINTS.today },
      { name: 'worry', on: 'what', contains: WORRY, paint: PAINTS.worry },
      ...tierRules('tier'),
      { name: 'principal', on: 'row', when: '{who}="Principal"', paint: PAINTS.principal },
    ],
    isHeading: isSummary,
    purpose: 'What to do this week, one thing a row; the first line sums it up.',
    example: { result: 'Reached', note: 'She asks for the forms', nextDate: '2027-01-15' },
  },
);
