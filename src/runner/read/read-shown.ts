/** What the sheet shows in some columns of a tab, beside the values that were read from them. */
import { tables, type TableName } from '../../sheets/tabs/tables';
import type { Job } from '../job';
import type { Workbook } from '../ports';
import type { OfficeRead } from './read-office';

/**
 * The office with the texts that the job wants as the sheet shows them: a call, and none where it wants none.
 * They are found by the ids that are read with them, so that rows which moved meanwhile don't lend each other
 * their texts.
 */
export function withShown<Names extends TableName>(
  workbook: Workbook,
  { shows }: Pick<Job<Names>, 'shows'>,
  read: OfficeRead<Names>,
): OfficeRead<Names> {
  const wanted = shows?.(read.office);
  if (!wanted || wanted.columns.length === 0) return read;
  const { name } = tables[wanted.table];
  const reading = read.tabs.readings.get(name);
  const id = reading?.layout.indexes.get(reading.table.id ?? '');
  if (!reading || id === undefined || reading.lastLine === reading.table.headerLine) return read;
  const places = [...wanted.columns, id];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const row = reading.table.headerLine + 1;
  const lines = workbook.readShown({
    tab: name,
    row,
    column: first + 1,
    rows: reading.lastLine - row + 1,
    columns: last - first + 1,
  });
  const lineOf = new Map(lines.map((texts) => [texts[id - first] ?? '', texts]));
  const columns = new Set(wanted.columns);
  const shown = (rowId: string, index: number): string | undefined =>
    rowId !== '' && columns.has(index) ? lineOf.get(rowId)?.[index - first] : undefined;
  const now = { ...reading, shown };
  return {
    ...read,
    office: { ...read.office, tables: { ...read.office.tables, [wanted.table]: now } },
    tabs: { ...read.tabs, readings: new Map([...read.tabs.readings, [name, now]]) },
  };
}
