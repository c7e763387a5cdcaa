/** How the bench judges a build beside an older one. */
import { ownBuild } from './against/build';
import { judgeRow } from './against/judge';
import type { Row } from './against/rows';

const newer = ownBuild('.');
const older = { ...newer, name: 'older' };

/** A row of which each build has these figures. */
const aRow = (then: Record<string, number>, now: Record<string, number>, more: Partial<Row> = {}): Row => ({
  ...{ name: 'waiting', unit: 'ms', must: 0.5, aim: 0.3 },
  figures: ({ name }) => new Map(Object.entries(name === 'older' ? then : now)),
  ...more,
});

test.each<[string, Row, string]>([
  ['what is half of what it was is reached', aRow({ a: 100 }, { a: 50 }), 'reached'],
  ['what is more is missed', aRow({ a: 100 }, { a: 51 }), 'missed'],
  [
    'what says why it is more is not reached',
    aRow({ a: 100 }, { a: 51 }, { notReached: 'why' }),
    'not reached',
  ],
  ['what is reached in spite of it says so', aRow({ a: 100 }, { a: 50 }, { notReached: 'why' }), 'reached'],
  ['the worst of several counts', aRow({ a: 100, b: 100 }, { a: 10, b: 60 }), 'missed'],
  ['what only the newer has is beside no other', aRow({ a: 100 }, { a: 50, b: 900 }), 'reached'],
  ['but it keeps the bound of all', aRow({ a: 100 }, { a: 50, b: 900 }, { most: 500 }), 'missed'],
])('%s', (_why, row, verdict) => {
  expect(judgeRow(row, older, newer).verdict).toBe(verdict);
});

test('a figure of the processor is the least of several tries, with the spread beside it', () => {
  let tries = 0;
  const row = aRow({}, {}, { isTimed: true, figures: () => new Map([['a', 100 - (tries += 1)]]) });

  const { line } = judgeRow(row, older, newer);

  expect(tries).toBe(10);
  expect(line).toContain('90 to 98 after 91 to 99 ms');
});
