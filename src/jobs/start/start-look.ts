/** How Start looks when it is made. */
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAGE_TITLE, PAINTS, SIZES } from '../../sheets/declare/theme';
import { RUN_LABELS, START, START_LAYOUT, START_SECTIONS, STEP_DONE } from './start-layout';

/** Labels, and three columns of cards, values and hints. */
const COLUMNS = 4;

/** Where a line stands on the page as it is first made, from 1. */
const rowOf = (label: string): number => START_LAYOUT.findIndex(([first]) => first === label) + 1;

export const START_LOOK: PageLook = {
  widths: [170, 340, 340, 340],
  isSheetOfPaper: true,
  hasBoxes: true,
  quietColumn: 3,
  largeLines: [
    { row: rowOf(START.title), column: 2, columns: 1, ...PAGE_TITLE },
    { row: rowOf(START.week), column: 2, columns: 3, size: SIZES.figure, color: PAINTS.card.color },
  ],
  formats: [
    { row: rowOf(START.asOf), column: 2, format: 'day' },
    { row: rowOf(START.beat), column: 2, format: 'day and time' },
  ],
  rules: [
    labelRule(START_SECTIONS, COLUMNS, PAINTS.section),
    labelRule([START.week], COLUMNS, PAINTS.card),
    labelRule([START.inWords], COLUMNS, { ...PAINTS.card, color: PAINTS.quiet.color }),
    { when: `$B1="${STEP_DONE}"`, columns: COLUMNS, paint: PAINTS.quiet },
    {
      when: `($A1="${START.paper}")*($C1>="Not understood")*($C1<"Not understooe")`,
      columns: COLUMNS,
      paint: PAINTS.worry,
    },
    labelRule([START.next], COLUMNS, PAINTS.strong),
    labelRule([START.triggerId, START.workbook, ...RUN_LABELS], COLUMNS, PAINTS.quiet),
  ],
};
