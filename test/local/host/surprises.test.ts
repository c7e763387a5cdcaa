/**
 * What Google does otherwise than one would think. Measured live by the author of gas-fakes
 * (github.com/brucemcpherson/gas-fakes, commit dedcae3) unless another source stands beside it.
 */
import { emptyOffice } from '../../../local/host/state';
import { firstGrid, openRun } from './support';

const COLLEAGUE = 'colleague@office.example';

describe('clearing', () => {
  test('a tab keeps its notes and its rules', () => {
    const { sheet, SpreadsheetApp } = openRun();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1').setValue('x').setNote('mine').setDataValidation(rule);

    sheet.clear();

    expect(sheet.getRange('A1').getNote()).toBe('mine');
    expect(sheet.getRange('A1').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('its notes takes them', () => {
    const { sheet } = openRun();
    sheet.getRange('A1').setNote('mine');

    sheet.clearNotes();

    expect(sheet.getRange('A1').getNote()).toBe('');
  });
});

test.each([
  ['red', '#ff0000'],
  ['RebeccaPurple', '#663399'],
  ['#FFAA00', '#ffaa00'],
])('the colour %s reads back as %s', (name, hex) => {
  const { sheet } = openRun();

  sheet.getRange('A1').setBackground(name);
  sheet.getRange('B1').setBackgrounds([[name]]);

  expect(sheet.getRange('A1:B1').getBackgrounds()).toEqual([[hex, hex]]);
});

test('a word that is no colour is refused', () => {
  const { sheet } = openRun();

  expect(() => sheet.getRange('A1').setBackground('not-a-real-color')).toThrow('Invalid color string');
});

test('a protection that only warns has no editors', () => {
  const { sheet } = openRun();

  const protection = sheet.getRange('A1').protect().setWarningOnly(true);

  expect(protection.getEditors()).toEqual([]);
});

test.each([
  ['5:7', '5:7'],
  ['A5:Z7', '5:7'],
  ['D:F', 'D:F'],
  ['A1:Z1000', 'A1:Z1000'],
])('%s prints as %s: whole rows and columns', (named, printed) => {
  const { sheet } = openRun();

  expect(sheet.getRange(named).getA1Notation()).toBe(printed);
});

describe('tick boxes', () => {
  /** A box, a box with words of its own, a cell without. */
  const boxes = () => {
    const run = openRun();
    run.sheet.getRange('A1').insertCheckboxes();
    run.sheet.getRange('B1').insertCheckboxes('Done', 'Open');
    run.sheet.getRange('C1').setValue('text');
    return { ...run, cells: run.sheet.getRange('A1:C1') };
  };

  test('are inserted unticked', () => {
    expect(boxes().cells.getValues()).toEqual([[false, 'Open', 'text']]);
  });

  test('are ticked, and cells without one are left alone', () => {
    expect(boxes().cells.check().getValues()).toEqual([[true, 'Done', 'text']]);
  });

  test('are unticked, likewise', () => {
    expect(boxes().cells.check().uncheck().getValues()).toEqual([[false, 'Open', 'text']]);
  });

  test('are taken away with what they held', () => {
    const { cells } = boxes();

    expect(cells.removeCheckboxes().getValues()).toEqual([['', '', 'text']]);
    expect(cells.getDataValidation()).toBeNull();
  });

  test('with words of their own tell them, and welcome no others', () => {
    const { sheet } = boxes();

    expect(sheet.getRange('B1').getDataValidation()?.getCriteriaValues()).toEqual(['Done', 'Open']);
    expect(() => sheet.getRange('B1').setValue(true)).toThrow('violates the data validation rules');
  });
});

test('a copy may be transposed', () => {
  const { sheet, SpreadsheetApp } = openRun();
  sheet.getRange('A1:B1').setValues([['one', 'two']]);

  sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);

  expect(sheet.getRange('A3:A4').getValues()).toEqual([['one'], ['two']]);
});

test('a handle is the name of its class, as a text', () => {
  const { sheet, book } = openRun();

  expect([sheet.getRange('A1'), sheet, book].map(String)).toEqual(['Range', 'Sheet', 'Spreadsheet']);
});

describe('arguments of a wrong number or kind are refused', () => {
  type Run = ReturnType<typeof openRun>;
  test.each<[string, string, (run: Run) => unknown]>([
    ['number', 'SpreadsheetApp.Sheet.getRange', ({ sheet }) => Reflect.apply(sheet.getRange, sheet, [1])],
    [
      'null,null',
      'SpreadsheetApp.Sheet.getRange',
      ({ sheet }) => Reflect.apply(sheet.getRange, sheet, [null, undefined]),
    ],
    [
      'String',
      'SpreadsheetApp.Range.setNotes',
      ({ sheet }) => callOn(sheet.getRange('A1'), 'setNotes', 'foo'),
    ],
    ['', 'SpreadsheetApp.Range.copyTo', ({ sheet }) => callOn(sheet.getRange('A1'), 'copyTo')],
    ['String', 'SpreadsheetApp.Range.copyTo', ({ sheet }) => callOn(sheet.getRange('A1'), 'copyTo', 'B1')],
    [
      'Range,PASTE_VALUES,String',
      'SpreadsheetApp.Range.copyTo',
      ({ sheet, SpreadsheetApp }) =>
        callOn(
          sheet.getRange('A1'),
          'copyTo',
          sheet.getRange('B1'),
          SpreadsheetApp.CopyPasteType.PASTE_VALUES,
          'x',
        ),
    ],
    [
      'number[]',
      'SpreadsheetApp.Range.setValues',
      ({ sheet }) => callOn(sheet.getRange('A1'), 'setValues', ['flat']),
    ],
    ['number', 'SpreadsheetApp.Spreadsheet.getSheetByName', ({ book }) => callOn(book, 'getSheetByName', 1)],
    [
      'String',
      'LockService.Lock.tryLock',
      ({ LockService }) => callOn(LockService.getDocumentLock(), 'tryLock', 'soon'),
    ],
  ])('(%s) of %s', (kinds, method, call) => {
    const run = openRun();

    expect(() => call(run)).toThrow(
      `The parameters (${kinds}) don't match the method signature for ${method}.`,
    );
  });

  const callOn = (thing: object, method: string, ...values: readonly unknown[]): unknown =>
    Reflect.apply(Reflect.get(thing, method), thing, values);
});

describe('what others protect', () => {
  const WORDS = 'You are trying to edit a protected cell or object.';
  /** A1:B2 is the principal's; a colleague comes. */
  const guarded = () => {
    const office = emptyOffice();
    openRun({}, office).sheet.getRange('A1:B2').protect();
    return openRun({ user: COLLEAGUE }, office);
  };

  // developers.google.com/apps-script/reference/spreadsheet/protection
  test.each<[string, (sheet: ReturnType<typeof guarded>['sheet']) => unknown]>([
    ['a value', (sheet) => sheet.getRange('B2').setValue('x')],
    [
      'a block that touches it',
      (sheet) =>
        sheet.getRange('B2:C3').setValues([
          ['a', 'b'],
          ['c', 'd'],
        ]),
    ],
    ['a look', (sheet) => sheet.getRange('A1').setBackground('red')],
    ['deleting its rows', (sheet) => sheet.deleteRows(2, 1)],
    ['moving its rows', (sheet) => sheet.moveRows(sheet.getRange('A2'), 5)],
  ])('refuses %s', (_what, act) => {
    const { sheet } = guarded();

    expect(() => act(sheet)).toThrow(WORDS);
  });

  test('can be read, and all beside it can be changed', () => {
    const { sheet } = guarded();

    sheet.getRange('C3').setValue('free');

    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', 'free'],
    ]);
  });

  test('as a whole tab lets nothing be inserted, named or hidden', () => {
    const office = emptyOffice();
    openRun({}, office).sheet.protect();
    const { sheet } = openRun({ user: COLLEAGUE }, office);

    expect(() => sheet.insertRowsAfter(1, 1)).toThrow(WORDS);
    expect(() => sheet.setName('Mine')).toThrow(WORDS);
  });

  test('stops nobody where it only warns', () => {
    const office = emptyOffice();
    openRun({}, office).sheet.getRange('A1').protect().setWarningOnly(true);
    const { sheet } = openRun({ user: COLLEAGUE }, office);

    expect(sheet.getRange('A1').setValue('x').getValue()).toBe('x');
  });
});

