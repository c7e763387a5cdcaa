import { stretches } from '../../../src/sheets/write/stretches';

test.each([
  ['none', [], []],
  ['one', [4], [{ start: 4, length: 1 }]],
  ['neighbours', [3, 2, 4], [{ start: 2, length: 3 }]],
  [
    'with a gap',
    [2, 3, 7],
    [
      { start: 2, length: 2 },
      { start: 7, length: 1 },
    ],
  ],
])('stretches of %s', (_, numbers, expected) => {
  expect(stretches(numbers)).toEqual(expected);
});
