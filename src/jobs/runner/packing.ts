/** A run's changes as short JSON, and back. Ids stand once a tab, however many columns changed. */
import * as z from 'zod/mini';
import type { CivilDay } from '../../domain/calendar';
import type { Cell } from '../../sheets/cell';
import { isDateCell, isFormulaCell } from '../../sheets/cell';
import type { CellEdit, ColumnEdit, RunEdit, TabEdit } from './edit';

const packedCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ d: z.number(), s: z.optional(z.number()) }),
  z.object({ f: z.string() }),
]);
type PackedCell = z.infer<typeof packedCell>;

const cells = z.array(packedCell);
const packedTab = z.object({
  tab: z.string(),
  headerRow: z.number(),
  key: z.string(),
  headers: z.array(z.string()),
  isMade: z.boolean(),
  heading: z.nullable(z.object({ before: packedCell, after: packedCell })),
  ids: z.array(z.string()),
  /** `at`: which of the ids; left out where it is all of them. */
  columns: z.array(
    z.object({
      header: z.string(),
      isOurs: z.boolean(),
      at: z.optional(z.array(z.number())),
      before: cells,
      after: cells,
    }),
  ),
  removed: z.array(z.object({ id: z.string(), line: z.number(), cells })),
  appended: z.array(z.object({ id: z.string(), line: z.nullable(z.number()), cells })),
});
const packedRun = z.object({
  tabs: z.array(packedTab),
  pages: z.array(
    z.object({ tab: z.string(), isMade: z.boolean(), before: z.array(cells), after: z.array(cells) }),
  ),
});
type PackedTab = z.infer<typeof packedTab>;

/** The JSON of a run's changes. */
export function packEdit({ tabs, pages }: RunEdit): string {
  const packed: z.infer<typeof packedRun> = {
    tabs: tabs.map(packTab),
    pages: pages.map(({ tab, isMade, before, after }) => ({
      tab,
      isMade,
      before: before.map((line) => line.map(packCell)),
      after: after.map((line) => line.map(packCell)),
    })),
  };
  return JSON.stringify(packed);
}

/** A run's changes from their JSON; null where it isn't such. */
export function unpackEdit(text: string): RunEdit | null {
  const packed = packedRun.safeParse(parsedJson(text));
  if (!packed.success) return null;
  const { tabs, pages } = packed.data;
  return {
    tabs: tabs.map(unpackTab),
    pages: pages.map(({ tab, isMade, before, after }) => ({
      tab,
      isMade,
      before: before.map((line) => line.map(unpackCell)),
      after: after.map((line) => line.map(unpackCell)),
    })),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function packTab(edit: TabEdit): PackedTab {
  const ids = [...new Set(edit.columns.flatMap((column) => column.cells.map(({ id }) => id)))];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  return {
    ...edit,
    headers: [...edit.headers],
    heading: edit.heading && { before: packCell(edit.heading.before), after: packCell(edit.heading.after) },
    ids,
    columns: edit.columns.map((column) => packColumn(column, ids, placeOf)),
    removed: edit.removed.map((row) => ({ ...row, cells: row.cells.map(packCell) })),
    appended: edit.appended.map((row) => ({ ...row, cells: row.cells.map(packCell) })),
  };
}

function packColumn(
  { header, isOurs, cells }: ColumnEdit,
  ids: readonly string[],
  placeOf: ReadonlyMap<string, number>,
) {
  const isWhole = cells.length === ids.length && cells.every(({ id }, place) => id === ids[place]);
  return {
    header,
    isOurs,
    ...(isWhole ? {} : { at: cells.map(({ id }) => placeOf.get(id) ?? 0) }),
    before: cells.map(({ before }) => packCell(before)),
    after: cells.map(({ after }) => packCell(after)),
  };
}

function unpackTab(packed: PackedTab): TabEdit {
  const { ids, columns, heading, removed, appended, ...rest } = packed;
  return {
    ...rest,
    heading: heading && { before: unpackCell(heading.before), after: unpackCell(heading.after) },
    columns: columns.map((column) => unpackColumn(column, ids)),
    removed: removed.map((row) => ({ ...row, cells: row.cells.map(unpackCell) })),
    appended: appended.map((row) => ({ ...row, cells: row.cells.map(unpackCell) })),
  };
}

function unpackColumn(column: PackedTab['columns'][number], ids: readonly string[]): ColumnEdit {
  const { header, isOurs, at, before, after } = column;
  const idAt = (index: number) => ids[at ? (at[index] ?? -1) : index] ?? '';
  const cells: CellEdit[] = before.map((cell, index) => ({
    id: idAt(index),
    before: unpackCell(cell),
    after: unpackCell(after[index] ?? ''),
  }));
  return { header, isOurs, cells };
}

function packCell(cell: Cell): PackedCell {
  if (typeof cell !== 'object') return cell;
  if (isDateCell(cell))
    return cell.secondOfDay === 0 ? { d: cell.day } : { d: cell.day, s: cell.secondOfDay };
  return isFormulaCell(cell) ? { f: cell.formula } : (cell satisfies never);
}

function unpackCell(packed: PackedCell): Cell {
  if (typeof packed !== 'object') return packed;
  return 'f' in packed ? { formula: packed.f } : { day: packed.d as CivilDay, secondOfDay: packed.s ?? 0 };
}
