/** A logged touch, and how calls and notes of one person come about. */
import { LAST_WORKDAY, workdayFrom, workdaysLater, type Day } from './day';
import type { Dice } from './dice';
import { noteOn, noteOnAttempt } from './notes';
import type { Person } from './person';
import { planOf } from './touch-plan';

export type Mood = '' | 'Up' | 'Same' | 'Down';

export type LoggedTouch = {
  readonly date: Day;
  readonly person: Person;
  readonly touch: string;
  readonly who: 'Principal' | 'Assistant';
  readonly result:
    | 'Reached'
    | 'Left message'
    | 'No answer'
    | 'Declined'
    | 'Held'
    | 'Sent'
    | 'Stay in touch'
    | 'Ready'
    | 'No longer interested';
  readonly mood: Mood;
  readonly minutes: number | null;
  readonly note: string;
  readonly nextDate: Day | null;
  readonly sourceKey: string;
};

/** What a touch is about: who, what, when, and in which moods they answer. */
export type Occasion = {
  readonly person: Person;
  readonly touch: string;
  readonly day: Day;
  readonly moods: readonly Mood[];
};

export const EVEN_MOODS: readonly Mood[] = ['Same', 'Same', 'Same', 'Up', ''];

/** A touch that came about as planned. */
export function touchOn(
  dice: Dice,
  { person, touch, day, moods }: Occasion,
  result: LoggedTouch['result'],
): LoggedTouch {
  const { who, minutes } = planOf(touch);
  return {
    date: day,
    person,
    touch,
    who: person.who || who,
    result,
    mood: dice.pick(moods),
    minutes: dice.isLucky(15) ? null : Math.max(2, Math.round((minutes * dice.between(60, 170)) / 100)),
    note: noteOn(dice, touch),
    nextDate: null,
    sourceKey: '',
  };
}

/** How often, in a hundred calls, nobody answers the first time; the second; the third. */
const PERCENT_UNANSWERED = [24, 30, 40];
const WORKDAYS_BETWEEN_ATTEMPTS = 3;

/**
 * A call that ends so: the attempts before it, and the call itself unless nobody ever answered or it isn't
 * due yet.
 */
export function callUntil(dice: Dice, occasion: Occasion, result: LoggedTouch['result']): LoggedTouch[] {
  const touches: LoggedTouch[] = [];
  let day = workdayFrom(occasion.day);
  for (const percent of PERCENT_UNANSWERED) {
    if (day > LAST_WORKDAY) return touches;
    if (!dice.isLucky(percent)) return [...touches, touchOn(dice, { ...occasion, day }, result)];
    touches.push(attemptOn(dice, { ...occasion, day }));
    day = workdaysLater(day, WORKDAYS_BETWEEN_ATTEMPTS);
  }
  return touches;
}

/** A call that nobody answered. */
export const attemptOn = (dice: Dice, occasion: Occasion): LoggedTouch => ({
  ...touchOn(dice, occasion, dice.isLucky(60) ? 'Left message' : 'No answer'),
  mood: '',
  minutes: dice.isLucky(50) ? null : 2,
  note: noteOnAttempt(dice),
});

/** The days on which a touch of this cadence came round, never quite on time; all of them working days. */
export function daysOf(dice: Dice, cadenceDays: number, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const gap = () => Math.round((cadenceDays * dice.between(92, 118)) / 100);
  for (let day = from + dice.between(0, cadenceDays); day <= to; day += gap()) days.push(workdayFrom(day));
  return days.filter((day) => day <= Math.min(to, LAST_WORKDAY));
}
