/**
 * Letters > Who would like this?: a text is pasted, and the people are named whose file or tags speak of the
 * same things (S10).
 */
import { whoWouldLikeThis, type Interested } from '../../domain/letters/audience/who-would-like-this';
import { plural } from '../../domain/text/words';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import type { Job, Plan } from '../../runner/job';

/** As many as somebody writes to by hand. */
const MOST_NAMED = 20;

const lineOf = ({ contact, why }: Interested): string => `${contact.name} (${why})`;

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

export const nameWhoWouldLikeThis: Job<(typeof COURSE_TABS)[number], string, never> = {
  name: 'Who would like this?',
  reads: COURSE_TABS,
  asksBy: [],
  leavesRowsAlone: true,

  question: () => ({
    kind: 'prompt',
    title: 'Who would like this?',
    text: 'Paste an article, or type a few words on what it is about.',
  }),

  plan: (office: CourseOffice, answer) => {
    if (answer.trim() === '')
      return refused('Nothing was pasted: choose it again with a text, or a few words.');
    const found = whoWouldLikeThis(answer, bookOf(begin(office).office), MOST_NAMED);
    if (found.length === 0)
      return {
        changes: [],
        report:
          'Nobody’s file or tags speak of that: hobbies, sports, likes and dreams on Contacts are looked through.',
      };
    const report = `${plural(found.length, 'person', 'people')} may like it.`;
    return { changes: [], report, box: [report, '', ...found.map(lineOf)].join('\n') };
  },
};
