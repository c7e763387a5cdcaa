/**
 * Puts the menu into the spreadsheet. Touches nothing that needs consent, so it works in AuthMode.NONE and
 * LIMITED.
 */

type Menu = GoogleAppsScript.Base.Menu;
/** A line of the menu that calls a public function of main.ts. */
type MenuItem = { readonly label: string; readonly handler: string };
/** A line of the menu that opens further lines. */
type Submenu = { readonly label: string; readonly items: readonly MenuItem[] };

const isSubmenu = (entry: MenuItem | Submenu): entry is Submenu => 'items' in entry;

const withItem = (menu: Menu, item: MenuItem): Menu => menu.addItem(item.label, item.handler);

/** Adds the add-in's menu to the spreadsheet's own. */
export function addMenu(title: string, entries: readonly (MenuItem | Submenu)[]): void {
  const ui = SpreadsheetApp.getUi();
  entries
    .reduce(
      (menu, entry) =>
        isSubmenu(entry)
          ? menu.addSubMenu(entry.items.reduce(withItem, ui.createMenu(entry.label)))
          : withItem(menu, entry),
      ui.createMenu(title),
    )
    .addToUi();
}
