/** The part of Range that reads and writes what cells hold. */
import { displayOf } from '../display';
import type { Execution } from '../execution';
import { copiedBy } from '../formula/follow';
import type { Range } from '../google';
import { tableIn } from '../realm';
import type { Area, SheetState } from '../state';
import { attributeAt, contentAt, mapCells } from './grid';
import type { RangeSelf } from './range-self';
import { readValues, writeValues } from './values';

/** Values, displayed texts and formulas. */
export const valueMethods = (self: RangeSelf): Partial<Range> => {
  const { area, execution } = self;
  const table = <Item>(method: string, itemAt: (sheet: SheetState, row: number, column: number) => Item) =>
    self.read(method, (sheet) =>
      tableIn(
        execution.realm,
        mapCells(area, (row, column) => itemAt(sheet, row, column)),
      ),
    );
  const first = <Item>(method: string, itemAt: (sheet: SheetState, row: number, column: number) => Item) =>
    self.glance(method, (sheet) => itemAt(sheet, area.row - 1, area.column - 1));
  const fill = (method: string, valueAt: (row: number, column: number) => unknown): Range =>
    self.write(method, (sheet) => writeValues(execution, sheet, area, valueAt));
  const fromTable = (method: string, values: readonly (readonly unknown[])[]): Range => {
    checkSize(execution, area, values);
    return fill(method, (row, column) => values[row - area.row + 1]?.[column - area.column + 1]);
  };
  /** One value for all cells; a formula names in each what stands as far from it (gas-fakes, live). */
  const everywhere =
    (value: unknown) =>
    (row: number, column: number): unknown =>
      typeof value === 'string' && value.startsWith('=')
        ? copiedBy(value, row - area.row + 1, column - area.column + 1)
        : value;
  return {
    getValues: () => self.read('getValues', (sheet) => readValues(execution, sheet, area)),
    getValue: () => self.glance('getValue', (sheet) => readValues(execution, sheet, self.firstCell)[0]?.[0]),
    getDisplayValues: () => table('getDisplayValues', displayIn(execution.state.book.locale)),
    getDisplayValue: () => first('getDisplayValue', displayIn(execution.state.book.locale)),
    getFormulas: () => table('getFormulas', formulaAt),
    getFormula: () => first('getFormula', formulaAt),
    isBlank: () =>
      self.read('isBlank', (sheet) =>
        mapCells(area, (row, column) => contentAt(sheet, row, column)).every((row) =>
          row.every((each) => each === ''),
        ),
      ),
    setValues: (values: unknown[][]) => fromTable('setValues', values),
    setValue: (value: unknown) => fill('setValue', everywhere(value)),
    setFormulas: (formulas) =>
      fromTable(
        'setFormulas',
        formulas.map((row) => row.map(asFormula)),
      ),
    setFormula: (formula) => fill('setFormula', everywhere(asFormula(formula))),
  };
};

const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);

const displayIn =
  (locale: string) =>
  (sheet: SheetState, row: number, column: number): string =>
    displayOf(
      contentAt(sheet, row, column),
      attributeAt(sheet, row, column, 'numberFormat') || undefined,
      locale,
    );

const formulaAt = (sheet: SheetState, row: number, column: number): string => {
  const content = contentAt(sheet, row, column);
  return typeof content === 'object' && content.kind === 'formula' ? content.source : '';
};

const checkSize = ({ fail }: Execution, area: Area, values: readonly (readonly unknown[])[]): void => {
  const mismatch = (what: string, found: number, wanted: number): never =>
    fail(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${found} but the range has ${wanted}.`,
    );
  if (values.length !== area.numRows) mismatch('rows', values.length, area.numRows);
  const odd = values.find((row) => row.length !== area.numColumns);
  if (odd) mismatch('columns', odd.length, area.numColumns);
};
