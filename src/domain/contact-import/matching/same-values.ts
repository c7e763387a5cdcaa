/** When values say the same, or nothing. */

/** Text as it is compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,.;]+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a value says nothing. */
export const isBlank = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  value === false ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0);

/** Values of a list that aren't there yet. */
export function added(
  standing: readonly string[],
  more: readonly string[],
  keyOf: (text: string) => string,
): readonly string[] {
  const known = new Set(standing.map(keyOf));
  return more.filter((text) => !known.has(keyOf(text)));
}
