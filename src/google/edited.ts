/** What an edit trigger is told of. Every edit of the workbook asks, so this rests on nothing else. */

/** Whether the edit ticked a box. */
export const isTick = (event: GoogleAppsScript.Events.SheetsOnEdit | undefined): boolean =>
  event?.value === 'TRUE';

/** What stands in column A of the line of an edited cell; '' where nobody says which it was. */
export const firstOfLine = (range: GoogleAppsScript.Spreadsheet.Range | undefined): unknown =>
  range?.getSheet().getRange(range.getRow(), 1).getValue() ?? '';
