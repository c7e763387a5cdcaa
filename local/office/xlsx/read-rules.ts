/** Puts a worksheet's validations on the cells and columns of a tab. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../../host/spreadsheet/a1';
import type { Area, Look, SheetState, Validation } from '../../host/state';
import { readValidation } from './validations';

/** Rules that reach beyond the tab's grid become the columns', so that rows added later have them too. */
export const readRules = (worksheet: Worksheet, sheet: SheetState, sheets: readonly SheetState[]): void => {
  for (const [key, rule] of Object.entries(worksheet.dataValidations.model)) {
    const area = parseArea(key.replace(/^range:/, ''), sheet);
    const validation = area && readValidation(rule, sheet, sheets);
    if (!validation) continue;
    if (area.row + area.numRows > sheet.maxRows) setColumns(sheet, area, validation);
    else setCells(sheet, area, validation);
  }
};

const setColumns = (sheet: SheetState, area: Area, validation: Validation): void => {
  const end = Math.min(area.column + area.numColumns - 1, sheet.maxColumns);
  for (let column = area.column; column <= end; column += 1) {
    const line = sheet.columns[column - 1];
    sheet.columns[column - 1] = { ...line, look: { ...line?.look, validation } };
  }
  const above = { row: 1, column: area.column, numRows: area.row - 1, numColumns: end - area.column + 1 };
  setCells(sheet, above, null);
};

const setCells = (sheet: SheetState, area: Area, validation: Validation | null): void => {
  const made = new Map<Look | undefined, Look>();
  for (let row = area.row; row < area.row + area.numRows; row += 1) {
    const looks = [...(sheet.looks[row - 1] ?? [])];
    for (let column = area.column; column < area.column + area.numColumns; column += 1) {
      const before = looks[column - 1];
      // A rule of single cells, read before that of the column below, stays.
      if (validation === null && before?.validation) continue;
      const look = made.get(before) ?? { ...before, validation };
      made.set(before, look);
      looks[column - 1] = look;
    }
    sheet.looks[row - 1] = looks;
  }
};
