/** Dashboard: the figures of the office on one page, with native charts over them. */
import { alliances } from '../../sheets/tabs/alliances';
import { introductions } from '../../sheets/tabs/introductions';
import { lunches } from '../../sheets/tabs/lunches';
import { sales } from '../../sheets/tabs/sales';
import { longDay } from '../../domain/text/words';
import { makeTab, type Job } from '../../runner/job';
import { judgeOffice, JUDGED_TABS } from '../clients/judge-office';
import { giveFirstSection, namesSection, rosterSection, thirdsSection } from './alliance-sections';
import { filesSection, healthSection, yearsSection } from './health-sections';
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
const SPOKEN_OF = [sales, alliances, lunches, introductions] as const;

export const dashboard: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Dashboard',
  reads: JUDGED_TABS,

  plan: (office) => {
    const judged = judgeOffice(office);
    const sections = SECTIONS.map((section) => section(judged, office.today));
    const page = layOut([`Dashboard as of ${longDay(office.today)}`], sections);
    const missing = sections.filter(({ table }) => table.length === 0).map(({ title }) => title);
    return {
      changes: [...SPOKEN_OF.map(makeTab), { kind: 'page', tab: DASHBOARD_TAB, ...page }],
      report: [
        'The tab Dashboard is up to date.',
        ...(missing.length === 0 ? [] : [`It says what is missing for: ${missing.join('; ')}.`]),
      ].join(' '),
    };
  },
};
