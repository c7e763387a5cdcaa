/**
 * What comes of a year of lunches (S16). That each plan is the best there is, test/solver shows of the rule;
 * here the built add-in plans, and what stands on the tabs is held against what the practice says.
 */
import { theAddIn } from '../support/built';
import { on } from '../support/hosted';
import { rowsOf } from '../support/rows';
import { daysAfter, daysFrom, isWorkingDay, mondayOf } from './days';
import {
  anOfficeWithAlliances,
  aYearOf,
  daysHeld,
  lunchDaysOf,
  lunchesOf,
  mondayNo,
  NAMES,
  QUARTER,
  weekNo,
  WEEKS,
  type Morning,
  type People,
} from './lunch-year';

const PLACES_A_WEEK = 2;
const CADENCE_DAYS = 91;
/** 60 % of the cadence, rounded up. */
const LEAST_GAP_DAYS = 55;

const press = theAddIn();

describe('twenty-five alliances, once a quarter, two lunches a week', () => {
  const state = anOfficeWithAlliances();
  aYearOf(press, state);
  const held = daysHeld(lunchesOf(state));

  test('each has lunch exactly once in every thirteen weeks', () => {
    // Nobody could be booked for the first week, as the year begins.
    const windows = Array.from({ length: WEEKS - QUARTER }, (_, index) => index + 2);

    const counts = windows.flatMap((first) =>
      [...held.values()].map(
        (days) => days.map(weekNo).filter((week) => week >= first && week < first + QUARTER).length,
      ),
    );

    expect(counts).toHaveLength(NAMES.length * windows.length);
    expect(counts.filter((count) => count !== 1)).toEqual([]);
  });

  test('each lunch is logged, once', () => {
    const logged = rowsOf(state, 'Touches').map(({ cell }) =>
      ['Date', 'Contact', 'Touch', 'Result'].map(cell).join(', '),
    );

    const expected = [...held].flatMap(([name, days]) =>
      days.map((day) => `${day}, ${name}, Alliance lunch, Held`),
    );
    expect(logged.sort()).toEqual(expected.sort());
  });
});

describe('two weeks of holidays, somebody away for a month, and a lunch that is cancelled', () => {
  const CLOSED = [mondayNo(6), mondayNo(33)];
  const AWAY = 'Ally 08';
  const [AWAY_FROM, AWAY_TO] = [daysAfter(mondayNo(16), 3), mondayNo(21)];
  const THURSDAY = daysAfter(mondayNo(21), 3);
  const [INVITED_ON, CANCELLED_ON] = [daysAfter(THURSDAY, -17), daysAfter(THURSDAY, -16)];

  /** Thursday's guest is invited on a Monday, and calls off on Tuesday: there is time to book another. */
  const cancelOne: People = ({ date, status }, today) => {
    if (date !== THURSDAY) return null;
    if (today === INVITED_ON) return 'Invited';
    return today === CANCELLED_ON && status === 'Invited' ? 'Cancelled' : null;
  };

  const state = anOfficeWithAlliances({
    holidays: CLOSED.flatMap((monday) => daysFrom(monday, daysAfter(monday, 6)).filter(isWorkingDay)),
    away: { [AWAY]: [on(AWAY_FROM), on(AWAY_TO)] },
  });
  const mornings = aYearOf(press, state, { people: cancelOne, alsoOn: [daysAfter(CANCELLED_ON, 1)] });
  const held = daysHeld(lunchesOf(state));
  const isFree = (name: string, day: string): boolean => name !== AWAY || day < AWAY_FROM || day > AWAY_TO;

  type Wanting = { readonly name: string; readonly notBefore: string; readonly planned: string };

  /** Whose next lunch is planned after the week in which it is due; left out counts as week 14. */
  function lateOn({ today, lunches }: Morning): Wanting[] {
    const ahead = lunches.filter(({ date, status }) => date >= today && status !== 'Cancelled');
    const lastDays = daysHeld(lunches);
    return NAMES.flatMap((name) => {
      const next = ahead.find(({ guest }) => guest === name);
      const last = lastDays.get(name)?.at(-1);
      const planned = next ? mondayOf(next.date) : daysAfter(today, 7 * QUARTER);
      const due = last === undefined ? today : mondayOf(daysAfter(last, CADENCE_DAYS));
      const notBefore = last === undefined ? today : mondayOf(daysAfter(last, LEAST_GAP_DAYS + 6));
      return next?.status !== 'Invited' && planned > due ? [{ name, notBefore, planned }] : [];
    });
  }

  /**
   * The weeks of the quarter ahead, by their Mondays, in which a place is empty and can be booked: the week
   * that begins can't.
   */
  function openOn({ today, lunches }: Morning): string[] {
    const weeksTaken = lunches
      .filter(({ status }) => status !== 'Cancelled')
      .map(({ date }) => mondayOf(date));
    return Array.from({ length: QUARTER - 1 }, (_, week) => daysAfter(today, 7 * (week + 1))).filter(
      (monday) =>
        !CLOSED.includes(monday) && weeksTaken.filter((taken) => taken === monday).length < PLACES_A_WEEK,
    );
  }

  const mondays = mornings.filter(({ today }) => today === mondayOf(today));

  test('it happened', () => {
    const weeksHeld = [...held.values()].flat().map(mondayOf);
    const cancelled = lunchesOf(state).filter(({ status }) => status === 'Cancelled');

    expect(cancelled.map(({ date }) => date)).toEqual([THURSDAY]);
    expect(weeksHeld.filter((monday) => CLOSED.includes(monday))).toEqual([]);
    expect(held.get(AWAY)?.filter((day) => !isFree(AWAY, day))).toEqual([]);
  });

  test('the place of the lunch that was cancelled is taken again', () => {
    const daysOfThatWeek = [...held.values()].flat().filter((day) => mondayOf(day) === mondayOf(THURSDAY));

    expect(daysOfThatWeek.sort()).toEqual(lunchDaysOf(mondayOf(THURSDAY)));
  });

  test('who has called off isn’t asked again for two weeks, and is met', () => {
    const [guest = ''] = lunchesOf(state).flatMap((lunch) =>
      lunch.status === 'Cancelled' ? [lunch.guest] : [],
    );

    const next = held.get(guest)?.find((day) => day >= CANCELLED_ON) ?? '';

    expect([next >= daysAfter(THURSDAY, 14), next < daysAfter(THURSDAY, 7 * QUARTER)]).toEqual([true, true]);
  });

  test('no place is empty while somebody late and free waits', () => {
    const waiting = mondays.flatMap((monday) => {
      const open = openOn(monday);
      return lateOn(monday).flatMap(({ name, notBefore, planned }) =>
        open
          .filter((week) => week >= notBefore && week < planned)
          .filter((week) => lunchDaysOf(week).some((day) => isFree(name, day)))
          .map((week) => `${monday.today}: ${name} could be met in the week of ${week}`),
      );
    });

    expect(mondays.filter((monday) => lateOn(monday).length > 0).length).toBeGreaterThan(QUARTER);
    expect(mondays.filter((monday) => openOn(monday).length > 0).length).toBeGreaterThan(QUARTER);
    expect(waiting).toEqual([]);
  });

  test('nobody is met before the least gap is over', () => {
    const tooEarly = [...held].flatMap(([name, days]) =>
      days
        .slice(1)
        .filter((day, index) => mondayOf(day) < daysAfter(days[index] ?? day, LEAST_GAP_DAYS))
        .map((day) => `${name} on ${day}`),
    );

    expect([...held.values()].every((days) => days.length > 2)).toBe(true);
    expect(tooEarly).toEqual([]);
  });
});
