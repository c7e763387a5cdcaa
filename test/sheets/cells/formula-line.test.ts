import { formulaOnLine } from '../../../src/sheets/cells/formula-line';

describe('a formula that is written on another line than the one it stood on', () => {
  test.each([
    ['names its own row', '=B17*$C17+D$17', '=B4*$C4+D$4'],
    ['names a range of its own row', '=SUM(A17:F17)', '=SUM(A4:F4)'],
    ['names other rows as ever', '=B16+B170+$A$1', '=B16+B170+$A$1'],
    ['names whole columns as ever', '=COUNTIF(A:A;A17)', '=COUNTIF(A:A;A4)'],
    ['names cells of other tabs as ever', "=Sales!A17+'Own list'!B17:C17", "=Sales!A17+'Own list'!B17:C17"],
    ['keeps its texts', '="A17 "&A17', '="A17 "&A4'],
    ['keeps the names of functions', '=LOG17(A17)', '=LOG17(A4)'],
    ['keeps its numbers', '=17*2', '=17*2'],
  ])('%s', (_what, formula, expected) => {
    expect(formulaOnLine(formula, 17, 4)).toBe(expected);
  });

  test('on its own line stays as it is', () => {
    expect(formulaOnLine('=B17', 17, 17)).toBe('=B17');
  });
});
