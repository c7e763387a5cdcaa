/** The weekly call sheet: what is due goes in, the rows of This week come out (S12). */
import type { Book } from '../../clients/household/book';
import type { CivilDay } from '../../calendar/civil-day';
import { groupBy } from '../../values/collections';
import { DOERS, type Doer } from '../../records/contact';
import { compareIds } from '../../values/order';
import { firstDayLeft, type Week } from '../../calendar/workdays';
import { assignDays } from './days';
import { capacityInShort } from './room/capacity-words';
import { capacityOf } from './room/capacity';
import { choose } from './room/choose';
import { lockOf, rowFrom, type Draft } from './draft';
import { dueByRow, type DueByRow } from './due-touches';
import { EVERYBODY, freeKey, keysLogged, parseRowKey } from './keys';
import { mailingRow } from './mailing';
import { rowsThatStand } from './refresh';
import { roomLeft } from './room/room';
import type { PlannedRow, StandingRow } from './row';
import { summaryOf } from './summary';

export type WeekPlan = {
  /**
   * The rows that stood, in their places, then the new ones: the Principal's block, then the Assistant's,
   * each by day.
   */
  readonly rows: readonly PlannedRow[];
  /** Households and touches that are due and don't fit: they can wait. */
  readonly canWait: number;
  /** The sheet's top line. */
  readonly summary: string;
};

/** Households with a row on the sheet that is still to be done. */
const householdsAsked = ({ householdOf }: Book, rows: readonly PlannedRow[]): Set<string> =>
  new Set(
    rows
      .filter(({ state }) => state === 'due' || state === 'locked')
      .flatMap(({ contactId }) => householdOf.get(contactId)?.id ?? []),
  );

/** The rows of one person's new drafts, each on its day and with a key of its own. */
function layOut(
  book: Book,
  week: Week,
  drafts: readonly Draft[],
  standing: readonly PlannedRow[],
  who: Doer,
): PlannedRow[] {
  const own = drafts.filter((draft) => draft.who === who);
  const taken = new Set([...standing.map(({ key }) => key), ...keysLogged(book.touches, week.start)]);
  const loads = loadsOf(standing, who);
  const paced = loadsOf(
    standing.filter(({ aDayAtMost }) => aDayAtMost !== null),
    who,
  );
  return assignDays(own, week, { loads, paced }, book.settings).map(([draft, day]) => {
    const key = freeKey(week.start, keyId(draft), draft.leading.family, taken);
    const state = lockOf(draft) === null ? 'due' : 'locked';
    return {
      ...rowFrom(book, draft, { key, day, who }),
      state,
      isNew: true,
      minutes: draft.minutes,
      aDayAtMost: draft.leading.aDayAtMost,
    };
  });
}

/** A row's key names the lowest id of those who may be contacted, whoever stands on it. */
const keyId = ({ contact, leading }: Draft): string =>
  leading.household.reachable.reduce(
    (lowest, { id }) => (compareIds(id, lowest) < 0 ? id : lowest),
    contact.id,
  );

const loadsOf = (rows: readonly PlannedRow[], who: Doer): Map<CivilDay, number> => {
  const days = rows.flatMap((row) => (row.day !== null && row.who === who ? [row.day] : []));
  return new Map([...groupBy(days, (day) => day)].map(([day, same]) => [day, same.length]));
};

/** Of equal days in the order of the sheet. */
const byDay = (a: PlannedRow, b: PlannedRow): number => (a.day ?? 0) - (b.day ?? 0);

/** The mass e-mail, unless its row stands already. */
function newMailing(book: Book, week: Week, standing: readonly PlannedRow[]): PlannedRow[] {
  const row = mailingRow(book, week, firstDayLeft(week));
  if (row === null || standing.some(({ key }) => parseRowKey(key)?.id === EVERYBODY)) return [];
  return [{ ...row, state: 'due', isNew: true, minutes: book.plan.Email.minutes, aDayAtMost: null }];
}

/**
 * The call sheet of a week. Rows that stand keep their place, day and key, and say so where they are no
 * longer due; logged rows stay as they are; new rows follow. From the same records, the same rows.
 *
 * @param standing the rows on the sheet, in their order: those of this week, and half-filled ones carried
 * over from an earlier one
 */
export function buildWeek(book: Book, week: Week, standing: readonly StandingRow[]): WeekPlan {
  const dues: DueByRow = dueByRow(book, week);
  const stood = rowsThatStand(book, week, standing, dues);
  const mailing = newMailing(book, week, stood);
  const room = roomLeft(
    book,
    week,
    [...stood, ...mailing].filter(({ state }) => state !== 'locked'),
  );
  const { chosen, canWait } = choose(book, week, dues, room, householdsAsked(book, stood));
  const isMailedBy = (who: Doer) => mailing.filter((row) => row.who === who);
  const fresh = DOERS.flatMap((who) =>
    [...layOut(book, week, chosen, [...stood, ...mailing], who), ...isMailedBy(who)].sort(byDay),
  );
  const rows = [...stood, ...fresh];
  const capacity = capacityInShort(capacityOf(book, week));
  return { rows, canWait, summary: summaryOf(rows, canWait, capacity, book.settings, week.today) };
}
