/** Lunches > Send invitations…: lists who would be written to, asks, and then has the user's calendar write to them (S16). */
import {
  CALLED_OFF,
  INVITED_AHEAD_DAYS,
  invitationsOf,
  type InvitationLetter,
  type Invitations,
  type LetterKind,
  type LunchWithInvitation,
  type NotWritten,
} from '../../domain/alliances/invitations';
import { plural, shortDay } from '../../domain/words';
import { clockText, parseClock } from '../../sheets/clock';
import type { RowError } from '../../sheets/row-error';
import { lunches } from '../../sheets/tabs/lunches';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../course';
import { setAsAsked, setCells, type Change, type Job, type Plan } from '../job';
import { lunchOn } from '../records';
import { chosenIn } from './chosen';
import { deliver, type Fate, type Fates } from './deliver';

const TITLE = 'Send invitations';

/** The lunches with what an invitation says of them. Names must have been resolved to ids. */
function lunchesIn({ tables, settings }: CourseOffice): LunchWithInvitation[] {
  const usual = parseClock(settings.lunchTime) ?? 0;
  return tables.lunches.rows.flatMap((row) => {
    const { time, place, invitation, invitedBy } = row;
    const lunch = lunchOn(tables.lunches, row);
    const minuteOfDay = (time === null ? null : parseClock(time)) ?? usual;
    return lunch ? [{ ...lunch, minuteOfDay, place, invitation, invitedBy }] : [];
  });
}

function invitationsIn(office: CourseOffice): Invitations {
  const resolved = begin(office).office;
  return invitationsOf(bookOf(resolved), lunchesIn(resolved), office.user, office.today);
}

const KIND_WORDS: Readonly<Record<LetterKind, string>> = {
  invite: '',
  change: ' (changed)',
  cancel: ' (cancelled)',
};

/** "1. Tue 24 Nov 12:00, Number Nine: Flo Fox <flo@example.com>" */
function lineOf({ kind, lunch, addressees }: InvitationLetter, index: number): string {
  const place = lunch.place === '' ? 'place open' : lunch.place;
  const to = addressees.map(({ name, email }) => `${name} <${email}>`).join(', ');
  const when = `${shortDay(lunch.date)} ${clockText(lunch.minuteOfDay)}`;
  return `${index + 1}. ${when}, ${place}: ${to || 'nobody any more'}${KIND_WORDS[kind]}`;
}

const leftOut = (notWritten: readonly NotWritten[]): string[] =>
  notWritten.map(({ lunch, name, why }) => `${name} ${why} (${shortDay(lunch.date)})`);

function questionText({ letters, notWritten }: Invitations): string {
  return [
    `${plural(letters.length, 'lunch', 'lunches')} of which guests would be told, by e-mail from your calendar:`,
    '',
    ...letters.map(lineOf),
    ...(notWritten.length > 0 ? ['', 'Left out:', ...leftOut(notWritten)] : []),
    '',
    'Type yes for all of them, or the numbers of those to send, such as 1, 3.',
  ].join('\n');
}

function withFate(office: CourseOffice, letter: InvitationLetter, fate: Fate): Change[] {
  if (fate.is !== 'told') return [];
  const { kind, lunch, told } = letter;
  const invitation = kind === 'cancel' ? CALLED_OFF : told;
  return [
    setCells(lunches, lunch.key, { invitation, invitedBy: office.user }),
    ...(lunch.state === 'Planned' ? [setAsAsked(lunches, lunch.key, { status: 'Invited' })] : []),
  ];
}

function problemOf({ tables }: CourseOffice, { lunch }: InvitationLetter, fate: Fate): RowError[] {
  const row = tables.lunches.rows.find(({ key }) => key === lunch.key);
  if (fate.is !== 'failed' || row === undefined) return [];
  const found = `an event that couldn’t be written (${fate.reason})`;
  return [{ tab: lunches.name, row: row.line, column: 'Status', found, expected: fate.expected }];
}

const DID: Readonly<Record<LetterKind, string>> = {
  invite: 'Invited to',
  change: 'Changed',
  cancel: 'Called off',
};

/** "Invited to 2 lunches. Changed 1 lunch." */
function toldOf(letters: readonly InvitationLetter[], fates: Fates): string[] {
  const fateOf = ({ lunch }: InvitationLetter) => fates.get(lunch.key)?.is;
  const did = (['invite', 'change', 'cancel'] as const).flatMap((kind) => {
    const count = letters.filter((letter) => letter.kind === kind && fateOf(letter) === 'told').length;
    return count === 0 ? [] : [`${DID[kind]} ${plural(count, 'lunch', 'lunches')}.`];
  });
  const failed = letters.filter((letter) => fateOf(letter) === 'failed').length;
  const waiting = letters.flatMap(({ lunch }) => {
    const fate = fates.get(lunch.key);
    return fate?.is === 'waiting' ? [fate.reason] : [];
  });
  return [
    ...did,
    ...(failed > 0 ? [`${plural(failed, 'event')} couldn’t be written: see the problems.`] : []),
    ...waiting
      .slice(0, 1)
      .map(
        (reason) =>
          `${plural(waiting.length, 'lunch', 'lunches')} must wait, since Google refused (${reason}): send them again later.`,
      ),
  ];
}

const notWrittenTold = ({ notWritten }: Invitations): string[] =>
  notWritten.length === 0 ? [] : [`Left out: ${leftOut(notWritten).join('; ')}.`];

function planFrom(office: CourseOffice, answer: string, fates: Fates): Plan {
  const invitations = invitationsIn(office);
  const chosen = chosenIn(answer, invitations.letters);
  if (invitations.letters.length === 0) {
    const nothing = `No lunch of the next ${INVITED_AHEAD_DAYS / 7} weeks waits for an invitation, and no invitation has changed.`;
    return { changes: [], report: [nothing, ...notWrittenTold(invitations)].join(' ') };
  }
  if (chosen === null)
    return {
      changes: [],
      report: `Nobody was written to: "${answer}" is neither yes nor numbers of the list.`,
      isRefused: true,
    };
  const withFates = chosen.flatMap((letter) => {
    const fate = fates.get(letter.lunch.key);
    return fate ? [{ letter, fate }] : [];
  });
  return {
    changes: withFates.flatMap(({ letter, fate }) => withFate(office, letter, fate)),
    problems: withFates.flatMap(({ letter, fate }) => problemOf(office, letter, fate)),
    report: [...toldOf(chosen, fates), ...notWrittenTold(invitations)].join(' '),
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
