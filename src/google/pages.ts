/** Pages: each is cut out of the one file that holds them all, and shown in a sidebar or in a dialog. */

type Page = {
  readonly name: string;
  readonly title: string;
  readonly place: 'sidebar' | 'dialog';
  readonly size?: { readonly width: number; readonly height: number };
  readonly isOptional?: boolean;
};

/** The file of all pages; each begins with its name: "<!-- page: next-call -->". */
const FILE = 'Pages';
const MARK = '<!-- page: ';

/**
 * Shows a page to whoever chose its menu item.
 *
 * @returns false where it can't be shown: without a screen Google has no dialogs, and whoever pasted a new
 * script may have forgotten the pages, and is told so, unless boxes ask the same
 */
export function showPage({ name, title, place, size, isOptional = false }: Page): boolean {
  const ui = screenOrNone();
  if (ui === null) return false;
  const text = textOf(name);
  if (text === null) {
    if (!isOptional) ui.alert(title, MISSING, ui.ButtonSet.OK);
    return false;
  }
  const html = HtmlService.createHtmlOutput(text).setTitle(title);
  if (place === 'sidebar') ui.showSidebar(html);
  else ui.showModalDialog(size ? html.setWidth(size.width).setHeight(size.height) : html, title);
  return true;
}

const MISSING = `This page isn't in the script yet: paste ${FILE}.html of the same version, as INSTALL.md says. Until then the tabs do all of it.`;

function screenOrNone(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

/** A page's text; null where the file is missing, or is that of another version. */
function textOf(name: string): string | null {
  const start = `${name} -->`;
  const page = pagesInFile().find((each) => each.startsWith(start));
  return page === undefined ? null : page.slice(start.length).trim();
}

function pagesInFile(): readonly string[] {
  try {
    return HtmlService.createHtmlOutputFromFile(FILE).getContent().split(MARK);
  } catch {
    return [];
  }
}
