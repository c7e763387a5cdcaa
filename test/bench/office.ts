/** An office of any size: the sample office again and again, each time with people of its own. */
import { emptySheet, type Content, type OfficeState, type SheetState } from '../../local/host/state';
import { sampleOffice } from '../../local/sample/office';
import { tableNamed } from '../../src/sheets/declare/tab-kinds';
import { SEED } from '../../local/sample/seed';

export const TOUCHES_A_CONTACT = 6;

/** The tabs that grow with the people; the others belong to the office, or to its weeks. */
const GROWING: ReadonlySet<string> = new Set([
  'Contacts',
  'Touches',
  'Sales',
  'Dates',
  'Introductions',
  'Needs',
]);
/** Ids are numbered on from here for each further time. */
const IDS_A_TIME = 10_000;

/** How a text of the sample reads the n-th time, by the column it stands in. */
const RENAMED: readonly (readonly [RegExp, (text: string, time: number) => string])[] = [
  [/\bIDs?$|[Kk]ey$/, (text, time) => text.replace(/\b([A-Z])(\d{4})\b/g, idOf(time))],
  [/^(Name|Contact|Alliance|Person|Household|Introduced by)$/, (text, time) => `${text} ${time + 1}`],
  [/^Email$/, (text, time) => text.replace('@', `.${time + 1}@`)],
];

const idOf =
  (time: number) =>
  (_id: string, letter: string, digits: string): string =>
    letter + String(Number(digits) + time * IDS_A_TIME).padStart(4, '0');

/**
 * An office with so many contacts and six touches each, on the Monday of the sample: its week is yet to be
 * built. Every tab is there, with the sample's columns.
 */
export function officeOf(contacts: number): OfficeState {
  const office = sampleOffice(SEED);
  const { sheets } = office.book;
  const people = Math.max(1, sheetNamed(office, 'Contacts').cells.length - 1);
  const times = Math.ceil(contacts / people);
  const grown = sheets.map((sheet) => (GROWING.has(sheet.name) ? repeated(sheet, times) : sheet));
  const kept = new Set(idsOf(grown.filter(({ name }) => name === 'Contacts')).slice(0, contacts));
  const fitted = grown.map((sheet) => (GROWING.has(sheet.name) ? ofPeople(sheet, kept) : sheet));
  const whole = fitted.map(withLatestTouches(contacts)).map(withAnEmailEach).map(withHiddenColumns);
  return { ...office, book: { ...office.book, sheets: whole } };
}

export function sheetNamed({ book }: OfficeState, name: string): SheetState {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no tab ${name}.`);
  return sheet;
}

const columnOf = ({ cells }: SheetState, header: string): number => cells[0]?.indexOf(header) ?? -1;

function idsOf([contacts]: readonly SheetState[]): Content[] {
  if (!contacts) return [];
  const index = columnOf(contacts, 'ID');
  return contacts.cells.slice(1).map((row) => row[index] ?? '');
}

/** A tab with its rows so many times over, on a grid that just holds them. */
function repeated({ id, name, cells, frozenRows }: SheetState, times: number): SheetState {
  const [headers = [], ...rows] = cells;
  const renames = headers.map((header) => RENAMED.find(([pattern]) => pattern.test(String(header)))?.[1]);
  const again = (time: number): Content[][] =>
    rows.map((row) =>
      row.map((content, column) =>
        typeof content === 'string' && content !== '' && time > 0
          ? (renames[column]?.(content, time) ?? content)
          : content,
      ),
    );
  const all = [headers, ...Array.from({ length: times }, (_, time) => again(time)).flat()];
  return { ...emptySheet(id, name), cells: all, frozenRows, maxColumns: headers.length };
}

/** The rows of these people. */
function ofPeople(sheet: SheetState, people: ReadonlySet<Content>): SheetState {
  const ids = ['Contact ID', 'Person ID', 'ID'].map((header) => columnOf(sheet, header));
  const index = ids.find((column) => column >= 0) ?? -1;
  const cells = sheet.cells.filter((row, line) => line === 0 || people.has(row[index] ?? ''));
  return { ...sheet, cells, maxRows: cells.length + 1 };
}

/** A log is kept in the order of its days. */
const withLatestTouches =
  (contacts: number) =>
  (sheet: SheetState): SheetState => {
    if (sheet.name !== 'Touches') return sheet;
    const [headers = [], ...rows] = sheet.cells;
    const date = columnOf(sheet, 'Date');
    const day = (row: readonly Content[]): number => {
      const content = row[date];
      return typeof content === 'object' && content.kind === 'serial' ? content.days : 0;
    };
    const latest = rows.sort((one, other) => day(one) - day(other)).slice(-TOUCHES_A_CONTACT * contacts);
    return { ...sheet, cells: [headers, ...latest], maxRows: latest.length + 2 };
  };

/** The office has had a run: the hidden columns are all there. */
function withHiddenColumns(sheet: SheetState): SheetState {
  const table = tableNamed(sheet.name);
  const [headers = []] = sheet.cells;
  const missing = Object.values(table?.columns ?? {}).flatMap(({ header, owner }) =>
    owner === 'system' && table?.headerLine === 1 && !headers.includes(header) ? [header] : [],
  );
  const cells = sheet.cells.map((row, line) => [
    ...row,
    ...missing.map((header) => (line === 0 ? header : '')),
  ]);
  const maxColumns = Math.max(sheet.maxColumns, headers.length + missing.length);
  return headers.length === 0 ? sheet : { ...sheet, cells, maxColumns };
}

/**
 * Everybody can be invited, so that as many are whatever the size of the office: two calls of the calendar's
 * go with each.
 */
function withAnEmailEach(sheet: SheetState): SheetState {
  if (sheet.name !== 'Contacts') return sheet;
  const [id, email] = [columnOf(sheet, 'ID'), columnOf(sheet, 'Email')];
  const [headers = [], ...rows] = sheet.cells;
  const reachable = rows.map((row) =>
    row.map((content, column) =>
      column === email && content === '' ? `${String(row[id]).toLowerCase()}@mail.example` : content,
    ),
  );
  return { ...sheet, cells: [headers, ...reachable] };
}
