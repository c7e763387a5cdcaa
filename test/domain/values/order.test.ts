import fc from 'fast-check';
import {
  byFirst,
  compareIds,
  compareNames,
  compareText,
  firstInOrder,
} from '../../../src/domain/values/order';

const codePoints = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0);

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((point, at) => point !== b[at]);
  if (index === -1) return a.length - b.length;
  return (a[index] ?? 0) - (b[index] ?? -1);
};

describe('orders', () => {
  test('text goes by code point, not by code unit or locale', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(compareLists(codePoints(a), codePoints(b))));
      }),
    );
  });

  test.each([
    { why: 'an emoji comes after the last letter of the basic plane', before: '\uffee', after: '😀' },
    { why: 'a letter before both', before: 'z', after: '\uffee' },
    { why: 'a shorter text before the longer one', before: 'An', after: 'Ann' },
    { why: 'capitals before small letters', before: 'Zoe', after: 'ann' },
  ])('$why', ({ before, after }) => {
    expect(compareText(before, after)).toBeLessThan(0);
    expect(compareText(after, before)).toBeGreaterThan(0);
  });

  test('ids go by number', () => {
    expect(['C10000', 'C0002', 'C9999'].sort(compareIds)).toEqual(['C0002', 'C9999', 'C10000']);
  });

  test('names go by their small letters', () => {
    expect(['bob', 'Zoe', 'Ann'].sort(compareNames)).toEqual(['Ann', 'bob', 'Zoe']);
  });

  test('the first comparator that tells two apart decides', () => {
    const order = byFirst<[number, number]>(
      (a, b) => a[0] - b[0],
      (a, b) => b[1] - a[1],
    );

    expect(
      [
        [2, 1],
        [1, 1],
        [1, 2],
      ].sort((a, b) => order([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0])),
    ).toEqual([
      [1, 2],
      [1, 1],
      [2, 1],
    ]);
    expect(order([1, 1], [1, 1])).toBe(0);
  });
});

describe('the first in an order', () => {
  test.each([
    ['is what sorting would put first', ['Cy', 'ann', 'Bo'], 'ann'],
    ['is the earliest of those that are alike', ['Bo', 'ANN', 'ann'], 'ANN'],
    ['of none is nothing', [], undefined],
  ])('%s', (_, names, expected) => {
    expect(firstInOrder(names, compareNames)).toBe(expected);
  });
});
