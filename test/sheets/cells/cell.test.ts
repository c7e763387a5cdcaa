import {
  isAlike,
  isAsWritten,
  isSameCell,
  isSameGrid,
  type Cell,
  type Grid,
} from '../../../src/sheets/cells/cell';
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

describe('two grids hold the same', () => {
  const grid: Grid = [
    ['Name', 'Born'],
    ['Ann', MAY],
  ];
  const others: readonly (readonly [why: string, other: Grid, isSame: boolean])[] = [
    ['cell by cell', [...grid.slice(0, 1), ['Ann', aDateCell(2026, 5, 3)]], true],
    ['not with another cell', [...grid.slice(0, 1), ['Anna', MAY]], false],
    ['not with a line more', [...grid, ['', '']], false],
    ['not with a blank cell more', [...grid.slice(0, 1), ['Ann', MAY, '']], false],
  ];

  test.each(others)('%s', (_, other, expected) => {
    expect([isSameGrid(grid, other), isSameGrid(other, grid)]).toEqual([expected, expected]);
  });
});

test('a day stands among numbers as its number, and a number among days as a day', () => {
  expect(isAsWritten(46_145, MAY)).toBe(true);
  expect(isAsWritten(MAY, 46_145)).toBe(true);
  expect(isAsWritten(46_146, MAY)).toBe(false);
  expect(isAsWritten('46145', MAY)).toBe(false);
});
