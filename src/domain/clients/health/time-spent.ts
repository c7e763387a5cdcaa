/** The time that households take: the minutes of their touches (S3, S4). */
import type { Book } from '../household/book';
import { isWithin, type Period } from '../../calendar/period';
import { isSnooze } from '../../touches/history';
import { effortOf, type TouchPlan } from '../../touches/touch-plan';
import { type LoggedTouch, isFromBefore } from '../../records/touch';

export type TimeSpent = {
  readonly minutes: number;
  /** Some touches had no minutes of their own, and were counted with the Touch plan's. */
  readonly isEstimated: boolean;
  /** Touches and attempts; putting something off is neither. */
  readonly touches: number;
};

export const HOURS_ARE = ['logged', 'estimated'] as const;
/** Where hours come from: from the minutes that were logged, or in part from the Touch plan's (S3). */
export type HoursAre = (typeof HOURS_ARE)[number];

export const NO_TIME: TimeSpent = { minutes: 0, isEstimated: false, touches: 0 };

/** A touch whose kind isn't known has no minutes in the Touch plan. */
const plannedMinutes = ({ touch }: LoggedTouch, plan: TouchPlan): number =>
  touch === null ? 0 : effortOf(plan, touch).minutes;

function plus(spent: TimeSpent, touch: LoggedTouch, plan: TouchPlan): TimeSpent {
  const minutes = touch.minutes ?? plannedMinutes(touch, plan);
  return {
    minutes: spent.minutes + minutes,
    isEstimated: spent.isEstimated || touch.minutes === null,
    touches: spent.touches + 1,
  };
}

/**
 * By household id: the time of its touches in the period. An empty Minutes cell counts as the Touch plan's
 * minutes for that touch.
 */
export function timeSpentIn(
  { touches, householdOf, plan }: Pick<Book, 'touches' | 'householdOf' | 'plan'>,
  period: Period,
): Map<string, TimeSpent> {
  const spent = new Map<string, TimeSpent>();
  for (const touch of touches) {
    if (touch.date === null || !isWithin(touch.date, period) || isSnooze(touch) || isFromBefore(touch))
      continue;
    const id = householdOf.get(touch.contactId)?.id;
    if (id !== undefined) spent.set(id, plus(spent.get(id) ?? NO_TIME, touch, plan));
  }
  return spent;
}

/** Minutes as hours, to the hundredth. */
export const hoursOf = ({ minutes }: TimeSpent): number => Math.round((100 * minutes) / 60) / 100;

/** Whether hours are logged or estimated; null where there are none. */
export const hoursAre = ({ touches, isEstimated }: TimeSpent): HoursAre | null => {
  if (touches === 0) return null;
  return isEstimated ? 'estimated' : 'logged';
};
