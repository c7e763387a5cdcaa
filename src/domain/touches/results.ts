/** The results that make sense for a row of the call sheet, by what stands on it (S12, S18). */
import type { Result } from '../records/touch';
import { TOUCH_TYPES, type Touch } from './touch-types';
import { touchesIn } from './week/row';

type Way = 'a recall' | 'a meeting' | 'something sent' | 'a talk';

/** In the order in which they are offered: what happens most comes first, and at the same place. */
const RESULTS_OF: Readonly<Record<Way, readonly Result[]>> = {
  'a recall': ['Reached', 'Left message', 'No answer', 'Ready', 'Stay in touch', 'No longer interested'],
  'a meeting': ['Held', 'Left message', 'No answer', 'Declined'],
  'something sent': ['Sent', 'Declined'],
  'a talk': ['Reached', 'Left message', 'No answer', 'Declined'],
};

const MEETINGS: ReadonlySet<Touch> = new Set<Touch>([
  'Review',
  'Alliance lunch',
  'Meet and greet',
  'Exchange meeting',
]);

/** Several touches on a row are one talk: a recall's results are wanted even where a birthday shares it. */
function wayOf(touches: readonly Touch[]): Way {
  if (touches.includes('Recall')) return 'a recall';
  if (touches.some((touch) => MEETINGS.has(touch))) return 'a meeting';
  const isSent = touches.length > 0 && touches.every((touch) => TOUCH_TYPES[touch].reachAt !== 'phone');
  return isSent ? 'something sent' : 'a talk';
}

/** The results to offer for a row with this What, at most six. */
export const resultsFor = (what: string): readonly Result[] => RESULTS_OF[wayOf(touchesIn(what))];
