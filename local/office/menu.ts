/** The menu as the script made it, and the items that a label of the command line means. */
import type { MenuItem } from '../host/ui';
import { runFunction, type Request, type Setting } from './run';
import { UsageError } from './usage';

/** A menu item with its path from the top: `Cultivate > Lunches > Plan`. */
type MenuEntry = { readonly path: string; readonly functionName: string };

/** The menu item with this label, in the menu that the script makes when the spreadsheet is opened. */
export const menuRun = (setting: Pick<Setting, 'state' | 'program'>, label: string): Request => {
  const { state } = setting;
  const { now } = state;
  const opened = runFunction(setting, { name: 'onOpen', functionName: 'onOpen', context: 'onOpen' });
  state.now = now;
  if (!opened.report.ok) throw new Error(`The add-in's onOpen failed: ${opened.report.message}`);
  const { path, functionName } = findEntry(entriesOf(opened.menus), label);
  return { name: path, functionName, context: 'menu' };
};

/** Every item of these menus, in their order. */
const entriesOf = (items: readonly MenuItem[], above = ''): MenuEntry[] =>
  items.flatMap((item) => {
    if (item.kind === 'separator') return [];
    const path = above ? `${above} > ${item.label}` : item.label;
    return item.kind === 'menu' ? entriesOf(item.items, path) : [{ path, functionName: item.functionName }];
  });

/**
 * The one item that a label or the end of a path means; case and a trailing … are ignored.
 * @throws UsageError listing the candidates if there is none, or more than one
 */
const findEntry = (entries: readonly MenuEntry[], label: string): MenuEntry => {
  const wanted = partsOf(label);
  const found = entries.filter(({ path }) => {
    const end = partsOf(path).slice(-wanted.length);
    return end.length === wanted.length && end.every((part, i) => part === wanted[i]);
  });
  const [only] = found;
  if (only && found.length === 1) return only;
  const candidates = (found.length > 0 ? found : entries).map(({ path }) => `  ${path}`).join('\n');
  const trouble = found.length > 0 ? 'could be any of' : 'is not in the menu; there are';
  throw new UsageError(`"${label}" ${trouble}\n${candidates || '  no items at all'}`);
};

const partsOf = (path: string): string[] =>
  path.split(/[>▸]/).map((part) =>
    part
      .trim()
      .replace(/(…|\.\.\.)$/, '')
      .trim()
      .toLowerCase(),
  );
