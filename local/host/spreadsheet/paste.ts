/** Cutting, copying and pasting cells with their looks. */
import { copiedBy } from '../formula/follow';
import { shownIn, type Area, type Content, type Look, type SheetState } from '../state';
import { contentAt, forEachCell, mapCells, NEUTRAL, NEUTRAL_FORMATS, putContent, setLooks } from './grid';

/** A cell that was cut or copied. */
export type Lifted = { content: Content; look: Required<Look>; row: number; column: number };

/** The cells of an area with all that can be said of their looks; cells that look alike share it. */
export const lift = (sheet: SheetState, area: Area): Lifted[][] => {
  const wholeLook = remembered((own: Look | undefined) =>
    remembered((ofColumn: Look | undefined): Required<Look> => ({ ...NEUTRAL, ...ofColumn, ...own })),
  );
  return mapCells(area, (row, column) => ({
    content: contentAt(sheet, row, column),
    look: wholeLook(sheet.looks[row]?.[column])(sheet.columns[column]?.look),
    row,
    column,
  }));
};

/** A function that gives the same thing for the same key. */
const remembered = <Key, Thing extends object>(make: (key: Key) => Thing): ((key: Key) => Thing) => {
  const made = new Map<Key, Thing>();
  return (key) => {
    const thing = made.get(key) ?? make(key);
    made.set(key, thing);
    return thing;
  };
};

/** What is taken along: content, by how far the cell goes, the whole look, or a part of it. */
type Paste = {
  content?: (content: Content, down: number, aside: number) => Content;
  look?: (look: Required<Look>) => Look;
};

const asItIs = <Thing>(thing: Thing): Thing => thing;

/** What a formula names goes along, but for what is fixed by $. */
const copied = (content: Content, down: number, aside: number): Content =>
  typeof content === 'object' && content.kind === 'formula'
    ? { ...content, source: copiedBy(content.source, down, aside) }
    : content;
const formatsIn = (look: Required<Look>): Look =>
  Object.fromEntries(Object.entries(look).filter(([key]) => key in NEUTRAL_FORMATS));

/** Content and look: what plain copying takes along. */
export const EVERYTHING: Paste = { content: copied, look: asItIs };
const CONTENT: Paste = { content: copied };
const FORMAT: Paste = { look: formatsIn };

/** What `copyTo` takes along, by paste type. */
const PASTES: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_VALUES: { content: shownIn },
  PASTE_FORMULA: CONTENT,
  PASTE_FORMAT: FORMAT,
  PASTE_DATA_VALIDATION: { look: ({ validation }) => ({ validation }) },
};

/** Puts cells down on an area, over and over where it is larger. */
export const drop = (
  sheet: SheetState,
  area: Area,
  cells: readonly (readonly Lifted[])[],
  { content, look }: Paste,
): void => {
  const cellFor = (row: number, column: number): Lifted | undefined => {
    const line = cells[(row - area.row + 1) % cells.length];
    return line?.[(column - area.column + 1) % line.length];
  };
  if (content)
    forEachCell(area, (row, column) =>
      putContent(sheet, row, column, contentFor(content, cellFor(row, column), row, column)),
    );
  if (!look) return;
  const patchFor = remembered(look);
  setLooks(sheet, area, (row, column) => patchFor(cellFor(row, column)?.look ?? NEUTRAL));
};

const contentFor = (
  content: NonNullable<Paste['content']>,
  cell: Lifted | undefined,
  row: number,
  column: number,
): Content => (cell ? content(cell.content, row - cell.row, column - cell.column) : '');

/** What an argument of `copyTo` asks for: options or a paste type. */
export const pasteOf = (how: unknown): Paste => {
  if (typeof how !== 'object' || how === null) return EVERYTHING;
  if ('contentsOnly' in how && how.contentsOnly) return CONTENT;
  if ('formatOnly' in how && how.formatOnly) return FORMAT;
  return PASTES[String(how)] ?? EVERYTHING;
};
