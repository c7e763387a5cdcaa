/** Tabs as plain data: what stands on a tab is said once, column by column. */
import { serial, type Plain } from '../host/state';
import type { Day } from './day';

export type Tab = { readonly name: string; readonly rows: readonly (readonly Plain[])[] };

/** A column: its header, and what a row shows there. */
export type Column<Row> = readonly [header: string, show: (row: Row) => Plain];

/** A tab with a header row and a row for each of `rows`. */
export const fillTab = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Tab => ({
  name,
  rows: [columns.map(([header]) => header), ...rows.map((row) => columns.map(([, show]) => show(row)))],
});

/** A date cell; empty where there is no day. */
export const dateCell = (day: Day | null): Plain => (day === null ? '' : serial(day));

/** A column that stays empty until a run works it out or somebody types there. */
export const blank = (header: string): Column<unknown> => [header, () => ''];

/** The id so many places on from 0: `numbered('S', 0)` is S0001. */
export const numbered = (letter: string, position: number): string =>
  letter + String(position + 1).padStart(4, '0');
