/** Whose turn is whose, where households wait for several kinds (S12). */
import fc from 'fast-check';
import { giveTurns, type Claim } from '../../../../../src/domain/touches/week/room/turns';

/** "Ann note, Ann review, Bo note": the best first. */
const claims = (line: string): Claim<string>[] =>
  line.split(', ').map((of) => {
    const [household = '', kind = ''] = of.split(' ');
    return { of, household, kind };
  });
const given = (line: string, turns: Readonly<Record<string, number>>): string[] =>
  [...giveTurns(claims(line), new Map(Object.entries(turns)))].sort();

test('each has the turn in which they come first', () => {
  expect(given('Ann note, Bo review, Ann review, Bo note', { note: 1, review: 1 })).toEqual([
    'Ann note',
    'Bo review',
  ]);
});

test('who is the only one for a kind has its turn, and the next has theirs', () => {
  expect(given('Ann note, Ann review, Bo note', { note: 1, review: 1 })).toEqual(['Ann review', 'Bo note']);
});

test('a turn passes along several', () => {
  const line = 'Ann note, Bo gift, Cy call, Ann review, Bo note, Cy gift, Di call';

  expect(given(line, { note: 1, gift: 1, call: 1, review: 1 })).toEqual([
    'Ann review',
    'Bo note',
    'Cy gift',
    'Di call',
  ]);
});

test('nobody has two, and a turn for which there is nobody is left', () => {
  expect(given('Ann note, Ann review', { note: 1, review: 1 })).toEqual(['Ann note']);
  expect(given('Ann note', { note: 0 })).toEqual([]);
});

/** The most turns that can be given, by trying everything. */
function most(all: readonly Claim<string>[], turns: ReadonlyMap<string, number>): number {
  const [first, ...rest] = all;
  if (first === undefined) return 0;
  const without = most(rest, turns);
  const left = turns.get(first.kind) ?? 0;
  if (left === 0) return without;
  const others = rest.filter(({ household }) => household !== first.household);
  return Math.max(without, 1 + most(others, new Map(turns).set(first.kind, left - 1)));
}

test('as many turns are given as there can be, each to another household', () => {
  const claim = fc.record({ household: fc.constantFrom(...'ABCDE'), kind: fc.constantFrom(...'xyz') });
  const turns = fc.record({ x: fc.nat(3), y: fc.nat(3), z: fc.nat(3) });

  fc.assert(
    fc.property(
      fc.uniqueArray(claim, { selector: ({ household, kind }) => household + kind, maxLength: 10 }),
      turns,
      (waiting, left) => {
        const all = waiting.map((each) => ({ ...each, of: each.household + each.kind }));
        const kept = new Map(Object.entries(left));
        const chosen = [...giveTurns(all, kept)];

        expect(chosen).toHaveLength(most(all, kept));
        expect(new Set(chosen.map(([household]) => household)).size).toBe(chosen.length);
        for (const [kind, count] of kept)
          expect(chosen.filter((of) => of.endsWith(kind)).length).toBeLessThanOrEqual(count);
      },
    ),
  );
});
