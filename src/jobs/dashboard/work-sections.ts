/**
 * The work of the office on the Dashboard: what was done of the Touch plan, how
 * relationships turn, how the list grows.
 */
import { FEWEST_TOUCHES } from '../../domain/clients/health/spiral';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { TREND_WEEKS, spiralTrend, type SpiralWeek } from '../../domain/clients/health/spiral-trend';
import { lastDays } from '../../domain/calendar/period';
import { COMPARED_DAYS, planAgainstActual } from '../../domain/touches/actual';
import { QUARTER_DAYS, forecastInWords, forecastOf } from '../../domain/touches/recalls/cultivation';
import { capitalized, dayAndMonth, numberInWords } from '../../domain/text/words';
import type { Cell } from '../../sheets/cells/cell';
import { CHART_COLOURS } from '../../sheets/declare/theme';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

/** What the Touch plan asked for, and what was done (S10). */
export function planSection({ book }: JudgedBook, today: CivilDay): Section {
  const rows = planAgainstActual(book, lastDays(COMPARED_DAYS, today))
    .filter(({ planned, actual }) => planned > 0 || actual > 0)
    .map(({ touch, planned, actual }): Cell[] => [touch, planned, actual]);
  return {
    title: `Plan against actual: the last ${COMPARED_DAYS} days`,
    lines:
      rows.length === 0 ? ['The Touch plan asks nothing of anybody on Contacts, and nothing was done.'] : [],
    table: rows.length === 0 ? [] : [['Touch', 'Planned', 'Done'], ...rows],
    formats: [null, 'count', 'count'],
    charts: [{ title: 'Plan against actual', kind: 'column', columns: [0, 1, 2] }],
  };
}

/** "31 upward, 44 steady, 6 downward; eight weeks ago 29, 46 and 6." */
function spiralInASentence(weeks: readonly SpiralWeek[]): string {
  const [first, last] = [weeks[0]?.households, weeks[weeks.length - 1]?.households];
  if (!first || !last) return '';
  return (
    `${last.Upward} households upward, ${last.Steady} steady, ${last.Downward} downward; ` +
    `in the first of these weeks ${first.Upward}, ${first.Steady} and ${first.Downward}.`
  );
}

/** How many client households went up, held, and went down, week by week (S8). */
export function spiralSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const weeks = spiralTrend(judged.clients, book, today);
  const rows = weeks.map(({ day, households }): Cell[] => [
    dayAndMonth(day),
    households.Upward,
    households.Steady,
    households.Downward,
  ]);
  const isEmpty = rows.every((row) => row.slice(1).every((count) => count === 0));
  return {
    title: `Spiral: the last ${TREND_WEEKS} weeks`,
    lines: isEmpty
      ? [
          `No client household has ${numberInWords(FEWEST_TOUCHES)} logged touches yet: before that nothing can be said.`,
        ]
      : [],
    table: isEmpty ? [] : [['Week to', 'Upward', 'Steady', 'Downward'], ...rows],
    formats: [null, 'count', 'count', 'count'],
    charts: [
      {
        title: `${capitalized(numberInWords(TREND_WEEKS))} weeks of the spiral`,
        kind: 'line',
        columns: [0, 1, 2, 3],
        colours: [CHART_COLOURS.up, CHART_COLOURS.steady, CHART_COLOURS.down],
        sentence: spiralInASentence(weeks),
      },
    ],
  };
}

/** How the cultivation list grows (S18). */
export function cultivationSection({ book }: JudgedBook, today: CivilDay): Section {
  const forecast = forecastOf(book, today);
  const { size, target, joiners, leavers } = forecast;
  const isEmpty = size === 0 && joiners === 0 && leavers === 0;
  return {
    title: 'Cultivation list',
    lines: isEmpty
      ? [
          'Nobody is on the list yet: prospects join it by the day on which they invited you to stay in touch.',
        ]
      : [`${forecastInWords(forecast)}.`],
    table: isEmpty
      ? []
      : [
          ['On the list', 'Target', `Joined in ${QUARTER_DAYS} days`, `Left in ${QUARTER_DAYS} days`],
          [size, target, joiners, leavers],
        ],
    formats: ['count', 'count', 'count', 'count'],
    charts: [],
  };
}
