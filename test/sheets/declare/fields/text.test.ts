import naughtyStrings from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import type { Cell } from '../../../../src/sheets/cells/cell';
import { encodeField } from '../../../../src/sheets/write/encode';
import { isBlankCell } from '../../../../src/sheets/declare/field';
import {
  anyCell,
  contactRef,
  email,
  LONGEST_TEXT,
  phone,
  text,
} from '../../../../src/sheets/declare/fields/text';
import { tables } from '../../../../src/sheets/tabs/tables';
import { aDateCell, aTimeCell, decode, writtenAndRead } from '../../../support/cells';

const textColumns = Object.values(tables).flatMap((table) =>
  Object.values(table.columns)
    .filter(({ field }) => field.expected === 'text')
    .map((column) => [`${table.name}, ${column.header}`, column.field] as const),
);

describe('text', () => {
  const cases: readonly (readonly [why: string, cell: Cell, value: string | undefined])[] = [
    ['as it stands', 'Ann', 'Ann'],
    ['without the blanks around it', ' Ann\u00a0\n', 'Ann'],
    ['a number', 5550100, '5550100'],
    ['a tick', true, 'TRUE'],
    ['an empty box', false, 'FALSE'],
    ['what the spreadsheet took for a date', aDateCell(2026, 5, 3), '2026-05-03'],
    ['what it took for a date and a time', aDateCell(2026, 5, 3, '12:30'), '2026-05-03 12:30'],
    ['what it took for a time', aTimeCell('12:30'), '12:30'],
    ['right-to-left text', 'شارع النيل', 'شارع النيل'],
    ['combining signs', 'Zalgo\u0335\u0321', 'Zalgo\u0335\u0321'],
    ["a formula's error", '#REF!', undefined],
    ['a formula', { formula: '=A1' }, undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    expect(decode(text(), cell)).toBe(expected);
  });

  test('as long as a cell can be', () => {
    const long = 'ä'.repeat(50_000);

    expect(decode(text(), long)).toBe(long);
  });

  test('longer than a cell can be, is cut between two characters', () => {
    const cell = encodeField(text(), `${'x'.repeat(LONGEST_TEXT - 2)}😀😀😀`);

    expect(cell).toBe(`${'x'.repeat(LONGEST_TEXT - 2)}…`);
  });

  test('comes back as it was written, in every column of text', () => {
    const typed = fc
      .string({ unit: 'grapheme' })
      .filter((string) => string.trim() === string && string !== '');

    for (const [, field] of textColumns) {
      fc.assert(
        fc.property(typed, (string) => {
          expect(writtenAndRead(field, string)).toBe(string);
        }),
        { numRuns: 10 },
      );
    }
  });

  test.each(textColumns)('%s takes every naughty string', (_, field) => {
    const strings = naughtyStrings.map((string) => string.trim()).filter((string) => !isBlankCell(string));

    const read = strings.map((string) => writtenAndRead<unknown>(field, string));

    expect(read).toEqual(strings);
  });
});

describe('blank', () => {
  const cases = [
    ['nothing', '', true],
    ['blanks', ' \u00a0\n', true],
    ['signs without width', '\u200b\ufeff', true],
    ['a letter', ' a', false],
    ['an empty box', false, false],
    ['zero', 0, false],
  ] as const;

  test.each(cases)('%s', (_, cell, expected) => {
    expect(isBlankCell(cell)).toBe(expected);
  });
});

describe('an e-mail address', () => {
  const cases: readonly (readonly [why: string, cell: Cell, address: string | undefined])[] = [
    ['as it stands', 'ann@example.com', 'ann@example.com'],
    ['with blanks around it', ' ann@example.com ', 'ann@example.com'],
    ['pasted with a sign without width', 'ann@example.com\u200b', 'ann@example.com'],
    ['pasted from a mail', 'Ann Example <ann@example.com>', 'ann@example.com'],
    ['pasted from a link', 'mailto:ann@example.com', 'ann@example.com'],
    ['with other letters', 'änne@exämple.com', 'änne@exämple.com'],
    ['in curly quotes', '“ann@example.com”', 'ann@example.com'],
    ['in quotes', '"ann@example.com"', 'ann@example.com'],
    ['with a dot or a comma behind it', 'ann@example.com.,', 'ann@example.com'],
    ['a link with a subject', 'ann@example.com?subject=hello', undefined],
    ['two dots', 'ann@example..com', undefined],
    ['two of them', 'ann@example.com, bob@example.com', undefined],
    ['no domain', 'ann@', undefined],
    ['no dot', 'ann@example', undefined],
    ['a line break, which would start another header', 'ann@example.com\nBcc: x@example.com', undefined],
    ['no address', 'ask her', undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    expect(decode(email(), cell)).toBe(expected);
  });

  test('comes back as it was written', () => {
    expect(writtenAndRead(email(), 'ann@example.com')).toBe('ann@example.com');
  });
});

test('a phone number and a name are kept however they are written', () => {
  const read = [
    decode(phone(), '+1 (555) 0100 ext. 7'),
    decode(phone(), 5550100),
    decode(contactRef(), 'Ann'),
  ];

  expect(read).toEqual(['+1 (555) 0100 ext. 7', '5550100', 'Ann']);
});

test('any cell is kept as it is', () => {
  const cells: Cell[] = [1, 'a', true, aDateCell(2026, 5, 3)];

  const read = cells.map((cell) => writtenAndRead(anyCell(), cell));

  expect(read).toEqual(cells);
});
