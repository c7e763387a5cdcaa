/** How a cell looks, all that says something about it taken together. */
import { attributeAt } from '../../../host/spreadsheet/grid';
import { shownIn, type Content, type Look, type SheetState } from '../../../host/state';
import type { CellStyle } from '../contract';

/**
 * Rows and columns count from 0.
 *
 * @param painted what a conditional format says, which wins
 */
export const styleAt = (
  sheet: SheetState,
  row: number,
  column: number,
  content: Content,
  painted: Partial<Required<Look>> = {},
): CellStyle => {
  const at = <Key extends keyof Look>(key: Key): Required<Look>[Key] =>
    painted[key] ?? attributeAt(sheet, row, column, key);
  return {
    background: at('background'),
    color: at('fontColor'),
    isBold: at('fontWeight') === 'bold',
    isItalic: at('fontStyle') === 'italic',
    line: at('fontLine'),
    size: at('fontSize'),
    family: at('fontFamily'),
    align: alignOf(at('horizontalAlignment'), content),
    vertical: at('verticalAlignment'),
    wraps: at('wrap'),
    borders: at('borders'),
  };
};

/** Where nobody said otherwise, numbers and dates stand on the right, TRUE and FALSE in the middle. */
const alignOf = (alignment: string, content: Content): CellStyle['align'] => {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  const shown = shownIn(content);
  if (typeof shown === 'boolean') return 'center';
  return typeof shown === 'string' ? 'left' : 'right';
};
