/** A year of alliance lunches: twice a week, each alliance in its turn. */
import { HOLIDAYS, isoDay, LAST_WORKDAY, SET_UP, type Day } from './day';
import { at, diceFor } from './dice';
import type { Person } from './person';

/** Tuesday and Thursday, in days after Monday. */
const LUNCH_DAYS = [1, 3];
const FIRST_LUNCH_WEEK = SET_UP + 7;

export type AllianceLunch = {
  readonly key: string;
  readonly date: Day;
  readonly guest: Person;
  readonly place: string;
};

export const PLACES = [
  'The Copper Pot',
  'Tavola Fiammetta',
  'Number Nine Noodles',
  'The Oyster Shed',
  'Casa Itzel',
];

/** The lunches from the first week after set-up to the last working day, in order. */
export function holdLunches(seed: number, alliances: readonly Person[]): AllianceLunch[] {
  const dice = diceFor(seed, 'lunches');
  const turn = dice.shuffle(alliances);
  return lunchDays(FIRST_LUNCH_WEEK, LAST_WORKDAY).map((date, position) => {
    const guest = at(turn, position);
    return { key: lunchKey(date, guest), date, guest, place: dice.pick(PLACES) };
  });
}

/** A lunch's key: its day and its first guest. */
export const lunchKey = (date: Day, guest: Person): string => `${isoDay(date)}-${guest.id}`;

function lunchDays(from: Day, to: Day): Day[] {
  const weeks = Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, week) => from + 7 * week);
  return weeks
    .flatMap((monday) => LUNCH_DAYS.map((later) => monday + later))
    .filter((day) => day <= to && !HOLIDAYS.includes(day));
}
