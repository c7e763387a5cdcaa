/** What is claimed of letters: how many runs they take, and that a kill never doubles a draft. */
import { LIMIT_MS } from '../../local/host/prices';
import { measureLetter, measureLoop, type Way } from './letters';

const MINUTES_A_RUN = LIMIT_MS / 60_000;
const DIST = 'dist';

const LETTERS: readonly (readonly [string, number, Way, number, number])[] = [
  ['240 people One each in one run', 240, 'One each', 240, 1],
  ['2,000 people One each in at most five, which the watchdog goes on with', 2000, 'One each', 2000, 5],
  ['2,000 people Together in one', 2000, 'Together', 40, 1],
];

test.each(LETTERS)('%s', (_, people, way, drafts, mostRuns) => {
  const letter = measureLetter(DIST, people, way, false);

  expect(letter.drafts).toBe(drafts);
  expect(letter.runs).toBeLessThanOrEqual(mostRuns);
  expect(letter.longestRunMinutes).toBeLessThan(MINUTES_A_RUN);
});

test('a kill never doubles a draft; the loop that writes a draft and a cell a row has some', () => {
  const [ours, loops] = [measureLetter(DIST, 45, 'One each', true), measureLoop(45)];

  expect([ours.killsWithDuplicates, ours.kills]).toEqual([0, loops.kills]);
  expect(loops.killsWithDuplicates).toBeGreaterThan(0);
});
