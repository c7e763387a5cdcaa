import { STATUSES } from '../../../../src/domain/records/contact';
import { RESULTS } from '../../../../src/domain/records/touch';
import type { Cell } from '../../../../src/sheets/cells/cell';
import { encodeField } from '../../../../src/sheets/write/encode';
import { oneOf, orNone, tier, yesNo, yesNoOrUndecided } from '../../../../src/sheets/declare/fields/choices';
import { wholeNumber } from '../../../../src/sheets/declare/fields/numbers';
import { ANY_LOCALE } from '../../../../src/sheets/cells/locale';
import { aDateCell, decode, writtenAndRead } from '../../../support/cells';

describe('yes or no', () => {
  const cases: readonly (readonly [why: string, cell: Cell, answer: boolean | undefined])[] = [
    ['a ticked box', true, true],
    ['an empty box', false, false],
    ['yes', 'Yes', true],
    ['y', 'y', true],
    ['x', ' X ', true],
    ['true, as text', 'TRUE', true],
    ['one', 1, true],
    ['no', 'no', false],
    ['n', 'N', false],
    ['false, as text', 'false', false],
    ['zero', 0, false],
    ['perhaps', 'perhaps', undefined],
    ['two', 2, undefined],
    ['a date', aDateCell(2026, 5, 3), undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    const answer = decode(yesNo(), cell);

    expect(answer).toBe(expected);
  });

  test('blank is no, or undecided where that matters', () => {
    const blanks = [yesNo().blank, yesNoOrUndecided().blank];

    expect(blanks).toEqual([false, null]);
  });

  test.each([true, false])('%s comes back as it was written', (answer) => {
    expect(writtenAndRead(yesNo(), answer)).toBe(answer);
  });
});

describe('one of a few words', () => {
  const status = oneOf(STATUSES, {
    alsoReads: { sleeping: 'Inactive' },
    outdated: { 'past client': { reads: 'Inactive', remark: 'Inactive: it was read so' } },
  });
  const cases: readonly (readonly [
    why: string,
    cell: Cell,
    word: string | undefined,
    remark: string | null,
  ])[] = [
    ['as it is spelt', 'Do not contact', 'Do not contact', null],
    ['in other letters', 'DO NOT CONTACT', 'Do not contact', null],
    ['with other spaces', ' do\u00a0not  contact ', 'Do not contact', null],
    ['with hyphens', 'Do-not-contact', 'Do not contact', null],
    ['another word for it', 'Sleeping', 'Inactive', null],
    ['a word that is no longer used', 'Past Client', 'Inactive', 'Inactive: it was read so'],
    ['part of a word', 'Act', undefined, null],
    ['no word', 3, undefined, null],
  ];

  test.each(cases)('%s', (_, cell, expected, remark) => {
    const read = { word: decode(status, cell), remark: status.remark?.(cell) };

    expect(read).toEqual({ word: expected, remark });
  });

  test.each(RESULTS)('%s comes back as it was written', (result) => {
    expect(writtenAndRead(oneOf(RESULTS), result)).toBe(result);
  });

  test('no other word is ever written', () => {
    const cell = encodeField(status, 'Past client');

    expect(cell).toBeUndefined();
  });
});

describe('a tier', () => {
  const cases: readonly (readonly [why: string, cell: Cell, tier: number | undefined])[] = [
    ['a number', 1, 1],
    ['the number as text', '2', 2],
    ['with the word', 'Tier 3', 3],
    ['none of the three', 4, undefined],
    ['a letter', 'A', undefined],
    ['half a tier', 1.5, undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    expect(decode(tier(), cell)).toBe(expected);
  });

  test.each([1, 2, 3] as const)('%d comes back as it was written', (value) => {
    expect(writtenAndRead(tier(), value)).toBe(value);
  });

  test('a fourth is never written', () => {
    expect(encodeField(tier(), 4)).toBeUndefined();
  });
});

describe('a number, or a word for none', () => {
  const days = orNone(wholeNumber({ min: 1 }), ['–', 'never']);
  const cases: readonly (readonly [why: string, cell: Cell, days: number | null | undefined])[] = [
    ['a number', 30, 30],
    ['never', 'Never', null],
    ['a dash', '–', null],
    ['a number out of bounds', 0, undefined],
    ['another word', 'always', undefined],
  ];

  test.each(cases)('%s', (_, cell, expected) => {
    expect(decode(days, cell)).toBe(expected);
  });

  test('a number is written as such, none as nothing', () => {
    const cells = [30, null].map((value) => days.codec(ANY_LOCALE).write(value));

    expect(cells).toEqual([30, '']);
  });
});
