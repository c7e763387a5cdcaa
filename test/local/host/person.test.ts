import { deleteRow, insertRow, sortBy, typeIn } from '../../../local/host/person';
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
  it('types, and Sheets reads it', () => {
    const { office, grid, sheet } = namesOffice();

    typeIn(office, grid, 2, 2, '007');

    expect(sheet.getRange('B2').getValue()).toBe(7);
  });

  it('types below the grid, and it grows', () => {
    const { office, grid } = namesOffice();

    typeIn(office, grid, 1001, 1, 'Dot');

    expect(grid.maxRows).toBe(1001);
  });

  it('is refused by a strict dropdown too', () => {
    const { office, grid, sheet, SpreadsheetApp } = namesOffice();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('C2').setDataValidation(rule);

    expect(() => typeIn(office, grid, 2, 3, 'b')).toThrow('violates the data validation rules');
  });

  it.each([
    ['sorts by a column, below the header', 'age', ['Name', 'Cid', 'Bea', 'Ann', '']],
    ['sorts by another', 'Name', ['Name', 'Ann', 'Bea', 'Cid', '']],
  ])('%s', (_why, header, expected) => {
    const { grid, names } = namesOffice();

    sortBy(grid, header);

    expect(names()).toEqual(expected);
  });

  it('sorts below all rows that are frozen', () => {
    const { grid, sheet, names } = namesOffice();
    sheet.insertRowBefore(1).getRange('A1').setValue('Zero of three done');
    sheet.setFrozenRows(2);

    sortBy(grid, 'Name');

    expect(names()).toEqual(['Zero of three done', 'Name', 'Ann', 'Bea', 'Cid']);
  });

  it('inserts and deletes rows', () => {
    const { office, grid, names } = namesOffice();

    insertRow(office, grid, 3);
    deleteRow(office, grid, 2);

    expect(names()).toEqual(['Name', '', 'Ann', 'Cid', '']);
  });

  it('can’t sort by a column that isn’t there', () => {
    const { grid } = namesOffice();

    expect(() => sortBy(grid, 'Shoe size')).toThrow('Sheet1 has no column Shoe size');
  });
});
