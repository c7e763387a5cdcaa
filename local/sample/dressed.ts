/**
 * The sample's tabs in the looks that Set up gives new ones: it sets up an empty spreadsheet, and each tab of
 * the sample puts its rows in.
 */
import { menuRun } from '../office/menu';
import type { Program } from '../office/program';
import { runFunction } from '../office/run';
import {
  emptyOffice,
  shownIn,
  type Content,
  type Look,
  type OfficeState,
  type SheetState,
} from '../host/state';

/** @param program the built add-in */
export const dressed = (office: OfficeState, program: Program): OfficeState => {
  const looks = new Map(newTabs(office, program).map((sheet) => [sheet.name, sheet]));
  const sheets = office.book.sheets.map((sheet) => {
    const look = looks.get(sheet.name);
    return look ? filled(look, sheet) : sheet;
  });
  return { ...office, book: { ...office.book, sheets } };
};

const newTabs = ({ now, book: { timeZone } }: OfficeState, program: Program): readonly SheetState[] => {
  const state = emptyOffice({ timeZone, now });
  const run = (item: string, ...answers: string[]): void => {
    const setting = { state, program, answers };
    const { report } = runFunction(setting, menuRun(setting, item));
    if (!report.ok) throw new Error(report.message);
  };
  run('Set up > This workbook', 'yes');
  // The others fill the tabs that are made only when something is put in; of what stands by then, nothing
  // more is taken.
  run('Set up > Sample office…', 'yes');
  const standing = structuredClone(state.book.sheets);
  optOut(state.book.sheets.find(({ name }) => name === 'Contacts'));
  run('This week > Build or refresh');
  run('Letters > Draft…', 'yes', 'yes');
  const names = new Set(standing.map(({ name }) => name));
  return [...standing, ...state.book.sheets.filter(({ name }) => !names.has(name))];
};

/** Somebody on Contacts wants no letters: that makes the list of those. */
const optOut = (contacts: SheetState | undefined): void => {
  const place = (contacts?.cells[0] ?? []).map(textOf).indexOf('Email consent');
  const [, person] = contacts?.cells ?? [];
  if (person) person[place] = 'Opted out';
};

/**
 * The tab as it was set up, with the rows of the sample's; each of its columns finds its place by the header.
 * A page takes the rows alone.
 */
const filled = (look: SheetState, sheet: SheetState): SheetState => {
  const line = Math.max(1, sheet.frozenRows) - 1;
  const headers = (look.cells[line] ?? []).map(textOf);
  const own = (sheet.cells[line] ?? []).map(textOf);
  if (look.hidesGridlines) return { ...look, id: sheet.id, cells: withValues(look, sheet) };
  const strays = own.filter((header) => header !== '' && !headers.includes(header));
  if (strays.length > 0)
    throw new Error(`${sheet.name} has columns that Set up doesn't make: ${strays.join(', ')}`);
  const places = headers.map((header) => own.indexOf(header));
  const cells = sheet.cells.map((cells, row) =>
    row < line ? cells : row === line ? (look.cells[line] ?? []) : places.map((place) => cells[place] ?? ''),
  );
  const boxes = boxesIn(look.looks[line + 1]);
  const looks = Array.from({ length: Math.max(look.looks.length, cells.length) }, (_, row) => {
    const own = look.looks[row];
    if (row <= line) return own ?? [];
    const dressed = (own ?? []).map(formatAlone);
    return row < cells.length ? withBoxes(dressed, boxes) : dressed;
  });
  return { ...look, id: sheet.id, cells, looks, maxRows: Math.max(look.maxRows, sheet.maxRows) };
};

type RowLooks = readonly (Look | undefined)[];

/** The tick boxes of a row, by their columns. */
const boxesIn = (row: RowLooks = []): ReadonlyMap<number, Look> =>
  new Map(
    row.flatMap((look, column): [number, Look][] =>
      look?.validation?.kind === 'checkbox' ? [[column, { validation: look.validation }]] : [],
    ),
  );

const withBoxes = (row: RowLooks, boxes: ReadonlyMap<number, Look>): RowLooks => {
  if (boxes.size === 0) return row;
  const looks = [...row];
  for (const [column, box] of boxes) looks[column] = { ...looks[column], ...box };
  return looks;
};

/** A page as Set up made it, with the sample's values beside its labels; lines of its own runs are blank. */
const withValues = (look: SheetState, sheet: SheetState): Content[][] => {
  const values = new Map(sheet.cells.map(([label = '', value = '']) => [textOf(label), value]));
  return look.cells.map(([label = '', value = '', ...rest]) => [
    label,
    values.get(textOf(label)) ??
      (/^(?:Run|Step) \d|^(?:Next step|As of|The week|In words)$/.test(textOf(label)) ? '' : value),
    ...rest,
  ]);
};

const OF_ITS_ROW: ReadonlySet<string> = new Set<keyof Look>(['validation', 'note', 'borders']);

/**
 * A cell's look without what belongs to the row that stood there: its dropdowns, its notes, the line above
 * it.
 */
const formatAlone = (look: Look | undefined): Look | undefined => {
  if (!look) return undefined;
  const kept = Object.entries(look).filter(([key]) => !OF_ITS_ROW.has(key));
  return Object.fromEntries(kept);
};

const textOf = (content: Content): string => String(shownIn(content));
