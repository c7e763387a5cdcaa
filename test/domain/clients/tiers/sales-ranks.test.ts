import fc from 'fast-check';
import { ranksAmong } from '../../../../src/domain/clients/tiers/sales-ranks';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('ranks', () => {
  test.each([
    { why: 'two of ten', nets: upTo(10), expected: [9, 10] },
    { why: 'three of eleven: two is fewer than 2.2', nets: upTo(11), expected: [9, 10, 11] },
    { why: 'the only one', nets: [5], expected: [5] },
    { why: 'all who are equal', nets: [7, 7, 7, 7], expected: [7, 7, 7, 7] },
    { why: 'nobody where nothing was sold', nets: [0, 0, -5], expected: [] },
  ])('top fifth: $why', ({ nets, expected }) => {
    const ranks = ranksAmong(nets);

    expect(nets.filter(ranks.isInTopPart)).toEqual(expected);
  });

  test.each([
    { why: 'five of ten', nets: upTo(10), expected: [6, 7, 8, 9, 10] },
    { why: 'three of five', nets: upTo(5), expected: [3, 4, 5] },
    { why: 'only with sales', nets: [0, 0, 0, 4], expected: [4] },
  ])('top half: $why', ({ nets, expected }) => {
    const ranks = ranksAmong(nets);

    expect(nets.filter(ranks.isInTopHalf)).toEqual(expected);
  });

  test.each([
    { why: 'four of eight', nets: upTo(8), expected: [1, 2, 3, 4] },
    { why: 'three of five', nets: upTo(5), expected: [1, 2, 3] },
  ])('lower half: $why', ({ nets, expected }) => {
    const ranks = ranksAmong(nets);

    expect(nets.filter(ranks.isInLowerHalf)).toEqual(expected);
  });

  test('they count as one would by hand', () => {
    const nets = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(nets, fc.integer({ min: -6, max: 21 }), (given, net) => {
        const ranks = ranksAmong(given);
        const [less, more] = [given.filter((other) => other < net), given.filter((other) => other > net)];

        expect(ranks.isInTopPart(net)).toBe(net > 0 && more.length < given.length / 5);
        expect(ranks.isInTopHalf(net)).toBe(net > 0 && more.length < given.length / 2);
        expect(ranks.isInLowerHalf(net)).toBe(less.length < given.length / 2);
      }),
    );
  });
});
