/**
 * Tabs that a job rests on and that can't be read: somebody else's, those that have to be asked about, and
 * those that are gone.
 */
import type { RowError } from '../../sheets/read/row-error';
import { isBlankCell } from '../../sheets/declare/field';
import { expectedOn } from '../../sheets/declare/tab-kinds';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { tables } from '../../sheets/tabs/tables';
import { doubtInWords, doubtsAmong, type DoubtfulTab } from './doubts';
import type { LocatedWorkbook } from './located-workbook';

/** A tab that somebody has to be asked about, among the problems: Check the workbook lists it. */
const doubtProblem = (doubtful: DoubtfulTab): RowError => ({
  tab: doubtful.tab,
  row: 1,
  column: '',
  found: 'no tab that is known to be it',
  expected: `an answer: ${doubtInWords(doubtful)} An item of the menu that needs the tab asks`,
});

/**
 * Without a single tab of people, what names them on other tabs would be taken for names of nobody, and be
 * cleared away. A tab of which somebody has cleared every cell is as good as none.
 */
function peopleMissing(workbook: LocatedWorkbook, readings: readonly TableReading<AnyTable>[]): RowError[] {
  const contacts = readings.find(({ table }) => table.name === tables.contacts.name);
  if (!contacts || contacts.exists) return [];
  const { state } = workbook.locate(contacts.table.name);
  const isCleared = state === 'ours' && workbook.lookAt(contacts.table.name).flat().every(isBlankCell);
  if (state !== 'absent' && !isCleared) return [];
  const naming = readings
    .filter(({ table, rows }) => rows.some((row) => namesSomebody(table, row)))
    .map(({ tab }) => tab);
  if (naming.length === 0) return [];
  const found = `${isCleared ? 'nothing at all' : 'no such tab'}, while people are named on ${naming.join(', ')}`;
  return [{ tab: contacts.tab, row: 1, column: '', found, expected: 'the tab with the people' }];
}

const namesSomebody = ({ columns }: AnyTable, row: object): boolean =>
  Object.entries(columns).some(([key, { idIn }]) => {
    const value: unknown = idIn === null ? '' : Reflect.get(row, key);
    return typeof value === 'string' ? value !== '' : Array.isArray(value) && value.length > 0;
  });

/** Somebody else's tab that stands where one of ours is looked for. */
function foreignProblem(workbook: LocatedWorkbook, table: AnyTable): RowError[] {
  const { state, foreign, tab } = workbook.locate(table.name);
  if (state !== 'foreign' || !foreign) return [];
  const found = foreign.firstRow === '' ? 'other things' : foreign.firstRow;
  const madeBy = table.isVital ? 'Set up > This workbook makes' : 'the first run that needs it makes';
  const expected = `${expectedOn(table)}: it is left alone, and Cultivate keeps its own beside it, as ${tab}, which ${madeBy}`;
  return [{ tab: foreign.name, row: 1, column: '', found, expected }];
}

/**
 * What is to be told of the tabs that a job rests on and that couldn't be read; what can't be done without
 * them stops it.
 */
export function unreadTabs(
  workbook: LocatedWorkbook,
  readings: readonly TableReading<AnyTable>[],
): { readonly stops: readonly RowError[]; readonly remarks: readonly RowError[] } {
  const [vital, others] = [true, false].map((isVital) =>
    readings
      .filter(({ table }) => table.isVital === isVital)
      .flatMap(({ table }) => foreignProblem(workbook, table)),
  );
  const doubtful = doubtsAmong(
    workbook,
    readings.map(({ table }) => table.name),
  ).map(doubtProblem);
  const stops = [...(vital ?? []), ...doubtful, ...peopleMissing(workbook, readings)];
  return { stops, remarks: others ?? [] };
}
