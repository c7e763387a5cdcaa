import { cellText } from '../../src/sheets/cell-text';

test('a formula is told as it was typed', () => {
  expect(cellText({ formula: '=TODAY()' })).toBe('=TODAY()');
});
