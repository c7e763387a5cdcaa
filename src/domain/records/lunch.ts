/** A lunch, and how far it has come (S16). */
import { addDays, type CivilDay } from '../calendar/civil-day';
import type { PlannedTouch } from '../touches/touch-types';

export const LUNCH_STATES = ['Planned', 'Invited', 'Confirmed', 'Held', 'Cancelled'] as const;
export type LunchState = (typeof LUNCH_STATES)[number];

export const LUNCH_KINDS = ['Alliance', 'Meet and greet', 'Exchange'] as const;
export type LunchKind = (typeof LUNCH_KINDS)[number];

/** What the key of a planned lunch begins with, but for an alliance's, which begins with the alliance. */
export const OCCASIONS = { 'Meet and greet': 'table', Exchange: 'exchange' } as const;

/** The kind of lunch that a key was given to: an office without the column Kind knows it by nothing else. */
export function kindOfKey(key: string): LunchKind {
  const isOf = (kind: keyof typeof OCCASIONS): boolean => key.startsWith(`${OCCASIONS[kind]}-`);
  return LUNCH_KINDS.find((kind) => kind !== 'Alliance' && isOf(kind)) ?? 'Alliance';
}

/** What each kind of lunch is logged as; the Touch plan has its minutes. */
export const TOUCH_OF_LUNCH: Readonly<Record<LunchKind, PlannedTouch>> = {
  Alliance: 'Alliance lunch',
  'Meet and greet': 'Meet and greet',
  Exchange: 'Exchange meeting',
};

/** A lunch: a row of Lunches. */
export type Lunch = {
  readonly key: string;
  readonly date: CivilDay;
  readonly kind: LunchKind;
  readonly guestIds: readonly string[];
  readonly state: LunchState;
  /** Where; '' while it isn't settled. */
  readonly place: string;
  /**
   * Its date or its guests were chosen by hand, or an invitation is out: while Planned it stays like an
   * invited one.
   */
  readonly isByHand: boolean;
  /** What stands in Introduced: the people introduced there, one a line. */
  readonly names: string;
  /**
   * Those of them who were made introductions, by whom they are from: what somebody deletes on Introductions
   * stays deleted.
   */
  readonly namesFiled: readonly string[];
};

/**
 * So long nobody plans over a lunch whose day has passed: it may have been held, and nobody has said so yet.
 */
const ASKED_FOR_DAYS = 28;

/**
 * Whether it stands where the plan has put it, and may be planned anew: a day that has passed is asked about
 * first.
 */
export const isPlannedAnew = (
  { state, isByHand, date }: Pick<Lunch, 'state' | 'isByHand' | 'date'>,
  today: CivilDay,
): boolean => state === 'Planned' && !isByHand && (date >= today || date < addDays(today, -ASKED_FOR_DAYS));

/** Whether its day has passed, and nobody has said what became of it. */
export const isUnanswered = (lunch: Pick<Lunch, 'state' | 'date' | 'isByHand'>, today: CivilDay): boolean =>
  lunch.date < today && lunch.state !== 'Held' && lunch.state !== 'Cancelled' && !isPlannedAnew(lunch, today);
