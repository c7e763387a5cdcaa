/** Spreadsheet: the handle on the whole book. */
import type { Book, NamedRange, Range, Sheet, User } from '../google';
import { whole } from '../handout';
import { checked } from '../signatures';
import { PRICES } from '../prices';
import { arrayIn } from '../realm';
import { emptySheet, type BookState, type SheetArea, type SheetState } from '../state';
import { userHandle } from '../user';
import { parseArea, splitTab } from './a1';
import { areaOf, checkArea, sheetIdOf, sheetState, type Context } from './context';
import { metadataHandles, newMetadata } from './metadata';
import { checkCellCount } from './size';
import { removeSheet, sameName } from './tabs';

/** The book of the office. */
export const makeBook = (context: Context): Book => {
  const self = bookSelf(context);
  const part: Partial<Book> = {
    ...aboutMethods(self),
    ...tabMethods(self),
    ...selectionMethods(self),
    ...namedRangeMethods(self),
  };
  return whole<Book>('Spreadsheet', checked(context.execution, 'SpreadsheetApp.Spreadsheet', part));
};

type BookSelf = ReturnType<typeof bookSelf>;

const bookSelf = (context: Context) => {
  const { execution } = context;
  const { book } = execution.state;
  return {
    context,
    execution,
    book,
    call: <Result>(method: string, cost: number, effect: () => Result): Result =>
      execution.call(`Spreadsheet.${method}`, cost, effect),
    glance: <Result>(method: string, effect: () => Result): Result =>
      execution.call(`Spreadsheet.${method}`, PRICES.glance, effect),
    active: (): SheetState => book.sheets.find((sheet) => sheet.id === book.activeSheetId) ?? firstTab(book),
  };
};

const firstTab = (book: BookState): SheetState => {
  const [first] = book.sheets;
  if (!first) throw new Error('local host: a spreadsheet has at least one tab');
  return first;
};

const aboutMethods = ({ context, execution, book, glance, call }: BookSelf): Partial<Book> => ({
  getId: () => book.id,
  getUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  getName: () => glance('getName', () => book.name),
  rename: (name) =>
    call('rename', PRICES.adjust, () => {
      book.name = name;
    }),
  getSpreadsheetTimeZone: () => glance('getSpreadsheetTimeZone', () => book.timeZone),
  setSpreadsheetTimeZone: (timeZone) =>
    call('setSpreadsheetTimeZone', PRICES.adjust, () => {
      book.timeZone = timeZone;
    }),
  getSpreadsheetLocale: () => glance('getSpreadsheetLocale', () => book.locale),
  setSpreadsheetLocale: (locale) =>
    call('setSpreadsheetLocale', PRICES.adjust, () => {
      book.locale = locale;
    }),
  getOwner: () => glance('getOwner', () => userHandle(execution.state.user)),
  getEditors: () =>
    glance('getEditors', () => arrayIn<User>(execution.realm, [userHandle(execution.state.user)])),
  toast: (message: string, title?: string) =>
    call('toast', PRICES.screen, () => {
      execution.ledger.toasts.push({ message: String(message), title: String(title ?? '') });
    }),
  addMenu: () => call('addMenu', PRICES.screen, () => undefined),
  addDeveloperMetadata: (key: string, value?: unknown, visibility?: unknown) => {
    call('addDeveloperMetadata', PRICES.adjust, () => {
      book.metadata = [...book.metadata, newMetadata(execution, key, value, visibility)];
    });
    return context.book();
  },
  getDeveloperMetadata: () =>
    glance('getDeveloperMetadata', () =>
      metadataHandles(context, book.metadata, (metadata) => {
        book.metadata = metadata;
      }),
    ),
});

const tabMethods = ({ context, execution, book, glance, call, active }: BookSelf): Partial<Book> => ({
  getSheets: () =>
    glance('getSheets', () =>
      arrayIn<Sheet>(
        execution.realm,
        book.sheets.map((sheet) => context.sheet(sheet.id)),
      ),
    ),
  getNumSheets: () => glance('getNumSheets', () => book.sheets.length),
  getSheetByName: (name) =>
    glance('getSheetByName', () => {
      const found = book.sheets.find((sheet) => sameName(sheet.name, name));
      return found ? context.sheet(found.id) : null;
    }),
  getSheetById: (id) =>
    glance('getSheetById', () => (book.sheets.some((sheet) => sheet.id === id) ? context.sheet(id) : null)),
  insertSheet: (first?: unknown, second?: unknown) =>
    call('insertSheet', PRICES.tab, () => {
      const index = [first, second].find((each) => typeof each === 'number');
      const sheet = newTab(context, typeof first === 'string' ? first : null);
      const beside = book.sheets.indexOf(active()) + 1;
      book.sheets.splice(typeof index === 'number' ? index : beside, 0, sheet);
      book.activeSheetId = sheet.id;
      return context.sheet(sheet.id);
    }),
  deleteSheet: (sheet) =>
    call('deleteSheet', PRICES.tab, () => {
      removeSheet(book, sheetState(execution, sheetIdOf(sheet)), execution.fail);
    }),
  moveActiveSheet: (position) =>
    call('moveActiveSheet', PRICES.tab, () => {
      if (position < 1 || position > book.sheets.length)
        execution.fail(`Invalid sheet position: ${position}.`);
      const sheet = active();
      const others = book.sheets.filter((each) => each !== sheet);
      others.splice(position - 1, 0, sheet);
      book.sheets = others;
    }),
});

