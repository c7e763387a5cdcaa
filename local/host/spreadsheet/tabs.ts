/**
 * Renaming and deleting whole tabs: the same for a script and for a person. A hidden one is as good as any
 * [?: A hidden tab can be written to].
 */
import type { BookState, SheetState } from '../state';

/** Says in Google's words why something can't be done. */
type Refuse = (message: string) => never;

/** Tabs are told apart whatever their case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Gives a tab another name; no two may bear the same. */
export const renameSheet = (book: BookState, sheet: SheetState, name: string, refuse: Refuse): void => {
  const isTaken = book.sheets.some((each) => each !== sheet && sameName(each.name, name));
  if (isTaken) refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  sheet.name = name;
};

/** Takes a tab away, with the names of its ranges; one that is to be seen must be left. */
export const removeSheet = (book: BookState, gone: SheetState, refuse: Refuse): void => {
  const others = book.sheets.filter((each) => each !== gone);
  const [next] = others.filter(({ isHidden }) => !isHidden);
  if (!next) return refuse("You can't remove all the visible sheets in a document.");
  // Google's words, in public logs.
  if (gone.formUrl !== undefined)
    refuse('You cannot delete a sheet with a linked form. Please unlink the form first.');
  book.sheets = others;
  book.namedRanges = book.namedRanges.filter(({ area }) => area.sheetId !== gone.id);
  if (book.activeSheetId === gone.id) book.activeSheetId = next.id;
};
