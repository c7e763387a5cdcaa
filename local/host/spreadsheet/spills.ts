/**
 * What formulas fill beside themselves. The cells hold values and no formulas; a value in their way, and all
 * that was filled is gone and the formula shows #REF!, until the way is free again
 * (support.google.com/docs/answer/3093275). What QUERY and IMPORTRANGE would work out isn't worked out here:
 * they fill the cells that they name.
 */
import { changeReferences, type Reference } from '../formula/follow';
import {
  formula,
  shownIn,
  type Area,
  type BookState,
  type Content,
  type Plain,
  type SheetState,
} from '../state';
import { contentAt, forEachCell, putContent } from './grid';
import { parseArea, splitTab } from './a1';
import { sameName } from './tabs';

/** A cell, from 0. */
type Cell = { readonly row: number; readonly column: number };

const FILLS = /^=(?:ARRAYFORMULA|QUERY|IMPORTRANGE|FILTER|SORT|UNIQUE)\(/i;

/** Puts a content into a cell, and does to what formulas fill what that does. */
export const meetSpills = (book: BookState, sheet: SheetState, cell: Cell, content: Content): void => {
  const isFilled = sheet.spills.some((area) => isInside(area, cell) && !isAt(area, cell));
  // What a formula fills isn't emptied: the formula fills it again.
  if (isFilled && content === '') return;
  endSpillOf(sheet, cell);
  putContent(sheet, cell.row, cell.column, content);
  if (content !== '') breakSpills(sheet, cell);
  else mendSpills(book, sheet, cell);
  if (typeof content === 'object' && content.kind === 'formula' && FILLS.test(content.source))
    spill(book, sheet, cell, content.source);
};

const isAt = (area: Area, { row, column }: Cell): boolean =>
  area.row === row + 1 && area.column === column + 1;

const isInside = (area: Area, { row, column }: Cell): boolean =>
  row + 1 >= area.row &&
  row + 1 < area.row + area.numRows &&
  column + 1 >= area.column &&
  column + 1 < area.column + area.numColumns;

/** A formula that is replaced fills nothing any more. */
const endSpillOf = (sheet: SheetState, cell: Cell): void => {
  const own = sheet.spills.find((area) => isAt(area, cell));
  if (own) empty(sheet, own);
  sheet.spills = sheet.spills.filter((area) => area !== own);
  if (sheet.brokenSpills) sheet.brokenSpills = sheet.brokenSpills.filter((area) => !isAt(area, cell));
};

const empty = (sheet: SheetState, area: Area): void =>
  forEachCell(area, (row, column) => putContent(sheet, row, column, ''));

const breakSpills = (sheet: SheetState, cell: Cell): void => {
  const written = contentAt(sheet, cell.row, cell.column);
  for (const area of sheet.spills.filter((each) => isInside(each, cell) && !isAt(each, cell))) {
    const anchor = contentAt(sheet, area.row - 1, area.column - 1);
    empty(sheet, area);
    if (typeof anchor === 'object' && anchor.kind === 'formula')
      putContent(sheet, area.row - 1, area.column - 1, formula(anchor.source, '#REF!'));
    putContent(sheet, cell.row, cell.column, written);
    sheet.spills = sheet.spills.filter((each) => each !== area);
    sheet.brokenSpills = [...(sheet.brokenSpills ?? []), area];
  }
};

const mendSpills = (book: BookState, sheet: SheetState, cell: Cell): void => {
  for (const area of (sheet.brokenSpills ?? []).filter((each) => isInside(each, cell))) {
    const anchor = contentAt(sheet, area.row - 1, area.column - 1);
    const at = { row: area.row - 1, column: area.column - 1 };
    sheet.brokenSpills = sheet.brokenSpills?.filter((each) => each !== area) ?? [];
    if (typeof anchor === 'object' && anchor.kind === 'formula') spill(book, sheet, at, anchor.source);
  }
};

/** Fills what a formula fills, or shows that something is in its way. */
const spill = (book: BookState, sheet: SheetState, { row, column }: Cell, source: string): void => {
  const values = valuesOf(book, sheet, source);
  const [first] = values;
  if (!first) return;
  const area = { row: row + 1, column: column + 1, numRows: values.length, numColumns: first.length };
  let isFree = true;
  forEachCell(area, (line, each) => {
    if ((line !== row || each !== column) && contentAt(sheet, line, each) !== '') isFree = false;
  });
  if (!isFree) {
    putContent(sheet, row, column, formula(source, '#REF!'));
    sheet.brokenSpills = [...(sheet.brokenSpills ?? []), area];
    return;
  }
  forEachCell(area, (line, each) => putContent(sheet, line, each, values[line - row]?.[each - column] ?? ''));
  putContent(sheet, row, column, formula(source, first[0]));
  sheet.maxRows = Math.max(sheet.maxRows, area.row + area.numRows - 1);
  sheet.spills.push(area);
};

/** The values of the first cells that a formula names, without the blank rows at their end. */
const valuesOf = (book: BookState, own: SheetState, source: string): Plain[][] => {
  const named = namedIn(source);
  const sheet =
    named && (named.tab === null ? own : book.sheets.find(({ name }) => sameName(name, named.tab ?? '')));
  const area = sheet && parseArea(named.cells, sheet);
  if (!sheet || !area) return [];
  const rows = Array.from({ length: area.numRows }, (_, down) =>
    Array.from({ length: area.numColumns }, (_cell, aside) =>
      shownIn(contentAt(sheet, area.row - 1 + down, area.column - 1 + aside)),
    ),
  );
  const last = rows.reduce(
    (most, line, index) => (line.every((value) => value === '') ? most : index + 1),
    0,
  );
  return rows.slice(0, last);
};

/** The first cells that a formula names; of IMPORTRANGE, those that stand in its second text. */
const namedIn = (source: string): { tab: string | null; cells: string } | null => {
  const imported = /^=IMPORTRANGE\("[^"]*"\s*[,;]\s*"([^"]+)"\)$/i.exec(source)?.[1];
  if (imported !== undefined) return splitTab(imported);
  const references: string[] = [];
  changeReferences(source, (reference: Reference, text: string) => {
    references.push(text);
    return reference;
  });
  return references[0] === undefined ? null : splitTab(references[0]);
};
