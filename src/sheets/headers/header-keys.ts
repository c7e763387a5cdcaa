/**
 * Headers as every part of Cultivate compares them: by their letters and digits, and by their number where
 * they stand there twice.
 */
import type { Cell } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { lazilyFor } from '../../domain/values/lazily';

/**
 * A header by its letters and digits alone: case, spaces, line breaks, hyphens and signs without width don't
 * count.
 */
export const foldHeader = (cell: Cell): string => (cell === '' ? '' : folded(cellText(cell)));

/** The same few words are compared again and again. */
const folded = lazilyFor((text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
);

/**
 * The key of each header in a line: "tier", and "tier#2" for the second that reads so; '' where there is
 * none.
 */
export function headerKeys(headers: readonly Cell[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const folded = foldHeader(header);
    if (folded === '') return '';
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}#${count}`;
  });
}

/**
 * Where a header stands among the keys of a line, from 0; -1 where it doesn't.
 *
 * @param header a key, or a header as it stood on a tab
 */
export function placeOfHeader(keys: readonly string[], header: string): number {
  if (header === '') return -1;
  const place = keys.indexOf(header);
  return place >= 0 ? place : keys.indexOf(foldHeader(header));
}

/** The key of the header at a place, from 0; '' where there is none. */
export const keyOf = (headers: readonly Cell[], place: number | undefined): string =>
  headerKeys(headers)[place ?? -1] ?? '';
