/** When each household was last touched, and when the next touch is due: what stands beside its members on Contacts. */
import type { Book } from '../book';
import { historyOf } from '../book';
import type { CivilDay } from '../calendar';
import { groupBy, largest, smallest } from '../collections';
import { isOnFileOnly } from '../clients/household';
import type { Household } from '../clients/household';
import { CYCLIC_TOUCHES, cyclicDues } from './due';
import { counts, lastCounted } from './history';
import { isOnCultivationList } from './plan';
import { openPromises } from './promises';
import type { Touch } from './touch';

export type LastAndNext = { readonly lastTouch: CivilDay | null; readonly nextDue: CivilDay | null };

const RECALL: ReadonlySet<Touch> = new Set<Touch>(['Recall']);

/** The week in which this quarter's recall stands, while nobody was reached since. */
function nextRecall(book: Book, household: Household): CivilDay | null {
  const listed = household.reachable.filter(isOnCultivationList);
  const recallWeek = largest(listed.map((member) => member.recallWeek));
  const reached = lastCounted(historyOf(book, household), RECALL);
  return recallWeek !== null && (reached === null || reached < recallWeek) ? recallWeek : null;
}

/** The earliest touch that is due by its cadence, a promise or the quarter's recall; null: none is. */
function nextDueOf(book: Book, household: Household, cyclic: readonly CivilDay[]): CivilDay | null {
  if (isOnFileOnly(household)) return null;
  const promised = openPromises(book, household).map(({ nextDate }) => nextDate);
  return smallest([...cyclic, ...promised, nextRecall(book, household)]);
}

/** The last and the next touch of each household, by its id. */
export function lastAndNextTouches(book: Book, today: CivilDay): ReadonlyMap<string, LastAndNext> {
  const dues = groupBy(
    CYCLIC_TOUCHES.flatMap((touch) => cyclicDues(book, touch, today)),
    (due) => due.household.id,
  );
  return new Map(
    book.households.map((household) => {
      const touched = historyOf(book, household).filter(counts);
      const cyclic = (dues.get(household.id) ?? []).map(({ dueOn }) => dueOn);
      const lastTouch = largest(touched.map(({ date }) => date));
      return [household.id, { lastTouch, nextDue: nextDueOf(book, household, cyclic) }];
    }),
  );
}
