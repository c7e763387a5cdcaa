/**
 * Lists of whole numbers from 0 on as short text. What a run changes in a column comes in stretches: line
 * after line, cells that were never seen before, or the same cell time and again.
 */
const PARTED = ',';
const SAME = '*';
const RISING = '+';
const BASE = 36;
/** Fewer are written one by one. */
const A_STRETCH = 3;

const inBase = (value: number): string => value.toString(BASE);

/** The numbers as text: "5*12" is twelve times five, "5+12" is five and the eleven that follow it. */
export function packNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < numbers.length;) {
    const first = numbers[start] ?? 0;
    const [same, rising] = [0, 1].map((step) => {
      let count = 1;
      while (numbers[start + count] === first + step * count) count += 1;
      return count;
    });
    const [count, sign] =
      (rising ?? 1) > (same ?? 1) ? ([rising ?? 1, RISING] as const) : ([same ?? 1, SAME] as const);
    const isStretch = count >= A_STRETCH;
    parts.push(isStretch ? inBase(first) + sign + inBase(count) : inBase(first));
    start += isStretch ? count : 1;
  }
  return parts.join(PARTED);
}

/** So many numbers are believed: more lines than a spreadsheet has cells are nobody's. */
const MOST = 10_000_000;

/** The numbers again; what can't be read gives NaN, which is no place of anything. */
export function unpackNumbers(text: string): number[] {
  if (text === '') return [];
  return text.split(PARTED).flatMap((part) => {
    const [, value = '', sign = SAME, times = '1'] = /^([0-9a-z]+)(?:([*+])([0-9a-z]+))?$/.exec(part) ?? [];
    const [first, count] = [parseInt(value, BASE), parseInt(times, BASE)];
    if (!(count <= MOST)) return [NaN];
    return Array.from({ length: count }, (_, index) => (sign === RISING ? first + index : first));
  });
}

/** Ids as they stand in a journal: one, or the first of so many that count on from it. */
export type PackedIds = (string | [first: string, count: number])[];

/** The id that comes so many after one that ends in figures: as wide, where its number is. */
function idAfter(first: string, steps: number): string {
  const [figures = ''] = /\d+$/.exec(first) ?? [];
  return (
    first.slice(0, first.length - figures.length) +
    String(Number(figures) + steps).padStart(figures.length, '0')
  );
}

const countsOn = (first: string): boolean => /^\D*\d{1,9}$/.test(first);

/** Ids by the first of those that count on from each other. */
export function packIds(ids: readonly string[]): PackedIds {
  const packed: PackedIds = [];
  for (let start = 0; start < ids.length;) {
    const first = ids[start] ?? '';
    let count = 1;
    while (countsOn(first) && ids[start + count] === idAfter(first, count)) count += 1;
    packed.push(count >= A_STRETCH ? [first, count] : first);
    start += count >= A_STRETCH ? count : 1;
  }
  return packed;
}

/** The ids again. */
export const unpackIds = (packed: Readonly<PackedIds>): string[] =>
  packed.flatMap((each) =>
    typeof each === 'string'
      ? [each]
      : Array.from({ length: Math.min(each[1], MOST) }, (_, steps) => idAfter(each[0], steps)),
  );