describe('what a formula fills', () => {
  // support.google.com/docs/answer/3093275 and 3093340
  const FORMULAS = [
    '=ARRAYFORMULA(A1:A3)',
    '=QUERY(A1:A3;"select A")',
    '=IMPORTRANGE("https://sheets.example/";"Sheet1!A1:A3")',
  ];
  const filled = (formula: string) => {
    const run = openRun();
    run.sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    run.sheet.getRange('C1').setFormula(formula);
    return run;
  };

  test.each(FORMULAS)('%s: values, and one formula', (formula) => {
    const { sheet } = filled(formula);

    expect(sheet.getRange('C1:C3').getValues()).toEqual([['a'], ['b'], ['c']]);
    expect(sheet.getRange('C1:C3').getFormulas()).toEqual([[formula], [''], ['']]);
  });

  test.each(FORMULAS)('%s: a value in its way turns all of it to an error, until it is gone', (formula) => {
    const { sheet } = filled(formula);

    sheet.getRange('C2').setValue('mine');
    const broken = sheet.getRange('C1:C3').getValues();
    sheet.getRange('C2').setValue('');

    expect(broken).toEqual([['#REF!'], ['mine'], ['']]);
    expect(sheet.getRange('C1:C3').getValues()).toEqual([['a'], ['b'], ['c']]);
  });

  test('isn’t emptied by a blank', () => {
    const { sheet } = filled(FORMULAS[0] ?? '');

    sheet.getRange('C2').setValue('');

    expect(sheet.getRange('C2').getValue()).toBe('b');
  });

  test('goes with its formula', () => {
    const { sheet } = filled(FORMULAS[0] ?? '');

    sheet.getRange('C1').setValue('mine');

    expect(sheet.getRange('C1:C3').getValues()).toEqual([['mine'], [''], ['']]);
  });

  test('is an error from the start where something stands in its way', () => {
    const run = openRun();
    run.sheet.getRange('A1:A2').setValues([['a'], ['b']]);
    run.sheet.getRange('C2').setValue('mine');

    run.sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A2)');

    expect(run.sheet.getRange('C1:C2').getValues()).toEqual([['#REF!'], ['mine']]);
  });
});

describe('a tab into which a form writes', () => {
  // The Sheets API's words, in public issues.
  const answers = () => {
    const office = emptyOffice();
    firstGrid(office).formUrl = 'https://forms.example/one';
    const run = openRun({}, office);
    run.sheet.getRange('A2:B2').setValues([['Ann', 'yes']]);
    return run;
  };

  test('can’t be cut from', () => {
    const { sheet } = answers();

    const cut = () => sheet.getRange('A2:B2').moveTo(sheet.getRange('A9'));

    expect(cut).toThrow('Cannot cut from form data. Use copy instead.');
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['Ann', 'yes']]);
  });

  // The words: public logs.
  test('can’t be deleted', () => {
    const { book, sheet } = answers();
    book.insertSheet('Other');

    expect(() => book.deleteSheet(sheet)).toThrow(
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
    );
  });

  test('says which form it is', () => {
    expect(answers().sheet.getFormUrl()).toBe('https://forms.example/one');
    expect(openRun().sheet.getFormUrl()).toBeNull();
  });
});
