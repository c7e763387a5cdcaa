/**
 * Every global function of the add-in, and why it is one: Google, a menu item, a cell or a page has to find it by
 * name. Everyone who can open a page can call every one of them, so each is reviewed here, and checks its own input.
 */
export const PUBLIC_FUNCTIONS: Record<string, string> = {
  onInstall: 'simple trigger: adds the menu right after the script was installed',
  onOpen: 'simple trigger: adds the menu when the workbook is opened',
};
