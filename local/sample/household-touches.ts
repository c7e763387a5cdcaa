/**
 * A year of calls, reviews, notes and gifts with the clients, household by household, as the Touch plan asks.
 */
import { LAST_WORKDAY, SET_UP, TODAY, type Day } from './day';
import { diceFor, type Dice } from './dice';
import type { Household } from './households';
import type { Person } from './person';
import { PLAN, planOf, type Group } from './touch-plan';
import { groupOf, isInactive, isReachable } from './standing';
import { callUntil, daysOf, EVEN_MOODS, touchOn, type LoggedTouch, type Mood } from './touch';

/**
 * How each touch of the Touch plan ends when it succeeds; what isn't named here isn't done person by person.
 */
const ENDINGS: Readonly<Record<string, 'Reached' | 'Held' | 'Sent'>> = {
  'Courtesy call': 'Reached',
  'Check-in': 'Reached',
  Review: 'Held',
  'Thinking of you': 'Sent',
  'Handwritten note': 'Sent',
  'Item of value': 'Sent',
};

/** Of a hundred households, how many were lost sight of some months ago. */
const PERCENT_LAPSED = 12;
/** Those who take much and buy little ring up by themselves, so often and so long. */
const OWN_CALLS = { cadenceDays: 40, least: 15, most: 45 };

/** Every touch with every client household that the office still gets in touch with. */
export const touchHouseholds = (seed: number, households: readonly Household[]): LoggedTouch[] =>
  households
    .filter(isReachable)
    .flatMap((household) => touchHousehold(diceFor(seed, `touches ${household.head.id}`), household));

function touchHousehold(dice: Dice, household: Household): LoggedTouch[] {
  const { head, since, custom } = household;
  const period = periodOf(dice, Math.max(SET_UP, since));
  // A check-in takes the place of the courtesy call where a client is inactive (S14).
  const passedOver = isInactive(household) ? 'Courtesy call' : 'Check-in';
  const touches = touchPerson(dice, {
    person: head,
    group: groupOf(household),
    moods: moodsOf(household),
    period,
  });
  const planned = touches.filter(({ touch }) => touch !== passedOver);
  return custom.core === 'Peripheral' ? [...planned, ...ownCalls(dice, head, period)] : planned;
}

type Period = { readonly from: Day; readonly to: Day };
type Way = {
  readonly person: Person;
  readonly group: Group;
  readonly moods: readonly Mood[];
  readonly period: Period;
};

/** All touches that the Touch plan asks for with one person, and that were done. */
export function touchPerson(dice: Dice, { person, group, moods, period }: Way): LoggedTouch[] {
  return PLAN.flatMap(({ touch, days }) => {
    const ending = ENDINGS[touch];
    const cadenceDays = days[group];
    if (ending === undefined || cadenceDays === undefined) return [];
    return daysOf(dice, cadenceDays, period.from, period.to).flatMap((day) =>
      ending === 'Sent'
        ? [touchOn(dice, { person, touch, day, moods: [''] }, ending)]
        : callUntil(dice, { person, touch, day, moods }, ending),
    );
  });
}

export const periodOf = (dice: Dice, from: Day): Period => ({
  from,
  to: dice.isLucky(PERCENT_LAPSED) ? TODAY - dice.between(110, 230) : LAST_WORKDAY,
});

function moodsOf({ isFading, custom }: Household): readonly Mood[] {
  if (isFading) return ['Down', 'Down', 'Same'];
  return custom.core === 'Core' ? ['Up', 'Same', 'Same', ''] : EVEN_MOODS;
}

const ownCalls = (dice: Dice, person: Person, { from, to }: Period): LoggedTouch[] =>
  daysOf(dice, OWN_CALLS.cadenceDays, from, to).map((day) => ({
    ...touchOn(dice, { person, touch: 'Call', day, moods: EVEN_MOODS }, 'Reached'),
    minutes: dice.between(OWN_CALLS.least, OWN_CALLS.most),
    who: person.who || planOf('Call').who,
  }));
