/** The columns Last touch and Next due of each contact: its household's (Words). */
import { historyOf, type Book } from '../clients/household/book';
import { groupBy, largest, smallest } from '../values/collections';
import type { CivilDay } from '../calendar/civil-day';
import { cyclicDues } from './due';
import { counts } from './history';

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
