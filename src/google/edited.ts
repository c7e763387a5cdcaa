/** What an edit trigger is told of. */

/** What stands in column A of the line of an edited cell; '' where nobody says which it was. */
export const firstOfLine = (range: GoogleAppsScript.Spreadsheet.Range | undefined): unknown =>
  range?.getSheet().getRange(range.getRow(), 1).getValue() ?? '';
