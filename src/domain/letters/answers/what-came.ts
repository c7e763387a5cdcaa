/** What came of each letter and form: sent, replied, raised hands, introductions, booked (S27). */
import { historyOf, type Book } from '../../clients/household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Reply } from '../../records/reply';
import { groupBy } from '../../values/collections';
import { answerIn } from './answers';

/** So long after an answer a date that was agreed on counts as booked for it. */
const BOOKED_WITHIN_DAYS = 60;

/** One recipient of a letter. */
export type Sent = { readonly letter: string; readonly key: string; readonly isSent: boolean };

export type WhatCame = {
  readonly letter: string;
  readonly sent: number;
  readonly replied: number;
  /** Of those who replied, who wants something. */
  readonly hands: number;
  readonly introductions: number;
  /** Who agreed on a date after the answer. */
  readonly booked: number;
};

function isBooked(book: Book, { contactId, on }: Reply): boolean {
  const household = book.householdOf.get(contactId);
  const until: CivilDay = addDays(on, BOOKED_WITHIN_DAYS);
  return (
    household !== undefined &&
    historyOf(book, household).some(
      ({ date, nextDate, result }) => result !== null && nextDate !== null && date >= on && date <= until,
    )
  );
}

/**
 * Each letter with what came of it; what nobody answered and nobody was sent isn't named. Nothing is tracked:
 * only what people answered, and somebody typed, counts.
 *
 * @param recipients the rows of Drafts; by their keys introductions are credited to the letter
 */
export function whatCame(book: Book, recipients: readonly Sent[]): WhatCame[] {
  const sent = groupBy(recipients, ({ letter }) => letter);
  const replies = groupBy(book.replies, ({ letter }) => letter);
  const letterOf = new Map(recipients.map(({ key, letter }) => [key, letter]));
  const introduced = groupBy(
    book.introductions.filter(({ lunchKey }) => letterOf.has(lunchKey)),
    ({ lunchKey }) => letterOf.get(lunchKey) ?? '',
  );
  return [...new Set([...sent.keys(), ...replies.keys()])].flatMap((letter) => {
    const answers = replies.get(letter) ?? [];
    const row = {
      letter,
      sent: (sent.get(letter) ?? []).filter(({ isSent }) => isSent).length,
      replied: new Set(answers.map(({ contactId }) => contactId)).size,
      hands: new Set(
        answers.filter(({ about }) => answerIn(about)?.isHand === true).map(({ contactId }) => contactId),
      ).size,
      introductions: (introduced.get(letter) ?? []).length,
      booked: new Set(answers.filter((reply) => isBooked(book, reply)).map(({ contactId }) => contactId))
        .size,
    };
    return row.sent + row.replied + row.introductions === 0 ? [] : [row];
  });
}
