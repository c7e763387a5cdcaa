import {
  deleteColumn,
  deleteRow,
  deleteTab,
  insertColumn,
  insertRow,
  moveColumn,
  renameTab,
  sortBy,
  typeIn,
} from '../../../local/host/person';
import { openRun } from './support';

const namesOffice = () => {
  const run = openRun();
  run.sheet.getRange('A1:B4').setValues([
    ['Name', 'Age'],
    ['Bea', 40],
    ['Ann', 50],
    ['Cid', 30],
  ]);
  const names = () => run.sheet.getRange('A1:A5').getValues().flat();
  return { ...run, names };
};

describe('a person', () => {
  test('types, and Sheets reads it', () => {
    const { office, grid, sheet } = namesOffice();

    typeIn(office, grid, 2, 2, '007');

    expect(sheet.getRange('B2').getValue()).toBe(7);
  });

  test('types below the grid, and it grows', () => {
    const { office, grid } = namesOffice();

    typeIn(office, grid, 1001, 1, 'Dot');

    expect(grid.maxRows).toBe(1001);
  });

  test('is refused by a strict dropdown too', () => {
    const { office, grid, sheet, SpreadsheetApp } = namesOffice();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('C2').setDataValidation(rule);

    expect(() => typeIn(office, grid, 2, 3, 'b')).toThrow('violates the data validation rules');
  });

  test.each([
    ['sorts by a column, below the header', 'age', ['Name', 'Cid', 'Bea', 'Ann', '']],
    ['sorts by another', 'Name', ['Name', 'Ann', 'Bea', 'Cid', '']],
  ])('%s', (_why, header, expected) => {
    const { grid, names } = namesOffice();

    sortBy(grid, header);

    expect(names()).toEqual(expected);
  });

  test('sorts below all rows that are frozen', () => {
    const { grid, sheet, names } = namesOffice();
    sheet.insertRowBefore(1).getRange('A1').setValue('Zero of three done');
    sheet.setFrozenRows(2);

    sortBy(grid, 'Name');

    expect(names()).toEqual(['Zero of three done', 'Name', 'Ann', 'Bea', 'Cid']);
  });

  test('inserts and deletes rows', () => {
    const { office, grid, names } = namesOffice();

    insertRow(office, grid, 3);
    deleteRow(office, grid, 2);

    expect(names()).toEqual(['Name', '', 'Ann', 'Cid', '']);
  });

  test.each([
    ['inserts a column', insertColumn, 2, ['Name', '', 'Age', 'Town', '']],
    ['deletes a column', deleteColumn, 2, ['Name', 'Town', '', '', '']],
    [
      'moves a column to the right',
      (...at: Parameters<typeof insertColumn>) => moveColumn(...at, 3),
      1,
      ['Age', 'Town', 'Name', '', ''],
    ],
    [
      'moves a column to the left',
      (...at: Parameters<typeof insertColumn>) => moveColumn(...at, 1),
      3,
      ['Town', 'Name', 'Age', '', ''],
    ],
  ])('%s', (_why, act, column, expected) => {
    const { office, grid, sheet } = namesOffice();
    sheet.getRange('C1').setValue('Town');

    act(office, grid, column);

    expect(sheet.getRange('A1:E1').getValues()).toEqual([expected]);
  });

  test('renames and deletes tabs', () => {
    const { office, book } = namesOffice();
    book.insertSheet('Ours');
    const [first, second] = office.book.sheets;
    if (!first || !second) throw new Error('there are two tabs');

    renameTab(office, first, 'People');
    deleteTab(office, second);

    expect(book.getSheets().map((each) => each.getName())).toEqual(['People']);
  });

  test('is refused a name that another tab has, and to delete the last tab', () => {
    const { office, grid, book } = namesOffice();
    book.insertSheet('Ours');

    expect(() => renameTab(office, grid, 'ours')).toThrow('A sheet with the name "ours" already exists.');
    book.deleteSheet(book.getSheetByName('Ours') ?? book.getActiveSheet());
    expect(() => deleteTab(office, grid)).toThrow("You can't remove all the visible sheets in a document.");
  });

  test('can’t sort by a column that isn’t there', () => {
    const { grid } = namesOffice();

    expect(() => sortBy(grid, 'Shoe size')).toThrow('Sheet1 has no column Shoe size');
  });
});
