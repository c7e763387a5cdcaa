import { brokenIntoLines } from '../../../../src/jobs/letters/preview/preview-text';

const words = (count: number): string => Array(count).fill('lease').join(' ');

test.each([
  { why: 'short lines stay as they are', text: 'Dear Ann,\r\n\r\nHello', lines: ['Dear Ann,', '', 'Hello'] },
  { why: 'a long line is broken between words', text: words(20), lines: [words(16), words(4)] },
  {
    why: 'a word that is longer than a line is cut, never within a character',
    text: '😀'.repeat(101),
    lines: ['😀'.repeat(100), '😀'],
  },
  { why: 'signs that end a line elsewhere end it here', text: 'a\u2028b\rc', lines: ['a', 'b', 'c'] },
])('$why', ({ text, lines }) => {
  expect(brokenIntoLines(text)).toEqual(lines);
});

test('what is more than anybody reads in a spreadsheet is counted', () => {
  const lines = brokenIntoLines(Array(130).fill('a').join('\n'));

  expect([lines.length, lines.at(-1)]).toEqual([101, '… and 30 more lines']);
});
