/** Offices as chance has them, to plan lunches for: alliances, the lunches so far, absences and holidays. */
import { diceFor, type Dice } from '../../local/sample/dice';
import type { AllianceOnFile, RecordedLunch } from '../../src/domain/alliances/lunches/plan/lunches-so-far';
import { addDays, type CivilDay, type Weekday } from '../../src/domain/calendar/civil-day';
import type { LunchOffice } from './lunch-office';
import { aLunch, MONDAY, many } from '../support/practice';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const CADENCES = [14, 30, 45, 61, 91, 91, 91, 91, 122, 182, 365];

/** The same seed always gives the same office. */
export function randomOffice(seed: number, largestRoster = 60): LunchOffice {
  const dice = diceFor(seed, 'lunches');
  const today = addDays(MONDAY, dice.between(0, 400));
  const alliances = many(dice.between(1, largestRoster), (id) => allianceOn(today, id, dice));
  return {
    today,
    alliances,
    lunches: alliances.flatMap(({ id }) => lunchesOf(id, today, dice)),
    settings: {
      firstWeekday: dice.pick(WEEKDAYS),
      workingDays: new Set(WEEKDAYS),
      lunchDays: new Set(dice.shuffle(WEEKDAYS).slice(0, dice.between(1, 3))),
      lunchesAWeek: dice.between(0, 4),
      minimumGapPercent: dice.pick([0, 33, 60, 60, 60, 85, 100]),
      holidays: new Set(Array.from({ length: dice.between(0, 4) }, () => holidaysFrom(today, dice)).flat()),
      bookingLeadDays: dice.pick([0, 0, 1, 3, 5, 5, 10]),
    },
  };
}

/** A day, a weekend or two weeks off. */
function holidaysFrom(today: CivilDay, dice: Dice): CivilDay[] {
  const first = addDays(today, dice.between(-7, 91));
  return Array.from({ length: dice.pick([1, 2, 14]) }, (_, days) => addDays(first, days));
}

function allianceOn(today: CivilDay, id: string, dice: Dice): AllianceOnFile {
  const awayFrom = addDays(today, dice.between(-20, 91));
  const isAway = dice.isLucky(30);
  return {
    id,
    name: dice.pick(['Ana', 'ana', 'Bo', 'Chidi', 'Dara']),
    receivedMinusGiven: dice.between(-2, 2),
    cadenceDays: dice.pick(CADENCES),
    awayFrom: isAway && dice.isLucky(90) ? awayFrom : null,
    awayTo: isAway && dice.isLucky(90) ? addDays(awayFrom, dice.pick([0, 3, 10, 31, 70])) : null,
  };
}

/**
 * Lunches held long ago or lately, some that nobody marked, and one ahead: planned, invited, set by hand or
 * cancelled.
 */
function lunchesOf(id: string, today: CivilDay, dice: Dice): RecordedLunch[] {
  const lunch = (state: RecordedLunch['state'], days: number, isByHand = false): RecordedLunch => ({
    ...aLunch({ guestIds: [id], state, date: addDays(today, days) }),
    isByHand,
  });
  const past = dice.isLucky(75) ? [lunch(dice.pick(['Held', 'Held', 'Invited']), -dice.between(0, 220))] : [];
  const ahead = dice.between(-3, 100);
  const next: Record<string, readonly RecordedLunch[]> = {
    none: [],
    planned: [lunch('Planned', ahead)],
    invited: [lunch(dice.pick(['Invited', 'Confirmed']), Math.max(0, ahead))],
    'by hand': [lunch('Planned', Math.max(0, ahead), true)],
    cancelled: [lunch('Cancelled', ahead)],
  };
  const kind = dice.pick([
    'none',
    'planned',
    'planned',
    'planned',
    'planned',
    'invited',
    'by hand',
    'cancelled',
  ]);
  return [...past, ...(next[kind] ?? [])];
}
