/** What comes in stretches is written short, and comes out as it was. */
import fc from 'fast-check';
import { packIds, packNumbers, unpackIds, unpackNumbers } from '../../../src/runner/journal/stretch-codec';
import { unpackEdit } from '../../../src/runner/journal/journal-codec';

const inStretches = fc
  .array(fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1)), { maxLength: 9 })
  .map((stretches) =>
    stretches.flatMap(([first, count, step]) =>
      Array.from({ length: count }, (_, index) => first + step * index),
    ),
  );
const anId = fc.oneof(
  fc.string(),
  fc.constantFrom('C0009', 'C0010', 'C0011', 'C9999', 'C10000', 'C10001', '0', '1', '2', '007', '008', '009'),
);

test.each([
  ['nothing', [], ''],
  ['few', [1, 1, 40], '1,1,14'],
  ['the same cell time and again', Array<number>(50).fill(3), '3*1e'],
  ['line after line', Array.from({ length: 5_000 }, (_, index) => index), '0+3uw'],
])('%s', (_what, numbers, text) => {
  expect(packNumbers(numbers)).toBe(text);
  expect(unpackNumbers(text)).toEqual(numbers);
});

test('any numbers come out as they were', () => {
  fc.assert(
    fc.property(inStretches, (numbers) => {
      const again = unpackNumbers(packNumbers(numbers));

      expect(again).toEqual(numbers);
    }),
  );
});

test.each(['x y', '-1', '1*', '1*zzzzzzz', '1/2'])('"%s" is no number of a place', (text) => {
  expect(unpackNumbers(text)).toEqual([NaN]);
});

test('ids that count on are told by the first', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `C${String(index + 9_900).padStart(4, '0')}`);

  expect(packIds(ids)).toEqual([['C9900', 300]]);
  expect(unpackIds(packIds(ids))).toEqual(ids);
});

test('any ids come out as they were', () => {
  fc.assert(
    fc.property(fc.array(anId), (ids) => {
      const again = unpackIds(packIds(ids));

      expect(again).toEqual(ids);
    }),
  );
});

test('what an earlier version wrote is read', () => {
  const column = { header: 'tier', isOurs: true, at: [1], before: [0], after: [1] };
  const tab = { tab: 'Contacts', headerRow: 1, key: 'id', headers: ['Name', 'ID', 'Tier'], isMade: false };
  const none = { heading: null, removed: [], appended: [] };
  const text = JSON.stringify({
    tabs: [{ ...tab, ...none, ids: ['C0001', 'C0002'], columns: [column] }],
    pages: [],
    cells: [1, 2],
  });

  expect(unpackEdit(text)?.tabs[0]?.columns).toEqual([
    { header: 'tier', isOurs: true, cells: [{ id: 'C0002', before: 1, after: 2 }] },
  ]);
});
