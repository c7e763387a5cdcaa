/** What the last run before the sample's day left on Contacts. */
import type { Cast } from './cast';
import { lastTouches, type ContactRow, type Findings } from './contacts';
import type { Household } from './households';
import type { Recalls } from './recalls';
import { isReachable, statusOf, tierOf } from './standing';
import type { LoggedTouch } from './touch';

/** A spiral isn't judged by fewer touches (S8). */
const FEWEST_TOUCHES = 3;

const NOTHING_FOUND: Findings = {
  status: '',
  tier: '',
  core: '',
  spiral: '',
  recallWeek: null,
  lastTouch: null,
};

/** A row for everybody, with what was found about their household. */
export function contactRows(
  { people, households }: Cast,
  { weeks }: Recalls,
  touches: readonly LoggedTouch[],
): ContactRow[] {
  const last = lastTouches(touches);
  const judged = new Map(
    households.flatMap((household) =>
      household.members.map(({ id }) => [id, judge(household, touches)] as const),
    ),
  );
  return people.map((person) => ({
    person,
    findings: {
      ...(judged.get(person.id) ?? NOTHING_FOUND),
      recallWeek: weeks.get(person.id) ?? null,
      lastTouch: last.get(person.id) ?? null,
    },
  }));
}

function judge(household: Household, touches: readonly LoggedTouch[]): Findings {
  const { core } = household.custom;
  return {
    ...NOTHING_FOUND,
    status: statusOf(household),
    tier: tierOf(household),
    core: isReachable(household) ? core : '',
    spiral: spiralOf(household, touches.filter(({ person }) => person.id === household.head.id).length),
  };
}

function spiralOf({ isFading, custom }: Household, touches: number): Findings['spiral'] {
  if (touches < FEWEST_TOUCHES) return '';
  if (isFading) return 'Downward';
  return custom.core === 'Core' ? 'Upward' : 'Steady';
}
