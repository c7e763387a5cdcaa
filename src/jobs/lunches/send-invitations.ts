/** Lunches > Send invitations…: lists who would be written to, asks, and then has the user's calendar write to them (S16). */
import { calledOff, type LunchWithInvitation } from '../../domain/alliances/invitation';
import { invitationsOf, type Invitations } from '../../domain/alliances/invitations';
import { parseClock } from '../../sheets/clock';
import type { RowError } from '../../sheets/row-error';
import { lunches } from '../../sheets/tabs/lunches';
import { begin, bookOf, COURSE_TABS, type Course, type CourseOffice } from '../course';
import { setAsAsked, setCells, type Change, type Job, type Plan } from '../job';
import { lunchOn } from '../records';
import { chosenIn } from './chosen';
import { deliver, type Fates } from './deliver';
import { nothingToSend, questionText, reportOf, type Delivered } from './invitation-words';

const TITLE = 'Send invitations';
/** A place is a line; of a page its beginning is told. */
const CHARACTERS_OF_PLACE = 300;
const NOON = 12 * 60;

/** The columns of each row of Lunches that hold what can't be read, by its line. */
function unreadOn({ problems }: Course): ReadonlyMap<number, readonly string[]> {
  const columns = new Map<number, readonly string[]>();
  for (const { tab, row, column } of problems)
    if (tab === lunches.name) columns.set(row, [...(columns.get(row) ?? []), column || 'its row']);
  return columns;
}

/** The lunches with what an invitation says of them. */
function lunchesIn(course: Course): LunchWithInvitation[] {
  const { tables, settings, today } = course.office;
  const usual = parseClock(settings.lunchTime) ?? NOON;
  const unreadOf = unreadOn(course);
  return tables.lunches.rows.flatMap((row) => {
    const lunch = lunchOn(tables.lunches, row, today);
    if (lunch === null) return [];
    const { time, invitation, invitedBy, line } = row;
    const minuteOfDay = (time === null ? null : parseClock(time)) ?? usual;
    const place = row.place.slice(0, CHARACTERS_OF_PLACE);
    return [{ ...lunch, minuteOfDay, place, invitation, invitedBy, unread: unreadOf.get(line) ?? [] }];
  });
}

const found = new WeakMap<CourseOffice, Invitations>();

/** All that is to be told; found once in an office, however often it is asked for. */
function invitationsIn(office: CourseOffice): Invitations {
  const known = found.get(office);
  if (known) return known;
  const course = begin(office);
  const invitations = invitationsOf(bookOf(course.office), lunchesIn(course), office, office.today);
  found.set(office, invitations);
  return invitations;
}

/** The row keeps what its guests were told, which no Undo takes back; Status is the office's own. */
function changesOf({ user }: CourseOffice, { letter: { kind, lunch, told }, fate }: Delivered): Change[] {
  if (fate.is !== 'told') return [];
  const invitation = kind === 'cancel' ? calledOff(lunch.key) : told;
  return [
    setCells(lunches, lunch.key, { invitation, invitedBy: user }),
    ...(lunch.state === 'Planned' ? [setAsAsked(lunches, lunch.key, { status: 'Invited' })] : []),
  ];
}

function problemsOf({ tables }: CourseOffice, { letter, fate }: Delivered): RowError[] {
  const row = tables.lunches.rows.find(({ key }) => key === letter.lunch.key);
  if (fate.is !== 'failed' || row === undefined) return [];
  const found = `an event that couldn’t be written (${fate.reason})`;
  return [{ tab: lunches.name, row: row.line, column: 'Status', found, expected: fate.expected }];
}

function planFrom(office: CourseOffice, answer: string, fates: Fates): Plan {
  const invitations = invitationsIn(office);
  if (invitations.letters.length === 0) return { changes: [], report: nothingToSend(invitations) };
  const chosen = chosenIn(answer, invitations.letters);
  if (chosen === null) {
    const report = `Nobody was written to: "${answer}" is neither yes nor numbers of the list.`;
    return { changes: [], report, isRefused: true };
  }
  const delivered = chosen.flatMap((letter) => {
    const fate = fates.get(letter.lunch.key);
    return fate ? [{ letter, fate }] : [];
  });
  return {
    changes: delivered.flatMap((each) => changesOf(office, each)),
    problems: delivered.flatMap((each) => problemsOf(office, each)),
    report: reportOf(invitations, delivered),
  };
}

export const sendInvitations: Job<(typeof COURSE_TABS)[number], Fates> = {
  name: 'Send invitations…',
  reads: COURSE_TABS,
  permission: 'calendar',
  holdsToItsQuestion: true,

  question: (office) => {
    const invitations = invitationsIn(office);
    return invitations.letters.length === 0
      ? null
      : { kind: 'prompt', title: TITLE, text: questionText(invitations) };
  },

  act: (office, answer, { calendar }) =>
    deliver(chosenIn(answer, invitationsIn(office).letters) ?? [], office.settings, calendar),

  plan: (office, answer, fates) => planFrom(office, answer, typeof fates === 'string' ? new Map() : fates),
};
