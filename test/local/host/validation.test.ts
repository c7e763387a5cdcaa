import { openRun } from './support';

describe('a rule for a cell', () => {
  test('that is strict makes a script’s write throw, and nothing is written', () => {
    const { sheet, SpreadsheetApp } = openRun();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['Yes', 'No'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A2').setDataValidation(rule);

    const write = () => sheet.getRange('A1:A2').setValues([['above'], ['Maybe']]);

    expect(write).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], ['']]);
  });

  test.each([
    ['a listed value', 'Yes'],
    ['an empty one', ''],
  ])('that is strict welcomes %s', (_why, value) => {
    const { sheet, SpreadsheetApp } = openRun();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['Yes', 'No'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A2').setDataValidation(rule);

    sheet.getRange('A2').setValue(value);

    expect(sheet.getRange('A2').getValue()).toBe(value);
  });

  test('that only warns lets anything be written', () => {
    const { sheet, SpreadsheetApp } = openRun();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes']).setAllowInvalid(true).build();

    sheet.getRange('A2').setDataValidation(rule).setValue('Maybe');

    expect(sheet.getRange('A2').getValue()).toBe('Maybe');
  });

  test('that takes a whole column of another tab knows names that are added there later', () => {
    const { sheet, book, SpreadsheetApp } = openRun();
    const names = book.insertSheet('Names');
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(names.getRange('A2:A'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B:B').setDataValidation(rule);
    names.getRange('A1:A2').setValues([['Name'], ['Ann']]);
    names.insertRowsAfter(1000, 10);
    names.getRange('A1005').setValue('Late');

    sheet.getRange('B700:B701').setValues([['Ann'], ['Late']]);

    expect(() => sheet.getRange('B3').setValue('Nobody')).toThrow('cell B3 violates');
  });

  test('of a whole column can be taken away in one cell', () => {
    const { sheet, SpreadsheetApp } = openRun();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
    sheet.getRange('C:C').setDataValidation(rule);

    sheet.getRange('C1').clearDataValidations().setValue('Header');

    expect(sheet.getRange('C1').getDataValidation()).toBeNull();
    expect(sheet.getRange('C2').getDataValidation()?.getCriteriaType()).toBe(
      SpreadsheetApp.DataValidationCriteria.CHECKBOX,
    );
  });
});
