/** Dashboard: the figures of the office on one page, with native charts over them. */
import { alliances } from '../../sheets/tabs/alliances';
import { drafts } from '../../sheets/tabs/drafts';
import { given } from '../../sheets/tabs/given';
import { introductions } from '../../sheets/tabs/introductions';
import { lunches } from '../../sheets/tabs/lunches';
import { sales } from '../../sheets/tabs/sales';
import type { PageLook } from '../../sheets/declare/appearance';
import { longDay } from '../../domain/text/words';
import { makeTab } from '../../runner/change';
import type { Job } from '../../runner/job';
import type { Chart } from '../../runner/ports';
import { judgeOffice, JUDGED_TABS } from '../clients/judge-office';
import {
  endingsSection,
  giveFirstSection,
  namesSection,
  rosterSection,
  thirdsSection,
} from './alliance-sections';
import { attentionSection } from './attention-section';
import { lunchesSection, recallsSection } from './calendar-sections';
import { cardsOf } from './cards';
import { givenSection } from './given-section';
import { filesSection, healthSection, yearsSection } from './health-sections';
import { lettersSection } from './letters-section';
import { layOut } from './section-page';
import { cultivationSection, planSection, spiralSection } from './work-sections';

const DASHBOARD_TAB = 'Dashboard';

/** In the order of the page; so are the charts of those that stand in front. */
const SECTIONS = [
  healthSection,
  yearsSection,
  attentionSection,
  spiralSection,
  endingsSection,
  namesSection,
  recallsSection,
  lunchesSection,
  planSection,
  filesSection,
  cultivationSection,
  rosterSection,
  giveFirstSection,
  givenSection,
  thirdsSection,
] as const;

/** The tabs that its sections send people to. */
const SPOKEN_OF = [sales, alliances, lunches, introductions, drafts, given] as const;

/** Charts of earlier versions, by their titles: they give way. */
const FORMER_CHARTS: readonly Chart[] = [
  'Retention %',
  'Hours of the last 90 days',
  'Sales of the last 90 days',
  'Spiral',
].map((title) => ({ title, kind: 'column', ranges: [], place: { row: 1, column: 1 } }));

const COLUMNS = 9;
const COLUMN_PIXELS = 140;

const LOOK: PageLook = {
  widths: Array<number>(COLUMNS).fill(COLUMN_PIXELS),
  isSheetOfPaper: true,
  isStyledByCell: true,
};

export const dashboard: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Dashboard',
  reads: JUDGED_TABS,

  plan: (office) => {
    const judged = judgeOffice(office);
    const { today, locale } = office;
    const sections = [
      ...SECTIONS.map((section) => section(judged, today, locale)),
      lettersSection(judged, office),
    ];
    const page = layOut(
      { title: `Dashboard as of ${longDay(today)}`, about: 'Beside the same day a year ago.' },
      cardsOf(judged, today, locale),
      sections,
      { locale, width: COLUMNS },
    );
    const missing = sections.filter(({ table }) => table.length === 0).map(({ title }) => title);
    return {
      changes: [
        ...SPOKEN_OF.map(makeTab),
        { kind: 'page', tab: DASHBOARD_TAB, ...page, charts: [...page.charts, ...FORMER_CHARTS], look: LOOK },
      ],
      report: [
        'The tab Dashboard is up to date.',
        ...(missing.length === 0 ? [] : [`It says what is missing for: ${missing.join('; ')}.`]),
      ].join(' '),
    };
  },
};
