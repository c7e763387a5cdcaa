/**
 * What a brief says of the introductions between the office and a guest: given before received (S17, S20).
 */
import { byFirst, compareIds } from '../../../values/order';
import { longDay, plural } from '../../../text/words';
import { NO_BALANCE, balancesOf } from '../../partners/balance';
import type { Direction, Introduction } from '../../../records/introduction';
import { whomToThank } from '../../introductions/introductions';
import { nextStepsInWords, thirdsByAlliance } from '../../introductions/thirds';
import type { BriefedGuest } from './guest';

/** "We gave 1 introduction and got 3: we owe them 2." */
export function balanceInWords({ book, contact }: BriefedGuest): string {
  const { given, received, balance } = balancesOf(book.introductions).get(contact.id) ?? NO_BALANCE;
  if (given + received === 0) return 'No introductions yet, either way.';
  const owed = balance > 0 ? `we owe them ${balance}` : `they owe us ${-balance}`;
  return `We gave ${plural(given, 'introduction')} and got ${received}: ${balance === 0 ? 'even' : owed}.`;
}

/** How it ended, and what is still owed for it. */
function outcomeInWords({ book, on }: BriefedGuest, introduction: Introduction): string {
  if (introduction.outcome === 'Open') return 'Open, a follow-up is owed';
  const isOwed = whomToThank(book, introduction, on) !== null;
  return isOwed ? `${introduction.outcome}, a thank-you is owed` : introduction.outcome;
}

/** Those that are open first, then the latest. */
const inOrder = byFirst<Introduction>(
  (a, b) => Number(b.outcome === 'Open') - Number(a.outcome === 'Open'),
  (a, b) => b.date - a.date,
  (a, b) => compareIds(a.id, b.id),
);

function introductionsOf({ book, contact }: BriefedGuest, direction: Direction): Introduction[] {
  return book.introductions
    .filter((each) => each.direction === direction && each.allianceId === contact.id)
    .sort(inOrder);
}

const nameIn = ({ book }: BriefedGuest, { personId, person }: Introduction): string =>
  book.contactOf.get(personId)?.name ?? person;

/** "Ann Lee, 20 Nov 2026" */
export const namesGiven = (guest: BriefedGuest): string[] =>
  introductionsOf(guest, 'Given').map((each) => `${nameIn(guest, each)}, ${longDay(each.date)}`);

/** "Ann Lee, 20 Nov 2026: Open, a follow-up is owed" */
export const namesReceived = (guest: BriefedGuest): string[] =>
  introductionsOf(guest, 'Received').map(
    (each) => `${nameIn(guest, each)}, ${longDay(each.date)}: ${outcomeInWords(guest, each)}`,
  );

/**
 * "14 names, 2 open; 4 came to nothing, 5 to cultivate; next steps 3 of 12 (10% to 49%): as a third can turn
 * out."; null: no names
 */
export function thirdsInWords({ book, contact }: BriefedGuest): string | null {
  const thirds = thirdsByAlliance(book).find(({ contactId }) => contactId === contact.id);
  if (!thirds) return null;
  const { ended, open, actual } = thirds;
  const total = `${plural(ended + open, 'name')}, ${open} open`;
  if (ended === 0) return `${total}.`;
  const others = `${actual['No future']} came to nothing, ${actual.Cultivate} to cultivate`;
  return `${total}; ${others}; next steps ${nextStepsInWords(thirds)}.`;
}
