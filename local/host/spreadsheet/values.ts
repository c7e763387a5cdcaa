/** Values as scripts see them, and what cells make of them. */
import type { Execution } from '../execution';
import { isDate, type Realm } from '../realm';
import { serial, type Area, type Content, type OfficeState, type Plain, type SheetState } from '../state';
import { parseTyped } from '../typed';
import { civilFields, zoneOf, type Zone } from '../zone';
import { attributeAt, forEachCell, mapCells, setLooks, settled } from './grid';
import { isCovered } from './merges';
import { mayRefuse, refusal } from './rules';
import { meetSpills } from './spills';

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
  const ways = waysOf(state);
  const isGuarded = mayRefuse(sheet, area);
  const formats: { row: number; column: number; format: string }[] = [];
  const contents = mapCells(area, (row, column) => {
    const value = valueAt(row, column);
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      fail(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
    const current = attributeAt(sheet, row, column, 'numberFormat');
    const { content, format } = entryFrom(value, current, ways);
    if (format !== undefined && current === '') formats.push({ row, column, format });
    const reason = isGuarded ? refusal(state.book, sheet, row, column, content) : null;
    return reason === null ? content : fail(reason);
  });
  const hasMerges = sheet.merges.length > 0;
  forEachCell(area, (row, column) => {
    if (hasMerges && isCovered(sheet, row, column)) return;
    const content = contents[row - area.row + 1]?.[column - area.column + 1] ?? '';
    meetSpills(state.book, sheet, { row, column }, content);
  });
  for (const { row, column, format } of formats)
    setLooks(sheet, cellArea(row, column), () => ({ numberFormat: format }));
};

const cellArea = (row: number, column: number): Area => ({
  row: row + 1,
  column: column + 1,
  numRows: 1,
  numColumns: 1,
});

const waysOf = ({ book, now }: OfficeState): Ways => {
  const zone = zoneOf(book.timeZone);
  return { zone, locale: book.locale, year: civilFields(zone.serialOf(now)).getUTCFullYear() };
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
