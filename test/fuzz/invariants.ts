/** What holds in every office, whatever stands in it and whatever people do. */
import { shownIn, type Content, type OfficeState, type SheetState } from '../../local/host/state';
import { headerKeys } from '../../src/sheets/headers/header-keys';
import type { AnyTable } from '../../src/sheets/declare/table';
import { PAGES, tables } from '../../src/sheets/tabs/tables';
import { isRefuser, OWN_COLUMN } from './random-office';

/** Cells that an item changes because a person has asked for it, or that Cultivate keeps going. */
const MAY_CHANGE: Readonly<Record<string, RegExp>> = {
  Contacts: /^(?:cultivation|worriedabout|statusbyhand|whathappened|dear|howwefeel|tierbyhand|nocalls|kind)$/,
  Lunches: /^(?:status|datebyhand|time|place)$/,
  Letters: /^senton$/,
  Needs: /^status$/,
  'Hard to reach': /^(?:step|status|waituntil|appealssofar)$/,
  Sales: /^checkin$/,
};
/** Rows come and go there as weeks do. */
const ROWS_GO: ReadonlySet<string> = new Set(['This week', 'Lunches']);

const tableOf = (name: string): AnyTable | undefined =>
  Object.values(tables).find((table) => table.name === name);

const textOf = (content: Content | undefined): string =>
  typeof content === 'object' && content.kind === 'formula' ? content.source : JSON.stringify(content ?? '');

/** An unticked box counts as blank wherever it stands. */
const isBlank = (content: Content | undefined): boolean =>
  content === undefined || content === '' || content === false;

type Marked = ReadonlyMap<string, ReadonlyMap<string, Content>>;

/**
 * What people typed on a tab: by the mark of each row, then by the column. What is worked out isn't theirs.
 */
function typedOn(sheet: SheetState): Marked {
  const table = tableOf(sheet.name);
  if (!table) return new Map();
  // What a column was called in an earlier version is given today's name by the first run.
  const today = new Map(
    Object.values(table.columns).flatMap(({ header, formerHeaders }) =>
      headerKeys([...formerHeaders]).map((key) => [key, headerKeys([header])[0] ?? ''] as const),
    ),
  );
  const headers = headerKeys(
    (sheet.cells[sheet.frozenRows - 1] ?? []).map((cell) => String(shownIn(cell ?? ''))),
  ).map((key) => today.get(key) ?? key);
  const ours = new Set(
    Object.values(table.columns).flatMap(({ owner, header, aliases }) =>
      owner === 'yours' ? [] : headerKeys([header, ...aliases]),
    ),
  );
  const mark = headers.indexOf(headerKeys([OWN_COLUMN])[0] ?? '');
  const isAllowed = MAY_CHANGE[sheet.name];
  const rows = sheet.cells.slice(sheet.frozenRows).flatMap((cells) => {
    if (isBlank(cells[mark])) return [];
    const typed = headers.flatMap((header, index) => {
      const content = cells[index];
      const isTheirs = header !== '' && !ours.has(header) && !isAllowed?.test(header) && !isBlank(content);
      return isTheirs ? [[header, content ?? ''] as const] : [];
    });
    return [[String(cells[mark]), new Map(typed)] as const];
  });
  return new Map(rows);
}

const sheetIn = (state: OfficeState, id: number): SheetState | undefined =>
  state.book.sheets.find((sheet) => sheet.id === id);

/** Cells that people typed and that are otherwise, or gone. */
export function typedCellsLost(before: OfficeState, after: OfficeState): string[] {
  return before.book.sheets.flatMap((sheet) => {
    const now = sheetIn(after, sheet.id);
    if (!tableOf(sheet.name)) return [];
    if (!now) return [`${sheet.name} is gone`];
    const typedNow = typedOn({ ...now, name: sheet.name });
    return [...typedOn(sheet)].flatMap(([mark, cells]) => {
      const cellsNow = typedNow.get(mark);
      if (!cellsNow) return ROWS_GO.has(sheet.name) ? [] : [`${mark}: the row is gone`];
      return [...cells].flatMap(([header, content]) =>
        textOf(cellsNow.get(header)) === textOf(content)
          ? []
          : [`${mark}, ${header}: ${textOf(content)} became ${textOf(cellsNow.get(header))}`.slice(0, 200)],
      );
    });
  });
}

/** Ids of ours that stand twice in a tab. */
export const doubledIds = ({ book }: OfficeState): string[] =>
  book.sheets.flatMap((sheet) => {
    const table = tableOf(sheet.name);
    if (!table?.idPrefix) return [];
    const headers = (sheet.cells[sheet.frozenRows - 1] ?? []).map((cell) => String(shownIn(cell ?? '')));
    const column = headers.findIndex((header) => /^(?:ID|Key|Cultivate ID)$/.test(header.trim()));
    const ids = sheet.cells.slice(sheet.frozenRows).map((cells) => String(shownIn(cells[column] ?? '')));
    const known = new Set<string>();
    return ids.flatMap((id) => {
      const isTwice = new RegExp(`^${table.idPrefix ?? ''}\\d{4}$`).test(id) && known.has(id);
      known.add(id);
      return isTwice ? [`${sheet.name}: ${id} stands twice`] : [];
    });
  });

