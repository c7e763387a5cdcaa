/**
 * The work of the office on the Dashboard: where time goes, what was done of the Touch plan, how
 * relationships turn, how the list grows.
 */
import { FEWEST_TOUCHES } from '../../domain/clients/health/spiral';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { ATTENTION_DAYS, auditAttention, type Attention } from '../../domain/clients/health/attention';
import { TREND_WEEKS, spiralTrend } from '../../domain/clients/health/spiral-trend';
import { lastDays } from '../../domain/calendar/period';
import { COMPARED_DAYS, planAgainstActual } from '../../domain/touches/actual';
import { QUARTER_DAYS, forecastInWords, forecastOf } from '../../domain/touches/recalls/cultivation';
import { numberInWords, longDay } from '../../domain/text/words';
import type { Cell } from '../../sheets/cells/cell';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const ATTENTION_HEADERS: readonly Cell[] = [
  'Group',
  'Households',
  'Hours',
  'Touches',
  'Sales',
  'Introduced sales',
  'Introductions',
  'Hours are',
];

const attentionRow = (each: Attention): Cell[] => [
  each.group,
  each.households,
  each.hours,
  each.touches,
  each.sales,
  each.introducedSales,
  each.introductions,
  each.areHoursEstimated ? 'estimated' : 'logged',
];

/** Where the hours of the last 90 days went, beside what each group brought (S4). */
export function attentionSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const audit = auditAttention(book, judged, today);
  const isEmpty = audit.every(({ touches }) => touches === 0);
  return {
    title: `Attention: the last ${ATTENTION_DAYS} days`,
    lines: isEmpty
      ? [
          `No touch of the last ${ATTENTION_DAYS} days is logged: build the week, type Results into it and log them.`,
        ]
      : [],
    table: isEmpty ? [] : [ATTENTION_HEADERS, ...audit.map(attentionRow)],
    charts: [
      { title: `Hours of the last ${ATTENTION_DAYS} days`, kind: 'bar', columns: [0, 2] },
      { title: `Sales of the last ${ATTENTION_DAYS} days`, kind: 'bar', columns: [0, 4] },
    ],
  };
}

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
    charts: [{ title: 'Plan against actual', kind: 'column', columns: [0, 1, 2] }],
  };
}

/** How many client households went up, held, and went down, week by week (S8). */
export function spiralSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const rows = spiralTrend(judged.clients, book, today).map(({ day, households }): Cell[] => [
    longDay(day),
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
    charts: [{ title: 'Spiral', kind: 'stacked column', columns: [0, 1, 2, 3] }],
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
    charts: [],
  };
}
