/** An office's tabs as a spreadsheet file that Google Sheets and others can open. */
import { writeFileSync } from 'node:fs';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { a1Of, columnLetters } from '../../host/spreadsheet/a1';
import type { Look, OfficeState, SheetState } from '../../host/state';
import { withCharts } from './charts';
import { writeConditionals } from './conditional';
import { argb, writeLook } from './looks';
import { writeValidation } from './validations';
import { writeValue } from './values';

const PIXELS_A_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const POINTS_A_PIXEL = 0.75;
const LAST_ROW = 1_048_576;

/**
 * Writes `file`: cells, looks, conditional formats, validations, notes, widths, groups, hidden and frozen
 * lines, named ranges, charts.
 */
export const writeXlsx = async (state: OfficeState, file: string): Promise<void> => {
  const { sheets, namedRanges } = state.book;
  const workbook = new Workbook();
  workbook.created = new Date(state.now);
  workbook.modified = new Date(state.now);
  const names = sheetNames(sheets);
  sheets.forEach((sheet, i) => {
    const worksheet = workbook.addWorksheet(names[i] ?? sheet.name, {
      state: sheet.isHidden ? 'hidden' : 'visible',
      views: [
        {
          showGridLines: !sheet.hidesGridlines,
          ...(sheet.frozenColumns + sheet.frozenRows === 0
            ? { state: 'normal' as const }
            : { state: 'frozen' as const, xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }),
        },
      ],
      properties: sheet.tabColor ? { tabColor: { argb: argb(sheet.tabColor) } } : {},
    });
    writeLines(sheet, worksheet);
    writeCells(sheet, worksheet);
    writeLooks(sheet, worksheet, sheets);
    writeConditionals(sheet, worksheet);
    sheet.merges.forEach((merge) => worksheet.mergeCells(a1Of(merge)));
  });
  for (const { name, area } of namedRanges) {
    const index = sheets.findIndex((sheet) => sheet.id === area.sheetId);
    const tab = names[index]?.replaceAll("'", "''");
    if (tab !== undefined) workbook.definedNames.add(`'${tab}'!${absolute(a1Of(area))}`, name);
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  writeFileSync(file, zipSync(withCharts(withUsualFont(parts), state.book, names)));
};

/** Cells that say nothing are written in the writer's font, which isn't Google's. */
const withUsualFont = (parts: Unzipped): Unzipped => {
  const styles = strFromU8(parts[STYLES] ?? new Uint8Array());
  return { ...parts, [STYLES]: strToU8(styles.replace(/<font>.*?<\/font>/, GOOGLES_FONT)) };
};
const STYLES = 'xl/styles.xml';
const GOOGLES_FONT = '<font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/><family val="2"/></font>';

/** A file's tab names have at most 31 characters, and not all of them. */
const sheetNames = (sheets: readonly SheetState[]): string[] => {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const held = name.replace(/[[\]*?:/\\]|^'|'$/g, '_').slice(0, 31);
    let free = held;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${held.slice(0, 26)} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
};

const writeLines = (sheet: SheetState, worksheet: Worksheet): void => {
  sheet.columns.forEach((line, i) => {
    if (!line) return;
    const column = worksheet.getColumn(i + 1);
    if (line.size) column.width = (line.size - PIXELS_OF_PADDING) / PIXELS_A_CHARACTER;
    if (line.isHidden) column.hidden = true;
    if (line.look) Object.assign(column, { style: writeLook(line.look) });
  });
  for (const { first, last, depth, isCollapsed } of sheet.columnGroups) {
    for (let number = first; number <= last; number += 1) {
      const column = worksheet.getColumn(number);
      column.outlineLevel = Math.max(column.outlineLevel, depth);
      if (isCollapsed) column.hidden = true;
    }
  }
  for (const { first, last, depth, isCollapsed } of sheet.rowGroups) {
    for (let number = first; number <= last; number += 1) {
      const row = worksheet.getRow(number);
      row.outlineLevel = Math.max(row.outlineLevel, depth);
      if (isCollapsed) row.hidden = true;
    }
  }
  sheet.rows.forEach((line, i) => {
    if (line?.isHidden) worksheet.getRow(i + 1).hidden = true;
    if (line?.size) worksheet.getRow(i + 1).height = line.size * POINTS_A_PIXEL;
  });
};

const writeCells = (sheet: SheetState, worksheet: Worksheet): void => {
  sheet.cells.forEach((line, i) =>
    line.forEach((content, j) => {
      if (content !== '') worksheet.getCell(i + 1, j + 1).value = writeValue(content);
    }),
  );
};

const writeLooks = (sheet: SheetState, worksheet: Worksheet, sheets: readonly SheetState[]): void => {
  sheet.columns.forEach((line, i) => {
    if (!line?.look?.validation) return;
    const letters = columnLetters(i + 1);
    const first = firstRowUnder(sheet, i);
    const rule = writeValidation(line.look.validation, `${letters}${first}`, sheets);
    if (rule) worksheet.dataValidations.add(`range:${letters}${first}:${letters}${LAST_ROW}`, rule);
  });
  sheet.looks.forEach((line, i) =>
    line.forEach((look, j) => {
      if (look) writeCellLook(look, worksheet, { row: i + 1, column: j + 1, sheets });
    }),
  );
};

/** Where the column's rule begins: below the cells that were freed of it. */
const firstRowUnder = (sheet: SheetState, column: number): number => {
  let row = 1;
  while (sheet.looks[row - 1]?.[column]?.validation === null) row += 1;
  return row;
};

type Target = { row: number; column: number; sheets: readonly SheetState[] };

const writeCellLook = (look: Look, worksheet: Worksheet, { row, column, sheets }: Target): void => {
  const cell = worksheet.getCell(row, column);
  const style = writeLook(look);
  if (Object.keys(style).length > 0) Object.assign(cell, { style });
  if (look.note) cell.note = look.note;
  const rule = look.validation ? writeValidation(look.validation, cell.address, sheets) : undefined;
  if (rule) cell.dataValidation = rule;
};

const absolute = (cells: string): string => cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
