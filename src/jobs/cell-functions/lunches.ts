/** CULTIVATE_LUNCHES: the lunches ahead, from the ranges of the tabs that the plan is made of (S16). */
import { staysAhead } from '../../domain/alliances/lunches/plan/lunches-so-far';
import { planOffice } from '../../domain/alliances/lunches/office/plan-office';
import { openBook, type Book } from '../../domain/clients/household/book';
import { startOfWeek, type CivilDay } from '../../domain/calendar/civil-day';
import { compareText } from '../../domain/values/order';
import type { Cell } from '../../sheets/cells/cell';
import { encodeValue } from '../../sheets/write/encode';
import type { Locale } from '../../sheets/cells/locale';
import type { RowOf } from '../../sheets/declare/table';
import { lunches } from '../../sheets/tabs/lunches';
import { namesOf } from '../pipeline/names-of';
import type { CellAnswer } from './cell-functions';
import { FOR_LUNCHES, readRecords, type CellArguments } from './records';

/** The columns that are given, as Lunches has them. */
const SHOWN = ['week', 'date', 'kind', 'guests', 'why', 'status'] as const;

type LunchRow = RowOf<typeof lunches>;
type Shown = Pick<LunchRow, (typeof SHOWN)[number] | 'key'> & { readonly date: CivilDay };
type NameOf = (id: string) => string;

/** Without a row on Alliances nothing is planned, as by the job. */
function planned(book: Book, today: CivilDay, nameOf: NameOf): Shown[] {
  if (book.alliances.length === 0) return [];
  return planOffice(book, today).rows.map(({ weekStart, guestIds, ...row }) => ({
    ...row,
    week: weekStart,
    guests: guestIds.map(nameOf),
    status: 'Planned',
  }));
}

/** What is invited, confirmed or set by hand stays where it is. */
function standing(book: Book, today: CivilDay, nameOf: NameOf, rows: readonly LunchRow[]): Shown[] {
  const whyOf = new Map(rows.map(({ key, why }) => [key, why]));
  return book.lunches
    .filter((lunch) => staysAhead(lunch, today))
    .map(({ key, date, kind, guestIds, state }) => ({
      ...{ key, date, kind, guests: guestIds.map(nameOf), status: state },
      week: startOfWeek(date, book.settings.firstWeekday),
      why: whyOf.get(key) ?? '',
    }));
}

const byDay = (a: Shown, b: Shown): number => a.date - b.date || compareText(a.key, b.key);

/**
 * The lunches from the day on, a row each below its headers, in the order of their days: those that stand,
 * and those that are planned.
 */
export function cultivateLunches(given: CellArguments, locale: Locale): CellAnswer {
  const read = readRecords(given, locale, FOR_LUNCHES);
  if (!read.ok) return read;
  const { records, today } = read;
  const book = openBook(records);
  const nameOf = namesOf(read.contacts);
  const ahead = [...planned(book, today, nameOf), ...standing(book, today, nameOf, read.lunches)].sort(byDay);
  const rows = ahead.map((lunch): Cell[] => SHOWN.map((key) => encodeValue(lunches, key, lunch[key])));
  return { ok: true, rows: [SHOWN.map((key) => lunches.columns[key].header), ...rows] };
}
