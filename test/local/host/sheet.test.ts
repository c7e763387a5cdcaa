import { openRun } from './support';

describe('an empty tab', () => {
  test('has 1000 rows, 26 columns, and A1 as its data', () => {
    const { sheet } = openRun();

    const data = sheet.getDataRange();

    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(data.getA1Notation()).toBe('A1');
    expect(data.getValues()).toEqual([['']]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });
});

test('looking at a tab changes nothing of it, not even blank lines at its end', () => {
  const { sheet, office } = openRun();
  sheet.getRange('A1:A3').setValues([['kept'], ['cleared'], ['cleared']]);
  sheet.getRange('A2:A3').clearContent();
  const before = structuredClone(office.book);

  sheet.getDataRange().getValues();

  expect(sheet.getLastRow()).toBe(1);
  expect(office.book).toEqual(before);
});

describe('rows and columns', () => {
  test('inserted below the content leave the last row', () => {
    const { sheet } = openRun();
    sheet.getRange('A1').setValue('only');

    sheet.insertRowsAfter(5, 10);

    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([1, 1010]);
  });

  test('inserted ones look like their neighbour, without its note', () => {
    const { sheet } = openRun();
    sheet.getRange('A3').setBackground('#00ff00').setNote('mine');

    sheet.insertRowAfter(3);

    expect(sheet.getRange('A4').getBackground()).toBe('#00ff00');
    expect(sheet.getRange('A4').getNote()).toBe('');
  });

  test('appended rows go below the last content, on a grid that grows', () => {
    const { sheet } = openRun();
    sheet.getRange('A1000').setValue('last');

    sheet.appendRow(['one more', '=A1']);

    expect(sheet.getRange('A1001:B1001').getFormulas()).toEqual([['', '=A1']]);
    expect(sheet.getMaxRows()).toBe(1001);
  });

  test.each([
    ['down: the place counts as before the move', 2, 1, 5, ['a', 'c', 'd', 'b', 'e']],
    ['up', 4, 2, 2, ['a', 'd', 'e', 'b', 'c']],
    ['onto itself', 2, 2, 3, ['a', 'b', 'c', 'd', 'e']],
  ])('rows move %s', (_why, first, count, destination, expected) => {
    const { sheet } = openRun();
    sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']]);

    sheet.moveRows(sheet.getRange(first, 1, count, 1), destination);

    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(expected);
  });

  test('columns move with their width, their metadata and what is named in them', () => {
    const { sheet, book } = openRun();
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.setColumnWidth(1, 250);
    sheet.getRange('A:A').addDeveloperMetadata('key', 'value');
    book.setNamedRange('First', sheet.getRange('A2:A9'));

    sheet.moveColumns(sheet.getRange('A:A'), 4);

    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'c', 'a']]);
    expect(sheet.getColumnWidth(3)).toBe(250);
    expect(
      sheet
        .getRange('C:C')
        .getDeveloperMetadata()
        .map((each) => each.getValue()),
    ).toEqual(['value']);
    expect(book.getRangeByName('First')?.getA1Notation()).toBe('C2:C9');
  });

  test('deleting rows takes what was tied to them, and shrinks what reached over them', () => {
    const { sheet, book } = openRun();
    book.setNamedRange('Gone', sheet.getRange('A3:B4'));
    book.setNamedRange('Shrunk', sheet.getRange('A2:B5'));
    sheet.getRange('C4:C8').protect();

    sheet.deleteRows(3, 2);

    expect(book.getNamedRanges().map((each) => each.getName())).toEqual(['Shrunk']);
    expect(book.getRangeByName('Shrunk')?.getA1Notation()).toBe('A2:B3');
    expect(sheet.getProtections(sheetTypes().RANGE).map((each) => each.getRange().getA1Notation())).toEqual([
      'C3:C6',
    ]);
  });

  test('cannot all be deleted', () => {
    const { sheet } = openRun();

    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  });

  test('hidden columns are known as hidden, by hand or folded away in a group', () => {
    const { sheet } = openRun();
    sheet.hideColumns(2);
    sheet.getRange('D:E').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(4, 1)?.collapse();

    const hidden = [1, 2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column));

    expect(hidden).toEqual([false, true, false, true, true]);
  });

  test('hidden rows are, too, and a group follows its rows to where they are moved', () => {
    const { sheet } = openRun();
    sheet.hideRows(2);
    sheet.getRange('4:5').shiftRowGroupDepth(1);
    sheet.getRowGroup(4, 1)?.collapse();
    sheet.insertRowsBefore(1, 1);

    const hidden = [2, 3, 4, 5, 6].map((row) => sheet.isRowHiddenByUser(row));

    expect(hidden).toEqual([false, true, false, true, true]);
    expect(sheet.getRowGroup(5, 1)?.getRange().getA1Notation()).toBe('5:6');
    expect([4, 5].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1]);
  });

  test('of two groups that would cross one reaches over both, and the other over what they share', () => {
    const { sheet } = openRun();
    sheet.getRange('4:6').shiftRowGroupDepth(1);
    sheet.getRange('5:8').shiftRowGroupDepth(1);

    const groups = [sheet.getRowGroup(5, 1), sheet.getRowGroup(5, 2)];

    expect(groups.map((group) => group?.getRange().getA1Notation())).toEqual(['4:8', '5:6']);
    expect([4, 5, 6, 7, 8, 9].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 2, 2, 1, 1, 0]);
  });

  test('a group that is moved out of another stands by itself', () => {
    const { sheet } = openRun();
    sheet.getRange('4:9').shiftRowGroupDepth(1);
    sheet.getRange('5:6').shiftRowGroupDepth(1);
    sheet.moveRows(sheet.getRange('5:6'), 20);

    expect(sheet.getRowGroup(18, 1)?.getRange().getA1Notation()).toBe('18:19');
    expect(sheet.getRowGroup(4, 1)?.getRange().getA1Notation()).toBe('4:7');
  });

  test('a spreadsheet holds ten million cells, and no more', () => {
    const { sheet } = openRun();

    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
    expect(sheet.getMaxRows()).toBe(1000);
  });
});

