/**
 * The keys of the call sheet's rows: week, household or contact, and family, such as "2026-11-23/C0001/call"
 * (S12).
 */
import { isoDay, parseIsoDay, type CivilDay } from '../../calendar/civil-day';
import type { LoggedTouch } from '../../records/touch';

export type RowKey = {
  readonly weekStart: CivilDay;
  readonly id: string;
  /** What the row is for; with `ordinal` 2 it is the second of its kind in the week. */
  readonly family: string;
  readonly ordinal: number;
};

/** In place of an id: the row is for many. */
export const EVERYBODY = 'all';

export const rowKey = (weekStart: CivilDay, id: string, family: string, ordinal = 1): string =>
  [isoDay(weekStart), id, family, ...(ordinal === 1 ? [] : [ordinal])].join('/');

/** The parts of a key; null when it isn't one. */
export function parseRowKey(key: string): RowKey | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/([^/]+)\/(.+?)(?:\/(\d+))?$/.exec(key);
  const [, start = '', id = '', family = '', ordinal = '1'] = match ?? [];
  const weekStart = parseIsoDay(start);
  return weekStart === null ? null : { weekStart, id, family, ordinal: Number(ordinal) };
}

/** The first key of this family that isn't taken: "…/call", then "…/call/2". */
export function freeKey(weekStart: CivilDay, id: string, family: string, taken: ReadonlySet<string>): string {
  let ordinal = 1;
  while (taken.has(rowKey(weekStart, id, family, ordinal))) ordinal += 1;
  return rowKey(weekStart, id, family, ordinal);
}

/** The key of the row that a touch was logged from, by the source key on Touches. */
export const loggedFrom = ({ sourceKey }: Pick<LoggedTouch, 'sourceKey'>): string =>
  sourceKey.slice(0, Math.max(0, sourceKey.lastIndexOf('/')));

/**
 * The row keys of a week that the source keys on Touches were made of. A new row mustn't have one, though the
 * old row was taken off the sheet: what is logged under it counts as logged already.
 */
export function keysLogged(
  touches: readonly Pick<LoggedTouch, 'sourceKey'>[],
  weekStart: CivilDay,
): Set<string> {
  const ofTheWeek = `${isoDay(weekStart)}/`;
  return new Set(touches.filter(({ sourceKey }) => sourceKey.startsWith(ofTheWeek)).map(loggedFrom));
}
