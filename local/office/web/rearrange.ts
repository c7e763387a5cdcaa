/** What people do to a tab by the spreadsheet's own menus. */
import { deleteRow, insertRow } from '../../host/person';
import { lastRowOf } from '../../host/spreadsheet/grid';
import { groupsOf } from '../../host/spreadsheet/groups';
import { growTo } from '../../host/spreadsheet/size';
import { sortArea } from '../../host/spreadsheet/sort';
import type { OfficeState, SheetState } from '../../host/state';
import { UsageError } from '../usage';
import type { Request } from './contract';

type Rearrangement = Extract<
  Request,
  { do: 'fold' | 'sort' | 'insertRow' | 'deleteRow' | 'showTab' | 'hideTab' }
>;

/** @throws UsageError in Google's words for what a spreadsheet refuses */
export const rearrange = (state: OfficeState, sheet: SheetState, request: Rearrangement): void => {
  switch (request.do) {
    case 'fold': {
      for (const group of groupsOf(sheet, request.axis))
        if (group.first === request.first && group.depth === request.depth)
          group.isCollapsed = request.isCollapsed;
      return;
    }
    case 'sort': {
      const top = Math.max(1, sheet.frozenRows);
      const numRows = lastRowOf(sheet) - top;
      const area = { row: top + 1, column: 1, numRows, numColumns: sheet.maxColumns };
      if (numRows > 0)
        sortArea(sheet, area, { column: request.column, ascending: request.isAscending }, refuse);
      return;
    }
    case 'insertRow':
      growTo({ state, fail: refuse }, sheet, request.row, 1);
      return insertRow(state, sheet, request.row);
    case 'deleteRow':
      return deleteRow(state, sheet, request.row);
    case 'showTab':
      sheet.isHidden = false;
      state.book.activeSheetId = sheet.id;
      return;
    case 'hideTab': {
      const others = state.book.sheets.filter((each) => each !== sheet && !each.isHidden);
      const [next] = others;
      if (!next) return refuse("You can't hide all the sheets in a document.");
      sheet.isHidden = true;
      if (state.book.activeSheetId === sheet.id) state.book.activeSheetId = next.id;
      return;
    }
    default:
      return request satisfies never;
  }
};

const refuse = (message: string): never => {
  throw new UsageError(message);
};
