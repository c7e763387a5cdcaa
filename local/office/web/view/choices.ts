/** What a dropdown offers. */
import { displayOf } from '../../../host/display';
import { attributeAt, contentAt, forEachCell } from '../../../host/spreadsheet/grid';
import type { BookState, Validation } from '../../../host/state';

/** @returns the words in their order, each once; undefined for a rule without a dropdown */
export const choicesOf = (book: BookState, rule: Validation): readonly string[] | undefined => {
  if (rule.kind === 'list') return rule.hasDropdown ? rule.values : undefined;
  if (rule.kind !== 'range' || !rule.hasDropdown) return undefined;
  const { source, isOpen } = rule;
  const sheet = book.sheets.find(({ id }) => id === source.sheetId);
  if (!sheet) return [];
  const words = new Set<string>();
  const numRows = isOpen ? sheet.cells.length - source.row + 1 : source.numRows;
  forEachCell({ ...source, numRows }, (row, column) => {
    const text = displayOf(
      contentAt(sheet, row, column),
      attributeAt(sheet, row, column, 'numberFormat') || undefined,
    );
    if (text !== '') words.add(text);
  });
  return [...words];
};