/** A tab's name, or the first free `Sheet2`, `Sheet3`… */
const newTab = ({ execution }: Context, name: string | null): SheetState => {
  const { book } = execution.state;
  const isTaken = (wanted: string) => book.sheets.some((sheet) => sameName(sheet.name, wanted));
  if (name !== null && isTaken(name))
    execution.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  let number = book.sheets.length + 1;
  while (isTaken(`Sheet${number}`)) number += 1;
  const id = Math.max(...book.sheets.map((sheet) => sheet.id)) + 1;
  const sheet = emptySheet(id, name ?? `Sheet${number}`);
  checkCellCount(execution, { rows: sheet.maxRows, columns: sheet.maxColumns });
  return sheet;
};

const selectionMethods = ({ context, execution, book, glance, call, active }: BookSelf): Partial<Book> => {
  const activeArea = (): SheetArea => ({ ...active().selection, sheetId: active().id });
  const activate = (range: Range): Range =>
    call('setActiveRange', PRICES.adjust, () => {
      const { sheetId, ...area } = areaOf(range);
      sheetState(execution, sheetId).selection = area;
      book.activeSheetId = sheetId;
      return range;
    });
  return {
    getActiveSheet: () => glance('getActiveSheet', () => context.sheet(active().id)),
    setActiveSheet: (sheet: Sheet) =>
      call('setActiveSheet', PRICES.adjust, () => {
        book.activeSheetId = sheetState(execution, sheetIdOf(sheet)).id;
        return sheet;
      }),
    getActiveRange: () => glance('getActiveRange', () => context.range(activeArea())),
    getActiveCell: () =>
      glance('getActiveCell', () => context.range({ ...activeArea(), numRows: 1, numColumns: 1 })),
    getCurrentCell: () =>
      glance('getCurrentCell', () => context.range({ ...activeArea(), numRows: 1, numColumns: 1 })),
    setActiveRange: activate,
    setCurrentCell: activate,
    getRange: (reference) => {
      const { tab, cells } = splitTab(reference);
      const named = book.namedRanges.find((each) => each.name === reference);
      if (named) return context.range(named.area);
      const sheet = tab === null ? active() : book.sheets.find((each) => sameName(each.name, tab));
      const area = sheet && parseArea(cells, sheet);
      if (!area) return execution.fail('Range not found');
      checkArea(execution, sheet, area);
      return context.range({ ...area, sheetId: sheet.id });
    },
  };
};

const namedRangeMethods = ({ context, execution, book, glance, call }: BookSelf): Partial<Book> => {
  const put = (name: string, range: Range): void => {
    if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name)) execution.fail(`The name "${name}" is not valid for a range.`);
    book.namedRanges = [
      ...book.namedRanges.filter((each) => each.name !== name),
      { name, area: areaOf(range) },
    ];
  };
  const remove = (name: string): void => {
    book.namedRanges = book.namedRanges.filter((each) => each.name !== name);
  };
  const handleOf = ({ name, area }: { name: string; area: SheetArea }): NamedRange => {
    const handle: NamedRange = whole<NamedRange>('NamedRange', {
      getName: () => name,
      getRange: () => context.range(area),
      setRange: (range) => {
        call('setNamedRange', PRICES.adjust, () => put(name, range));
        return handle;
      },
      remove: () => call('removeNamedRange', PRICES.adjust, () => remove(name)),
    });
    return handle;
  };
  return {
    getNamedRanges: () =>
      glance('getNamedRanges', () => arrayIn(execution.realm, book.namedRanges.map(handleOf))),
    getRangeByName: (name) =>
      glance('getRangeByName', () => {
        const found = book.namedRanges.find((each) => each.name === name);
        return found ? context.range(found.area) : null;
      }),
    setNamedRange: (name, range) => call('setNamedRange', PRICES.adjust, () => put(name, range)),
    removeNamedRange: (name) => call('removeNamedRange', PRICES.adjust, () => remove(name)),
  };
};
