/** Every tab of the workbook whose rows are read or written. */
import type { AnyTable } from './table';
import { alliances } from './tabs/alliances';
import { contacts } from './tabs/contacts';
import { dates } from './tabs/dates';
import { noEmailList } from './tabs/no-email-list';
import { drafts } from './tabs/drafts';
import { introductions } from './tabs/introductions';
import { journal } from './tabs/journal';
import { letters } from './tabs/letters';
import { lunches } from './tabs/lunches';
import { needs } from './tabs/needs';
import { hardToReach } from './tabs/hard-to-reach';
import { touchPlan } from './tabs/touch-plan';
import { sales } from './tabs/sales';
import { settings } from './tabs/settings';
import { thisWeek } from './tabs/this-week';
import { touches } from './tabs/touches';

/** The tabs by their key; their order is the order of the workbook. */
export const tables = {
  thisWeek,
  contacts,
  lunches,
  alliances,
  introductions,
  letters,
  drafts,
  touches,
  sales,
  dates,
  needs,
  hardToReach,
  noEmailList,
  touchPlan,
  settings,
  journal,
} as const satisfies Record<string, AnyTable>;

export type Tables = typeof tables;
export type TableName = keyof Tables;

/** The tabs that are laid out as a page, not as a table: worked out as a whole, each by its menu item. */
export const PAGES = [
  'Start',
  'Dashboard',
  'Brief',
  'Preview',
  'Print list',
  'Let-go list',
  'Problems',
] as const;
export type PageName = (typeof PAGES)[number];
