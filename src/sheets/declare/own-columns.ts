/**
 * Columns of the office's own that a job fills, such as those of a list that came in: a table with them
 * beside its own, each under its header.
 */
import { foldHeader, headerKeys } from '../headers/header-keys';
import { text } from './fields/text';
import { column, type AnyTable, type Column, type TableReading } from './table';

/** Begins the key of such a column, and no other. */
const OWN = '~';

export const isOwnKey = (key: string): boolean => key.startsWith(OWN);
/** The key under which a row keeps what belongs into a column of the office's own. */
export const ownKey = (header: string): string => `${OWN}${foldHeader(header)}`;
/** Such a column, for its looks. */
export const ownColumn = (header: string): Column<string> => column(header, text());

/** Whether a column of the office's own under this header would be taken for one of the table's. */
export const isTakenFor = ({ columns, readsOwn }: AnyTable, header: string): boolean =>
  readsOwn(header) !== null ||
  Object.values(columns).some(({ header: ours, aliases, standIns, notBeside }) =>
    [ours, ...aliases, ...standIns, ...notBeside].some((each) => foldHeader(each) === foldHeader(header)),
  );

/** A table with columns of the office's own. */
export const withOwnColumns = <T extends AnyTable>(table: T, headers: readonly string[]): AnyTable => ({
  ...table,
  columns: {
    ...table.columns,
    ...Object.fromEntries(headers.map((header) => [ownKey(header), ownColumn(header)])),
  },
});

/** A reading with the columns that a table has beside it: where they stand, or on its right. */
export type WithOwn = {
  readonly reading: TableReading<AnyTable>;
  /** Those that are to be added. */
  readonly added: readonly { readonly key: string; readonly header: string }[];
};

/** The reading of a tab, with the office's own columns that a job fills. */
export function readingWithOwn(reading: TableReading<AnyTable>, table: AnyTable): WithOwn {
  const own = Object.entries(table.columns).filter(([key]) => isOwnKey(key));
  if (own.length === 0) return { reading, added: [] };
  const { layout } = reading;
  const taken = new Set(layout.indexes.values());
  const standing = headerKeys(reading.headers);
  const indexes = new Map(layout.indexes);
  const headers = [...reading.headers];
  const names = new Map(layout.headers);
  const added: { key: string; header: string }[] = [];
  for (const [key, { header }] of own) {
    const found = standing.findIndex((each, index) => each === key.slice(OWN.length) && !taken.has(index));
    const place = found < 0 ? headers.push(header) - 1 : found;
    if (found < 0) added.push({ key, header });
    indexes.set(key, place);
    names.set(key, headers[place] ?? header);
  }
  return {
    reading: {
      ...reading,
      table,
      headers,
      standing: reading.standing ?? layout.width,
      layout: { ...layout, width: headers.length, indexes, headers: names },
      raw: (line, key) => reading.cellsOf(line)[indexes.get(key) ?? -1] ?? '',
    },
    added,
  };
}
