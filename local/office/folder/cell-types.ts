/**
 * A tab's cells as the rows of a CSV file, and what such rows can't tell: formulas, text that looks like
 * something else.
 */
import { z } from 'zod';
import { columnLetters } from '../../host/spreadsheet/a1';
import { formula, serial, shownIn, type Content, type Plain } from '../../host/state';
import { packPlaces, placesOf, readArea, type Place } from './places';
import { isSamePlain, readPlain, writePlain } from './plain';
import { areaCodec } from './shapes';

/**
 * What JSON can escape and no such file can hold: half a character, and the zero, by which UTF-16 is known.
 */
const BEYOND_FILES = /[\p{Cs}\0]/gu;
const STANDS_FOR_IT = '\uFFFD';

/** What a cell holds when its text in the CSV file isn't it to the last bit. */
const exactPlain = z.union([z.strictObject({ text: z.string() }), z.strictObject({ days: z.number() })]);

/** What office.json tells about a tab's cells. */
export const cellTypes = {
  /** Cells that are text, though they read as a number, a date or a checkbox. */
  text: z.array(areaCodec).default(() => []),
  /** By cell: text that the file can't hold, moments finer than a millisecond. */
  exactly: z.record(z.string(), exactPlain).default(() => ({})),
  /** By cell: formulas; the CSV file has what they show. */
  formulas: z.record(z.string(), z.string()).default(() => ({})),
};
export type CellTypes = z.output<z.ZodObject<typeof cellTypes>>;

/** The rows of the CSV file, all of the same length, and what they can't tell. */
export const writeCells = (
  cells: readonly (readonly Content[])[],
): { rows: string[][]; types: CellTypes } => {
  const text: Place[] = [];
  const types: CellTypes = { text: [], exactly: {}, formulas: {} };
  const write = (content: Content, place: Place): string => {
    const plain = shownIn(content);
    const written = writePlain(plain);
    if (plain !== content) types.formulas[nameOf(place)] = sourceOf(content);
    if (!isSamePlain(readPlain(written), plain)) {
      if (typeof plain === 'object') types.exactly[nameOf(place)] = { days: plain.days };
      else text.push(place);
      return written;
    }
    const held = written.replace(BEYOND_FILES, STANDS_FOR_IT);
    if (held !== written) types.exactly[nameOf(place)] = { text: written };
    return held;
  };
  const rows = rectangle(cells).map((line, row) =>
    line.map((content, column) => write(content, { row: row + 1, column: column + 1 })),
  );
  types.text = packPlaces(text);
  return { rows, types };
};

/** The cells of a CSV file's rows; what is told of cells that the file no longer has is passed over. */
export const readCells = (rows: readonly (readonly string[])[], types: CellTypes): Content[][] => {
  const cells: Content[][] = rows.map((row) => row.map(readPlain));
  const change = ({ row, column }: Place, content: (text: string, plain: Plain) => Content): void => {
    const text = rows[row - 1]?.[column - 1];
    const line = cells[row - 1];
    if (line && text !== undefined) line[column - 1] = content(text, shownIn(line[column - 1] ?? ''));
  };
  for (const place of types.text.flatMap(placesOf)) change(place, (text) => text);
  for (const [name, exact] of Object.entries(types.exactly))
    change(placeOf(name), () => ('text' in exact ? exact.text : serial(exact.days)));
  for (const [name, source] of Object.entries(types.formulas))
    change(placeOf(name), (_, plain) => formula(source, plain));
  return cells;
};

/** Without empty rows and columns at the end, and each row as long as the longest. */
const rectangle = (cells: readonly (readonly Content[])[]): Content[][] => {
  const lengths = cells.map((line) => line.findLastIndex((content) => content !== '') + 1);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const height = lengths.findLastIndex((length) => length > 0) + 1;
  return cells.slice(0, height).map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
};

const sourceOf = (content: Content): string =>
  typeof content === 'object' && content.kind === 'formula' ? content.source : '';

const nameOf = ({ row, column }: Place): string => columnLetters(column) + String(row);

const placeOf = (name: string): Place => readArea(name) ?? { row: 0, column: 0 };
