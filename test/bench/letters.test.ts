/** What is claimed of letters: how many runs they take, and that a kill never doubles a draft. */
import { judgeKills, judgeLetter, LETTERS_CLAIMED, measureLetter, measureLoop } from './letters';

const DIST = 'dist';
/** Enough for two chunks of drafts and one that isn't whole. */
const PEOPLE_AND_KILLS = 45;

test.each(LETTERS_CLAIMED)('$way, $people people, as the bench judges it', (claimed) => {
  const letter = measureLetter(DIST, claimed.people, claimed.way, false);

  expect(judgeLetter(claimed, letter)).toMatchObject({ isKept: true });
});

test('a kill never doubles a draft, as the bench judges it', () => {
  const ours = measureLetter(DIST, PEOPLE_AND_KILLS, 'One each', true);
  const loops = measureLoop(PEOPLE_AND_KILLS);

  expect(judgeKills(ours, loops)).toMatchObject({ isKept: true });
});
