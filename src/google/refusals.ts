/**
 * What Google refuses because of how people have set up a tab: its own words say neither where nor what to
 * do about it.
 */
import type { Sheet } from './tabs';

type Change<Rest extends readonly unknown[], Result> = (tab: string, ...rest: Rest) => Result;

/** Makes a change of a tab say, where Google refuses it, what stands in its way there. */
export const explaining =
  (sheetOf: (tab: string) => Sheet) =>
  <Rest extends readonly unknown[], Result>(change: Change<Rest, Result>): Change<Rest, Result> =>
  (tab, ...rest) => {
    try {
      return change(tab, ...rest);
    } catch (error) {
      throw explained(error, () => hindranceOn(sheetOf(tab)));
    }
  };

/** Of a service that is away for a moment nothing on the tab is the reason. */
const IS_REFUSED = /protect|merge|permission|not allowed/i;

/** The error with what is in the way; the error itself where nothing is, or where nobody can look. */
function explained(error: unknown, look: () => string | null): unknown {
  if (!(error instanceof Error) || !IS_REFUSED.test(error.message)) return error;
  try {
    const hindrance = look();
    return hindrance === null ? error : new Error(`${error.message} ${hindrance}`);
  } catch {
    return error;
  }
}

function hindranceOn(sheet: Sheet): string | null {
  const tab = sheet.getName();
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).some((each) => !each.canEdit()))
    return `The tab "${tab}" is protected by somebody else: they have to let you edit it (Data > Protect sheets and ranges).`;
  const guarded = sheet.getProtections(RANGE).filter((each) => !each.canEdit());
  if (guarded.length > 0)
    return `On "${tab}", ${placesOf(guarded.map((each) => each.getRange()))} is protected by somebody else: they have to let you edit it (Data > Protect sheets and ranges).`;
  const tall = mergedOn(sheet).filter((range) => range.getNumRows() > 1);
  if (tall.length > 0)
    return `On "${tab}", ${placesOf(tall)} is merged over several rows, so that no row can be moved there: unmerge it (Format > Merge cells > Unmerge).`;
  return null;
}

/** All merged cells of a tab. */
export const mergedOn = (sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.Range[] =>
  wholeOf(sheet).getMergedRanges();

/** All cells of a tab. */
export const wholeOf = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

const PLACES_NAMED = 3;

/** "B3:B4, D7:D9 and 2 more" */
function placesOf(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string {
  const named = ranges.slice(0, PLACES_NAMED).map((range) => range.getA1Notation());
  const more = ranges.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
