/** What the README says that is declared elsewhere: each by the name of its place in the page. */
import { columnTables, tabsTable } from './tabs';
import { draftStatesTable, exclusionsTable, letterLimitsTable } from './letters';
import { limitsTable } from './limits';
import { menuTable } from './menu';
import { planTable, settingsTable, weightsTable } from './numbers';
import { scopesTable } from './scopes';
import { spiralTable } from './spiral';

export const GENERATED = {
  menu: menuTable,
  weights: weightsTable,
  spiral: spiralTable,
  plan: planTable,
  settings: settingsTable,
  tabs: tabsTable,
  columns: columnTables,
  permissions: scopesTable,
  limits: limitsTable,
  exclusions: exclusionsTable,
  'draft states': draftStatesTable,
  'letter limits': letterLimitsTable,
} as const satisfies Readonly<Record<string, () => string>>;
