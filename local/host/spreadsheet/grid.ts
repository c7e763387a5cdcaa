/** The cells of a tab: reading and writing content and looks. Rows and columns count from 0 here. */
import { isDateFormat, isNumberFormat } from '../display';
import { serial, type Area, type Content, type Look, type LookLine, type SheetState } from '../state';

/** Formats where nobody set them. */
export const NEUTRAL_FORMATS = {
  numberFormat: '',
  background: '#ffffff',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontColor: '#000000',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: false,
} as const satisfies Look;

/** What each attribute is where nobody set it. */
export const NEUTRAL: Readonly<Required<Look>> = {
  ...NEUTRAL_FORMATS,
  validation: null,
  note: '',
  borders: {},
};

/** The content of a cell; `''` where nothing is. */
export const contentAt = (sheet: SheetState, row: number, column: number): Content =>
  sheet.cells[row]?.[column] ?? '';

/** Puts content into a cell without parsing or checking it. */
export const putContent = (sheet: SheetState, row: number, column: number, content: Content): void => {
  const line = sheet.cells[row];
  if (line && column < line.length) {
    line[column] = content;
    return;
  }
  if (content === '') return;
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const short = sheet.cells[row] ?? [];
  while (short.length < column) short.push('');
  short[column] = content;
};

/** One attribute of a cell: its own, else its column's, else the neutral one. */
export const attributeAt = <Key extends keyof Look>(
  sheet: SheetState,
  row: number,
  column: number,
  key: Key,
): Required<Look>[Key] => {
  const own: Partial<Required<Look>> | undefined = sheet.looks[row]?.[column];
  if (own && says(own, key)) return own[key];
  const ofColumn: Partial<Required<Look>> | undefined = sheet.columns[column]?.look;
  return ofColumn && says(ofColumn, key) ? ofColumn[key] : NEUTRAL[key];
};

const says = <Key extends keyof Look>(
  look: Partial<Required<Look>>,
  key: Key,
): look is { [Each in Key]: Required<Look>[Each] } => look[key] !== undefined;

/** The last row with content, from 1; 0 for an empty tab. A checkbox that isn't ticked is content. */
export const lastRowOf = ({ cells }: SheetState): number => {
  let last = cells.length;
  while (last > 0 && cells[last - 1]?.every((content) => content === '')) last -= 1;
  return last;
};

/** The last column with content, from 1; 0 for an empty tab. */
export const lastColumnOf = (sheet: SheetState): number => {
  let last = 0;
  for (const line of sheet.cells) {
    let end = line.length;
    while (end > last && line[end - 1] === '') end -= 1;
    last = Math.max(last, end);
  }
  return last;
};

/** Calls with each cell of an area. */
export const forEachCell = (area: Area, visit: (row: number, column: number) => void): void => {
  const bottom = area.row + area.numRows - 1;
  const right = area.column + area.numColumns - 1;
  for (let row = area.row - 1; row < bottom; row += 1)
    for (let column = area.column - 1; column < right; column += 1) visit(row, column);
};

/** A table with one item a cell of an area. */
export const mapCells = <Item>(area: Area, itemAt: (row: number, column: number) => Item): Item[][] =>
  Array.from({ length: area.numRows }, (_row, i) =>
    Array.from({ length: area.numColumns }, (_column, j) => itemAt(area.row - 1 + i, area.column - 1 + j)),
  );

/** Sets attributes on an area: whole columns at once where it spans them, else cell by cell. */
export const setLook = (sheet: SheetState, area: Area, patch: Look): void => {
  if (area.row === 1 && area.numRows === sheet.maxRows) setColumnLooks(sheet, area, patch);
  else setSameLook(sheet, area, patch);
};

/** Puts another line of looks in the place of each of some rows; rows that share one go on sharing one. */
export const changeLookLines = (
  { looks }: SheetState,
  first: number,
  end: number,
  change: (line: LookLine) => LookLine,
): void => {
  const changed = new Map<LookLine | undefined, LookLine>();
  for (let row = first; row < end; row += 1) {
    const line = looks[row];
    const known = changed.get(line);
    const next = known ?? change(line ?? []);
    if (!known) changed.set(line, next);
    if (line || next.length > 0) looks[row] = next;
  }
};

