/** Puts the menu into the spreadsheet. Touches nothing that needs consent, so it works in AuthMode.NONE and LIMITED. */
import { isSubmenu, MENU, MENU_TITLE, type MenuItem } from '../ui/menu';

type Menu = GoogleAppsScript.Base.Menu;

const withItem = (menu: Menu, item: MenuItem): Menu => menu.addItem(item.label, item.handler);

/** Adds the add-in's menu to the spreadsheet's own. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  MENU.reduce(
    (menu, entry) =>
      isSubmenu(entry)
        ? menu.addSubMenu(entry.items.reduce(withItem, ui.createMenu(entry.label)))
        : withItem(menu, entry),
    ui.createMenu(MENU_TITLE),
  ).addToUi();
}
