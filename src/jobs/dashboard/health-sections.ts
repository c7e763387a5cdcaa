/** The health numbers on the Dashboard: this year beside the last to the same day, and year by year (S6). */
import { partsOf, type CivilDay } from '../../domain/calendar/civil-day';
import { ATTENTION_DAYS, auditAttention, clientShareOfTime } from '../../domain/clients/health/attention';
import { completenessOfFiles, contactJudgements } from '../../domain/clients/contact-judgements';
import {
  compareHealth,
  healthByYear,
  type Health,
  type HealthComparison,
  type HealthNumber,
} from '../../domain/clients/health/health';
import type { Cell } from '../../sheets/cells/cell';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const YEARS_SHOWN = 5;
const NO_SALES =
  'Nothing stands on Sales yet: one row a sale (Date, Contact, Amount) is all that these figures need.';

const orBlank = (number: number | null): Cell => number ?? '';

const NAMES: Readonly<Record<HealthNumber, string>> = {
  retention: 'retention',
  averageSale: 'average sale',
  salesPerClient: 'sales per client',
};

const cellsOf = ({ retention, averageSale, salesPerClient }: Health): readonly [Cell, Cell, Cell] => [
  orBlank(retention),
  orBlank(averageSale),
  orBlank(salesPerClient),
];
const FORMATS = ['share to the tenth', 'money', 'hundredths'] as const;

const HEALTH_HEADERS: readonly Cell[] = [
  'Clients',
  'Retention',
  'a year ago',
  'Average sale',
  'last year',
  'Sales per client',
  'last year',
  'Time on clients',
  "Didn't rise",
];

function healthRow({ group, current, last, notRisen }: HealthComparison, timeOnClients: Cell): Cell[] {
  const [now, then] = [cellsOf(current), cellsOf(last)];
  return [
    group,
    ...now.flatMap((cell, index) => [cell, then[index] ?? '']),
    notRisen.length === 0 ? '' : timeOnClients,
    notRisen.map((number) => NAMES[number]).join(', '),
  ];
}

/** The three numbers of each tier and in total. */
export function healthSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const title = 'Health numbers';
  if (!judged.hasSales) return { title, lines: [NO_SALES], table: [], charts: [] };
  const timeOnClients = orBlank(clientShareOfTime(auditAttention(book, judged, today)));
  return {
    title,
    lines: [
      'This year up to today beside last year up to the same day; retention: of who bought in the 12 months before, those who bought again.',
      `Where a number didn't rise stands the share of the last ${ATTENTION_DAYS} days' time that went to clients rather than prospects.`,
    ],
    table: [
      HEALTH_HEADERS,
      ...compareHealth(judged, today).map((comparison) => healthRow(comparison, timeOnClients)),
    ],
    formats: [null, ...FORMATS.flatMap((format) => [format, format]), 'share to the tenth'],
    charts: [],
  };
}

/** How much of the information file is known of the core clients (S7). */
export function filesSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const found = contactJudgements(judged, book, today);
  const complete = completenessOfFiles(found);
  const files = [...found.values()].filter(({ fileComplete }) => fileComplete !== null).length;
  const isWithoutColumns = book.factsKept.size === 0;
  const missing = isWithoutColumns
    ? 'Contacts has none of the columns of the personal file: Dream, Likes, Birthday and the others.'
    : 'No client is core yet: it takes sales again and again, as Consistent buying on Settings says.';
  return {
    title: 'Information files of core clients',
    lines: complete === null ? [missing] : ['Each call asks for one fact that is missing.'],
    table:
      complete === null
        ? []
        : [
            ['Files', 'Complete'],
            [files, orBlank(complete)],
          ],
    formats: [null, 'share to the tenth'],
    charts: [],
  };
}

/** The three numbers of the last years, each in a chart of its own: their scales differ. */
export function yearsSection({ judged }: JudgedBook, today: CivilDay): Section {
  const years = healthByYear(judged, today, YEARS_SHOWN);
  const nameOf = (year: number): string => (year === partsOf(today).year ? `${year} so far` : String(year));
  const rows = years.map(({ year, health }) => [nameOf(year), ...cellsOf(health)]);
  return {
    title: 'Year by year',
    lines: [
      years.length === 0
        ? 'Years appear with the first sale.'
        : 'Calendar years of all who ever bought; the retention of this year is that of the last 12 months.',
    ],
    table: years.length === 0 ? [] : [['Year', 'Retention', 'Average sale', 'Sales per client'], ...rows],
    formats: [null, ...FORMATS],
    charts: [
      { title: 'Retention', kind: 'column', columns: [0, 1] },
      { title: 'Average sale', kind: 'column', columns: [0, 2] },
      { title: 'Sales per client', kind: 'column', columns: [0, 3] },
    ],
  };
}
