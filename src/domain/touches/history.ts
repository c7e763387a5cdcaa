/**
 * What a household's logged touches say: when a clock was last reset, what was tried since, what was put off
 * (S12).
 */
import type { CivilDay } from '../calendar/civil-day';
import type { Household } from '../clients/household/household';
import { compareIds } from '../values/order';
import type { LoggedTouch, Result } from '../records/touch';
import { TOUCHES, TOUCH_TYPES, type Touch } from './touch-types';
import { loggedFrom } from './week/keys';

/** A logged touch of which day and kind are known. */
export type DatedTouch = LoggedTouch & { readonly date: CivilDay; readonly touch: Touch };

/** A household's touches in the order of time. */
export type History = readonly DatedTouch[];

type Effect = 'counts' | 'attempt' | 'leaves the list';

/** What a result does to the clock of its touch (S12). */
const EFFECTS: Readonly<Record<Result, Effect>> = {
  Reached: 'counts',
  Declined: 'counts',
  Held: 'counts',
  Sent: 'counts',
  'Stay in touch': 'counts',
  Ready: 'counts',
  'Left message': 'attempt',
  'No answer': 'attempt',
  'No longer interested': 'leaves the list',
};

/**
 * The touches that share one clock: each is a talk, so each puts off the next courtesy call or check-in
 * (S12).
 */
export const TALKS: ReadonlySet<Touch> = new Set(
  TOUCHES.filter((touch) => TOUCH_TYPES[touch].countsAs === 'a talk'),
);

/** A talk or a personal note: whoever had one is left in peace for the quiet days (S12). */
const PERSONAL_TOUCHES: ReadonlySet<Touch> = new Set(
  TOUCHES.filter((touch) => TOUCH_TYPES[touch].countsAs !== 'itself'),
);

/** Whether the result resets the clock of its touch. */
export const counts = ({ result }: LoggedTouch): boolean => result !== null && EFFECTS[result] === 'counts';

const isAttempt = ({ result }: LoggedTouch): boolean => result !== null && EFFECTS[result] === 'attempt';

/** Without a result a next date is a snooze; with one it is a promise (S12). */
export const isSnooze = ({ result, nextDate }: LoggedTouch): boolean => result === null && nextDate !== null;

const isDated = (touch: LoggedTouch): touch is DatedTouch => touch.date !== null && touch.touch !== null;

/** The touches of each household, by its id, in the order of day and id. */
export function historiesOf(
  touches: readonly LoggedTouch[],
  householdOf: ReadonlyMap<string, Household>,
): Map<string, History> {
  const histories = new Map<string, DatedTouch[]>();
  for (const touch of touches) {
    const household = householdOf.get(touch.contactId);
    if (!household || !isDated(touch)) continue;
    const history = histories.get(household.id);
    if (history) history.push(touch);
    else histories.set(household.id, [touch]);
  }
  for (const history of histories.values()) history.sort((a, b) => a.date - b.date || compareIds(a.id, b.id));
  return histories;
}

/** The day on which a touch of this clock last counted; null: never. */
export function lastCounted(history: History, clock: ReadonlySet<Touch>): CivilDay | null {
  let last: CivilDay | null = null;
  for (const touch of history) if (clock.has(touch.touch) && counts(touch)) last = touch.date;
  return last;
}

/** Whether somebody of the household was talked to on that day or after it. */
export const isTalkedToSince = (history: History, day: CivilDay): boolean =>
  history.some((touch) => touch.date >= day && TALKS.has(touch.touch) && wasSpokenTo(touch));

/** What was logged after a touch, but for what was logged with it: what stood on one row was one talk. */
export const loggedAfter = (history: History, touch: DatedTouch): History =>
  history
    .slice(history.indexOf(touch) + 1)
    .filter((later) => later.date > touch.date || loggedFrom(later) !== loggedFrom(touch));

/** A talk that ended in giving up was a talk all the same; something sent was none. */
const wasSpokenTo = (touch: LoggedTouch): boolean =>
  touch.result !== 'Sent' && (counts(touch) || touch.result === 'No longer interested');

/**
 * Whether a touch that is asked for by its day was done then or later: by any talk, or by sending what it was
 * about.
 */
export const isDoneSince = (history: History, touch: Touch, day: CivilDay): boolean =>
  isTalkedToSince(history, day) ||
  history.some((logged) => logged.touch === touch && logged.date >= day && counts(logged));

/** The last day on which somebody of the household was reached by a talk or a personal note; null: never. */
export function lastReached(history: History): CivilDay | null {
  let last: CivilDay | null = null;
  for (const touch of history)
    if (PERSONAL_TOUCHES.has(touch.touch) && (counts(touch) || wasSpokenTo(touch))) last = touch.date;
  return last;
}

/**
 * The days on which this clock was tried in vain since it last counted; several attempts of one day are one.
 */
export function attemptsInARow(history: History, clock: ReadonlySet<Touch>): CivilDay[] {
  const last = lastCounted(history, clock);
  const days = new Set<CivilDay>();
  for (const touch of history)
    if (clock.has(touch.touch) && isAttempt(touch) && (last === null || touch.date > last))
      days.add(touch.date);
  return [...days];
}

/**
 * The day to which a touch was put off since `since` (null: ever); the latest word on it holds; null: it
 * wasn't.
 */
export function snoozedTo(history: History, touch: Touch, since: CivilDay | null): CivilDay | null {
  let until: CivilDay | null = null;
  for (const logged of history)
    if (logged.touch === touch && isSnooze(logged) && (since === null || logged.date >= since))
      until = logged.nextDate;
  return until;
}

/** The latest note on a talk, a letter or a gift; null where none was written. */
export function lastNoted(history: History): DatedTouch | null {
  let last: DatedTouch | null = null;
  for (const touch of history) if (touch.note.trim() !== '') last = touch;
  return last;
}
