/**
 * What README.md and docs/ say that is declared elsewhere: for each page, the names of its places and what
 * stands there.
 */
import { columnTables, tabsTable } from './tabs';
import { draftStatesTable, exclusionsTable, letterLimitsTable } from './letters';
import { limitsTable } from './limits';
import { menuGroups, menuTable } from './menu';
import { planTable, settingsTable, weightsTable } from './numbers';
import { scopesTable } from './scopes';
import { selfTestTable } from './self-test';
import { spiralTable } from './spiral';

type Places = Readonly<Record<string, () => string>>;

export const GENERATED: Readonly<Record<string, Places>> = {
  'README.md': { 'menu groups': menuGroups, permissions: scopesTable },
  'docs/menu.md': { menu: menuTable },
  'docs/week.md': { plan: planTable, weights: weightsTable },
  'docs/clients.md': { spiral: spiralTable },
  'docs/letters.md': { exclusions: exclusionsTable, 'draft states': draftStatesTable },
  'docs/settings.md': { settings: settingsTable },
  'docs/tabs.md': { tabs: tabsTable, columns: columnTables },
  'docs/self-test.md': { 'self-test': selfTestTable },
  'docs/limits.md': { limits: limitsTable, 'letter limits': letterLimitsTable },
};
