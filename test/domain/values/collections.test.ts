import { firstKnown, groupBy, largest, smallest } from '../../../src/domain/values/collections';

describe('collections', () => {
  test('groups keep the order of their items', () => {
    expect([...groupBy(['ann', 'bob', 'al'], (name) => name.charAt(0))]).toEqual([
      ['a', ['ann', 'al']],
      ['b', ['bob']],
    ]);
  });

  test.each([
    { why: 'the unknown is passed over', numbers: [null, 3, 1, 2], most: 3, least: 1 },
    { why: 'in any order', numbers: [1, 2, null], most: 2, least: 1 },
    { why: 'nothing is known', numbers: [null], most: null, least: null },
    { why: 'there is nothing', numbers: [], most: null, least: null },
  ])('$why', ({ numbers, most, least }) => {
    expect(largest(numbers)).toBe(most);
    expect(smallest(numbers)).toBe(least);
  });

  test('the first known answer, or none', () => {
    expect(firstKnown([null, 2, 3], (value) => value)).toBe(2);
    expect(firstKnown([null], (value) => value)).toBeNull();
  });
});
