import {
  intoThirds,
  nextStepsInWords,
  thirdsByAlliance,
  thirdsOf,
  wilsonInterval,
} from '../../../../src/domain/alliances/introductions/thirds';
import type { Outcome } from '../../../../src/domain/records/introduction';
import { aBook, aContact, anIntroduction } from '../../../support/practice';

test.each([
  { n: 40, parts: [13, 13, 14] },
  { n: 12, parts: [4, 4, 4] },
  { n: 2, parts: [0, 1, 1] },
  { n: 1, parts: [0, 0, 1] },
  { n: 0, parts: [0, 0, 0] },
])('$n names into thirds: $parts', ({ n, parts }) => {
  expect(Object.values(intoThirds(n))).toEqual(parts);
});

test('the sum of the thirds is always the number of names', () => {
  const sums = Array.from({ length: 200 }, (_, n) =>
    Object.values(intoThirds(n)).reduce((sum, part) => sum + part),
  );

  expect(sums).toEqual(sums.map((_, n) => n));
});

/** Worked out by hand, with z² = 2.7055; of none among n the upper end is z² ÷ (n + z²). */
test.each([
  { why: '3 of 12', successes: 3, n: 12, low: 0.1047, high: 0.4873 },
  { why: 'a third of many', successes: 400, n: 1200, low: 0.3113, high: 0.3561 },
  { why: 'none of 5', successes: 0, n: 5, low: 0, high: 0.3511 },
  { why: 'all of 5', successes: 5, n: 5, low: 0.6489, high: 1 },
  { why: 'nothing tried: everything is possible', successes: 0, n: 0, low: 0, high: 1 },
])('the interval of $why', ({ successes, n, low, high }) => {
  const interval = wilsonInterval(successes, n);

  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

const names = (allianceId: string, outcome: Outcome, count: number) =>
  Array.from({ length: count }, () => anIntroduction({ allianceId, outcome }));
const book = (introductions: ReturnType<typeof anIntroduction>[]) =>
  aBook({
    contacts: [
      aContact({ id: 'C0001', name: 'Al' }),
      aContact({ id: 'C0002', name: 'bo' }),
      aContact({ id: 'C0003', name: 'Al' }),
    ],
    introductions,
  });

test('what came of all names, against what thirds promise; given ones don’t count', () => {
  const given = {
    ...anIntroduction({ allianceId: 'C0001', outcome: 'No future' }),
    direction: 'Given' as const,
  };

  const thirds = thirdsOf(
    book([
      ...names('C0001', 'Open', 2),
      ...names('C0001', 'No future', 5),
      ...names('C0002', 'Cultivate', 4),
      ...names('C0099', 'Next step', 3),
      given,
    ]),
  );

  expect(thirds).toMatchObject({
    open: 2,
    ended: 12,
    actual: { 'No future': 5, Cultivate: 4, 'Next step': 3 },
    expected: { 'No future': 4, Cultivate: 4, 'Next step': 4 },
    nextSteps: wilsonInterval(3, 12),
  });
});

test('by alliance on file: the most names first, then by name, then id', () => {
  const thirds = thirdsByAlliance(
    book([
      ...names('C0003', 'Open', 1),
      ...names('C0001', 'Next step', 1),
      ...names('C0002', 'Cultivate', 2),
      ...names('C0099', 'Open', 9),
    ]),
  );

  expect(thirds.map(({ contactId, open, ended }) => [contactId, open, ended])).toEqual([
    ['C0002', 0, 2],
    ['C0001', 0, 1],
    ['C0003', 1, 0],
  ]);
});

test.each([
  {
    why: '3 of 12 is no failure',
    steps: 3,
    others: 9,
    words: '3 of 12 (10% to 49%): as a third can turn out',
  },
  {
    why: 'none of 12 is one',
    steps: 0,
    others: 12,
    words: '0 of 12 (0% to 18%): fewer than a third, and hardly by chance',
  },
  { why: 'most of 12', steps: 9, others: 3, words: '9 of 12 (51% to 90%): more than a third' },
  { why: 'nothing has ended', steps: 0, others: 0, words: 'no name has ended yet' },
])('in words: $why', ({ steps, others, words }) => {
  const thirds = thirdsOf(
    book([...names('C0001', 'Next step', steps), ...names('C0001', 'No future', others)]),
  );

  expect(nextStepsInWords(thirds)).toBe(words);
});