const sheetTypes = () => openRun().SpreadsheetApp.ProtectionType;

describe('tabs', () => {
  test('are inserted by a place from 0, and count themselves from 1', () => {
    const { book } = openRun();

    const first = book.insertSheet('First', 0);

    expect(first.getIndex()).toBe(1);
    expect(book.getSheets().map((each) => each.getName())).toEqual(['First', 'Sheet1']);
  });

  test('a second one of the same name is refused, whatever its case', () => {
    const { book } = openRun();

    expect(() => book.insertSheet('SHEET1')).toThrow(
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    );
  });

  test('the last visible one can be neither hidden nor deleted', () => {
    const { book, sheet } = openRun();
    book.insertSheet('Hidden').hideSheet();

    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets in a document.");
  });

  test('the active one moves to a place from 1', () => {
    const { book, sheet } = openRun();
    book.insertSheet('Second', 1);
    book.setActiveSheet(sheet);

    book.moveActiveSheet(2);

    expect(book.getSheets().map((each) => each.getName())).toEqual(['Second', 'Sheet1']);
  });

  test('a handle on a deleted tab is good for nothing', () => {
    const { book } = openRun();
    const gone = book.insertSheet('Gone');
    book.deleteSheet(gone);

    expect(() => gone.getRange('A1')).toThrow('not found');
  });
});

describe('sorting a tab', () => {
  test.each([
    ['takes the header along', 0, ['Ann', 'Bea', 'Name']],
    ['unless it is frozen', 1, ['Name', 'Ann', 'Bea']],
  ])('%s', (_why, frozen, expected) => {
    const { sheet } = openRun();
    sheet.getRange('A1:A3').setValues([['Name'], ['Bea'], ['Ann']]);
    sheet.setFrozenRows(frozen);

    sheet.sort(1);

    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(expected);
  });
});

describe('what a tab has once, or only whole', () => {
  test('a second filter throws', () => {
    const { sheet } = openRun();
    sheet.getRange('A1:B9').createFilter();

    expect(() => sheet.getRange('D1:E9').createFilter()).toThrow('already has a filter');
  });

  test.each([
    ['a whole column', 'B:B', true],
    ['a whole row', '2:2', true],
    ['a cell', 'B2', false],
    ['two whole columns', 'B:C', false],
  ])('developer metadata on %s: %s', (_what, reference, isAccepted) => {
    const { sheet } = openRun();

    const add = () => sheet.getRange(reference).addDeveloperMetadata('key');

    if (isAccepted) expect(add).not.toThrow();
    else expect(add).toThrow('Developer metadata may only be added to');
  });

  test('a chart is kept as it was asked for', () => {
    const { sheet, office } = openRun();
    const chart = sheet
      .newChart()
      .addRange(sheet.getRange('A1:B5'))
      .setOption('title', 'Touches')
      .setPosition(3, 4, 0, 0)
      .build();

    sheet.insertChart(chart);

    expect(office.book.sheets[0]?.charts).toMatchObject([
      {
        options: { title: 'Touches' },
        ranges: [{ row: 1, numRows: 5, numColumns: 2 }],
        position: { row: 3, column: 4 },
      },
    ]);
  });

  test('a protection warns, and says why', () => {
    const { sheet, SpreadsheetApp } = openRun();
    sheet.getRange('B:B').protect().setWarningOnly(true).setDescription('Worked out');

    const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

    expect([found?.isWarningOnly(), found?.getDescription()]).toEqual([true, 'Worked out']);
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(0);
  });
});
