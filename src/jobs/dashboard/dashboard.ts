/** Dashboard: the figures of the office on one page, with native charts over them. */
import { alliances } from '../../sheets/tabs/alliances';
import { drafts } from '../../sheets/tabs/drafts';
import { introductions } from '../../sheets/tabs/introductions';
import { lunches } from '../../sheets/tabs/lunches';
import { sales } from '../../sheets/tabs/sales';
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAINTS } from '../../sheets/declare/theme';
import { longDay } from '../../domain/text/words';
import { makeTab, type Job } from '../../runner/job';
import { judgeOffice, JUDGED_TABS } from '../clients/judge-office';
import { giveFirstSection, namesSection, rosterSection, thirdsSection } from './alliance-sections';
import { filesSection, healthSection, yearsSection } from './health-sections';
import { lettersSection } from './letters-section';
import { layOut } from './section-page';
import { attentionSection, cultivationSection, planSection, spiralSection } from './work-sections';

const DASHBOARD_TAB = 'Dashboard';

/** In the order of the page. */
const SECTIONS = [
  healthSection,
  yearsSection,
  filesSection,
  attentionSection,
  planSection,
  spiralSection,
  cultivationSection,
  rosterSection,
  giveFirstSection,
  namesSection,
  thirdsSection,
] as const;

/** The tabs that its sections send people to. */
const SPOKEN_OF = [sales, alliances, lunches, introductions, drafts] as const;

const COLUMNS = 9;

/** Sections under their titles; figures in columns, of which a text is the header. */
const lookWith = (titles: readonly string[]): PageLook => ({
  widths: [170, ...Array<number>(COLUMNS - 1).fill(104)],
  isSheetOfPaper: true,
  rules: [
    labelRule(titles, COLUMNS, PAINTS.section),
    { when: 'ISTEXT($B1)', columns: COLUMNS, paint: PAINTS.strong },
  ],
});

export const dashboard: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Dashboard',
  reads: JUDGED_TABS,

  plan: (office) => {
    const judged = judgeOffice(office);
    const sections = [
      ...SECTIONS.map((section) => section(judged, office.today)),
      lettersSection(judged, office),
    ];
    const page = layOut([`Dashboard as of ${longDay(office.today)}`], sections);
    const missing = sections.filter(({ table }) => table.length === 0).map(({ title }) => title);
    const look = lookWith(sections.map(({ title }) => title));
    return {
      changes: [...SPOKEN_OF.map(makeTab), { kind: 'page', tab: DASHBOARD_TAB, ...page, look }],
      report: [
        'The tab Dashboard is up to date.',
        ...(missing.length === 0 ? [] : [`It says what is missing for: ${missing.join('; ')}.`]),
      ].join(' '),
    };
  },
};
