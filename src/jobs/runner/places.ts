/** Where a tab's rows stand. Rows are known by their ids, never by their lines: people move them while a job runs. */
import type { Workbook } from '../ports';
import type { TabEdit } from './edit';

/** How often a write is repeated when somebody moves rows meanwhile. */
export const TRIES = 3;

/** Where a tab's rows stand. */
export type RowPlaces = {
  /** The id or key of each line from the headers down; '' where there is none. */
  readonly ids: readonly string[];
  readonly headerRow: number;
  /** The last line with an id; the headers' line where there is none. */
  readonly last: number;
};

/** Reads the column of ids. Throws where the columns were moved since the run read the tab. */
export function readPlaces(workbook: Workbook, { tab, headerRow, headers, key }: TabEdit): RowPlaces {
  const column = headers.indexOf(key) + 1;
  const [header, ...below] = workbook.readDown(tab, headerRow, column, 1).map(([cell]) => cell ?? '');
  if (header !== key)
    throw new Error(
      `The columns of "${tab}" were moved while the job ran: "${key}" isn't where it was. Please run it again.`,
    );
  const ids = below.map(String);
  const filled = ids.flatMap((id, index) => (id === '' ? [] : [index]));
  return { ids, headerRow, last: headerRow + 1 + (filled[filled.length - 1] ?? -1) };
}

/** The lines (from 1) of the rows with these ids, ascending. */
export function linesOf(places: RowPlaces, ids: ReadonlySet<string>): number[] {
  return places.ids.flatMap((id, index) => (ids.has(id) ? [places.headerRow + 1 + index] : []));
}