const setSameLook = (sheet: SheetState, area: Area, patch: Look): void => {
  const left = area.column - 1;
  const patched = patcherOn(sheet);
  changeLookLines(sheet, area.row - 1, area.row - 1 + area.numRows, (line) => {
    const next = [...line];
    for (let column = left; column < left + area.numColumns; column += 1) {
      const own = line[column];
      const look = patched(own, patch, column);
      if (look !== own) next[column] = look;
    }
    return next;
  });
};

const setColumnLooks = (sheet: SheetState, area: Area, patch: Look): void => {
  for (let column = area.column - 1; column < area.column - 1 + area.numColumns; column += 1) {
    const line = sheet.columns[column];
    const look = combine(line?.look, patch, undefined);
    if (look || line?.look) sheet.columns[column] = { ...line, look: look ?? {} };
    setOwnLooks(sheet, column, patch);
  }
};

/** The cells of a column that have a look of their own: the others look as the column does. */
const setOwnLooks = (sheet: SheetState, column: number, patch: Look): void => {
  const end = Math.min(sheet.maxRows, sheet.looks.length);
  const patched = patcherOn(sheet);
  changeLookLines(sheet, 0, end, (line) => {
    const own = line[column];
    return own ? line.with(column, patched(own, patch, column)) : line;
  });
};

/** A patch upon the own look of a cell in a column. What is alike is worked out once, and shared. */
const patcherOn = ({
  columns,
}: SheetState): ((own: Look | undefined, patch: Look, column: number) => Look | undefined) => {
  const combined = new Map<Look, Map<Look | undefined, Map<Look | undefined, Look | undefined>>>();
  return (own, patch, column) => {
    const ofColumn = columns[column]?.look;
    const byOwn = entryOf(combined, patch);
    const byColumn = entryOf(byOwn, own);
    if (!byColumn.has(ofColumn)) byColumn.set(ofColumn, combine(own, patch, ofColumn));
    return byColumn.get(ofColumn);
  };
};

/** Sets attributes cell by cell. Cells that get the same patch share the outcome. */
export const setLooks = (
  sheet: SheetState,
  area: Area,
  patchAt: (row: number, column: number) => Look | undefined,
): void => {
  const left = area.column - 1;
  const patched = patcherOn(sheet);
  const lookAt = (row: number, column: number): Look | undefined => {
    const own = sheet.looks[row]?.[column];
    const patch = patchAt(row, column);
    return patch === undefined ? own : patched(own, patch, column);
  };
  for (let row = area.row - 1; row < area.row - 1 + area.numRows; row += 1)
    putLooks(
      sheet,
      row,
      left,
      Array.from({ length: area.numColumns }, (_column, index) => lookAt(row, left + index)),
    );
};

const entryOf = <Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> => {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<Inner, Value>();
  map.set(key, made);
  return made;
};

/** A look with a patch upon it, without what its column, or nobody, says anyway. */
const combine = (look: Look | undefined, patch: Look, ofColumn: Look | undefined): Look | undefined => {
  const beneath: Look = { ...NEUTRAL, ...ofColumn };
  const merged = Object.entries({ ...look, ...patch });
  const kept = merged.filter(([key, value]) => !Object.is(Reflect.get(beneath, key), value));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** Replaces the whole looks of neighbouring cells. */
export const putLooks = (sheet: SheetState, row: number, left: number, looks: LookLine): void => {
  const line = sheet.looks[row] ?? [];
  if (looks.every((look, index) => look === line[left + index])) return;
  const next = [...line];
  looks.forEach((look, index) => {
    if (look !== next[left + index]) next[left + index] = look;
  });
  sheet.looks[row] = next;
};

/**
 * Content as the cell's number format has it: a number in a date column is a date, and the other way round.
 */
export const settled = (content: Content, format: string): Content => {
  if (format === '') return content;
  if (typeof content === 'number' && isDateFormat(format)) return serial(content);
  if (typeof content === 'object' && content.kind === 'serial' && isNumberFormat(format)) return content.days;
  return content;
};
