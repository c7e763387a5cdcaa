/** What each planned touch is, in a sentence, and the part of the Touch plan in which it stands. */
import { PLANNED_TOUCHES, type PlannedTouch } from '../../domain/touches/touch-types';

type AboutTouch = { readonly part: 'Calls' | 'By mail' | 'Lunches'; readonly whatItIs: string };

const ABOUT: Readonly<Record<PlannedTouch, AboutTouch>> = {
  'Courtesy call': {
    part: 'Calls',
    whatItIs: 'To say that you think of them, and to ask what they need.',
  },
  Review: { part: 'Calls', whatItIs: 'The talk about their goals; it stands in for a courtesy call.' },
  'Check-in': { part: 'Calls', whatItIs: 'To a client who has gone quiet, in place of the courtesy call.' },
  Recall: { part: 'Calls', whatItIs: 'To somebody who asked to stay in touch: once a quarter each.' },
  'Follow-up call': { part: 'Calls', whatItIs: 'The first call to somebody who was introduced.' },
  Email: { part: 'By mail', whatItIs: 'A letter to all who opted in; one row on This week.' },
  'Thinking of you': {
    part: 'By mail',
    whatItIs: 'One or two sentences by e-mail on a topic they care about.',
  },
  'Handwritten note': { part: 'By mail', whatItIs: 'Two or three lines by hand.' },
  'Item of value': { part: 'By mail', whatItIs: 'Something that they can use.' },
  'Alliance lunch': {
    part: 'Lunches',
    whatItIs: 'With one alliance after the other; the tab Lunches plans it.',
  },
  'Meet and greet': { part: 'Lunches', whatItIs: 'A table of two or three who should know each other.' },
  'Exchange meeting': {
    part: 'Lunches',
    whatItIs: 'Introductions both ways with a partner outside the roster.',
  },
};

/** What stands beside a touch. */
export const aboutTouch = (touch: PlannedTouch): AboutTouch => ABOUT[touch];

const PARTS: readonly AboutTouch['part'][] = ['Calls', 'By mail', 'Lunches'];

/** The planned touches, part by part, in the order of the tab. */
export const TOUCHES_BY_PART: readonly PlannedTouch[] = PARTS.flatMap((part) =>
  PLANNED_TOUCHES.filter((touch) => ABOUT[touch].part === part),
);
