/** From which tabs dropdowns list cells: most tabs none does, and then moving rows there concerns no rule. */
import type { BookState, Look } from '../state';

const known = new WeakMap<BookState, Set<number>>();

/** Whether a dropdown anywhere in the workbook may list cells of this tab. */
export const mayBeListed = (book: BookState, sheetId: number): boolean => listedIn(book).has(sheetId);

/** Remembers that dropdowns list cells of a tab from now on. */
export const noteListed = (book: BookState, sheetId: number): void => void listedIn(book).add(sheetId);

/** Looked up once a workbook: rules are made in one place, which tells of each. */
const listedIn = (book: BookState): Set<number> => {
  const listed = known.get(book) ?? new Set(book.sheets.flatMap(sourcesOf));
  known.set(book, listed);
  return listed;
};

const sourcesOf = ({ columns, looks }: BookState['sheets'][number]): number[] => {
  const distinct = new Set<Look | undefined>(columns.map((line) => line?.look));
  for (const line of looks) addEach(distinct, line ?? []);
  return [...distinct].flatMap((look) =>
    look?.validation?.kind === 'range' ? [look.validation.source.sheetId] : [],
  );
};

/** One plain loop, as it sees every cell; neighbours mostly look alike. */
const addEach = (distinct: Set<Look | undefined>, line: readonly (Look | undefined)[]): void => {
  for (let column = 0; column < line.length; column += 1)
    if (column === 0 || line[column] !== line[column - 1]) distinct.add(line[column]);
};
