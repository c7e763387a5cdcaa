/** What Send invitations… asks and reports. */
import {
  INVITED_AHEAD_DAYS,
  type InvitationLetter,
  type Invitations,
  type LetterKind,
} from '../../domain/alliances/lunches/invitations';
import type { NotWritten } from '../../domain/alliances/lunches/guests';
import { isTakenOver } from '../../domain/alliances/lunches/calendar-event';
import {
  addedThere,
  guestsOn,
  uninvitedOn,
  writesToSomebody,
} from '../../domain/alliances/lunches/written-to';
import type { LunchWithInvitation } from '../../domain/alliances/lunches/invitation';
import { plural, shortDay } from '../../domain/text/words';
import { clockText } from '../../sheets/read/clock';
import type { Fate } from './deliver';

/** A letter that was to be delivered, and what became of it. */
export type Delivered = { readonly letter: InvitationLetter; readonly fate: Fate };

const lunchesInWords = (count: number): string => plural(count, 'lunch', 'lunches');

const NOBODY = 'nobody is left on it';

function toWhom(letter: InvitationLetter): string {
  const { kind } = letter;
  if (kind === 'cancel')
    return `called off for ${[...uninvitedOn(letter), ...addedThere(letter)].join(', ') || NOBODY}`;
  if (kind === 'decline')
    return `called off, since ${uninvitedOn(letter).join(', ')} declined: Status becomes Cancelled`;
  if (kind === 'gone') return 'somebody deleted it in the calendar: Status becomes Cancelled';
  const added = kind === 'change' ? addedThere(letter) : [];
  return [...guestsOn(letter).map(({ name, email }) => `${name} <${email}>`), ...added].join(', ') || NOBODY;
}

type WhenAndWhere = Pick<LunchWithInvitation, 'date' | 'minuteOfDay' | 'place'>;

const whenOf = ({ date, minuteOfDay }: WhenAndWhere): string => `${shortDay(date)} ${clockText(minuteOfDay)}`;
const whereOf = ({ place }: WhenAndWhere): string => (place === '' ? 'place open' : place);
/** "Tue 24 Nov 12:00, Number Nine" */
const asItIs = (lunch: WhenAndWhere): string => `${whenOf(lunch)}, ${whereOf(lunch)}`;

/**
 * What the calendar says otherwise than Lunches: both, and that the calendar's stays, unless it is called
 * off.
 */
function takenOverInWords({ kind, lunch, onLunches, heard }: InvitationLetter): string[] {
  if (kind === 'cancel' && asItIs(lunch) !== asItIs(onLunches))
    return [`the calendar says ${asItIs(lunch)}, Lunches ${asItIs(onLunches)}`];
  if (!heard || !isTakenOver(heard.takenOver)) return [];
  const { day, minuteOfDay, place } = heard.takenOver;
  const saidBy = (said: LunchWithInvitation): string =>
    [
      ...(day === null && minuteOfDay === null ? [] : [whenOf(said)]),
      ...(place === null ? [] : [whereOf(said)]),
    ].join(', ');
  return [
    `the calendar says ${saidBy(lunch)}, Lunches ${saidBy(onLunches)}: the calendar’s stays, and Lunches takes it over`,
  ];
}

function remarksOn(letter: InvitationLetter): string[] {
  const { kind, uninvited, before, heard } = letter;
  const offNow = uninvitedOn(letter);
  if (kind === 'note') return ['they know; only Status changes'];
  const told = before ? `, they were told ${asItIs({ ...before, date: before.day })}` : '';
  const off = kind === 'change' && offNow.length > 0 ? [`off for ${offNow.join(', ')}`] : [];
  const away = kind === 'change' ? (heard?.takenOff ?? []).filter((email) => !uninvited.includes(email)) : [];
  return [
    ...(kind === 'change' ? [`changed${told}`] : []),
    ...takenOverInWords(letter),
    ...(kind === 'take over' || (kind === 'change' && !writesToSomebody(letter))
      ? ['nobody is written to']
      : []),
    ...off,
    ...(away.length > 0 ? [`${away.join(', ')} was taken off in the calendar and stays off`] : []),
  ];
}

function remarkOn(letter: InvitationLetter): string {
  const remarks = remarksOn(letter).join('; ');
  return remarks === '' ? '' : ` (${remarks})`;
}

/** "1. Tue 24 Nov 12:00, Number Nine: Flo Fox <flo@example.com>" */
const lineOf = (letter: InvitationLetter, index: number): string =>
  `${index + 1}. ${asItIs(letter.lunch)}: ${toWhom(letter)}${remarkOn(letter)}`;

const leftOut = (notWritten: readonly NotWritten[]): string[] =>
  notWritten.map(({ lunch, name, why }) => `${name} ${why} (${shortDay(lunch.date)})`);

/** The list that somebody says yes to. */
export const questionText = ({ letters, notWritten }: Invitations, remarks: readonly string[] = []): string =>
  [
    letters.some(writesToSomebody)
      ? `${lunchesInWords(letters.length)} of which guests would be told, by e-mail from your calendar:`
      : `${lunchesInWords(letters.length)} to bring up to date; nobody is written to:`,
    '',
    ...letters.map(lineOf),
    ...(notWritten.length > 0 ? ['', 'Left out:', ...leftOut(notWritten)] : []),
    '',
    ...remarks,
    'Type yes for all of them, or the numbers of those to send, such as 1, 3.',
  ].join('\n');

const DID: Readonly<Record<LetterKind, string>> = {
  invite: 'Invited to',
  change: 'Changed',
  cancel: 'Called off',
  decline: 'Called off, since all guests declined:',
  'take over': 'Taken over from the calendar:',
  gone: 'Cancelled, since it was deleted in the calendar:',
  note: 'Noted as invited:',
};
const KINDS: readonly LetterKind[] = ['invite', 'change', 'cancel', 'decline', 'take over', 'gone', 'note'];

/** "Invited to 2 lunches. Changed 1 lunch." */
function didInWords(delivered: readonly Delivered[]): string[] {
  return KINDS.flatMap((kind) => {
    const count = delivered.filter(({ letter, fate }) => letter.kind === kind && fate.is === 'told').length;
    return count === 0 ? [] : [`${DID[kind]} ${lunchesInWords(count)}.`];
  });
}

function waitingInWords(delivered: readonly Delivered[]): string[] {
  const reasons = delivered.flatMap(({ fate }) => (fate.is === 'waiting' ? [fate.reason] : []));
  const [reason] = reasons;
  if (reason === undefined) return [];
  return [
    `${lunchesInWords(reasons.length)} must wait, since Google refused (${reason}): send them again later.`,
  ];
}

const leftOutInWords = ({ notWritten }: Invitations): string[] =>
  notWritten.length === 0 ? [] : [`Left out: ${leftOut(notWritten).join('; ')}.`];

/** What was done, to how many, and what is left to do. */
export function reportOf(invitations: Invitations, delivered: readonly Delivered[]): string {
  const failed = delivered.filter(({ fate }) => fate.is === 'failed').length;
  return [
    ...didInWords(delivered),
    ...(failed > 0 ? [`${plural(failed, 'event')} couldn’t be written: see the problems.`] : []),
    ...waitingInWords(delivered),
    ...leftOutInWords(invitations),
  ].join(' ');
}

/** That there is nothing to send, and who is left out. */
export const nothingToSend = (invitations: Invitations): string =>
  [
    `No lunch of the next ${INVITED_AHEAD_DAYS / 7} weeks waits for an invitation, and no invitation has changed.`,
    ...leftOutInWords(invitations),
  ].join(' ');
