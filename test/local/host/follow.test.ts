/**
 * What formulas name goes on being named: support.google.com/docs/answer/58515 on references, and what the
 * reference of Range.moveTo says of cutting ("cut and paste").
 */
import { copiedBy } from '../../../local/host/formula/follow';
import { openRun } from './support';

/** A tab with formulas in column H, and what becomes of them. */
function formulasAfter(
  formulas: readonly string[],
  act: (run: ReturnType<typeof openRun>) => void,
): string[] {
  const run = openRun();
  const cells = run.sheet.getRange(31, 8, formulas.length, 1);
  cells.setFormulas(formulas.map((formula) => [formula]));
  const named = formulas.map((_, index) => `F${index}`);
  named.forEach((name, index) => run.book.setNamedRange(name, run.sheet.getRange(index + 31, 8)));
  act(run);
  return named.map((name) => run.book.getRangeByName(name)?.getFormula() ?? 'gone');
}

describe('formulas follow', () => {
  test.each<[string, (run: ReturnType<typeof openRun>) => void, string[]]>([
    [
      'rows that are inserted above',
      ({ sheet }) => sheet.insertRowsBefore(1, 2),
      ['=A5', '=$A$7', '=A5:B12'],
    ],
    [
      'rows that are inserted within',
      ({ sheet }) => sheet.insertRowsAfter(4, 1),
      ['=A3', '=$A$6', '=A3:B11'],
    ],
    ['rows that are deleted above', ({ sheet }) => sheet.deleteRows(2, 1), ['=A2', '=$A$4', '=A2:B9']],
    ['a row that is named and deleted', ({ sheet }) => sheet.deleteRows(5, 1), ['=A3', '=#REF!', '=A3:B9']],
    ['columns that are inserted', ({ sheet }) => sheet.insertColumnBefore(1), ['=B3', '=$B$5', '=B3:C10']],
    ['columns that are deleted', ({ sheet }) => sheet.deleteColumn(1), ['=#REF!', '=#REF!', '=A3:A10']],
    [
      'rows that are moved',
      ({ sheet }) => sheet.moveRows(sheet.getRange('A5'), 2),
      ['=A4', '=$A$2', '=A4:B10'],
    ],
    [
      'cells that are cut',
      ({ sheet }) => sheet.getRange('A3:B5').moveTo(sheet.getRange('A20')),
      ['=A20', '=$A$22', '=A3:B10'],
    ],
    [
      'cells that are cut to another tab',
      ({ sheet, book }) => sheet.getRange('A3:B5').moveTo(book.insertSheet('Own list').getRange('B1')),
      ["='Own list'!B1", "='Own list'!$B$3", '=A3:B10'],
    ],
    ['no sorting', ({ sheet }) => sheet.getRange('A3:B10').sort(1), ['=A3', '=$A$5', '=A3:B10']],
  ])('%s', (_what, act, expected) => {
    expect(formulasAfter(['=A3', '=$A$5', '=A3:B10'], act)).toEqual(expected);
  });

  test('whole columns, open ends, other tabs and quoted names, and nothing else', () => {
    const before = ['=SUM(A:A)', '=SUM(A3:A)', "=Sheet1!A3&'Sheet1'!A3", '="A3"&LOG10(3)&A3x', '=Other!A3'];

    const after = formulasAfter(before, ({ sheet }) => sheet.insertRowsBefore(1, 1));

    expect(after).toEqual([
      '=SUM(A:A)',
      '=SUM(A4:A)',
      '=Sheet1!A4&Sheet1!A4',
      '="A3"&LOG10(3)&A3x',
      '=Other!A3',
    ]);
  });

  test('a formula of another tab follows, too', () => {
    const { sheet, book } = openRun();
    const other = book.insertSheet('Other');
    other.getRange('A1').setFormula('=Sheet1!A3');

    sheet.insertRowsBefore(1, 1);

    expect(other.getRange('A1').getFormula()).toBe('=Sheet1!A4');
  });

  test('a formula that is cut goes on naming the cells that stayed', () => {
    const { sheet } = openRun();
    sheet.getRange('A3:B3').setFormulas([['=B3', '=C9']]);

    sheet.getRange('A3:B3').moveTo(sheet.getRange('A7'));

    expect(sheet.getRange('A7:B7').getFormulas()).toEqual([['=B7', '=C9']]);
  });
});

describe('a copy names what stands as far from it', () => {
  test.each([
    ['=A3', '=B5'],
    ['=$A3', '=$A5'],
    ['=A$3', '=B$3'],
    ['=SUM(A:A)', '=SUM(B:B)'],
    ['=Sheet1!A3', '=Sheet1!B5'],
    ['="A3"', '="A3"'],
  ])('%s, two rows down and a column on, is %s', (source, expected) => {
    expect(copiedBy(source, 2, 1)).toBe(expected);
  });

  test('beyond the edge is no cell', () => {
    expect(copiedBy('=A1', -1, 0)).toBe('=#REF!');
  });

  test('so does one formula that is written to several cells', () => {
    const { sheet } = openRun();

    sheet.getRange('A1:B2').setFormula('=C$5+D1');
    sheet.getRange('A3:A4').setValue('=D3');

    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['=C$5+D1', '=D$5+E1'],
      ['=C$5+D2', '=D$5+E2'],
    ]);
    expect(sheet.getRange('A3:A4').getFormulas()).toEqual([['=D3'], ['=D4']]);
  });

  test('by copyTo and by sorting', () => {
    const { sheet } = openRun();
    sheet.getRange('A1:B2').setValues([
      ['b', '=A1'],
      ['a', '=A2'],
    ]);

    sheet.getRange('A1:B2').sort(1);
    sheet.getRange('B1').copyTo(sheet.getRange('C2'));

    expect(sheet.getRange('B1:B2').getFormulas()).toEqual([['=A1'], ['=A2']]);
    expect(sheet.getRange('C2').getFormula()).toBe('=B2');
  });
});
