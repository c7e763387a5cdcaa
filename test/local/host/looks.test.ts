import { openRun } from './support';

describe('looks', () => {
  test('of a whole column hold for rows that come later, and a cell’s own win', () => {
    const { sheet } = openRun();
    sheet.getRange('B:B').setBackground('#eeeeee').setNumberFormat('0.00');
    sheet.getRange('B1').setBackground('#ffffff');

    sheet.insertRowsAfter(1000, 1);

    expect(sheet.getRange('B1:B2').getBackgrounds()).toEqual([['#ffffff'], ['#eeeeee']]);
    expect(sheet.getRange('B1001').getNumberFormat()).toBe('0.00');
  });

  test('of one block are kept once, however many cells it has', () => {
    const { sheet, grid } = openRun();

    sheet.getRange('A1:C300').setFontWeight('bold').setFontColor('#333333');

    expect(new Set(grid.looks.flat()).size).toBe(1);
  });

  test('set cell by cell, and taken away, leave nothing behind', () => {
    const { sheet, grid } = openRun();
    sheet.getRange('A1:B1').setNotes([['first', '']]);
    sheet.getRange('A1').setFontWeight('bold');

    sheet.getRange('A1').clearNote().setFontWeight(null);

    expect(grid.looks.flat().filter((look) => look !== undefined)).toEqual([]);
  });

  test.each([
    ['everything, which are contents and formats', {}, ['', '#ffffff', 'mine']],
    ['content alone', { contentsOnly: true }, ['', '#ff0000', 'mine']],
    ['formats alone', { formatOnly: true }, ['x', '#ffffff', 'mine']],
    ['notes alone', { commentsOnly: true }, ['x', '#ff0000', '']],
  ])('are cleared as asked: %s', (_what, options, expected) => {
    const { sheet } = openRun();
    const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('mine');

    cell.clear(options);

    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(expected);
  });

  test('are pasted as asked', () => {
    const { sheet, SpreadsheetApp } = openRun();
    sheet.getRange('A1').setValue('=1').setBackground('#ff0000');

    sheet.getRange('A1').copyTo(sheet.getRange('A2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    sheet.getRange('A1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);

    expect(sheet.getRange('A2:A3').getFormulas()).toEqual([[''], ['']]);
    expect(sheet.getRange('A2:A3').getValues()).toEqual([[1], ['']]);
    expect(sheet.getRange('A2:A3').getBackgrounds()).toEqual([['#ffffff'], ['#ff0000']]);
  });

  test('of cells that are moved replace those of the place where they land', () => {
    const { sheet, SpreadsheetApp } = openRun();
    sheet.getRange('C:C').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());

    sheet.getRange('A1').moveTo(sheet.getRange('C1'));

    expect(sheet.getRange('C1').getDataValidation()).toBeNull();
  });
});

describe('what a cell shows', () => {
  test.each([
    ['11/23/2026', 'yyyy-mm-dd', '2026-11-23'],
    ['11/23/2026', 'ddd d mmm', 'Mon 23 Nov'],
    ['11/23/2026 9:05', 'h:mm am/pm', '9:05 AM'],
    ['11/23/2026 9:05', 'yyyy-mm-dd hh:mm:ss', '2026-11-23 09:05:00'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0.0%', '12.5%'],
    [-3, '"$"0', '-$3'],
    [1e-7 + 1, '', '1.0000001'],
    [true, '', 'TRUE'],
  ])('%s in %s is %s', (value, format, expected) => {
    const { sheet } = openRun();

    const cell = sheet.getRange('A1').setValue(value).setNumberFormat(format);

    expect(cell.getDisplayValue()).toBe(expected);
  });
});

describe('a dropdown that lists another tab’s column', () => {
  test('goes on listing it when the column moves and rows come above', () => {
    const { sheet, book, SpreadsheetApp } = openRun();
    const names = book.insertSheet('Names');
    names.getRange('A1:A2').setValues([['Name'], ['Ann']]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(names.getRange('A2:A3')).build();
    sheet.getRange('B2').setDataValidation(rule);

    names.moveColumns(names.getRange('A:A'), 4);
    names.insertRowBefore(1);

    const [source] = sheet.getRange('B2').getDataValidation()?.getCriteriaValues() ?? [];
    expect(source.getA1Notation()).toBe('C3:C4');
  });
});

describe('groups', () => {
  test('nest, and taking one away leaves the outer one', () => {
    const { sheet } = openRun();
    sheet.getRange('B:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);

    const depths = () => [1, 2, 3, 5].map((column) => sheet.getColumnGroupDepth(column));
    const nested = depths();
    sheet.getColumnGroup(3, 2)?.remove();

    expect(nested).toEqual([0, 1, 2, 1]);
    expect(depths()).toEqual([0, 1, 1, 1]);
    expect(() => sheet.getColumnGroup(3, 2)).toThrow('A group does not exist');
  });

  test('nest as well where the outer one comes last, and the inner one is left when that goes', () => {
    const { sheet } = openRun();
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.getRange('2:6').shiftRowGroupDepth(1);

    const rowsAt = (depth: number) => sheet.getRowGroup(3, depth)?.getRange().getA1Notation();
    const nested = [rowsAt(1), rowsAt(2)];
    sheet.getRowGroup(3, 1)?.remove();

    expect(nested).toEqual(['2:6', '3:4']);
    expect(rowsAt(1)).toBe('3:4');
    expect(sheet.getRowGroupDepth(2)).toBe(0);
  });
});
