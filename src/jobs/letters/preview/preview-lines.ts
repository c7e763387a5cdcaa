/** Lines of the tab Preview: a label or a number, and what is to be read beside it. */
import type { Cell } from '../../../sheets/cells/cell';

export type Line = readonly [Cell, Cell];

/** A sentence of its own stands where long texts take several lines. */
export const textLine = (text: string): Line => ['', text];

/** A title stands alone on its line. */
export const titleLine = (title: string): Line => [title, ''];

/** A title with what stands below it, after a blank line; nothing where there is nothing to say. */
export const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [textLine(''), titleLine(title), ...lines];

type Named = { readonly name: string };

/** "Ann Lee, Bo Berg and 3 more" */
export function someOf(people: readonly Named[], most: number): string {
  const names = people.slice(0, most).map(({ name }) => name);
  const others = people.length - names.length;
  return names.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

const MOST_NAMED = 10;

/** How many have a reason, and who. */
export const counted = (reason: string, people: readonly Named[]): Line => [
  people.length,
  `${reason} (${someOf(people, MOST_NAMED)})`,
];
