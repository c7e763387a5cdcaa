/**
 * The lunch plan as a linear programme for a solver that isn't ours, written down from the rules once more
 * and sharing nothing with the planner: a column says that an alliance has its lunch in a week (or, week 0,
 * none), a row that each does just one of these, or how many a week takes. Its corners are whole numbers, so
 * no column need be declared whole.
 */
import type { Highs, Model } from 'highs';
import type { LunchOffice } from './lunch-office';

type Column = {
  /** Counted among those that are planned. */
  readonly alliance: number;
  readonly allianceId: string;
  /** 1 to 13; 0: none. */
  readonly week: number;
  /** What it adds to left out, squared weeks late, moved, weeks early. */
  readonly levels: readonly number[];
};

export type ExactProblem = {
  readonly columns: readonly Column[];
  /** How many lunches each of the thirteen weeks takes. */
  readonly places: readonly number[];
  /** How many alliances are to be planned. */
  readonly alliances: number;
};

const WEEKS = Array.from({ length: 13 }, (_, index) => index + 1);
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const LEVELS = [0, 1, 2, 3];

/** Days as plain numbers: 1 January 1970, day 0, was a Thursday. */
const weekdayOf = (day: number): number => (day + 4) % 7;

/** The day that lies so many working days ahead. */
function dayOfBooking(today: number, workingDays: number, isWorkedOn: (day: number) => boolean): number {
  const ahead = Array.from({ length: 400 }, (_, index) => today + 1 + index).filter(isWorkedOn);
  return workingDays === 0 ? today : (ahead[workingDays - 1] ?? Infinity);
}

/** What may stay, what it costs, and where there is room. */
export function exactProblem({ alliances, lunches, settings, today }: LunchOffice): ExactProblem {
  const monday =
    DAYS.map((back) => today - back).find((day) => weekdayOf(day) === settings.firstWeekday) ?? 0;
  const daysOf = (week: number): number[] => DAYS.map((later) => monday + 7 * (week - 1) + later);
  const lunchDaysOf = (week: number): number[] =>
    daysOf(week).filter((day) => [...settings.lunchDays].some((weekday) => weekday === weekdayOf(day)));
  const isHoliday = (day: number): boolean => [...settings.holidays].some((off) => off === day);
  const isWorkedOn = (day: number): boolean =>
    !isHoliday(day) && [...settings.workingDays].some((weekday) => weekday === weekdayOf(day));
  const firstOpen = dayOfBooking(today, settings.bookingLeadDays, isWorkedOn);
  const isOpen = (day: number): boolean => day >= firstOpen && !isHoliday(day);
  const isOver = (state: string, date: number): boolean =>
    state === 'Held' || (date < today && ['Invited', 'Confirmed'].includes(state));
  const isAhead = (state: string, date: number, isByHand: boolean): boolean =>
    date >= today && (['Invited', 'Confirmed'].includes(state) || (isByHand && state === 'Planned'));
  const taken = lunches.filter((l) => isOver(l.state, l.date) || isAhead(l.state, l.date, l.isByHand));
  const takenOn = (days: readonly number[]): number => taken.filter(({ date }) => days.includes(date)).length;
  const aDay = Math.ceil(settings.lunchesAWeek / settings.lunchDays.size);

  const places = WEEKS.map((week) => {
    const free = lunchDaysOf(week)
      .filter(isOpen)
      .map((day) => Math.max(0, aDay - takenOn([day])));
    const inAll = free.reduce((sum, count) => sum + count, 0);
    return Math.max(0, Math.min(inAll, settings.lunchesAWeek - takenOn(daysOf(week))));
  });

  const toPlan = alliances.filter(
    ({ id }) => !lunches.some((l) => l.guestIds.includes(id) && isAhead(l.state, l.date, l.isByHand)),
  );
  const columns = toPlan.flatMap((alliance, index): Column[] => {
    const own = lunches.filter((l) => l.guestIds.includes(alliance.id));
    const over = own.filter((l) => isOver(l.state, l.date)).map(({ date }): number => date);
    const last = over.length === 0 ? null : Math.max(...over);
    const offDays = own.filter((l) => l.state === 'Cancelled').map(({ date }): number => date);
    const off = offDays
      .filter((day) => day > (last ?? -Infinity))
      .reduce((a, b) => Math.max(a, b), -Infinity);
    const weekOf = (day: number): number => Math.floor((day - monday) / 7) + 1;
    const dueByCadence = last === null ? 1 : weekOf(last + alliance.cadenceDays);
    const due = Math.max(dueByCadence, off === -Infinity ? dueByCadence : weekOf(off + 28));
    const gapEnds = Math.max(
      off + 14,
      last === null ? -Infinity : last + Math.ceil((settings.minimumGapPercent * alliance.cadenceDays) / 100),
    );
    const stood = own.filter((l) => l.state === 'Planned' && !l.isByHand).map(({ date }): number => date);
    const stoodIn = WEEKS.find((week) => daysOf(week).includes(stood[0] ?? -1));
    const { awayFrom, awayTo } = alliance;
    const isHere = (day: number): boolean =>
      (awayFrom === null && awayTo === null) || day < (awayFrom ?? -Infinity) || day > (awayTo ?? Infinity);
    const isMoved = (week: number): number => (stoodIn !== undefined && stoodIn !== week ? 1 : 0);
    const none = {
      alliance: index,
      allianceId: alliance.id,
      week: 0,
      levels: [due <= 13 ? 1 : 0, Math.max(0, 14 - due) ** 2, isMoved(0), 0],
    };
    const some = WEEKS.filter((week) => monday + 7 * (week - 1) >= gapEnds)
      .filter((week) => lunchDaysOf(week).some((day) => isOpen(day) && isHere(day)))
      .map((week) => ({
        alliance: index,
        allianceId: alliance.id,
        week,
        levels: [0, Math.max(0, week - due) ** 2, isMoved(week), Math.max(0, due - week)],
      }));
    return [none, ...some];
  });
  return { columns, places, alliances: toPlan.length };
}

