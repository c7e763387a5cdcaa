/**
 * What is counted by month and by week on the Dashboard: recalls (S18), and the lunches of the quarter (S16).
 */
import {
  addDays,
  addMonths,
  civilDay,
  partsOf,
  startOfWeek,
  type CivilDay,
} from '../../domain/calendar/civil-day';
import { isWithin, type Period } from '../../domain/calendar/period';
import { LUNCH_STATES, type LunchState } from '../../domain/records/lunch';
import { isFromBefore, type Result } from '../../domain/records/touch';
import type { Touch } from '../../domain/touches/touch-types';
import { dayAndMonth, monthInWords, plural } from '../../domain/text/words';
import type { Cell } from '../../sheets/cells/cell';
import { CHART_COLOURS } from '../../sheets/declare/theme';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const MONTHS_SHOWN = 12;
const MONTHS_A_QUARTER = 3;
const RECALL: Touch = 'Recall';
/** How a recall ends that reaches somebody. */
const ANSWERS = ['Ready', 'Stay in touch', 'No longer interested'] as const satisfies readonly Result[];

const monthOf = (day: CivilDay): Period => {
  const { year, month } = partsOf(day);
  const from = civilDay(year, month, 1);
  return { from, to: addDays(addMonths(from, 1), -1) };
};

/** The recalls of each of the last twelve months, by how they ended. */
export function recallsSection({ book }: JudgedBook, today: CivilDay): Section {
  const recalls = book.touches.filter((touch) => touch.touch === RECALL && !isFromBefore(touch));
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) =>
    monthOf(addMonths(monthOf(today).from, index + 1 - MONTHS_SHOWN)),
  ).map((month) => ({
    month,
    results: recalls.flatMap(({ date, result }) => (date !== null && isWithin(date, month) ? [result] : [])),
  }));
  const rows = months.map(({ month, results }): Cell[] => {
    const answers = ANSWERS.map((answer) => results.filter((result) => result === answer).length);
    const others = results.length - answers.reduce((sum, count) => sum + count, 0);
    return [monthInWords(month.from), results.length, ...answers, others];
  });
  const all = months.reduce((sum, { results }) => sum + results.length, 0);
  const thisMonth = months[months.length - 1]?.results.length ?? 0;
  return {
    title: 'Recalls by month',
    lines:
      all === 0
        ? [
            'No recall of the last 12 months is logged: they come up once somebody is on the cultivation list.',
          ]
        : [],
    table: all === 0 ? [] : [['Month', 'Recalls', ...ANSWERS, 'Not yet'], ...rows],
    formats: [null, 'count', 'count', 'count', 'count', 'count'],
    charts: [
      {
        title: 'Recalls by month',
        kind: 'stacked column',
        columns: [0, 2, 3, 4, 5],
        colours: [CHART_COLOURS.up, CHART_COLOURS.light, CHART_COLOURS.down, CHART_COLOURS.steady],
        sentence: `${plural(thisMonth, 'recall')} this month, ${all} in twelve: how they ended.`,
      },
    ],
  };
}

/** The calendar quarter that holds a day. */
function quarterOf(day: CivilDay): Period {
  const { year, month } = partsOf(day);
  const from = civilDay(year, month - ((month - 1) % MONTHS_A_QUARTER), 1);
  return { from, to: addDays(addMonths(from, MONTHS_A_QUARTER), -1) };
}

const SHOWN_STATES: readonly LunchState[] = LUNCH_STATES.filter((state) => state !== 'Cancelled').reverse();

/** The lunches of this quarter, week by week: held, and what is ahead. */
export function lunchesSection({ book }: JudgedBook, today: CivilDay): Section {
  const quarter = quarterOf(today);
  const lunches = book.lunches.filter(({ date, state }) => isWithin(date, quarter) && state !== 'Cancelled');
  const first = startOfWeek(quarter.from, book.settings.firstWeekday);
  const weeks = Array.from({ length: Math.ceil((quarter.to - first + 1) / 7) }, (_, index) =>
    addDays(first, 7 * index),
  );
  const rows = weeks.map((week): Cell[] => {
    const inWeek = lunches.filter(({ date }) => isWithin(date, { from: week, to: addDays(week, 6) }));
    return [
      dayAndMonth(week),
      ...SHOWN_STATES.map((state) => inWeek.filter((lunch) => lunch.state === state).length),
    ];
  });
  const held = lunches.filter(({ state }) => state === 'Held').length;
  const ahead = lunches.filter(({ date }) => date >= today).length;
  return {
    title: 'Lunches of the quarter',
    lines: lunches.length === 0 ? ['No lunch stands in this quarter yet: Cultivate > Lunches > Plan.'] : [],
    table: lunches.length === 0 ? [] : [['Week of', ...SHOWN_STATES], ...rows],
    formats: [null, ...SHOWN_STATES.map(() => 'count' as const)],
    charts: [
      {
        title: 'Lunches of the quarter',
        kind: 'stacked column',
        columns: [0, ...SHOWN_STATES.map((_, index) => index + 1)],
        colours: [CHART_COLOURS.up, CHART_COLOURS.middle, CHART_COLOURS.light, CHART_COLOURS.steady],
        sentence: `${held} held this quarter, ${ahead} from today on.`,
      },
    ],
  };
}
