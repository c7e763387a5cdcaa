import { cellText } from '../../../src/sheets/cells/cell-text';

test('a formula is told as it was typed', () => {
  expect(cellText({ formula: '=TODAY()' })).toBe('=TODAY()');
});
