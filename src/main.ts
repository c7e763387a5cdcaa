/**
 * Every public global and nothing else. Menus, triggers and pages see these functions by name, and whoever can open the spreadsheet
 * can call each of them.
 */
import { addMenu } from './google/menu';
import { MENU, MENU_TITLE } from './ui/menu';

/** Adds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(MENU_TITLE, MENU);
}

/** Adds the menu right after the script was installed. */
export function onInstall(): void {
  onOpen();
}
