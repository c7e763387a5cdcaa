/** The menu, as data: what it says, and which public function each item calls. */

/** A line of the menu that calls a public function of main.ts. */
export type MenuItem = { readonly label: string; readonly handler: string };
/** A line of the menu that opens further lines. */
export type Submenu = { readonly label: string; readonly items: readonly MenuItem[] };
export type MenuEntry = MenuItem | Submenu;

export const MENU_TITLE = 'Cultivate';

export const MENU: readonly MenuEntry[] = [
  {
    label: 'This week',
    items: [
      { label: 'Build or refresh', handler: 'onMenuBuildWeek' },
      { label: 'Log what is done', handler: 'onMenuLogDone' },
      { label: 'Fresh start…', handler: 'onMenuFreshStart' },
    ],
  },
  { label: 'Check the workbook', handler: 'onMenuCheckWorkbook' },
  { label: 'Undo last run', handler: 'onMenuUndoLastRun' },
  {
    label: 'Set up',
    items: [
      { label: 'This workbook', handler: 'onMenuSetUpWorkbook' },
      { label: 'Daily run…', handler: 'onMenuArrangeDailyRun' },
      { label: 'Hide or show judgement', handler: 'onMenuHideJudgement' },
      { label: 'About and permissions', handler: 'onMenuAbout' },
    ],
  },
];

export const isSubmenu = (entry: MenuEntry): entry is Submenu => 'items' in entry;