/** The best values of the four levels, each found with those before it held fast. */
export const bestLevels = (highs: Highs, problem: ExactProblem): number[] =>
  highs.withModel((model) => {
    model.options.set({ output_flag: false });
    write(model, problem, highs.infinity);
    const levelRow = problem.alliances + problem.places.length;
    return LEVELS.map((level) => {
      problem.columns.forEach(({ levels }, column) => model.changeColCost(column, levels[level] ?? 0));
      model.run();
      // An office whose lunches are all settled has an empty model.
      const { optimal, empty } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status !== optimal && status !== empty) throw new Error(`The solver ended with status ${status}.`);
      // Not -0, which isn't 0 to a test.
      const best = Math.round(model.getObjectiveValue()) || 0;
      model.changeRowBounds(levelRow + level, best, best);
      return best;
    });
  });

/**
 * Rows: one for each alliance, one for each week, and one for each level, which is open until its best value
 * is known.
 */
function write(model: Model, { columns, places, alliances }: ExactProblem, infinity: number): void {
  for (let row = 0; row < alliances; row += 1) model.addRow(1, 1, { indices: [], values: [] });
  for (const room of places) model.addRow(-infinity, room, { indices: [], values: [] });
  LEVELS.forEach(() => model.addRow(-infinity, infinity, { indices: [], values: [] }));
  for (const { alliance, week, levels } of columns) {
    const levelEntries = levels.map((value, level) => [alliances + places.length + level, value] as const);
    const weekEntries = week === 0 ? [] : [[alliances + week - 1, 1] as const];
    const entries = [[alliance, 1] as const, ...weekEntries, ...levelEntries].filter(
      ([, value]) => value !== 0,
    );
    model.addCol(0, 0, 1, {
      indices: entries.map(([row]) => row),
      values: entries.map(([, value]) => value),
    });
  }
}
