/** What Send invitations… asks and reports. */
import {
  INVITED_AHEAD_DAYS,
  type InvitationLetter,
  type Invitations,
  type LetterKind,
  type NotWritten,
} from '../../domain/alliances/invitations';
import { plural, shortDay } from '../../domain/words';
import { clockText } from '../../sheets/clock';
import type { Fate } from './deliver';

/** A letter that was to be delivered, and what became of it. */
export type Delivered = { readonly letter: InvitationLetter; readonly fate: Fate };

const lunchesInWords = (count: number): string => plural(count, 'lunch', 'lunches');

function toWhom({ kind, addressees, uninvited }: InvitationLetter): string {
  if (kind === 'cancel') return `called off for ${uninvited.join(', ')}`;
  return addressees.map(({ name, email }) => `${name} <${email}>`).join(', ');
}

function remarkOn({ kind, uninvited }: InvitationLetter): string {
  const off = uninvited.length === 0 ? '' : `, and off for ${uninvited.join(', ')}`;
  switch (kind) {
    case 'change':
      return ` (changed${off})`;
    case 'note':
      return ' (they know; only Status changes)';
    case 'invite':
    case 'cancel':
      return '';
  }
}

/** "1. Tue 24 Nov 12:00, Number Nine: Flo Fox <flo@example.com>" */
function lineOf(letter: InvitationLetter, index: number): string {
  const { date, minuteOfDay, place } = letter.lunch;
  const where = place === '' ? 'place open' : place;
  const when = `${shortDay(date)} ${clockText(minuteOfDay)}`;
  return `${index + 1}. ${when}, ${where}: ${toWhom(letter)}${remarkOn(letter)}`;
}

const leftOut = (notWritten: readonly NotWritten[]): string[] =>
  notWritten.map(({ lunch, name, why }) => `${name} ${why} (${shortDay(lunch.date)})`);

/** The list that somebody says yes to. */
export const questionText = ({ letters, notWritten }: Invitations): string =>
  [
    `${lunchesInWords(letters.length)} of which guests would be told, by e-mail from your calendar:`,
    '',
    ...letters.map(lineOf),
    ...(notWritten.length > 0 ? ['', 'Left out:', ...leftOut(notWritten)] : []),
    '',
    'Type yes for all of them, or the numbers of those to send, such as 1, 3.',
  ].join('\n');

const DID: Readonly<Record<LetterKind, string>> = {
  invite: 'Invited to',
  change: 'Changed',
  cancel: 'Called off',
  note: 'Noted as invited:',
};
const KINDS: readonly LetterKind[] = ['invite', 'change', 'cancel', 'note'];

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
