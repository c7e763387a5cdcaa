/** Which conditional format paints a cell: the first of the tab's rules that holds there. */
import { displayOf } from '../display';
import { isTrue } from '../formula/evaluate';
import { parseFormula, type Node } from '../formula/parse';
import {
  shownIn,
  type Area,
  type BookState,
  type ConditionalFormat,
  type Look,
  type SheetState,
} from '../state';
import { serialOfDay } from '../zone';
import { contentAt } from './grid';

/** The look that conditional formats give a cell; rows and columns count from 0. */
export type Painter = (row: number, column: number) => Look | undefined;

const formulas = new Map<string, Node | null>();

const formulaOf = (source: string): Node | null => {
  const known = formulas.get(source);
  if (known !== undefined) return known;
  const read = parseFormula(source);
  formulas.set(source, read);
  return read;
};

/** @param now epoch milliseconds: what TODAY() is in the spreadsheet's zone */
export const painterOf = ({ timeZone }: BookState, sheet: SheetState, now: number): Painter => {
  const today = serialOfDay(now, timeZone);
  return (row, column) =>
    sheet.conditionalFormats.find((format) =>
      format.areas.some((area) => isIn(area, row, column) && holds(sheet, format, area, row, column, today)),
    )?.look;
};

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row - 1 &&
  row < area.row - 1 + area.numRows &&
  column >= area.column - 1 &&
  column < area.column - 1 + area.numColumns;

const holds = (
  sheet: SheetState,
  { criterion, values: [value = ''], areas: [first] }: ConditionalFormat,
  area: Area,
  row: number,
  column: number,
  today: number,
): boolean => {
  const content = contentAt(sheet, row, column);
  const shown = shownIn(content);
  if (criterion === 'CUSTOM_FORMULA') {
    const formula = formulaOf(String(value));
    const { row: top, column: left } = first ?? area;
    const shownAt = (line: number, place: number) => shownIn(contentAt(sheet, line - 1, place - 1));
    return (
      formula !== null && isTrue(formula, { shownAt, today, down: row + 1 - top, aside: column + 1 - left })
    );
  }
  const text = displayOf(content, undefined).toLowerCase();
  const wanted = String(value).toLowerCase();
  switch (criterion) {
    case 'CELL_EMPTY':
      return shown === '';
    case 'CELL_NOT_EMPTY':
      return shown !== '';
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'NUMBER_GREATER_THAN':
      return typeof shown === 'number' && shown > Number(value);
    case 'NUMBER_LESS_THAN':
      return typeof shown === 'number' && shown < Number(value);
    default:
      return false;
  }
};
