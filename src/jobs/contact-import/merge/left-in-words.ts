/** What a row that goes says and the one that stays doesn't, in the words of its columns. */
import { folded, isBlank } from '../../../domain/contact-import/matching/same-values';
import { isFilledCell } from '../../../sheets/cells/cell';
import { cellText } from '../../../sheets/cells/cell-text';
import { headerOf, type AnyTable, type TableReading } from '../../../sheets/declare/table';

export type RowValues = Readonly<Record<string, unknown>> & { readonly id: string; readonly line: number };

/** A cell as it is kept in words: a box that nobody ticked says nothing. */
function saidIn(reading: Pick<TableReading<AnyTable>, 'cellsOf'>, line: number, index: number): string {
  const text = cellText(reading.cellsOf(line)[index] ?? '').trim();
  return /^false$/i.test(text) ? '' : text.replace(/\s*\n\s*/g, ', ');
}

/**
 * What is left of the row that goes: cells of the office's own columns, and those of ours, readable or not,
 * of which the row that stays takes nothing.
 *
 * @param isTaken whether a column's value goes over to the row that stays, or needn't
 */
export function leftInWords(
  reading: TableReading<AnyTable>,
  stays: RowValues,
  goes: RowValues,
  isTaken: (key: string) => boolean,
): readonly string[] {
  const keyAt = new Map([...reading.layout.indexes].map(([key, index]) => [index, key]));
  const differs = (index: number): string | null => {
    const said = saidIn(reading, goes.line, index);
    return said === '' || folded(said) === folded(saidIn(reading, stays.line, index)) ? null : said;
  };
  return reading.headers.flatMap((header, index) => {
    const key = keyAt.get(index);
    const column = key === undefined ? undefined : reading.table.columns[key];
    if (key !== undefined && (column?.owner !== 'yours' || (isTaken(key) && !isBlank(goes[key])))) return [];
    const said = differs(index);
    const name = key !== undefined && column ? headerOf(reading.layout, key, column) : header.trim();
    return said === null ? [] : [`${name || 'Without a header'}: ${said}`];
  });
}

/** What the row that stays said in columns in which the other's value takes its place. */
export const replacedInWords = (
  { table, layout, ...reading }: TableReading<AnyTable>,
  { line }: RowValues,
  keys: Iterable<string>,
): readonly string[] =>
  [...keys].flatMap((key) => {
    const [index, column] = [layout.indexes.get(key), table.columns[key]];
    const said = index === undefined ? '' : saidIn(reading, line, index);
    return said === '' || !column ? [] : [`${headerOf(layout, key, column)}: ${said}`];
  });

/**
 * Whether a cell may be filled: nothing stands in it, not even a formula that shows nothing, or what can't be
 * read.
 *
 * @param formulas those of the tab, by line and column
 */
export function isOpenCell(
  { layout, raw }: TableReading<AnyTable>,
  formulas: readonly (readonly string[])[],
  line: number,
  key: string,
): boolean {
  const index = layout.indexes.get(key);
  const cell = raw(line, key);
  return index !== undefined && !isFilledCell(cell) && (formulas[line - 1]?.[index] ?? '') === '';
}
