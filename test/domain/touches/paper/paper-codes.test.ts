/** S25: a call sheet on paper is typed in by codes, and never a wrong row. */
import fc from 'fast-check';
import { CODE_LETTERS, readCodes, type CodedRow } from '../../../../src/domain/touches/paper/paper-codes';
import type { Result } from '../../../../src/domain/records/touch';

const WEEK = '2026-11-23';
const row = (number: number, given: Partial<CodedRow> = {}): CodedRow => ({
  key: `k${number}`,
  name: `Name ${number}`,
  what: 'Courtesy call',
  result: null,
  ...given,
});
const ROWS = Array.from({ length: 20 }, (_, place) => row(place + 1));
const KM7 = { mark: 'KM7', on: '2026-11-24', week: WEEK, keys: ROWS.map(({ key }) => key) };
const OLD = { ...KM7, mark: 'AB1', on: '2026-11-20', week: '2026-11-16' };

const read = (text: string, rows: readonly CodedRow[] = ROWS) => readCodes(text, [OLD, KM7], rows, WEEK);
const takes = (text: string, rows?: readonly CodedRow[]) =>
  read(text, rows).taken.map(({ key, result, note }) => [key, result, ...(note === '' ? [] : [note])]);

test.each<[string, readonly (readonly string[])[]]>([
  [
    'KM7 12c 14v 17L note: wants the quote',
    [
      ['k12', 'Reached'],
      ['k14', 'Left message'],
      ['k17', 'Left message', 'wants the quote'],
    ],
  ],
  [
    'km7 12C,14N',
    [
      ['k12', 'Reached'],
      ['k14', 'No answer'],
    ],
  ],
  [
    'KM7 1c note: call at 12c; 2h',
    [
      ['k1', 'Reached', 'call at 12c'],
      ['k2', 'Held'],
    ],
  ],
  [
    'KM7 1c\n2d\nKM7 3s',
    [
      ['k1', 'Reached'],
      ['k2', 'Declined'],
      ['k3', 'Sent'],
    ],
  ],
  ['KM7 1c 1c', [['k1', 'Reached']]],
  [
    'km7: 12c 14v',
    [
      ['k12', 'Reached'],
      ['k14', 'Left message'],
    ],
  ],
  ['', []],
  ['KM7', []],
])('"%s"', (text, expected) => {
  expect(takes(text)).toEqual(expected);
  expect(read(text)).toMatchObject({ left: '', why: [] });
});

test.each<[string, string, string, readonly string[]]>([
  ['without a mark', '12c', '12c', ['the mark of the print, such as KM7, comes first']],
  [
    'Friday’s print, on Monday',
    'AB1 12c 3v',
    'AB1 12c 3v',
    ['AB1 was printed on 2026-11-20, for another week: its numbers mean other rows'],
  ],
  [
    'a print that nobody knows',
    'ZZ9 1c',
    'ZZ9 1c',
    ['ZZ9 is no print of this workbook that is known: print anew'],
  ],
  ['a row that isn’t there', 'KM7 87c', 'KM7 87c', ['KM7 has no row 87']],
  ['no letter of the legend', 'KM7 3q', 'KM7 3q', ['"3q": q is none of the letters']],
  ['two results for one row', 'KM7 3c 3v', 'KM7 3c 3v', ['row 3 stands there twice, with two results']],
  [
    'a recall’s result on a call',
    'KM7 3t',
    'KM7 3t',
    ['Stay in touch is for recalls, and row 3 (Name 3) is none'],
  ],
  [
    'a blank too many',
    'KM7 1 2c',
    'KM7 1 2c',
    ['"1" is no code, such as 12c; words need "note:" before them', '"2c" stands beside what is no code'],
  ],
  ['a note behind nothing', 'KM7 note: hello', 'KM7 note: hello', ['"note: hello" stands behind no code']],
])('stays, with its reason: %s', (_why, text, left, why) => {
  expect(read(text)).toEqual({ taken: [], left, why });
});

test('what is understood is taken, the rest stays with its mark and its note', () => {
  expect(read('KM7 1c 99v note: back in May; 2d')).toEqual({
    taken: [
      { key: 'k1', result: 'Reached', note: '' },
      { key: 'k2', result: 'Declined', note: '' },
    ],
    left: 'KM7 99v note: back in May',
    why: ['KM7 has no row 99'],
  });
});

test('a row that has its result is done; another result, or a row that is gone, stays', () => {
  const rows = [row(1, { result: 'Reached' }), row(2, { result: 'Declined' })];

  expect(read('KM7 1c 2c 3c', rows)).toEqual({
    taken: [],
    left: 'KM7 2c 3c',
    why: ['row 2 (Name 2) has Declined already', 'row 3 is not on This week any more'],
  });
});

test('recalls take the results of recalls', () => {
  expect(takes('KM7 1t 2x', [row(1, { what: 'Recall' }), row(2, { what: 'Recall + Birthday' })])).toEqual([
    ['k1', 'Stay in touch'],
    ['k2', 'No longer interested'],
  ]);
});

const codes = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.constantFrom(...'cvlndhsrtxqz')), {
  maxLength: 8,
});
const resultOf = (letter: string): Result | undefined =>
  CODE_LETTERS.find(([letters]) => letters.includes(letter))?.[1];

test('any list of codes: each is taken for its own row, or stays', () => {
  fc.assert(
    fc.property(codes, (list) => {
      const { taken, left } = read(`KM7 ${list.map(([number, letter]) => `${number}${letter}`).join(' ')}`);
      for (const { key, result } of taken)
        expect(list.some(([number, letter]) => key === `k${number}` && resultOf(letter) === result)).toBe(
          true,
        );
      for (const [number, letter] of list) {
        const isTaken = taken.some(({ key, result }) => key === `k${number}` && result === resultOf(letter));
        expect(isTaken || left.includes(`${number}${letter}`)).toBe(true);
      }
    }),
  );
});

const slip = fc.constantFrom(' ', ',', '.', '-', 'c', 'k', '歳', '0x', 'note', '\t');
test('with a slip anywhere: a row gets nothing that wasn’t written as a whole code, and nothing is lost', () => {
  fc.assert(
    fc.property(codes, slip, fc.nat(40), (list, what, at) => {
      const typed = `KM7 ${list.map(([number, letter]) => `${number}${letter}`).join(' ')}`;
      const place = Math.max(4, Math.min(at, typed.length));
      const text = typed.slice(0, place) + what + typed.slice(place);
      const { taken, left } = read(text);
      const whole = new Set(text.toLowerCase().split(/[\s,;]+/));
      for (const { key, result } of taken) {
        const written = CODE_LETTERS.filter(([, each]) => each === result).flatMap(([letters]) =>
          [...letters].map((letter) => `${key.slice(1)}${letter}`),
        );
        expect(written.some((code) => whole.has(code))).toBe(true);
      }
      const kept = left.split(/[\s;]+/).filter((token) => token !== '');
      for (const token of text.split(/[\s,]+/).slice(1))
        if (token !== '' && !/^\d+[a-z]$/i.test(token)) expect(kept).toContain(token);
    }),
  );
});
