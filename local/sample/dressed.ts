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
  const setting = { state, program, answers: ['yes', 'yes'] };
  // The second fills the tabs that are made only when something is put in.
  for (const item of ['Set up > This workbook', 'Set up > Sample office…']) {
    const { report } = runFunction(setting, menuRun(setting, item));
    if (!report.ok) throw new Error(report.message);
  }
  return state.book.sheets;
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
  const looks = look.looks.map((cells, row) => (row > line ? cells.map(formatAlone) : cells));
  return { ...look, id: sheet.id, cells, looks, maxRows: Math.max(look.maxRows, sheet.maxRows) };
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
