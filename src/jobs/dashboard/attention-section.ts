/** Where the hours of the last 90 days went on the Dashboard, beside what each group brought (S4). */
import type { CivilDay } from '../../domain/calendar/civil-day';
import { ATTENTION_DAYS, auditAttention, type Attention } from '../../domain/clients/health/attention';
import { sumOfMoney } from '../../domain/values/money';
import type { Cell } from '../../sheets/cells/cell';
import { shareInFigures } from '../../sheets/cells/in-figures';
import type { Locale } from '../../sheets/cells/locale';
import { CHART_COLOURS } from '../../sheets/declare/theme';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

/** A group with its parts of all hours and of all sales, from 0 to 1; null where there are none. */
export type Shares = Attention & { readonly ofHours: number | null; readonly ofSales: number | null };

/** Each group with its parts of the whole. */
export function sharesOf(audit: readonly Attention[]): Shares[] {
  const hours = audit.reduce((sum, each) => sum + each.hours, 0);
  const sales = sumOfMoney(audit.map((each) => each.sales));
  return audit.map((each) => ({
    ...each,
    ofHours: hours > 0 ? each.hours / hours : null,
    // A refund that outweighs the sales leaves no whole to be part of.
    ofSales: sales > 0 ? each.sales / sales : null,
  }));
}

const HEADERS: readonly Cell[] = [
  'Group',
  '% of hours',
  '% of sales',
  'Hours',
  'Sales',
  'Households',
  'Touches',
  'Introduced sales',
  'Introductions',
];

const rowOf = (each: Shares): Cell[] => [
  each.group,
  each.ofHours ?? '',
  each.ofSales ?? '',
  each.hours,
  each.sales,
  each.households,
  each.touches,
  each.introducedSales,
  each.introductions,
];

const ESTIMATED = 'Where a touch was logged without its minutes, those of the Touch plan are counted for it.';

function inASentence(shares: readonly Shares[], locale: Locale): string {
  const core = shares.find(({ group }) => group === 'Core');
  if (!core || core.ofHours === null || core.ofSales === null) return 'Nobody is core yet.';
  const [hours, sales] = [core.ofHours, core.ofSales].map((share) => shareInFigures(share, locale, 0));
  return `Core clients get ${hours} of the hours and bring ${sales} of the sales.`;
}

export function attentionSection({ book, judged }: JudgedBook, today: CivilDay, locale: Locale): Section {
  const audit = sharesOf(auditAttention(book, judged, today));
  const isEmpty = audit.every(({ touches }) => touches === 0);
  const isEstimated = audit.some(({ areHoursEstimated }) => areHoursEstimated);
  return {
    title: `Attention: the last ${ATTENTION_DAYS} days`,
    lines: isEmpty
      ? [
          `No touch of the last ${ATTENTION_DAYS} days is logged: build the week, type Results into it and log them.`,
        ]
      : isEstimated
        ? [ESTIMATED]
        : [],
    table: isEmpty ? [] : [HEADERS, ...audit.map(rowOf)],
    formats: [null, 'share', 'share', 'tenths', 'money', 'count', 'count', 'money', 'count'],
    charts: [
      {
        title: 'Where the time went, and what it brought',
        kind: 'bar',
        columns: [0, 1, 2],
        colours: [CHART_COLOURS.up, CHART_COLOURS.light],
        sentence: inASentence(audit, locale),
      },
    ],
  };
}
