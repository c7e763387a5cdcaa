/** Set up > This workbook: makes the tabs an office begins with, and changes nothing that is there. */
import { DEFAULT_PLAN } from '../domain/touches/touch-plan';
import { PLANNED_TOUCHES } from '../domain/touches/touch';
import { foldHeader } from '../sheets/header-keys';
import { standardSettingRows } from '../sheets/settings';
import type { AnyTable } from '../sheets/table';
import { tables, type TableName } from '../sheets/tables';
import { touchPlan } from '../sheets/tabs/touch-plan';
import { settings } from '../sheets/tabs/settings';
import { appendRow, type Change, type Job, type Office } from './job';
import { START_TAB, startPage } from './start-page';

export const SET_UP_TABS = [
  'thisWeek',
  'contacts',
  'lunches',
  'touchPlan',
  'settings',
] as const satisfies TableName[];
type SetUpTab = (typeof SET_UP_TABS)[number];

/** The Touch plan as it is first made; an office that has emptied its Touch plan wants no touches. */
const planRows = ({ exists }: Office<SetUpTab>['tables']['touchPlan']): Change[] =>
  exists
    ? []
    : PLANNED_TOUCHES.map((touch) => {
        const { who, minutes, days, aWeekAtMost: weeklyCap } = DEFAULT_PLAN[touch];
        return appendRow(touchPlan, {
          ...{ touch, who, minutes, weeklyCap },
          tier1: days['Tier 1'],
          tier2: days['Tier 2'],
          tier3: days['Tier 3'],
          cultivating: days['Cultivating prospect'],
          otherProspect: days['Other prospect'],
          alliance: days.Alliance,
          personal: days.Personal,
        });
      });

/** The settings that have no row yet, each with its standard. */
function settingRows({ rows }: Office<SetUpTab>['tables']['settings']): Change[] {
  const nameOf = ({ setting }: { readonly setting?: string }): string => foldHeader(String(setting));
  const present = new Set(rows.map(nameOf));
  return standardSettingRows()
    .filter((row) => !present.has(nameOf(row)))
    .map((row) => appendRow(settings, row));
}

/** Start as it is first made, in front until the first week is built. */
function startChanges({ start, tables: { thisWeek } }: Office<SetUpTab>): Change[] {
  if (start.length > 0) return [];
  return [
    startPage([], []),
    ...(thisWeek.rows.length === 0 ? [{ kind: 'first', tab: START_TAB } as const] : []),
  ];
}

export const setUpWorkbook: Job<SetUpTab> = {
  name: 'This workbook',
  reads: SET_UP_TABS,
  isForBrokenOffices: true,
  leavesRowsAlone: true,

  plan: (office) => {
    const missing: readonly AnyTable[] = SET_UP_TABS.filter((name) => !office.tables[name].exists).map(
      (name) => tables[name],
    );
    const made = [...missing.map(({ name }) => name), ...(office.start.length > 0 ? [] : [START_TAB])];
    return {
      changes: [
        ...missing.map((table): Change => ({ kind: 'tab', table })),
        ...planRows(office.tables.touchPlan),
        ...settingRows(office.tables.settings),
        ...startChanges(office),
      ],
      report:
        made.length === 0
          ? 'Every tab is there, and nothing that stood there was changed.'
          : `Made ${made.join(', ')}. Start says how to begin.`,
    };
  },
};
