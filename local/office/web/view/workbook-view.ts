/** The workbook around its tabs, as the page draws it. */
import type { MenuItem } from '../../../host/ui';
import type { OfficeState } from '../../../host/state';
import { longDate } from '../../week';
import type { MenuEntry, WorkbookView } from '../contract';

export const workbookView = (
  { book, now, user }: OfficeState,
  menus: readonly MenuItem[],
  savedIn: string | null,
): WorkbookView => {
  const active = book.sheets.find(({ id }) => id === book.activeSheetId);
  return {
    name: book.name,
    day: longDate(new Date(now), book.timeZone),
    user,
    savedIn,
    menus: menus.map((item) => entryOf(item, '')),
    tabs: book.sheets.map(({ id, name, tabColor, isHidden }) => ({ id, name, color: tabColor, isHidden })),
    active: {
      tab: book.activeSheetId,
      row: active?.selection.row ?? 1,
      column: active?.selection.column ?? 1,
    },
  };
};

const entryOf = (item: MenuItem, above: string): MenuEntry => {
  if (item.kind === 'separator') return item;
  const path = above === '' ? item.label : `${above} > ${item.label}`;
  if (item.kind === 'item') return { kind: 'item', label: item.label, path };
  return { kind: 'menu', label: item.label, items: item.items.map((each) => entryOf(each, path)) };
};
