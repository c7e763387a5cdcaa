/** The response tab of a form of the office's own: its rows, when each was sent, and who sent them (S27). */
import { isStamp, peopleOfForm } from '../../domain/contact-import/columns/form-questions';
import type { DateReader } from '../../domain/contact-import/person/date-values';
import type { ImportedPerson } from '../../domain/contact-import/person/person';
import { civilDay, isoDay, type CivilDay } from '../../domain/calendar/civil-day';
import { isDateCell, type Cell, type Grid } from '../../sheets/cells/cell';
import { cellText } from '../../sheets/cells/cell-text';
import { dateReaderOf } from '../../sheets/cells/date-reader';
import { kindNamed } from '../../sheets/declare/tab-kinds';
import type { Office } from '../../runner/job';

type FormOffice = Pick<Office<never>, 'cellsOf' | 'locale' | 'timeZone' | 'today' | 'tabs'>;

/** When an answer was sent, such as "2026-11-20 09:12:33": of two the later sorts behind. */
export type Stamp = string;

/** One answer, in the order in which they came in. */
export type Response = { readonly person: ImportedPerson; readonly stamp: Stamp; readonly on: CivilDay };

export type Form =
  | { readonly ok: true; readonly responses: readonly Response[]; readonly lastStamp: Stamp | null }
  | { readonly ok: false; readonly why: string };

const two = (number: number): string => String(number).padStart(2, '0');

const stampOf = (day: CivilDay, second: number): Stamp =>
  `${isoDay(day)} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(Math.floor(second % 60))}`;

/** "9:12", "9:12:33 PM" */
function secondIn(text: string): number {
  const [, hour = '0', minute = '0', second = '0', half = ''] =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?/i.exec(text) ?? [];
  const hours = (Number(hour) % (half === '' ? 24 : 12)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

/** When a cell says that an answer was sent; null: it doesn't. */
function stampIn(cell: Cell, reader: DateReader): { readonly stamp: Stamp; readonly on: CivilDay } | null {
  if (isDateCell(cell)) return { stamp: stampOf(cell.day, cell.secondOfDay), on: cell.day };
  const text = cellText(cell).trim();
  const [date = ''] = text.split(/[ T](?=\d{1,2}:)/);
  const read = date === '' ? null : reader.read(date, null);
  const day = read && read.year !== null ? civilDay(read.year, read.month, read.dayOfMonth) : null;
  return day === null ? null : { stamp: stampOf(day, secondIn(text)), on: day };
}

type Row = { readonly cells: readonly Cell[]; readonly stamp: Stamp; readonly on: CivilDay };

/** The rows sent after a stamp, the earliest first. */
function rowsAfter(grid: Grid, column: number, after: Stamp, reader: DateReader): Row[] {
  return grid
    .slice(1)
    .flatMap((cells) => {
      const sent = stampIn(cells[column] ?? '', reader);
      return sent && sent.stamp > after && sent.on <= reader.today ? [{ cells, ...sent }] : [];
    })
    .sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
}

/**
 * The answers of a form that were sent after a stamp ('': all of them). The tab is only read. Columns are
 * found by what their questions ask for, so that a question may be worded anew.
 */
export function formIn(office: FormOffice, named: string, after: Stamp): Form {
  const tab = office.tabs.find(({ name }) => name.trim().toLowerCase() === named.trim().toLowerCase())?.name;
  if (tab === undefined)
    return { ok: false, why: `Intake tab on Settings names ${named}, and there is no such tab` };
  if (kindNamed(tab) !== null)
    return {
      ok: false,
      why: `Intake tab on Settings names ${tab}, which is Cultivate’s own: name that of your form`,
    };
  const grid = office.cellsOf(tab);
  const headers = (grid[0] ?? []).map((cell) => cellText(cell).trim());
  const column = headers.findIndex(isStamp);
  if (column < 0)
    return { ok: false, why: `${tab} has no column Timestamp, as the responses of a form have` };
  const reader = dateReaderOf(office.locale, office.timeZone, office.today);
  const rows = rowsAfter(grid, column, after, reader);
  const texts = rows.map(({ cells }) =>
    headers.map((_, place) => (place === column ? '' : cellText(cells[place] ?? ''))),
  );
  const people = peopleOfForm(headers, texts, reader);
  const responses = rows.flatMap(({ stamp, on }, place) => {
    const person = people.get(place);
    return person ? [{ person, stamp, on }] : [];
  });
  return { ok: true, responses, lastStamp: rows[rows.length - 1]?.stamp ?? null };
}
