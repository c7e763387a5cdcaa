/** Lines that follow each other, from 1. */
export type LineStretch = { readonly start: number; readonly length: number };

/**
 * Stretches of whole numbers that follow each other, such as lines that can be written at once; ascending.
 */
export function stretches(numbers: readonly number[]): LineStretch[] {
  const found: { start: number; length: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.start + last.length === number) last.length += 1;
    else found.push({ start: number, length: 1 });
  }
  return found;
}

/** Those stretches that aren't among others. */
export const withoutStretches = (
  these: readonly LineStretch[],
  others: readonly LineStretch[],
): readonly LineStretch[] =>
  these.filter(
    ({ start, length }) => !others.some((other) => other.start === start && other.length === length),
  );
