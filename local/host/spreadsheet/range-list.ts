/** Several ranges of a tab at once: what is done to all of them is one call. */
import type { Execution } from '../execution';
import type { Range, RangeList } from '../google';
import { whole } from '../handout';
import { PRICES } from '../prices';
import { arrayIn } from '../realm';

export const rangeList = (execution: Execution, sheetId: number, ranges: readonly Range[]): RangeList => {
  const each = (method: string, act: (range: Range) => void): RangeList => {
    execution.call(
      `RangeList.${method}`,
      PRICES.adjust,
      () => execution.asOne(() => ranges.forEach(act)),
      sheetId,
    );
    return list;
  };
  const list: RangeList = whole<RangeList>('RangeList', {
    getRanges: () => arrayIn(execution.realm, ranges),
    clearContent: () => each('clearContent', (range) => range.clearContent()),
    clearDataValidations: () => each('clearDataValidations', (range) => range.clearDataValidations()),
    setNote: (note: string) => each('setNote', (range) => range.setNote(note)),
    setValue: (value) => each('setValue', (range) => range.setValue(value)),
    setBackground: (color) => each('setBackground', (range) => range.setBackground(color)),
    setFontColor: (color) => each('setFontColor', (range) => range.setFontColor(color)),
    setFontSize: (size) => each('setFontSize', (range) => range.setFontSize(size)),
    setFontWeight: (weight) => each('setFontWeight', (range) => range.setFontWeight(weight)),
    setNumberFormat: (format) => each('setNumberFormat', (range) => range.setNumberFormat(format)),
    setHorizontalAlignment: (side) =>
      each('setHorizontalAlignment', (range) => range.setHorizontalAlignment(side)),
    setVerticalAlignment: (side) => each('setVerticalAlignment', (range) => range.setVerticalAlignment(side)),
    setWrap: (wrap) => each('setWrap', (range) => range.setWrap(wrap)),
    setBorder: (
      ...lines: [
        boolean | null,
        boolean | null,
        boolean | null,
        boolean | null,
        boolean | null,
        boolean | null,
      ]
    ) => each('setBorder', (range) => range.setBorder(...lines)),
    check: () => each('check', (range) => range.check()),
    uncheck: () => each('uncheck', (range) => range.uncheck()),
  });
  return list;
};
