import { openRun } from './support';

describe('a range refuses what Google refuses', () => {
  test.each([
    [
      'too few rows',
      [['a', 'b']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'too many columns in one of the rows',
      [
        ['a', 'b'],
        ['a', 'b', 'c'],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
  ])('%s', (_why, values, message) => {
    const { sheet } = openRun();

    const write = () => sheet.getRange('A1:B2').setValues(values);

    expect(write).toThrow(message);
  });

  test.each([
    [
      'rows below the grid',
      [1000, 1, 2, 1],
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'columns right of the grid',
      [1, 27, 1, 1],
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['no rows', [1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    ['no columns', [1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    ['row 0', [0, 1, 1, 1], 'The starting row of the range is too small.'],
    ['column 0', [1, 0, 1, 1], 'The starting column of the range is too small.'],
  ] as const)('%s', (_why, [row, column, numRows, numColumns], message) => {
    const { sheet } = openRun();

    const reach = () => sheet.getRange(row, column, numRows, numColumns);

    expect(reach).toThrow(message);
  });

  test('cells that a row deleted meanwhile took away', () => {
    const { sheet } = openRun();
    const last = sheet.getRange('A1000');
    sheet.deleteRow(5);

    const read = () => last.getValue();

    expect(read).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });

  test('a text above 50,000 characters, and then writes none of the cells', () => {
    const { sheet } = openRun();

    const write = () => sheet.getRange('A1:B1').setValues([['fits', 'x'.repeat(50_001)]]);

    expect(write).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('methods that the host lacks, by name', () => {
    const { sheet } = openRun();

    const call = () => sheet.getRange('A1').randomize();

    expect(call).toThrow('local host: Range.randomize is not implemented');
  });
});

describe('a range names the cells that a person would', () => {
  test.each([
    ['B2', 'B2'],
    ['$B$2:C3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['AA1', null],
    ['B:B', 'B:B'],
    ['B1:C1000', 'B:C'],
    ['A2:C', 'A2:C1000'],
    ['3:4', '3:4'],
    ["'Sheet1'!B2", 'B2'],
    ['nonsense!', null],
  ])('%s is %s', (reference, expected) => {
    const { sheet } = openRun();

    const name = () => sheet.getRange(reference).getA1Notation();

    if (expected === null) expect(name).toThrow();
    else expect(name()).toBe(expected);
  });
});

describe('values are read as they were written', () => {
  test.each([
    ['text', 'Ann', 'Ann'],
    ['a number', 12.5, 12.5],
    ['a yes', true, true],
    ['nothing', null, ''],
    ['no value', undefined, ''],
    ['what is no number', Number.NaN, '#NUM!'],
  ])('%s', (_why, written, read) => {
    const { sheet } = openRun();

    sheet.getRange('A1').setValue(written);

    expect(sheet.getRange('A1').getValue()).toBe(read);
  });

  test('an empty cell reads as an empty text', () => {
    const { sheet } = openRun();

    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
  });

  test('a formula shows its last value, and keeps its text', () => {
    const { sheet } = openRun();

    sheet.getRange('A1').setFormula('HYPERLINK("https://example.com", "here")');

    expect(sheet.getRange('A1').getFormula()).toBe('=HYPERLINK("https://example.com", "here")');
    expect(sheet.getRange('A1').getValue()).toBe('here');
  });
});

describe('a checkbox', () => {
  test('holds FALSE in every cell of a column of them, so that appended rows land below', () => {
    const { sheet } = openRun();
    sheet.getRange('A2:A10').insertCheckboxes();

    sheet.appendRow(['lands below']);

    expect(sheet.getRange('A11').getValue()).toBe('lands below');
  });
});

describe('moving cells', () => {
  test('cuts and pastes to another tab: content, formats and validation, leaving nothing', () => {
    const { sheet, book, SpreadsheetApp } = openRun();
    const other = book.insertSheet('Other');
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    sheet
      .getRange('A1:B1')
      .setValues([['a', '=B5']])
      .setBackground('#ff0000')
      .setDataValidation(rule);

    sheet.getRange('A1:B1').moveTo(other.getRange('C3'));

    const landed = other.getRange('C3:D3');
    expect(landed.getFormulas()).toEqual([['', '=Sheet1!B5']]);
    expect(landed.getValues()).toEqual([['a', '']]);
    expect(landed.getBackgrounds()).toEqual([['#ff0000', '#ff0000']]);
    expect(landed.getDataValidation()?.getCriteriaValues()).toEqual([['a', 'b'], true]);
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
  });

  test('copies repeatedly into a larger range', () => {
    const { sheet } = openRun();
    sheet.getRange('A1:A2').setValues([['odd'], ['even']]);

    sheet.getRange('A1:A2').copyTo(sheet.getRange('B1:B4'));

    expect(sheet.getRange('B1:B4').getValues()).toEqual([['odd'], ['even'], ['odd'], ['even']]);
  });

  test('sorts all rows of the range, headers too, empty cells last', () => {
    const { sheet } = openRun();
    sheet.getRange('A1:A6').setValues([['Name'], ['bea'], [''], ['Ann'], [7], [false]]);

    sheet.getRange('A1:A6').sort({ column: 1, ascending: true });

    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual([7, 'Ann', 'bea', 'Name', false, '']);
  });
});
