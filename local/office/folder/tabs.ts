/** A tab of the office as the rows of a CSV file and what office.json tells about it. */
import { z } from 'zod';
import { columnLetters } from '../../host/spreadsheet/a1';
import type { Line, SheetState } from '../../host/state';
import { cellTypes, readCells, writeCells } from './cell-types';
import { lookRecord, readLooks, writeLooks } from './looks';
import { columnNumber } from './places';
import { areaCodec, chart, conditionalFormat, line, lineGroup, metadata, protection } from './shapes';

const FIRST_CELL = { row: 1, column: 1, numRows: 1, numColumns: 1 };

/** What office.json tells about a tab; only the name must be there. */
export const tabRecord = z.strictObject({
  name: z.string(),
  id: z.int().exactOptional(),
  isHidden: z.boolean().default(false),
  maxRows: z.int().default(1000),
  maxColumns: z.int().default(26),
  frozenRows: z.int().default(0),
  frozenColumns: z.int().default(0),
  tabColor: z.string().nullable().default(null),
  hidesGridlines: z.boolean().default(false),
  formUrl: z.string().exactOptional(),
  selection: areaCodec.default(() => FIRST_CELL),
  filter: areaCodec.nullable().default(null),
  filterViews: z.array(z.strictObject({ name: z.string(), area: areaCodec })).exactOptional(),
  merges: z.array(areaCodec).default(() => []),
  /** By the column's letters. */
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), line).default(() => ({})),
  /** By the row's number. */
  rows: z.record(z.string().regex(/^[1-9]\d*$/), line).default(() => ({})),
  columnGroups: z.array(lineGroup).default(() => []),
  rowGroups: z.array(lineGroup).default(() => []),
  groupControl: z.enum(['BEFORE', 'AFTER']).default('AFTER'),
  protections: z.array(protection).default(() => []),
  charts: z.array(chart).default(() => []),
  spills: z.array(areaCodec).default(() => []),
  brokenSpills: z.array(areaCodec).exactOptional(),
  conditionalFormats: z.array(conditionalFormat).default(() => []),
  metadata: z.array(metadata).default(() => []),
  ...cellTypes,
  looks: z.array(lookRecord).default(() => []),
});
export type TabRecord = z.output<typeof tabRecord>;

/** The tab's rows for its CSV file, and the rest for office.json. */
export const writeTab = (sheet: SheetState): { rows: string[][]; record: TabRecord } => {
  const { cells, looks, rows, columns, ...rest } = sheet;
  const written = writeCells(cells);
  const record = {
    ...rest,
    ...written.types,
    rows: linesByName(rows, String),
    columns: linesByName(columns, columnLetters),
    looks: writeLooks(looks),
  };
  return { rows: written.rows, record };
};

/** @param freeId the tab's id if the record has none: one that no other tab has */
export const readTab = (
  csv: readonly (readonly string[])[],
  record: TabRecord,
  freeId: number,
): SheetState => {
  const { text, exactly, formulas, rows, columns, looks, ...rest } = record;
  return {
    ...rest,
    id: record.id ?? freeId,
    maxRows: Math.max(record.maxRows, csv.length),
    maxColumns: csv.reduce((most, row) => Math.max(most, row.length), record.maxColumns),
    cells: readCells(csv, { text, exactly, formulas }),
    looks: readLooks(looks),
    rows: linesFrom(rows, Number),
    columns: linesFrom(columns, columnNumber),
  };
};

const linesByName = (lines: SheetState['rows'], nameOf: (number: number) => string): Record<string, Line> => {
  const named: Record<string, Line> = {};
  lines.forEach((each, index) => {
    if (each && Object.keys(each).length > 0) named[nameOf(index + 1)] = each;
  });
  return named;
};

const linesFrom = (named: Record<string, Line>, numberOf: (name: string) => number): SheetState['rows'] => {
  const lines: SheetState['rows'] = [];
  for (const [name, each] of Object.entries(named)) lines[numberOf(name) - 1] = each;
  return lines;
};
