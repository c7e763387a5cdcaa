/**
 * The cell functions: ranges in, columns out, the day passed in. They read the ranges as the jobs read the
 * tabs, and ask the same rules, so they give what the jobs give from the same rows.
 */
import { EIGHT_KINDS } from '../../domain/touches/year/eight-touches';
import type { Cell } from '../../sheets/cells/cell';
import type { Locale } from '../../sheets/cells/locale';
import { cellsFor, columnsAsked, type Asked } from './columns';
import type { BadArgument } from './range';
import { FOR_JUDGING, FOR_YEARS, readRecords, type CellArguments, type Wanted } from './records';

/**
 * Columns as high as the range of contacts, with their headers where that has headers; or what is wrong with
 * an argument, in words.
 */
export type CellAnswer = { readonly ok: true; readonly rows: readonly (readonly Cell[])[] } | BadArgument;

const isOfYear = (columns: readonly Asked[]): boolean =>
  columns.some((asked) => EIGHT_KINDS.some((kind) => kind === asked));

const columnsOf =
  (...standard: readonly Asked[]) =>
  (given: CellArguments, locale: Locale): CellAnswer => {
    const asked = columnsAsked(given.columns, standard);
    if (!asked.ok) return asked;
    const wanted: Wanted = isOfYear(asked.columns) ? FOR_YEARS : FOR_JUDGING;
    const read = readRecords(given, locale, wanted);
    if (!read.ok) return read;
    const cells = cellsFor(read, asked.columns);
    const rows = given.contacts.map((): Cell[] => asked.columns.map(() => ''));
    if (read.hasHeaders) rows[0] = [...asked.columns];
    for (const { id, line } of read.contacts) rows[line - read.firstLine] = cells.map((cellOf) => cellOf(id));
    return { ok: true, rows };
  };

/**
 * CULTIVATE_TIER: the tier of each contact's household (S5). It doesn't go by the touches: their headers will
 * do.
 */
export const cultivateTier = columnsOf('Tier');

/** CULTIVATE_CORE: Core, Developing or Peripheral (S3). */
export const cultivateCore = columnsOf('Core?');

/** CULTIVATE_WHY: the reason for the tier, in words (S5); without the touches, as CULTIVATE_TIER. */
export const cultivateWhy = columnsOf('Why this tier');

/** CULTIVATE_DUE: the day on which the next touch comes round (S12). */
export const cultivateDue = columnsOf('Next due');

/**
 * CULTIVATE_STATUS: Active, Inactive or as somebody has said (S14); without the touches, as CULTIVATE_TIER.
 */
export const cultivateStatus = columnsOf('Status');

/** CULTIVATE_NEXT: what comes round next, and when (S12). */
export const cultivateNext = columnsOf('Next touch', 'Next due');

/** CULTIVATE_SPIRAL: Upward, Steady or Downward (S8). */
export const cultivateSpiral = columnsOf('Spiral');

/** CULTIVATE_YEAR: the eight kinds of touch, done and planned, as marks (S22). */
export const cultivateYear = columnsOf(...EIGHT_KINDS);
