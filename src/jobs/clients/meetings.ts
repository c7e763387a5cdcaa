/**
 * Clients > Meetings to calendar…: what was agreed on with people who wished for it becomes events of one's
 * own calendar, and what no longer stands goes, each after a yes (S27). Nobody is invited.
 */
import { isoDay } from '../../domain/calendar/civil-day';
import { plural, shortDay, capitalized } from '../../domain/text/words';
import { agreedMeetings, type Meeting } from '../../domain/touches/dates/meetings';
import { contentDigest } from '../../mail/build/digest';
import type { Job } from '../../runner/job';
import type { DayEvent, Diary } from '../../runner/diary-port';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import { doerOf } from '../week/next-call/open-calls';

/** What is to be done to a calendar. */
type News = { readonly added: readonly Meeting[]; readonly gone: readonly string[] };
/** What was done, and why not all of it was; null: it was. */
type Delivered = { readonly added: number; readonly gone: number; readonly trouble: string | null };

const dayIn = (key: string): string => key.split('/')[1] ?? '';

/** By whose calendar it is, the keys of what was put there and lies ahead: "C0001/2026-12-03". */
const keptAs = ({ user }: Pick<CourseOffice, 'user'>): string => `meetings ${user.toLowerCase()}`;

function keysKept(office: CourseOffice): string[] {
  const today = isoDay(office.today);
  return (office.kept(keptAs(office)) ?? '').split(' ').filter((key) => dayIn(key) >= today);
}

/** Those of whoever runs the job; where Settings don't say who that is, all. */
function meetingsFor(office: CourseOffice): Meeting[] {
  const doer = doerOf(office);
  const meetings = agreedMeetings(bookOf(begin(office).office), office.today);
  return meetings.filter(({ who }) => who === null || doer === '' || who === doer);
}

function newsIn(office: CourseOffice): News {
  const [meetings, kept] = [meetingsFor(office), new Set(keysKept(office))];
  const standing = new Set(meetings.map(({ key }) => key));
  const today = isoDay(office.today);
  return {
    added: meetings.filter(({ key }) => !kept.has(key)),
    // Today's may have been held.
    gone: [...kept].filter((key) => !standing.has(key) && dayIn(key) > today),
  };
}

function eventOf({ day, name, phone, step, note }: Meeting): DayEvent {
  const title = `${capitalized(step)}: ${name}`;
  const text = [phone, note].filter((line) => line !== '').join('\n');
  return { title, text, day, told: contentDigest(JSON.stringify([title, text])) };
}

const keyOf = (key: string): string => `meeting ${key}`;

/** One after the other, until the calendar won't. What is there already counts as put there. */
function deliver({ added, gone }: News, diary: Diary): Delivered {
  const calls = [
    ...added.map((meeting) => () => diary.insert(keyOf(meeting.key), eventOf(meeting))),
    ...gone.map((key) => () => diary.cancel(keyOf(key))),
  ];
  for (const [index, call] of calls.entries()) {
    const answer = call();
    if (answer.ok) continue;
    const [put, taken] = [Math.min(index, added.length), Math.max(0, index - added.length)];
    return { added: put, gone: taken, trouble: answer.reason };
  }
  return { added: added.length, gone: gone.length, trouble: null };
}

function questionText(office: CourseOffice, { added, gone }: News): string {
  const { contactOf } = bookOf(office);
  const nameOf = (key: string): string => {
    const [id = ''] = key.split('/');
    return `${dayIn(key)}: ${contactOf.get(id)?.name ?? 'somebody who is no longer on Contacts'}`;
  };
  return [
    ...(added.length === 0 ? [] : ['To be put into your own calendar, each as an event of its day:']),
    ...added.map(({ day, name, step }) => `${shortDay(day)}: ${step}, ${name}`),
    ...(gone.length === 0 ? [] : ['To be taken away, since it is done or put off:']),
    ...gone.map(nameOf),
    '',
    'Nobody is invited or written to. Go on?',
  ].join('\n');
}

const NOTHING =
  'Nothing is to be put into your calendar: every meeting, reassessment or proposal with a Next date is there.';

const inWords = ({ added, gone, trouble }: Delivered): string =>
  [
    ...(added === 0 ? [] : [`Put ${plural(added, 'meeting')} into your calendar.`]),
    ...(gone === 0 ? [] : [`Took ${plural(gone, 'meeting')} out of your calendar.`]),
    ...(trouble === null ? [] : [`Not all of it is done: ${trouble}`]),
  ].join(' ');

export const meetingsToCalendar: Job<(typeof COURSE_TABS)[number], Delivered> = {
  name: 'Meetings to calendar…',
  reads: COURSE_TABS,
  leavesRowsAlone: true,
  permission: 'calendar',
  holdsToItsQuestion: true,

  question: (office) => {
    const news = newsIn(office);
    if (news.added.length + news.gone.length === 0) return null;
    return { kind: 'confirm', title: 'Meetings', text: questionText(office, news) };
  },

  act: (office, _answer, { diary }) => deliver(newsIn(office), diary),

  plan: (office, _answer, done) => {
    const { added, gone } = newsIn(office);
    if (typeof done === 'string' || added.length + gone.length === 0) return { changes: [], report: NOTHING };
    const taken = new Set(gone.slice(0, done.gone));
    const kept = [
      ...keysKept(office).filter((key) => !taken.has(key)),
      ...added.slice(0, done.added).map(({ key }) => key),
    ];
    return {
      changes: [{ kind: 'keep', name: keptAs(office), text: kept.join(' ') }],
      report: inWords(done),
    };
  },
};
