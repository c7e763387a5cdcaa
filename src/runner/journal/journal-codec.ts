/**
 * A run's changes as short JSON, and back. Ids stand once a tab, however many columns changed, and every cell
 * once a run.
 */
import * as z from 'zod/mini';
import { CHART_KINDS, type Chart } from '../ports';
import type { CellEdit, ColumnEdit, RunEdit, TabEdit } from '../write/edit';
import { packedFolds, packedLooks, packFolds, packLooks, unpackLooks } from './looks-codec';
import { packedStyles, packStyles, unpackStyles } from './styles-codec';
import { cellList, packedCell, unpackCell, type CellAt, type PlaceOf } from './cells-codec';
import { packIds, packNumbers, unpackIds, unpackNumbers } from './stretch-codec';

/** Where a cell stands in `cells`. */
const place = z.int().check(z.nonnegative());
const places = z.array(place);
/** As text; earlier versions wrote lists. */
const numbers = z.union([z.string(), places]);
const gridSize = z.object({
  rows: z.int(),
  columns: z.int(),
  frozenRows: z.optional(z.int()),
  isHidden: z.optional(z.boolean()),
});
const packedTab = z.object({
  tab: z.string(),
  headerRow: z.number(),
  key: z.string(),
  headers: z.array(z.string()),
  isMade: z.boolean(),
  blank: z.optional(gridSize),
  renamed: z.optional(z.array(z.object({ key: z.string(), before: z.string(), after: z.string() }))),
  added: z.optional(z.array(z.object({ key: z.string(), header: z.string() }))),
  movedOver: z.optional(
    z.object({
      tab: z.nullable(z.string()),
      headers: z.array(z.object({ before: z.string(), after: z.string() })),
    }),
  ),
  heading: z.nullable(z.object({ before: place, after: place })),
  ids: z.array(z.union([z.string(), z.tuple([z.string(), place])])),
  /** `at`: which of the ids; left out where it is all of them. */
  columns: z.array(
    z.object({
      header: z.string(),
      isOurs: z.boolean(),
      at: z.optional(numbers),
      before: numbers,
      after: numbers,
    }),
  ),
  removed: z.array(z.object({ id: place, line: z.number(), cells: places })),
  appended: z.array(z.object({ id: place, line: z.nullable(z.number()), cells: places })),
});
const packedChart = z.object({
  title: z.string(),
  kind: z.enum(CHART_KINDS),
  ranges: z.array(z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() })),
  place: z.object({ row: z.int(), column: z.int() }),
  colours: z.optional(z.array(z.string())),
  sentence: z.optional(z.string()),
});
const packedRun = z.object({
  cells: z.array(packedCell),
  placed: z.optional(z.array(z.object({ tab: z.string(), after: z.nullable(z.string()) }))),
  tabs: z.array(packedTab),
  looks: z.optional(z.array(packedLooks)),
  folds: z.optional(z.array(packedFolds)),
  pages: z.array(
    z.object({
      tab: z.string(),
      isMade: z.boolean(),
      blank: z.optional(gridSize),
      before: z.array(places),
      after: z.array(places),
      charts: z.optional(z.object({ before: z.array(packedChart), after: z.array(packedChart) })),
      styles: z.optional(packedStyles),
    }),
  ),
});
type PackedTab = z.infer<typeof packedTab>;

/** The JSON of a run's changes. */
export function packEdit({ tabs, pages, placed = [], looks = [], folds = [] }: RunEdit): string {
  const { cells, placeOf } = cellList();
  const packed: z.infer<typeof packedRun> = {
    tabs: tabs.map((edit) => packTab(edit, placeOf)),
    ...(looks.length > 0 && { looks: looks.map(packLooks) }),
    ...(folds.length > 0 && { folds: folds.map(packFolds) }),
    pages: pages.map(({ tab, isMade, blank, before, after, charts, styles }) => ({
      tab,
      isMade,
      ...(blank && { blank: { ...blank } }),
      before: before.map((line) => line.map(placeOf)),
      after: after.map((line) => line.map(placeOf)),
      ...(charts && { charts: { before: charts.before.map(packChart), after: charts.after.map(packChart) } }),
      ...(styles && { styles: packStyles(styles) }),
    })),
    ...(placed.length > 0 && { placed: [...placed] }),
    // Whole by now: all that changed has been named.
    cells: [...cells],
  };
  return JSON.stringify(packed);
}

