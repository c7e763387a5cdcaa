/** Which cells dropdowns list: most tabs have none, and then moving rows there concerns no rule. */
import type { BookState, Look, SheetArea } from '../state';

type Lists = Map<string, Readonly<SheetArea>>;

const known = new WeakMap<BookState, Lists>();

/** The cells of a tab that dropdowns anywhere in the workbook may list. */
export const listedOn = (book: BookState, sheetId: number): Readonly<SheetArea>[] =>
  [...listsOf(book).values()].filter((area) => area.sheetId === sheetId);

/** Remembers that dropdowns list these cells from now on. */
export const noteListed = (book: BookState, area: Readonly<SheetArea>): void => note(listsOf(book), area);

/** What is known of a workbook holds for one with the same content, too. */
export const listsAsIn = (book: BookState, copy: BookState): void =>
  void known.set(copy, new Map(listsOf(book)));

const note = (lists: Lists, area: Readonly<SheetArea>): void => {
  const { sheetId, row, column, numRows, numColumns } = area;
  lists.set([sheetId, row, column, numRows, numColumns].join(), area);
};

/** Looked up once a workbook: rules are made in one place, which tells of each. */
const listsOf = (book: BookState): Lists => {
  const lists = known.get(book) ?? listsIn(book);
  known.set(book, lists);
  return lists;
};

const listsIn = ({ sheets }: BookState): Lists => {
  const lists: Lists = new Map();
  for (const { columns, looks } of sheets) {
    const distinct = new Set<Look | undefined>(columns.map((line) => line?.look));
    for (const line of looks) addEach(distinct, line ?? []);
    for (const look of distinct) if (look?.validation?.kind === 'range') note(lists, look.validation.source);
  }
  return lists;
};

/** One plain loop, as it sees every cell; neighbours mostly look alike. */
const addEach = (distinct: Set<Look | undefined>, line: readonly (Look | undefined)[]): void => {
  for (let column = 0; column < line.length; column += 1)
    if (column === 0 || line[column] !== line[column - 1]) distinct.add(line[column]);
};
