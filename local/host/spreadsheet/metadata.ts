/** Developer metadata: notes for programs, on whole rows or columns, tabs, or the book. */
import type { Execution } from '../execution';
import type { DeveloperMetadata } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import { arrayIn } from '../realm';
import type { Area, Line, Metadata, SheetState } from '../state';
import type { Context } from './context';

type Visibility = typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export const DeveloperMetadataVisibility = enumeration<Visibility>('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

/** Makes metadata of the arguments of `addDeveloperMetadata(key, value?, visibility?)`. */
export const newMetadata = (
  execution: Execution,
  key: string,
  value?: unknown,
  visibility?: unknown,
): Metadata => {
  const seen = typeof value === 'string' ? visibility : value;
  return {
    id: execution.nextId(),
    key,
    value: typeof value === 'string' ? value : null,
    visibility: seen === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
  };
};

/** Adds metadata to a range that is exactly one whole row or column. */
export const addMetadata = (
  execution: Execution,
  sheet: SheetState,
  area: Area,
  key: string,
  value?: unknown,
  visibility?: unknown,
): void => {
  const { lines, at } =
    lineOf(sheet, area) ??
    execution.fail(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  const metadata = [...(lines[at]?.metadata ?? []), newMetadata(execution, key, value, visibility)];
  lines[at] = { ...lines[at], metadata };
};

const lineOf = (sheet: SheetState, area: Area): { lines: (Line | undefined)[]; at: number } | null => {
  if (area.numRows === 1 && area.numColumns === sheet.maxColumns)
    return { lines: sheet.rows, at: area.row - 1 };
  if (area.numColumns === 1 && area.numRows === sheet.maxRows)
    return { lines: sheet.columns, at: area.column - 1 };
  return null;
};

/** The metadata of a whole row or column; none for any other range. */
export const metadataOfRange = (context: Context, sheet: SheetState, area: Area): DeveloperMetadata[] => {
  const line = lineOf(sheet, area);
  if (!line) return arrayIn<DeveloperMetadata>(context.execution.realm, []);
  return metadataHandles(context, line.lines[line.at]?.metadata ?? [], (metadata) => {
    line.lines[line.at] = { ...line.lines[line.at], metadata };
  });
};

/** Metadata, as scripts see them; `put` stores what is left, or changed. */
export const metadataHandles = (
  { execution }: Context,
  all: readonly Metadata[],
  put: (metadata: Metadata[]) => void,
): DeveloperMetadata[] => {
  const change = (method: string, effect: () => Metadata[]): void =>
    execution.call(`DeveloperMetadata.${method}`, PRICES.adjust, () => put(effect()));
  const handleOf = (one: Metadata): DeveloperMetadata => {
    const handle: DeveloperMetadata = whole<DeveloperMetadata>('DeveloperMetadata', {
      getId: () => one.id,
      getKey: () => one.key,
      getValue: () => one.value,
      getVisibility: () => DeveloperMetadataVisibility[one.visibility],
      setValue: (value) => {
        change('setValue', () => all.map((each) => (each === one ? { ...each, value } : each)));
        return handle;
      },
      remove: () => change('remove', () => all.filter((each) => each !== one)),
    });
    return handle;
  };
  return arrayIn(execution.realm, all.map(handleOf));
};
