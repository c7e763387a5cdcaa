/**
 * Columns that a formula of the office's fills: before a run first goes without writing to one, somebody is
 * asked.
 */
import { plural } from '../../domain/text/words';
import type { TabMemory } from '../../sheets/headers/locate';
import type { Person } from '../ports';
import type { Decision } from './doubts';

/** A column that a plan would write to, and that is left alone. */
export type FilledColumn = {
  /** The table's name and the column's key. */
  readonly table: string;
  readonly key: string;
  /** The tab and the header as they stand in the workbook. */
  readonly tab: string;
  readonly header: string;
  /** The cell of the formula, such as "B1". */
  readonly place: string;
};

/** Those that nobody has been asked about yet. */
export const notAskedAbout = (columns: readonly FilledColumn[], memory: TabMemory): FilledColumn[] =>
  columns.filter(({ table, key }) => !memory.filled[table]?.includes(key));

const columnInWords = ({ tab, header, place }: FilledColumn): string =>
  `${header} on ${tab} (formula in ${place})`;

/** Why nothing was done: nobody has said that it may be done without these columns. */
export const filledInWords = (job: string, columns: readonly FilledColumn[]): string =>
  `"${job}" changed nothing, because formulas fill ${columns.map(columnInWords).join(', ')}. To have them written, copy the column and paste its values only; then choose the item again.`;

/**
 * Asks whether to go on without writing to these columns. @return what is then remembered, so that it is
 * asked once; null for a no
 */
export function askFilled(
  ask: NonNullable<Person['ask']>,
  columns: readonly FilledColumn[],
): readonly Decision[] | null {
  const text = [
    `This would write to ${plural(columns.length, 'column')} that a formula of yours fills:`,
    ...columns.map((column) => `• ${columnInWords(column)}`),
    '',
    'Whatever is written there turns the whole column into #REF!. Yes: go on, and leave them alone, now and from now on. No: nothing is changed.',
  ].join('\n');
  if (ask.confirm('A formula stands there', text) !== true) return null;
  return columns.map(({ table, key }): Decision => (memory) => ({
    ...memory,
    filled: { ...memory.filled, [table]: [...new Set([...(memory.filled[table] ?? []), key])] },
  }));
}
