import { LABEL_SHEETS, onSheets } from '../../src/pages/print/label-sheets';
import { PAPERS } from '../../src/pages/print/paper';

const labels = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  ['none', 0, 0, []],
  ['one', 1, 0, [1]],
  ['a full sheet', 30, 0, [30]],
  ['one more', 31, 0, [30, 1]],
  ['some on a sheet that was begun', 5, 27, [30, 2]],
  ['on a sheet whose last label is left', 1, 99, [30]],
])('%s', (_what, count, used, sizes) => {
  const sheets = onSheets(labels(count), LABEL_SHEETS['3 × 10'], used);

  expect(sheets.map(({ length }) => length)).toEqual(sizes);
  expect(sheets.flat().filter((label) => label !== null)).toEqual(labels(count));
});

test.each(Object.values(LABEL_SHEETS))('$name fits on its paper, with equal margins', (sheet) => {
  const { width, height } = PAPERS[sheet.paper];
  const right = width - sheet.left - (sheet.columns - 1) * sheet.step - sheet.width;
  const bottom = height - sheet.top - sheet.rows * sheet.height;

  expect(Math.abs(right - sheet.left)).toBeLessThan(0.2);
  expect(Math.abs(bottom - sheet.top)).toBeLessThan(0.2);
});
