/**
 * The figures of the Dashboard that are seen first: the three health numbers, and where time goes (S4, S6).
 */
import { auditAttention } from '../../domain/clients/health/attention';
import { compareHealth, type HealthComparison, type HealthNumber } from '../../domain/clients/health/health';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { amountInFigures, numberInFigures, shareInFigures } from '../../sheets/cells/in-figures';
import type { Locale } from '../../sheets/cells/locale';
import type { JudgedBook } from '../clients/judge-office';
import { sharesOf } from './attention-section';
import type { Card } from './section-page';

const UNKNOWN = '–';
/** As in "86.4%". */
const POINTS = 100;

/** What a card says, and how its change is told. */
const HEALTH_CARDS: readonly {
  readonly number: HealthNumber;
  readonly of: (group: string) => string;
  readonly figure: (value: number, locale: Locale) => string;
  readonly change: (now: number, then: number, locale: Locale) => string;
}[] = [
  {
    number: 'retention',
    of: (group) => `${group} who bought again in 12 months`,
    figure: shareInFigures,
    change: (now, then, locale) => `${numberInFigures(POINTS * Math.abs(now - then), locale, 1)} points`,
  },
  {
    number: 'averageSale',
    of: (group) => `average sale this year, ${group}`,
    figure: amountInFigures,
    change: (now, then, locale) => shareInFigures(Math.abs(now - then) / then, locale),
  },
  {
    number: 'salesPerClient',
    of: (group) => `sales a client this year, ${group}`,
    figure: (value, locale) => numberInFigures(value, locale, 2),
    change: (now, then, locale) => numberInFigures(Math.abs(now - then), locale, 2),
  },
];

/** Tier 1, or all clients where it has bought nothing. */
function comparedFirst(comparisons: readonly HealthComparison[]): HealthComparison | undefined {
  const [first, ...others] = comparisons;
  return first?.current.averageSale === null ? others[others.length - 1] : first;
}

function changeOf(now: number, then: number, text: string): Card['change'] {
  if (now === then) return { text: 'as last year', isGood: true };
  return { text: `${now > then ? '▲' : '▼'} ${text} on last year`, isGood: now > then };
}

function healthCards(judged: JudgedBook['judged'], today: CivilDay, locale: Locale): Card[] {
  const comparison = judged.hasSales ? comparedFirst(compareHealth(judged, today)) : undefined;
  const group = comparison?.group === 'Total' ? 'all clients' : 'Tier 1';
  return HEALTH_CARDS.map(({ number, of, figure, change }) => {
    const now = comparison?.current[number] ?? null;
    const then = comparison?.last[number] ?? null;
    return {
      figure: now === null ? UNKNOWN : figure(now, locale),
      caption: of(group),
      change: now === null || !then ? null : changeOf(now, then, change(now, then, locale)),
    };
  });
}

function attentionCard({ book, judged }: JudgedBook, today: CivilDay, locale: Locale): Card {
  const core = sharesOf(auditAttention(book, judged, today)).find(({ group }) => group === 'Core');
  const inFigures = (share: number | null | undefined) =>
    typeof share === 'number' ? shareInFigures(share, locale, 0) : UNKNOWN;
  return {
    figure: core ? `${inFigures(core.ofHours)} / ${inFigures(core.ofSales)}` : UNKNOWN,
    caption: 'of hours for core clients / of sales from them',
    change: null,
  };
}

/** In the order of the page. */
export const cardsOf = (office: JudgedBook, today: CivilDay, locale: Locale): Card[] => [
  ...healthCards(office.judged, today, locale),
  attentionCard(office, today, locale),
];
