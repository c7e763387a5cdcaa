/** How Start looks when it is made. */
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAINTS } from '../../sheets/declare/theme';
import { RUN_LABELS, START, START_SECTIONS, STEP_DONE } from './start-layout';

const COLUMNS = 3;

export const START_LOOK: PageLook = {
  widths: [190, 430, 430],
  isSheetOfPaper: true,
  rules: [
    labelRule(START_SECTIONS, COLUMNS, PAINTS.section),
    { when: `$B1="${STEP_DONE}"`, columns: COLUMNS, paint: PAINTS.quiet },
    labelRule([START.next], COLUMNS, PAINTS.strong),
    labelRule([START.triggerId, START.workbook, ...RUN_LABELS], COLUMNS, PAINTS.quiet),
  ],
};
