/**
 * Lunches > Send invitations…: lists who would be written to, asks, and then has the user's calendar write to
 * them (S16).
 */
import { calledOff, type LunchWithInvitation } from '../../domain/alliances/lunches/invitation';
import { isTakenOver } from '../../domain/alliances/lunches/calendar-event';
import {
  invitationsOf,
  type InvitationLetter,
  type Invitations,
  type LookUp,
} from '../../domain/alliances/lunches/invitations';
import { quoted } from '../../domain/text/shortened';
import { clockText, parseClock } from '../../sheets/read/clock';
import type { RowError } from '../../sheets/read/row-error';
import { lunches } from '../../sheets/tabs/lunches';
import { begin, bookOf, COURSE_TABS, type Course, type CourseOffice } from '../pipeline/pipeline';
import { setAsAsked, setCells, type Change } from '../../runner/change';
import type { Job, Plan } from '../../runner/job';
import type { Calendar } from '../../runner/ports';
import { lunchOn } from '../pipeline/records';
import { filtersInWords, HIDDEN_COUNT } from '../pipeline/filtered';
import { chosenIn } from './chosen';
import { deliver, type Fates } from './deliver';
import { nothingToSend, questionText, reportOf, type Delivered } from './invitation-words';

const TITLE = 'Send invitations';
/** A place is a line; of a page its beginning is told. */
const CHARACTERS_OF_PLACE = 300;
const NOON = 12 * 60;
/** Where Lunches takes over what people changed in the calendar. */
const TAKEN_OVER_INTO = ['dateByHand', 'time', 'place'] as const;

/** The columns of each row of Lunches that hold what can't be read, by its line. */
function unreadOn({ problems, office }: Course): ReadonlyMap<number, readonly string[]> {
  const columns = new Map<number, readonly string[]>();
  for (const { tab, row, column } of problems)
    if (tab === office.tables.lunches.tab)
      columns.set(row, [...(columns.get(row) ?? []), column || 'its row']);
  return columns;
}

/** The lunches with what an invitation says of them. */
function lunchesIn(course: Course): LunchWithInvitation[] {
  const { tables, settings, today } = course.office;
  const usual = parseClock(settings.lunchTime) ?? NOON;
  const unreadOf = unreadOn(course);
  const { indexes } = tables.lunches.layout;
  const lacks = new Set(TAKEN_OVER_INTO.filter((key) => !indexes.has(key)));
  return tables.lunches.rows.flatMap((row) => {
    const lunch = lunchOn(tables.lunches, row, today);
    if (lunch === null) return [];
    const { time, invitation, invitedBy, line } = row;
    const minuteOfDay = (time === null ? null : parseClock(time)) ?? usual;
    const place = row.place.slice(0, CHARACTERS_OF_PLACE);
    return [{ ...lunch, minuteOfDay, place, invitation, invitedBy, unread: unreadOf.get(line) ?? [], lacks }];
  });
}

const found = new WeakMap<CourseOffice, Invitations>();

/** What the calendar says; once it can't be reached, it isn't asked again. */
function lookingInto(calendar: Calendar | undefined): LookUp {
  let unknown: ReturnType<LookUp> | null = null;
  return (key) => {
    if (unknown) return unknown;
    if (!calendar) return { is: 'none' };
    const answer = calendar.find(key);
    if (answer.ok) return answer.value;
    unknown = { is: 'unknown', reason: answer.reason };
    return unknown;
  };
}

/** All that is to be told; found once in an office, however often it is asked for. */
function invitationsIn(office: CourseOffice, calendar: Calendar | undefined): Invitations {
  const known = found.get(office);
  if (known) return known;
  const course = begin(office);
  const lookUp = lookingInto(calendar);
  const invitations = invitationsOf(bookOf(course.office), lunchesIn(course), office, office.today, lookUp);
  found.set(office, invitations);
  return invitations;
}

/** The row keeps what its guests were told, which no Undo takes back; Status is the office's own. */
function changesOf({ user }: CourseOffice, { letter, fate }: Delivered): Change[] {
  if (fate.is !== 'told') return [];
  const { lunch, told } = letter;
  const isOff = told === '';
  const status = isOff ? 'Cancelled' : lunch.state === 'Planned' ? 'Invited' : lunch.state;
  const asked = { ...takenOverBy(letter), ...(status === lunch.state ? {} : { status }) };
  return [
    setCells(lunches, lunch.key, { invitation: isOff ? calledOff(lunch.key) : told, invitedBy: user }),
    ...(Object.keys(asked).length > 0 ? [setAsAsked(lunches, lunch.key, asked)] : []),
  ];
}

/** The cells that say from now on what stands in the calendar. */
function takenOverBy({ heard }: InvitationLetter) {
  if (!heard || !isTakenOver(heard.takenOver)) return {};
  const { day, minuteOfDay, place } = heard.takenOver;
  return {
    ...(day === null ? {} : { dateByHand: day }),
    ...(minuteOfDay === null ? {} : { time: clockText(minuteOfDay) }),
    ...(place === null ? {} : { place }),
  };
}

function problemsOf({ tables }: CourseOffice, { letter, fate }: Delivered): RowError[] {
  const row = tables.lunches.rows.find(({ key }) => key === letter.lunch.key);
  if (fate.is !== 'failed' || row === undefined) return [];
  const found = `an event that couldn’t be written (${fate.reason})`;
  return [{ tab: lunches.name, row: row.line, column: 'Status', found, expected: fate.expected }];
}

/** What was asked about, and what became of what was said yes to. */
export type Sent = { readonly invitations: Invitations; readonly fates: Fates };

function planFrom(office: CourseOffice, answer: string, { invitations, fates }: Sent): Plan {
  if (invitations.letters.length === 0) return { changes: [], report: nothingToSend(invitations) };
  const chosen = chosenIn(answer, invitations.letters);
  if (chosen === null) {
    const report = `Nobody was written to: ${quoted(answer)} is neither yes nor numbers of the list.`;
    return { changes: [], report, isRefused: true };
  }
  const delivered = chosen.flatMap((letter) => {
    const fate = fates.get(letter.lunch.key);
    return fate ? [{ letter, fate }] : [];
  });
  return {
    changes: delivered.flatMap((each) => changesOf(office, each)),
    // Whatever else couldn't be read stays painted.
    problems: [...begin(office).problems, ...delivered.flatMap((each) => problemsOf(office, each))],
    report: reportOf(invitations, delivered),
  };
}

const NOTHING_SENT: Sent = { invitations: { letters: [], notWritten: [] }, fates: new Map() };

export const sendInvitations: Job<(typeof COURSE_TABS)[number], Sent> = {
  name: 'Send invitations…',
  reads: COURSE_TABS,
  permission: 'calendar',
  holdsToItsQuestion: true,
  writesAfterwards: { lunches: ['status', 'invitation', 'invitedBy', ...TAKEN_OVER_INTO] },

  question: (office, calendar) => {
    const invitations = invitationsIn(office, calendar);
    return invitations.letters.length === 0
      ? null
      : {
          kind: 'prompt',
          title: TITLE,
          text: questionText(invitations, filtersInWords(office, [office.tables.lunches], HIDDEN_COUNT)),
        };
  },

  act: (office, answer, { calendar }) => {
    const invitations = invitationsIn(office, calendar);
    const chosen = chosenIn(answer, invitations.letters) ?? [];
    return { invitations, fates: deliver(chosen, office.settings, { calendar, timeZone: office.timeZone }) };
  },

  plan: (office, answer, sent) => planFrom(office, answer, typeof sent === 'string' ? NOTHING_SENT : sent),
};
