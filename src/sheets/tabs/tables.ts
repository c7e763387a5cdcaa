/** Every tab of the workbook whose rows are read or written. */
import type { AnyTable } from '../declare/table';
import { alliances } from './alliances';
import { contacts } from './contacts';
import { dates } from './dates';
import { noEmailList } from './no-email-list';
import { drafts } from './drafts';
import { given } from './given';
import { introductions } from './introductions';
import { journal } from './journal';
import { letters } from './letters';
import { lunches } from './lunches';
import { needs } from './needs';
import { hardToReach } from './hard-to-reach';
import { touchPlan } from './touch-plan';
import { sales } from './sales';
import { settings } from './settings/settings';
import { thisWeek } from './this-week';
import { touches } from './touches';

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
  given,
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
  'Labels',
  'Guest list',
  'Let-go list',
  'Review',
  'Year',
  'Service calendar',
  'Problems',
  'Self-test',
] as const;
/** The page on which every run leaves its line. */
export const START_TAB = 'Start' satisfies PageName;
export type PageName = (typeof PAGES)[number];

const STAYING: ReadonlySet<string> = new Set([
  START_TAB,
  ...Object.values(tables).flatMap(({ name, staysOnUndo }) => (staysOnUndo ? [name] : [])),
]);
/**
 * Whether what a run writes to a tab stays when the run is undone: the lines on Start, and what tells of the
 * world outside.
 */
export const staysOnUndo = (tab: string): boolean => STAYING.has(tab);
