import { lettersApart, nearestOf } from '../../src/domain/nearest';

test.each([
  { why: 'the same', word: 'dear', other: 'dear', apart: 0 },
  { why: 'one exchanged', word: 'dear', other: 'deer', apart: 1 },
  { why: 'one too many', word: 'deaar', other: 'dear', apart: 1 },
  { why: 'one missing', word: 'der', other: 'dear', apart: 1 },
  { why: 'two that changed places', word: 'daer', other: 'dear', apart: 2 },
  { why: 'nothing typed', word: '', other: 'dear', apart: 4 },
  { why: 'nothing to compare with', word: 'dear', other: '', apart: 4 },
  { why: 'a sign outside the plane is one letter', word: 'a😀', other: 'a', apart: 1 },
])('$why: $word and $other are $apart apart', ({ word, other, apart }) => {
  expect(lettersApart(word, other)).toBe(apart);
});

const HEADERS = ['Dear', 'Company', 'Children', 'Dream'];
test.each([
  { why: 'a slip', word: 'Compny', nearest: 'Company' },
  { why: 'case is the folding’s business', word: 'DEAR', nearest: 'Dear' },
  { why: 'one letter in three may be wrong', word: 'Chilrn', nearest: 'Children' },
  { why: 'of two, the nearer', word: 'Drem', nearest: 'Dream' },
  { why: 'of two as near, the first', word: 'Deer', nearest: 'Dear' },
  { why: 'another word', word: 'Shoe size', nearest: null },
  { why: 'nothing', word: '', nearest: null },
])('$why: $word', ({ word, nearest }) => {
  expect(nearestOf(word, HEADERS, (text) => text.toLowerCase())).toBe(nearest);
});
