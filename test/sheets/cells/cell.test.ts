import { isAlike, isSameCell, type Cell } from '../../../src/sheets/cells/cell';
import { aDateCell } from '../../support/cells';

const MAY = aDateCell(2026, 5, 3);

describe('two cells hold the same', () => {
  const cases: readonly (readonly [why: string, one: Cell, other: Cell, isSame: boolean])[] = [
    ['equal text', 'a', 'a', true],
    ['a number and its text', 1, '1', false],
    ['equal days', MAY, aDateCell(2026, 5, 3), true],
    ['another day', MAY, aDateCell(2026, 5, 4), false],
    ['another time of the day', MAY, aDateCell(2026, 5, 3, '12:30'), false],
    ['a day and its text', MAY, '2026-05-03', false],
    ['equal formulas', { formula: '=A1' }, { formula: '=A1' }, true],
    ['another formula', { formula: '=A1' }, { formula: '=A2' }, false],
    ['a formula and a day', { formula: '=A1' }, MAY, false],
    ['an empty box and an empty cell', false, '', false],
  ];

  test.each(cases)('%s', (_, one, other, expected) => {
    expect([isSameCell(one, other), isSameCell(other, one)]).toEqual([expected, expected]);
  });

  test('an empty box is as good as an empty cell', () => {
    expect([isAlike(false, ''), isAlike('', false), isAlike(true, '')]).toEqual([true, true, false]);
  });
});
