/** What people type on a row of This week, as it crosses to a page and back. */
import { isoDay, parseIsoDay } from '../../../domain/calendar/civil-day';
import type { TypedColumn, TypedOnRow } from '../../../pages/contract/next-call';
import type { Sheet, SheetRow } from '../week-rows';

export const TYPED_COLUMNS = [
  'result',
  'note',
  'theyIntroduced',
  'theyNeed',
  'worriedAbout',
  'answer',
  'nextDate',
] as const satisfies readonly TypedColumn[];

/** The columns that stand on the tab. */
export const columnsOn = ({ layout }: Sheet): readonly TypedColumn[] =>
  TYPED_COLUMNS.filter((key) => layout.indexes.has(key));

/** A column may be missing, and then is blank. */
const textIn = (row: SheetRow, key: string): string => {
  const value: unknown = Object.entries(row).find(([column]) => column === key)?.[1];
  return typeof value === 'string' ? value : '';
};

/** What stands on a row. */
export const typedOn = (row: SheetRow): TypedOnRow => ({
  result: row.result ?? '',
  note: row.note,
  theyIntroduced: textIn(row, 'theyIntroduced'),
  theyNeed: row.theyNeed,
  worriedAbout: row.worriedAbout,
  answer: row.answer,
  nextDate: row.nextDate === null ? '' : isoDay(row.nextDate),
});

/** The values of the columns that differ, as the tab's fields hold them. */
export const valuesThatDiffer = (before: TypedOnRow, after: TypedOnRow): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    TYPED_COLUMNS.filter((key) => before[key] !== after[key]).map((key) => [key, valueOf(key, after)]),
  );

const valueOf = (key: TypedColumn, typed: TypedOnRow): unknown => {
  if (key === 'nextDate') return parseIsoDay(typed.nextDate);
  return key === 'result' && typed.result === '' ? null : typed[key];
};
