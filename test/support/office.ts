/** Offices for the tests of jobs: tabs by their rows, written and read again as the real ones are. */
import { parseIsoDay, type CivilDay } from '../../src/domain/calendar/civil-day';
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../src/domain/records/settings';
import type { Change } from '../../src/runner/change';
import type { Office } from '../../src/runner/job';
import type { DailyTrigger } from '../../src/runner/ports';
import type { Cell, Grid } from '../../src/sheets/cells/cell';
import { idNumbering } from '../../src/sheets/write/ids';
import { encodeRow, headerRow } from '../../src/sheets/write/encode';
import { localeOf } from '../../src/sheets/cells/locale';
import { absentTable, readTable } from '../../src/sheets/read/read';
import type { AnyTable, RowOf, TableReading } from '../../src/sheets/declare/table';
import { tables, type TableName, type Tables } from '../../src/sheets/tabs/tables';

const LOCALE = localeOf('en_US');

/** The spreadsheet's own id, in these tests. */
export const WORKBOOK_ID = 'an-office';

/** A civil day as it is written: day('2026-11-23'). */
export function day(iso: string): CivilDay {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}

/** A tab as it is read from these cells; what is yet to come on that day counts for nothing. */
export function aTabOf<T extends AnyTable>(
  table: T,
  grid: Grid,
  today: CivilDay | null = null,
): TableReading<T> {
  const result = readTable(table, grid, LOCALE, today);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.reading;
}

/** A tab with these rows below its headers. */
export function aTab<T extends AnyTable>(
  table: T,
  rows: readonly Partial<RowOf<T>>[],
  today: CivilDay | null = null,
): TableReading<T> {
  const above: Cell[][] = Array.from({ length: table.headerLine - 1 }, () => ['']);
  const empty = aTabOf(table, [...above, headerRow(table)]);
  const cells = rows.map((row) => {
    const values = Object.entries(row).filter(([key]) => key in table.columns);
    return encodeRow(table, empty.layout, Object.fromEntries(values));
  });
  return aTabOf(table, [...above, headerRow(table), ...cells], today);
}

export type TabRows = { readonly [Name in TableName]?: readonly Partial<RowOf<Tables[Name]>>[] };
export type Circumstances = {
  readonly tabs?: TabRows;
  readonly settings?: Partial<PracticeSettings>;
  readonly today?: string;
  readonly user?: string;
  readonly start?: Grid;
  /** Of whoever runs the job. */
  readonly ownTriggers?: readonly DailyTrigger[];
};

/** The office of these tests has said that whoever has no Kind is a client. */
const SETTLED = { blankKindMeans: 'Client' } as const;

/** An office whose other tabs are absent, on Monday 23 November 2026 unless told otherwise. */
export function anOffice({
  tabs = {},
  settings,
  today = '2026-11-23',
  user = 'ann@example.com',
  start = [],
  ownTriggers = [],
}: Circumstances = {}): Office<TableName> {
  const readings = Object.entries(tables).map(([name, table]) => {
    const rows = Object.entries(tabs).find(([tab]) => tab === name)?.[1];
    return [name, rows ? aTab<AnyTable>(table, rows, day(today)) : absentTable<AnyTable>(table)] as const;
  });
  return {
    tables: Object.fromEntries(readings) as Office<TableName>['tables'],
    settings: { ...DEFAULT_SETTINGS, ...SETTLED, ...settings },
    today: day(today),
    secondOfDay: 6 * 3600,
    timeZone: 'America/Chicago',
    locale: localeOf('en-US'),
    user,
    workbookId: WORKBOOK_ID,
    ownTriggers: () => ownTriggers,
    isFiltered: () => false,
    selected: () => null,
    tabs: readings
      .filter(([, { exists }]) => exists)
      .map(([, { table }], place) => ({ name: table.name, gid: 100 + place })),
    locate: (name) => ({
      ...{ name, tab: name, gid: null, isBlank: false, foreign: null, doubt: null },
      state: readings.some(([, { table, exists }]) => exists && table.name === name) ? 'ours' : 'absent',
    }),
    adaptations: new Map(),
    problems: readings.flatMap(([, reading]) => reading.problems),
    start,
    formulasOf: () => [],
    cellsOf: () => [],
    kept: () => null,
    newId: numberingOf(readings.map(([, reading]) => reading)),
  };
}

/** The next id of each table, above those that stand there. */
function numberingOf(readings: readonly TableReading<AnyTable>[]): (table: AnyTable) => string {
  const ids = readings.flatMap(({ rows }) => rows.map(({ id }) => id));
  const drawn = new Map<string, () => string>();
  return ({ idPrefix }) => {
    const prefix = idPrefix ?? '';
    const next = drawn.get(prefix) ?? idNumbering(prefix, ids);
    drawn.set(prefix, next);
    return next();
  };
}

/** The changes of one kind, without those of the others. */
export const changesOfKind = <Kind extends Change['kind']>(
  changes: readonly Change[],
  kind: Kind,
): Extract<Change, { kind: Kind }>[] =>
  changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
