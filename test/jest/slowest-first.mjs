/** Starts the slow folders first, so that no long file is left to one worker at the end. */
import Sequencer from '@jest/test-sequencer';

const SLOW = /\/test\/(faults|bench|year|solver)\//;

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path }) => Number(SLOW.test(path));
    return [...super.sort(tests)].sort((a, b) => isSlow(b) - isSlow(a));
  }
}