const whole = ({ raw }: OfficeState['drafts'][number]): string =>
  `${raw}\n${Buffer.from(/base64\r\n\r\n([\w+/=\r\n]*)/.exec(raw)?.[1] ?? '', 'base64').toString('utf8')}`;

/** Who wants nothing, and stands on the week's sheet, in a letter or in the calendar. */
export function refusersAsked({ book, drafts, events }: OfficeState): string[] {
  const week = book.sheets.find(({ name }) => name === 'This week');
  const onWeek = (week?.cells ?? []).slice(2).flatMap((cells) => {
    const isTyped = cells.some((cell) => /^This week \d+$/.test(String(shownIn(cell ?? ''))));
    const contact = cells
      .map((cell) => String(shownIn(cell ?? '')))
      .find((text) => /^Nora Never \d$/.test(text));
    return contact !== undefined && !isTyped ? [`on This week: ${contact}`] : [];
  });
  const inLetters = drafts.filter((draft) => /never\d+@example\.com/.test(headOf(draft.raw)));
  const invited = events.flatMap(({ attendees }) => attendees.filter(({ email }) => isRefuser(email)));
  return [
    ...onWeek,
    ...inLetters.map((draft) => `in a letter: ${whole(draft).slice(0, 100)}`),
    ...invited.map(({ email }) => `invited: ${email}`),
  ];
}

const headOf = (raw: string): string => raw.split('\r\n\r\n')[0] ?? '';

/** Addresses that get two drafts of one letter; what the self-test writes to its starter is none. */
export function draftedTwice({ drafts }: OfficeState): string[] {
  const known = new Set<string>();
  return drafts.flatMap(({ raw }) => {
    const head = headOf(raw).replace(/\r\n[ \t]/g, ' ');
    const letter = /^X-Cultivate-Key: ([^-\s]+)/m.exec(head)?.[1] ?? '';
    const addresses = (/^(?:Bcc|To): (.*)$/gm.exec(head)?.[1] ?? '').match(/[\w.+-]+@[\w.-]+/g) ?? [];
    return addresses.flatMap((address) => {
      const key = `${letter} ${address.toLowerCase()}`;
      const isTwice = letter !== '' && letter !== 'self' && known.has(key);
      known.add(key);
      return isTwice ? [`drafted twice: ${key}`] : [];
    });
  });
}

const PAGE_NAMES: ReadonlySet<string> = new Set(PAGES);

const formulasIn = ({ book }: OfficeState): string[] =>
  book.sheets
    .filter(({ name }) => !PAGE_NAMES.has(name) && !/^(?:Brief|Cultivate)/.test(name))
    .flatMap(({ cells }) =>
      cells.flatMap((line) =>
        line.flatMap((cell) => (typeof cell === 'object' && cell.kind === 'formula' ? [cell.source] : [])),
      ),
    );

/** Formulas that nobody wrote. */
export function newFormulas(before: OfficeState, after: OfficeState): string[] {
  const known = new Set(formulasIn(before));
  return formulasIn(after).flatMap((source) => (known.has(source) ? [] : [`a formula came: ${source}`]));
}

/** Tabs and columns that no Undo takes back. */
const STAYS = /^(?:Start|Drafts|No email list|Cultivate.*)$/;
const STAYS_IN_COLUMN = /ids?$|^key$|^state$|^counts$|^invitation$|^invitedby$/;

/** Cells that an Undo didn't give back. */
export function notTakenBack(before: OfficeState, after: OfficeState): string[] {
  return before.book.sheets
    .filter(({ name }) => !STAYS.test(name))
    .flatMap((sheet) => {
      const now = sheetIn(after, sheet.id);
      if (!now) return [`${sheet.name} is gone`];
      const headers = headerKeys(
        (sheet.cells[sheet.frozenRows - 1] ?? []).map((cell) => String(shownIn(cell ?? ''))),
      );
      return sheet.cells.flatMap((cells, row) =>
        cells.flatMap((content, column) => {
          const found = now.cells[row]?.[column];
          const isSame = textOf(found) === textOf(content);
          if (isSame || (isBlank(content) && STAYS_IN_COLUMN.test(headers[column] ?? ''))) return [];
          return [
            `${sheet.name} ${row + 1}/${column + 1}: ${textOf(content)} is ${textOf(found)}`.slice(0, 200),
          ];
        }),
      );
    });
}
