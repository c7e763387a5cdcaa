/** Values as scripts see them, and what cells make of them. */
import type { Execution } from '../execution';
import { isDate, type Realm } from '../realm';
import { serial, type Area, type Content, type Plain, type SheetState } from '../state';
import { parseTyped } from '../typed';
import { civilFields, zoneOf, type Zone } from '../zone';
import { attributeAt, forEachCell, mapCells, putContent, putLook, settled } from './grid';
import { refusal, refusesSomething } from './rules';

const LONGEST_TEXT = 50_000;

/** Written as one plain loop: a large office reads five million cells here. */
export const readValues = (
  { realm, state }: Execution,
  sheet: SheetState,
  { row, column, numRows, numColumns }: Area,
): Plain[][] => {
  const zone = zoneOf(state.book.timeZone);
  const table = new realm.Array(numRows);
  for (let i = 0; i < numRows; i += 1) {
    const cells = sheet.cells[row - 1 + i];
    const line = new realm.Array(numColumns);
    for (let j = 0; j < numColumns; j += 1) {
      const content = cells?.[column - 1 + j] ?? '';
      line[j] = typeof content === 'object' ? objectValue(content, realm, zone) : content;
    }
    table[i] = line;
  }
  return table;
};

const objectValue = (content: Extract<Content, object>, realm: Realm, zone: Zone): unknown => {
  const shown = content.kind === 'formula' ? content.shown : content;
  return typeof shown === 'object' ? new realm.Date(zone.instantOf(shown.days)) : shown;
};

/** Who writes: the office, and how a refusal is thrown. */
export type Writer = Pick<Execution, 'state' | 'fail'>;

/** Writes as if each value were typed; nothing is written when one cell refuses. */
export const writeValues = (
  { state, fail }: Writer,
  sheet: SheetState,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void => {
  const zone = zoneOf(state.book.timeZone);
  const year = civilFields(zone.serialOf(state.now)).getUTCFullYear();
  const isGuarded = refusesSomething(sheet);
  const contents = mapCells(area, (row, column) => {
    const value = valueAt(row, column);
    const format = attributeAt(sheet, row, column, 'numberFormat');
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      fail(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
    const entry = entryFrom(value, format, { zone, locale: state.book.locale, year });
    const reason = isGuarded ? refusal(state.book, sheet, row, column, entry.content) : null;
    if (reason !== null) fail(reason);
    return entry;
  });
  forEachCell(area, (row, column) => {
    const entry = contents[row - area.row + 1]?.[column - area.column + 1];
    if (!entry) return;
    putContent(sheet, row, column, entry.content);
    adjustLook(sheet, row, column, entry.format);
  });
};

/** A new content loses the old one's links, and brings its own format where there is none. */
const adjustLook = (sheet: SheetState, row: number, column: number, format: string | undefined): void => {
  const look = sheet.looks[row]?.[column];
  if (look?.links) {
    const { links: _links, ...rest } = look;
    putLook(sheet, row, column, rest);
  }
  if (format !== undefined && attributeAt(sheet, row, column, 'numberFormat') === '')
    putLook(sheet, row, column, { ...sheet.looks[row]?.[column], numberFormat: format });
};

type Ways = { zone: Zone; locale: string; year: number };

const entryFrom = (value: unknown, format: string, ways: Ways): { content: Content; format?: string } => {
  if (typeof value === 'string') {
    if (format === '@') return { content: value.replace(/^'/, '') };
    const entry = parseTyped(value, ways.locale, ways.year);
    return { ...entry, content: settled(entry.content, format) };
  }
  if (typeof value === 'number')
    return { content: Number.isFinite(value) ? settled(value, format) : '#NUM!' };
  if (typeof value === 'boolean') return { content: value };
  if (value === null || value === undefined) return { content: '' };
  if (isDate(value)) return { content: dateContent(value, format, ways.zone) };
  return { content: String(value) };
};

const dateContent = (value: Date, format: string, zone: Zone): Content => {
  const instant = value.getTime();
  return Number.isNaN(instant) ? '#NUM!' : settled(serial(zone.serialOf(instant)), format);
};
