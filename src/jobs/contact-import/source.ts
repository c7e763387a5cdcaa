/** The tabs that a list may be imported from: whatever is in the workbook and isn't Cultivate's own. */
import type { DateReader } from '../../domain/contact-import/date-values';
import { cellText } from '../../sheets/cells/cell-text';
import { dateReaderOf } from '../../sheets/cells/date-reader';
import { OUR_NAMES } from '../../sheets/declare/tab-kinds';
import type { TableName } from '../../sheets/tabs/tables';
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

/** The tabs that may be a source, in the order of the workbook. */
export function sourceTabs({ tabs, locate }: ImportOffice): readonly string[] {
  const ours = new Set(
    [...OUR_NAMES]
      .map((name) => locate(name))
      .filter(({ state }) => state === 'ours' || state === 'brought')
      .map(({ tab }) => tab),
  );
  return tabs.map(({ name }) => name).filter((name) => !ours.has(name));
}

/** The tab that somebody means by a number of the list, or by its name; null: none. */
export function sourceIn(office: ImportOffice, typed: string): string | null {
  const names = sourceTabs(office);
  const word = typed.trim().toLowerCase();
  if (word === '' && names.length === 1) return names[0] ?? null;
  return names.find((name) => name.toLowerCase() === word) ?? names[Number(word) - 1] ?? null;
}

/** A tab's cells in text. */
export const textGridOf = (office: ImportOffice, tab: string): readonly (readonly string[])[] =>
  office.cellsOf(tab).map((cells) => cells.map(cellText));

export const readerFor = ({ locale, timeZone, today }: ImportOffice): DateReader =>
  dateReaderOf(locale, timeZone, today);
