/** A spreadsheet file, as Google Sheets and others export it, into an office. */
import { basename } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { parseArea, splitTab } from '../../host/spreadsheet/a1';
import { MOST_CELLS } from '../../host/spreadsheet/size';
import {
  emptyOffice,
  emptySheet,
  type LineGroup,
  type Look,
  type OfficeState,
  type SheetState,
} from '../../host/state';
import { UsageError } from '../usage';
import { readColor, readLook } from './looks';
import { openPackage } from './open-package';
import { readRules } from './read-rules';
import { readValue } from './values';

/**
 * Opens a spreadsheet file; it is only read. What such a file doesn't have (zone, user, triggers, drafts) has
 * defaults.
 * @param now the office's clock, in epoch milliseconds
 * @throws UsageError if it is no spreadsheet
 */
export const readXlsx = async (file: string, now: number): Promise<OfficeState> => {
  const workbook = await load(file);
  const office = emptyOffice({ name: basename(file, '.xlsx'), user: 'me@office.example', now });
  const sheets = workbook.worksheets.map(readSheet);
  workbook.worksheets.forEach((worksheet, i) => {
    const sheet = sheets[i];
    if (sheet) readRules(worksheet, sheet, sheets);
  });
  if (sheets.length === 0) throw new UsageError(`${file} has no tabs.`);
  const visible = sheets.find((sheet) => !sheet.isHidden) ?? sheets[0];
  office.book = {
    ...office.book,
    sheets,
    activeSheetId: visible?.id ?? 0,
    namedRanges: readNames(workbook, sheets),
  };
  return office;
};

const load = async (file: string): Promise<Workbook> => {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(openPackage(file));
    return workbook;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file} can't be read as a spreadsheet: ${error instanceof Error ? error.message : error}`,
    );
  }
};

const readSheet = (worksheet: Worksheet, id: number): SheetState => {
  const sheet = emptySheet(id, worksheet.name);
  sheet.isHidden = worksheet.state !== 'visible';
  sheet.tabColor = readColor(worksheet.properties.tabColor) ?? null;
  // A sheet without views has none, whatever its type says.
  const views: Worksheet['views'] | undefined = worksheet.views;
  const view = views?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  readCells(worksheet, sheet);
  readColumns(worksheet, sheet);
  sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length);
  sheet.maxColumns = sheet.cells.reduce((most, row) => Math.max(most, row.length), sheet.maxColumns);
  if (sheet.maxRows * sheet.maxColumns > MOST_CELLS)
    throw new UsageError(
      `The tab ${sheet.name} has ${sheet.maxRows} rows and ${sheet.maxColumns} columns, more than a spreadsheet holds: delete what stands far below or beside its rows.`,
    );
  sheet.merges = (worksheet.model.merges ?? []).flatMap((merge) => parseArea(merge, sheet) ?? []);
  return sheet;
};

/** Merged cells show their first; the others are empty. */
const readCells = (worksheet: Worksheet, sheet: SheetState): void => {
  const share = sharedLooks();
  worksheet.eachRow((row, number) => {
    const cells: SheetState['cells'][number] = [];
    const looks: (Look | undefined)[] = [];
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const content = readValue(cell);
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = content;
      const note =
        typeof cell.note === 'string' ? cell.note : cell.note?.texts?.map(({ text }) => text).join('');
      const look = { ...readLook(cell), ...(note ? { note } : {}) };
      if (Object.keys(look).length > 0) looks[column - 1] = share(look);
    });
    while (cells.length > 0 && sheet.cells.length < number - 1) sheet.cells.push([]);
    if (cells.length > 0) sheet.cells.push(cells);
    if (looks.length > 0) sheet.looks[number - 1] = looks;
    const isFolded = row.outlineLevel > 0 && row.hidden;
    if (row.hidden && !isFolded) sheet.rows[number - 1] = { isHidden: true };
    fold(sheet.rowGroups, number, row.outlineLevel, isFolded);
  });
};

/** Equal looks become one object. */
const sharedLooks = (): ((look: Look) => Look) => {
  const known = new Map<string, Look>();
  return (look) => {
    const key = JSON.stringify(look);
    const found = known.get(key) ?? look;
    known.set(key, found);
    return found;
  };
};

const PIXELS_A_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;

const readColumns = (worksheet: Worksheet, sheet: SheetState): void => {
  const columns: Worksheet['columns'] | undefined = worksheet.columns;
  // Some programs style every column that there could be.
  const used = sheet.cells.reduce((most, row) => Math.max(most, row.length), sheet.maxColumns);
  for (let number = 1; number <= Math.min(columns?.length ?? 0, used); number += 1) {
    const column = worksheet.getColumn(number);
    const look = readLook(column);
    const isFolded = column.outlineLevel > 0 && column.hidden;
    const line = {
      ...(column.hidden && !isFolded ? { isHidden: true } : {}),
      ...(column.isCustomWidth && column.width
        ? { size: Math.round(column.width * PIXELS_A_CHARACTER + PIXELS_OF_PADDING) }
        : {}),
      ...(Object.keys(look).length > 0 ? { look } : {}),
    };
    if (Object.keys(line).length > 0) sheet.columns[number - 1] = line;
    fold(sheet.columnGroups, number, column.outlineLevel, isFolded);
  }
};

/** Adds a row or column to the groups that reach it, one a depth. */
const fold = (groups: LineGroup[], number: number, level: number, isCollapsed: boolean): void => {
  for (let depth = 1; depth <= level; depth += 1) {
    const group = groups.find((each) => each.depth === depth && each.last === number - 1);
    if (group) group.last = number;
    else groups.push({ first: number, last: number, depth, isCollapsed });
  }
};

const readNames = (workbook: Workbook, sheets: readonly SheetState[]): OfficeState['book']['namedRanges'] =>
  workbook.definedNames.model.flatMap(({ name, ranges }) => {
    const { tab, cells } = splitTab(ranges[0] ?? '');
    const sheet = sheets.find((each) => each.name === tab);
    const area = sheet && parseArea(cells, sheet);
    return sheet && area ? [{ name, area: { ...area, sheetId: sheet.id } }] : [];
  });
