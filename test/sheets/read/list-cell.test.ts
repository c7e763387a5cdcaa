import fc from 'fast-check';
import { coveredBy, joinedList, partsOfList } from '../../../src/sheets/read/list-cell';

test.each<[why: string, cell: string, parts: readonly string[]]>([
  ['commas', 'golf, wine', ['golf', 'wine']],
  [
    'semicolons, commas belonging to the values',
    'Dec 25, 2026; Jan 1, 2027',
    ['Dec 25, 2026', 'Jan 1, 2027'],
  ],
  ['lines', 'Example, Ann\nBo Kim', ['Example, Ann', 'Bo Kim']],
  ['quotes', '"Example, Ann", Bo Kim', ['Example, Ann', 'Bo Kim']],
  ['one in quotes', '"Jones & Co, Inc."', ['Jones & Co, Inc.']],
  ['quotes within a value', 'Ann "Annie" Lee, Bo', ['Ann "Annie" Lee', 'Bo']],
  ['a nickname in quotes first', '"Annie" Lee, Bo', ['"Annie" Lee', 'Bo']],
  ['a quote that never ends', '"Annie, Bo', ['"Annie', 'Bo']],
  ['empty parts', ' , golf,, ', ['golf']],
])('a cell parted by %s', (_, cell, parts) => {
  expect(partsOfList(cell)).toEqual(parts);
});

test('whatever a value holds, it is read as it was written', () => {
  const value = fc
    .oneof(
      fc.string(),
      fc.stringMatching(/^[a-c",;\n ]{1,12}$/),
      fc.constantFrom(
        'Example, Ann',
        'Dr. Dee Lee, MD',
        'Jones & Co, Inc.',
        'Ann and Bo; Lee',
        'A\nB',
        '"Q"',
        '"',
      ),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');

  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(partsOfList(joinedList(values))).toEqual(values);
    }),
  );
});

describe('a list whose values hold separators', () => {
  const names = new Set(['Example, Ann', 'Dr. Dee Lee, MD', 'Jones & Co, Inc.', 'Bo Kim', 'Ann and Bo Lee']);
  const covered = (text: string) => coveredBy(text, (part) => names.has(part));

  test.each<[string, readonly string[] | null]>([
    ['Example, Ann', ['Example, Ann']],
    ['Example, Ann, Bo Kim', ['Example, Ann', 'Bo Kim']],
    ['Bo Kim and Dr. Dee Lee, MD', ['Bo Kim', 'Dr. Dee Lee, MD']],
    ['Jones & Co, Inc., Example, Ann', ['Jones & Co, Inc.', 'Example, Ann']],
    ['Ann and Bo Lee and Bo Kim', ['Ann and Bo Lee', 'Bo Kim']],
    ['Bo Kim,', ['Bo Kim']],
    ['Zoe, Bo Kim', null],
    [Array.from({ length: 99 }, () => 'Bo Kim').join(', '), null],
  ])('%s', (text, expected) => {
    expect(covered(text)).toEqual(expected);
  });
});
