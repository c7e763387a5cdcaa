import { eachQuoted, quoted, shortened } from '../../../src/domain/text/shortened';

test.each([
  ['as long as there is room for', 'four', 4, 'four'],
  ['too long', 'fives', 4, 'fiv…'],
  ['a sign of two halves at the cut', 'abc😀', 4, 'abc…'],
])('%s', (_why, text, longest, fits) => {
  expect(shortened(text, longest)).toBe(fits);
});

test('what was typed is told on one line, in 80 characters', () => {
  expect(quoted(' two\n  lines ')).toBe('"two lines"');
  expect(quoted('y'.repeat(49_000))).toBe(`"${'y'.repeat(79)}…"`);
});

test('of many things five are told, and the others counted', () => {
  const say = (text: string): string => `${text}?`;

  expect(eachQuoted(['a', 'b'], say)).toEqual(['"a"?', '"b"?']);
  expect(eachQuoted(['a', 'b', 'c', 'd', 'e', 'f', 'g'], say)).toEqual([
    ...['"a"?', '"b"?', '"c"?', '"d"?', '"e"?'],
    'And so it is with 2 more.',
  ]);
});
