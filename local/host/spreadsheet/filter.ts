/** The one filter of a tab. */
import type { Execution } from '../execution';
import type { Filter } from '../google';
import { whole } from '../handout';
import { PRICES } from '../prices';
import type { Area, SheetState } from '../state';
import { onItsTab, sheetState, type Context } from './context';
import { checkFilter } from './merges';

/** Sets a filter; a tab can have one only. */
export const createFilter = ({ fail }: Execution, sheet: SheetState, area: Area): void => {
  if (sheet.filter) fail("You can't create a filter in a sheet that already has a filter.");
  checkFilter(sheet, area, fail);
  sheet.filter = onItsTab(area);
};

/** The filter of a tab, as scripts see it. */
export const filterHandle = (context: Context, sheetId: number): Filter =>
  whole<Filter>('Filter', {
    getRange: () => {
      const { filter } = sheetState(context.execution, sheetId);
      return filter
        ? context.range({ ...filter, sheetId })
        : context.execution.fail('The filter was removed.');
    },
    remove: () =>
      context.execution.call('Filter.remove', PRICES.adjust, () => {
        sheetState(context.execution, sheetId).filter = null;
      }),
  });
