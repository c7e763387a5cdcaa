import fc from 'fast-check';
import { partOf, splitEvenly } from '../../../src/domain/values/shares';

describe('splitting into whole parts', () => {
  test.each([
    { why: 'three months of a full list', n: 240, m: 3, parts: [80, 80, 80] },
    { why: 'forty names into thirds', n: 40, m: 3, parts: [13, 13, 14] },
    { why: 'eighty a month over its four weeks', n: 80, m: 4, parts: [20, 20, 20, 20] },
    { why: 'fewer things than parts', n: 2, m: 4, parts: [0, 1, 0, 1] },
    { why: 'nothing at all', n: 0, m: 3, parts: [0, 0, 0] },
  ])('$why: $n in $m', ({ n, m, parts }) => {
    const items = Array.from({ length: n }, (_, index) => index);

    const split = splitEvenly(items, m);

    expect(split.map((part) => part.length)).toEqual(parts);
    expect(split.flat()).toEqual(items);
  });

  test('any parts add up to the whole and differ by one at most', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 60 }), (n, m) => {
        const parts = Array.from({ length: m }, (_, index) => partOf(index + 1, n, m));

        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(n);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('no parts take nothing', () => {
    expect(splitEvenly([1, 2], 0)).toEqual([]);
  });
});
