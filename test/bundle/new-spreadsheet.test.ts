/** Every item of the menu, where people begin: on a new spreadsheet, in which nothing is set up. */
import { HANDLERS, theAddIn, type Item } from '../support/built';
import { aNewSpreadsheet } from '../support/new-spreadsheet';

const press = theAddIn();
const items = Object.keys(HANDLERS).filter((item): item is Item => item in HANDLERS);
/** A trigger that has nothing to do tells nobody. */
const UNATTENDED: ReadonlySet<Item> = new Set<Item>(['the daily run', 'the watchdog']);

test('a new spreadsheet has one empty tab', () => {
  const { sheets } = aNewSpreadsheet().book;

  expect(sheets).toMatchObject([{ name: 'Sheet1', cells: [], maxRows: 1000, maxColumns: 26 }]);
});

test.each(items)('%s says what there is to do, and goes through again', (item) => {
  const state = aNewSpreadsheet();

  const first = press(state, item);
  const second = press(state, item);

  if (!UNATTENDED.has(item)) expect([first.told, second.told]).not.toContain('');
});
