/** The columns Last touch and Next due of each contact: its household's (Words). */
import { historyOf, type Book } from '../clients/household/book';
import { groupBy, largest, smallest } from '../values/collections';
import type { CivilDay } from '../calendar/civil-day';
import { cyclicDues, type CyclicDue } from './due';
import { counts } from './history';
import type { CyclicTouch } from './touch-types';

export type ContactFigures = { readonly lastTouch: CivilDay | null; readonly nextDue: CivilDay | null };

/**
 * By contact id: the last day on which something counted for the household, and the first on which something
 * comes round.
 */
export function contactFigures(book: Book, today: CivilDay): Map<string, ContactFigures> {
  const dues = cyclicDues(book, today);
  const nextDues = groupBy(dues, ({ household }) => household.id);
  return new Map(
    book.households.flatMap((household) => {
      const lastTouch = largest(
        historyOf(book, household)
          .filter(counts)
          .map(({ date }) => date),
      );
      const nextDue = smallest((nextDues.get(household.id) ?? []).map(({ dueOn }) => dueOn));
      return household.members.map(({ id }) => [id, { lastTouch, nextDue }] as const);
    }),
  );
}

/** What comes round next for a contact's household, and when. */
export type NextTouch = { readonly touch: CyclicTouch; readonly dueOn: CivilDay };

/** By contact id; of two on one day the one that a row of the call sheet names first. */
export function nextTouches(book: Book, today: CivilDay): Map<string, NextTouch> {
  const dues = groupBy(cyclicDues(book, today), ({ household }) => household.id);
  return new Map(
    book.households.flatMap(({ id, members }) => {
      const own = dues.get(id) ?? [];
      const first = own.reduce<CyclicDue | null>(
        (next, due) => (next === null || due.dueOn < next.dueOn ? due : next),
        null,
      );
      return first === null ? [] : members.map((member) => [member.id, first] as const);
    }),
  );
}