/** A run's changes from their JSON; null where it isn't such. */
export function unpackEdit(text: string): RunEdit | null {
  const packed = packedRun.safeParse(parsedJson(text));
  if (!packed.success) return null;
  const { tabs, pages, placed, looks, folds } = packed.data;
  const cells = packed.data.cells.map(unpackCell);
  let isWhole = true;
  const cellAt: CellAt = (index) => {
    const cell = cells[index];
    if (cell === undefined) isWhole = false;
    return cell ?? '';
  };
  const edit = {
    ...(placed && { placed }),
    ...(looks && { looks: looks.map(unpackLooks) }),
    ...(folds && { folds }),
    tabs: tabs.map((tab) => unpackTab(tab, cellAt)),
    pages: pages.map(({ before, after, charts = null, styles, blank = null, ...page }) => ({
      ...page,
      blank,
      charts,
      styles: styles ? unpackStyles(styles) : null,
      before: before.map((line) => line.map(cellAt)),
      after: after.map((line) => line.map(cellAt)),
    })),
  };
  return isWhole ? edit : null;
}

const packChart = ({
  title,
  kind,
  ranges,
  place: { row, column },
  colours,
  sentence,
}: Chart): z.infer<typeof packedChart> => ({
  title,
  kind,
  ranges: ranges.map((range) => ({ ...range })),
  place: { row, column },
  ...(colours && { colours: [...colours] }),
  ...(sentence !== undefined && { sentence }),
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function packTab(edit: TabEdit, placeOf: PlaceOf): PackedTab {
  const ids = [...new Set(edit.columns.flatMap((column) => column.cells.map(({ id }) => id)))];
  const idPlaces = new Map(ids.map((id, index) => [id, index]));
  const { heading, blank, renamed, added, movedOver, ...rest } = edit;
  return {
    ...rest,
    ...(blank && { blank: { ...blank } }),
    ...(renamed.length > 0 && { renamed: [...renamed] }),
    ...(added.length > 0 && { added: [...added] }),
    ...(movedOver && { movedOver: { ...movedOver, headers: [...movedOver.headers] } }),
    headers: [...edit.headers],
    heading: heading && { before: placeOf(heading.before), after: placeOf(heading.after) },
    ids: packIds(ids),
    columns: edit.columns.map((column) => packColumn(column, ids, idPlaces, placeOf)),
    removed: edit.removed.map(({ id, line, cells }) => ({
      id: placeOf(id),
      line,
      cells: cells.map(placeOf),
    })),
    appended: edit.appended.map(({ id, line, cells }) => ({
      id: placeOf(id),
      line,
      cells: cells.map(placeOf),
    })),
  };
}

function packColumn(
  { header, isOurs, cells }: ColumnEdit,
  ids: readonly string[],
  idPlaces: ReadonlyMap<string, number>,
  placeOf: PlaceOf,
) {
  const isWhole = cells.length === ids.length && cells.every(({ id }, index) => id === ids[index]);
  return {
    header,
    isOurs,
    ...(isWhole ? {} : { at: packNumbers(cells.map(({ id }) => idPlaces.get(id) ?? 0)) }),
    before: packNumbers(cells.map(({ before }) => placeOf(before))),
    after: packNumbers(cells.map(({ after }) => placeOf(after))),
  };
}

function unpackTab(packed: PackedTab, cellAt: CellAt): TabEdit {
  const { ids: packedIds, columns, heading, removed, appended, ...rest } = packed;
  const ids = unpackIds(packedIds);
  const { blank = null, renamed = [], added = [], movedOver = null, ...others } = rest;
  return {
    ...others,
    ...{ blank, renamed, added, movedOver },
    heading: heading && { before: cellAt(heading.before), after: cellAt(heading.after) },
    columns: columns.map((column) => unpackColumn(column, ids, cellAt)),
    removed: removed.map(({ id, line, cells }) => ({
      id: String(cellAt(id)),
      line,
      cells: cells.map(cellAt),
    })),
    appended: appended.map(({ id, line, cells }) => ({
      id: String(cellAt(id)),
      line,
      cells: cells.map(cellAt),
    })),
  };
}

const listOf = (packed: string | readonly number[]): readonly number[] =>
  typeof packed === 'string' ? unpackNumbers(packed) : packed;

function unpackColumn(
  { header, isOurs, ...column }: PackedTab['columns'][number],
  ids: readonly string[],
  cellAt: CellAt,
): ColumnEdit {
  const [before, after] = [listOf(column.before), listOf(column.after)];
  const at = column.at === undefined ? null : listOf(column.at);
  const idAt = (index: number) => ids[at ? (at[index] ?? -1) : index] ?? '';
  const cells: CellEdit[] = before.map((cell, index) => ({
    id: idAt(index),
    before: cellAt(cell),
    after: cellAt(after[index] ?? -1),
  }));
  return { header, isOurs, cells };
}
