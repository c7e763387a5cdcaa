/**
 * What a list may be imported from: a tab that isn't Cultivate's own, or the text of a file that a page has
 * read.
 */
import type { DateReader } from '../../domain/contact-import/person/date-values';
import { cellText } from '../../sheets/cells/cell-text';
import { dateReaderOf } from '../../sheets/cells/date-reader';
import { kindNamed, OUR_NAMES, TRASH } from '../../sheets/declare/tab-kinds';
import { tables, type TableName } from '../../sheets/tabs/tables';
import type { Office } from '../../runner/job';

/** The tabs that an import reads and writes. */
export const IMPORT_TABS = [
  'contacts',
  'touches',
  'sales',
  'dates',
  'noEmailList',
] as const satisfies readonly TableName[];
export type ImportOffice = Office<(typeof IMPORT_TABS)[number]>;

/** Where a list stands. A file's text waits in the page that has read it: no tab holds it. */
export type ListSource =
  | { readonly kind: 'tab'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string };

/** The tabs that may be a source, in the order of the workbook. */
export function sourceTabs({ tabs, locate }: ImportOffice): readonly string[] {
  const names = tabs.map(({ name }) => name);
  const ours = new Set(
    [...OUR_NAMES, ...names.filter((name) => kindNamed(name) !== null)]
      .map((name) => locate(name))
      .filter(({ state, isBlank }) => state === 'ours' || state === 'brought' || isBlank)
      .map(({ tab }) => tab),
  );
  return names.filter((name) => !ours.has(name) && name !== TRASH && name !== tables.journal.name);
}

/** The tab that somebody means by a number of the list, or by its name; null: none. */
export function sourceIn(office: ImportOffice, typed: string): ListSource | null {
  const names = sourceTabs(office);
  const word = typed.trim().toLowerCase();
  const name =
    word === '' && names.length === 1
      ? names[0]
      : (names.find((each) => each.toLowerCase() === word) ?? names[Number(word) - 1]);
  return name === undefined ? null : { kind: 'tab', name };
}

/** A tab's cells in text. */
export const textGridOf = (office: ImportOffice, tab: string): readonly (readonly string[])[] =>
  office.cellsOf(tab).map((cells) => cells.map(cellText));

export const readerFor = ({ locale, timeZone, today }: ImportOffice): DateReader =>
  dateReaderOf(locale, timeZone, today);
