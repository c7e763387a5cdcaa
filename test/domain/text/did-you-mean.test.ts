import { nearestOf } from '../../../src/domain/text/did-you-mean';

const HEADERS = ['Dear', 'Company', 'Children', 'Dream'];
test.each([
  { why: 'a slip', word: 'Compny', nearest: 'Company' },
  { why: 'case is the folding’s business', word: 'DEAR', nearest: 'Dear' },
  { why: 'one letter in three may be wrong', word: 'Chilrn', nearest: 'Children' },
  { why: 'of two, the nearer', word: 'Drem', nearest: 'Dream' },
  { why: 'of two as near, the first', word: 'Deer', nearest: 'Dear' },
  { why: 'two letters that changed places', word: 'Daer', nearest: 'Dear' },
  { why: 'another word', word: 'Shoe size', nearest: null },
  { why: 'nothing', word: '', nearest: null },
])('$why: $word', ({ word, nearest }) => {
  expect(nearestOf(word, HEADERS, (text) => text.toLowerCase())).toBe(nearest);
});
