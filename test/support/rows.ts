/** A tab's rows as people see them: texts by their headers. */
import { headerRows } from '../../local/host/person';
import { shownIn, type Content, type OfficeState, type Plain, type SheetState } from '../../local/host/state';

/** A row: the line it stands on (from 1), and the text under each header; dates as "2026-11-23". */
export type ShownRow = { readonly line: number; readonly cell: (header: string) => string };

const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

const isoOf = (days: number): string =>
  new Date((days - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** What a cell shows; a box that nobody ticked is as good as blank. */
function textIn(content: Content | undefined): string {
  const plain: Plain = shownIn(content ?? '');
  if (plain === false) return '';
  return typeof plain === 'object' ? isoOf(plain.days) : String(plain);
}

/** The rows below the headers on which anything stands. */
function rowsOn(sheet: SheetState): ShownRow[] {
  const top = headerRows(sheet);
  const places = new Map((sheet.cells[top - 1] ?? []).map((content, index) => [textIn(content), index]));
  return sheet.cells.flatMap((cells, index) => {
    const isBlank = index < top || cells.every((content) => textIn(content) === '');
    return isBlank ? [] : [{ line: index + 1, cell: (header) => textIn(cells[places.get(header) ?? -1]) }];
  });
}

/** The rows of a tab; none where there is no such tab. */
export function rowsOf({ book }: OfficeState, tab: string): ShownRow[] {
  const sheet = book.sheets.find(({ name }) => name === tab);
  return sheet ? rowsOn(sheet) : [];
}
