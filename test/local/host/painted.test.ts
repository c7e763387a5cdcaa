import { painterOf } from '../../../local/host/spreadsheet/painted';
import { firstGrid, openRun } from './support';

/** Rows of This week in small: what, result, day. */
const opened = (...formulas: string[]) => {
  const run = openRun();
  const { sheet, SpreadsheetApp } = run;
  sheet.getRange('A1:C4').setValues([
    ['What', 'Result', 'Day'],
    ['Concern', 'Reached', '11/20/2026'],
    ['Review', '', '11/23/2026'],
    ['Birthday', '', ''],
  ]);
  const rules = formulas.map((formula, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(`#00000${index}`)
      .setRanges([sheet.getRange('A2:C4')])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
  const backgrounds = () =>
    [1, 2, 3].map(
      (row) => painterOf(run.office.book, firstGrid(run.office), run.office.now)(row, 1)?.background ?? '',
    );
  return { ...run, backgrounds };
};

describe('a conditional format paints the rows where its formula holds', () => {
  test.each([
    ['a filled cell', '=$B2<>""', [true, false, false]],
    ['a day before today, and no blank one', '=AND($C2<>"",$C2<TODAY())', [true, false, false]],
    ['today', '=$C2=TODAY()', [false, true, false]],
    ['a word within a text, whatever its case', '=ISNUMBER(SEARCH("conc",$A2))', [true, false, false]],
    ['how a text begins', '=LEFT($A2,3)="Rev"', [false, true, false]],
    ['a rule that bears a name', '=AND(N("Ours: day")=0,ISBLANK($C2))', [false, false, true]],
    ['the cell itself', '=A2="Reached"', [true, false, false]],
    ['what is no formula of ours', '=COUNTIF($A:$A,$A2)>1', [false, false, false]],
  ])('%s', (_what, formula, expected) => {
    const { backgrounds } = opened(formula);

    expect(backgrounds().map((each) => each !== '')).toEqual(expected);
  });

  test('the first that holds', () => {
    const { backgrounds } = opened('=$B2<>""', '=$A2<>""');

    expect(backgrounds()).toEqual(['#000000', '#000001', '#000001']);
  });

  test('also after columns and rows were put before it, and rows were sorted', () => {
    const { sheet, office, SpreadsheetApp } = opened('=$B2<>""');
    SpreadsheetApp.flush();

    sheet.insertColumnBefore(2);
    sheet.insertRowBefore(1);

    const paint = painterOf(office.book, firstGrid(office), office.now);
    expect([2, 3, 4].map((row) => paint(row, 0) !== undefined)).toEqual([true, false, false]);
    const [rule] = sheet.getConditionalFormatRules();
    expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$C3<>""']);
  });

  test('but not without a range, and not beyond the sheet', () => {
    const { SpreadsheetApp } = opened();

    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE');

    expect(() => rule.build()).toThrow('must have a range');
  });
});

describe('lines around cells', () => {
  test('stand at the edge of the range and between its cells, as asked; null leaves a line', () => {
    const { sheet, office } = openRun();
    sheet.getRange('A1:B2').setBorder(true, null, false, null, null, true, '#222222', null);
    sheet.getRange('A1').setBorder(null, true, null, null, null, null, '#333333', null);

    expect(firstGrid(office).looks[0]?.[0]?.borders).toEqual({
      top: '#222222',
      bottom: '#222222',
      left: '#333333',
    });
    sheet.getRange('A1:B2').setBorder(false, false, false, false, false, false);
    expect(firstGrid(office).looks.flat().filter(Boolean)).toEqual([]);
  });
});

test('a list of ranges is one call, whatever it is of', () => {
  const { sheet, host } = openRun();
  const before = host.ledger.total;

  sheet.getRangeList(['A1:A5', 'C2', 'D:D']).setNumberFormat('0.0');

  expect(host.ledger.total - before).toBe(1);
  expect(sheet.getRange('C2').getNumberFormat()).toBe('0.0');
});
