import { menuItems } from '../../src/menu';

/**
 * Every global function of the add-in, and why it is one: Google, a menu item, a cell or a page has to find
 * it by name. Everyone who can open a page can call every one of them, so each is reviewed here, those of the
 * menu in src/menu.ts, and checks its own input.
 */
export const PUBLIC_FUNCTIONS: Record<string, string> = {
  ...Object.fromEntries(menuItems().map(({ handler, path, help }) => [handler, `menu: ${path}; ${help}`])),
  CULTIVATE_CORE: 'cell function: the class of each contact; reads what it is given, writes nothing',
  CULTIVATE_DUE: 'cell function: when something comes round for each contact; likewise',
  CULTIVATE_LUNCHES: 'cell function: the lunches ahead; likewise',
  CULTIVATE_NEXT: 'cell function: what comes round next, and when; likewise',
  CULTIVATE_SPIRAL: 'cell function: whether the relationship goes up; likewise',
  CULTIVATE_STATUS: 'cell function: the status; likewise',
  CULTIVATE_YEAR: 'cell function: the year in eight touches; likewise',
  CULTIVATE_TIER: 'cell function: the tier of each contact; likewise',
  CULTIVATE_WHY: 'cell function: the reason for the tier; likewise',
  onDailyTrigger: 'installable trigger, made by Daily run…: the daily run',
  onEditTrigger:
    'installable trigger, made by Daily run…: does the daily run when Run now on Start is ticked',
  onSelfTestTrigger: 'one-off trigger, made by Self-test…: tries what a trigger may do, on a tab of its own',
  onWatchdogTrigger: 'installable trigger, made by Draft…: goes on with drafts in the own mailbox',
  onInstall: 'simple trigger: adds the menu right after the script was installed',
  onPageCall:
    'page: one call of src/pages/contract/calls.ts; takes and gives what its schema says, under the lock, and nothing that the sheet doesn’t show',
  onOpen: 'simple trigger: adds the menu when the workbook is opened',
};
