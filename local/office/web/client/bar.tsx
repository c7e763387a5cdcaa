/** The bar on top: the workbook's name, its menus, the day. */
import type { MenuEntry, Request, TabView, WorkbookView } from '../contract';
import type { Selected } from './selected';
import { Menu, type Entry } from './menu';

type Props = {
  readonly workbook: WorkbookView;
  readonly tab: TabView;
  readonly selected: Selected | null;
  readonly isWorking: boolean;
  perform(request: Request): void;
};

const UNDO = 'Cultivate > Undo last run';

export const Bar = ({ workbook, tab, selected, isWorking, perform }: Props) => {
  const { name, day, user, menus, savedIn } = workbook;
  const entryOf = (entry: MenuEntry): Entry => {
    if (entry.kind === 'menu') return { ...entry, items: entry.items.map(entryOf) };
    return entry.kind === 'item'
      ? { kind: 'item', label: entry.label, act: () => perform({ do: 'menu', path: entry.path }) }
      : entry;
  };
  return (
    <header class="bar">
      <h1 title={`Opened as ${user}`}>{name}</h1>
      <nav aria-label="Menus">
        <Menu label="Sheet" items={sheetEntries(workbook, tab, selected, perform)} />
        {menus.map((menu) =>
          menu.kind === 'menu' ? (
            <Menu key={menu.label} label={menu.label} items={menu.items.map(entryOf)} isMain />
          ) : null,
        )}
      </nav>
      <button type="button" onClick={() => perform({ do: 'menu', path: UNDO })}>
        Undo last run
      </button>
      <p class="day" role="status">
        {isWorking ? 'Working…' : day}
      </p>
      <button type="button" disabled={isWorking} onClick={() => perform({ do: 'morning' })}>
        Next morning
      </button>
      <button
        type="button"
        disabled={savedIn === null}
        title={savedIn === null ? 'Start with --save FOLDER to save' : `Saves in ${savedIn}`}
        onClick={() => perform({ do: 'save' })}
      >
        Save
      </button>
    </header>
  );
};

/** What a spreadsheet's own menus do, as far as the office needs it. */
const sheetEntries = (
  { tabs }: WorkbookView,
  tab: TabView,
  selected: Selected | null,
  perform: (request: Request) => void,
): Entry[] => {
  const { row = 1, column = 1 } = selected ?? {};
  const item = (label: string, request: Request): Entry => ({
    kind: 'item',
    label,
    act: () => perform(request),
  });
  const hidden = tabs.filter(({ isHidden }) => isHidden);
  return [
    item('Sort by this column, A to Z', { do: 'sort', tab: tab.id, column, isAscending: true }),
    item('Sort by this column, Z to A', { do: 'sort', tab: tab.id, column, isAscending: false }),
    { kind: 'separator' },
    item('Insert a row above', { do: 'insertRow', tab: tab.id, row }),
    item('Delete this row', { do: 'deleteRow', tab: tab.id, row }),
    { kind: 'separator' },
    item('Hide this tab', { do: 'hideTab', tab: tab.id }),
    ...(hidden.length === 0
      ? []
      : [
          {
            kind: 'menu' as const,
            label: 'Show a hidden tab',
            items: hidden.map(({ id, name }) => item(name, { do: 'showTab', tab: id })),
          },
        ]),
  ];
};
