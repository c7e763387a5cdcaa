/** Merged cells, sorting past hidden rows, and filter views, as at Google; the sources stand beside each. */
import { addFilterView } from '../../../local/host/person';
import { emptyOffice } from '../../../local/host/state';
import { firstGrid, openRun } from './support';

describe('merged cells', () => {
  /** B3:B4 are one cell, E1:G1 another. */
  const merged = () => {
    const run = openRun();
    run.sheet.getRange('A1:A6').setValues([['f'], ['e'], ['d'], ['c'], ['b'], ['a']]);
    run.sheet
      .getRange('B3:B4')
      .setValues([['kept'], ['lost']])
      .merge();
    run.sheet.getRange('E1:G1').merge();
    return run;
  };

  // docs.google.com "Merge cells", and github.com/theoephraim/node-google-spreadsheet/issues/400
  test('keep what stood in the first of them', () => {
    const { sheet } = merged();

    expect(sheet.getRange('B3:B4').getValues()).toEqual([['kept'], ['']]);
    expect(sheet.getRange('B4').isPartOfMerge()).toBe(true);
  });

  // Several public repositories: such a write succeeds, and its value is never seen.
  test('lose what is written to the others, without a word', () => {
    const { sheet } = merged();

    sheet.getRange('A3:B4').setValues([
      [1, 'one'],
      [2, 'two'],
    ]);

    expect(sheet.getRange('A3:B4').getValues()).toEqual([
      [1, 'one'],
      [2, ''],
    ]);
  });

  // The words for moving and sorting, and that a hidden row stays where it is: measured in September 2026 on
  // a live sheet, by a public test of the Sheets API. The others: public repositories that quote them.
  const MOVE =
    'Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.';
  test.each<[string, (run: ReturnType<typeof merged>) => unknown, string]>([
    ['moving a part of them away', ({ sheet }) => sheet.moveRows(sheet.getRange('A4'), 6), MOVE],
    ['moving rows between them', ({ sheet }) => sheet.moveRows(sheet.getRange('A1'), 4), MOVE],
    ['sorting them', ({ sheet }) => sheet.sort(1), "You can't sort a range containing vertical merges."],
    [
      'a filter upon them',
      ({ sheet }) => sheet.getRange('A1:B6').createFilter(),
      "You can't create a filter over a range containing vertical merges.",
    ],
    [
      'pasting over a part of them',
      ({ sheet }) => sheet.getRange('A1:B1').copyTo(sheet.getRange('A4')),
      "You can't perform a paste that partially intersects a merge.",
    ],
    [
      'unmerging a part of them',
      ({ sheet }) => sheet.getRange('B4').breakApart(),
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'merging a part of them with others',
      ({ sheet }) => sheet.getRange('B4:B5').merge(),
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'freezing a part of them',
      ({ sheet }) => sheet.setFrozenColumns(5),
      "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
    ],
    [
      'freezing a row of theirs',
      ({ sheet }) => sheet.setFrozenRows(3),
      "Sorry, you can't freeze rows which contain only part of a merged cell. Try to break apart merged cells or freeze more rows to include the complete merged cells.",
    ],
  ])('refuse %s, and stand as they stood', (_what, act, words) => {
    const run = merged();
    const before = run.sheet.getRange('A1:B6').getValues();

    expect(() => act(run)).toThrow(words);
    expect(run.sheet.getRange('A1:B6').getValues()).toEqual(before);
    expect(
      run.sheet
        .getRange('B3')
        .getMergedRanges()
        .map((each) => each.getA1Notation()),
    ).toEqual(['B3:B4']);
  });

  test('side by side go along with their row, and are sorted', () => {
    const { sheet } = merged();
    sheet.getRange('B3:B4').breakApart();

    sheet.moveRows(sheet.getRange('A1'), 4);
    sheet.sort(1);

    expect(sheet.getRange('F3').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['a'], ['b']]);
  });

  test('grow with a row that is inserted between them', () => {
    const { sheet } = merged();

    sheet.insertRowAfter(3);

    expect(
      sheet
        .getRange('B3')
        .getMergedRanges()
        .map((each) => each.getA1Notation()),
    ).toEqual(['B3:B5']);
  });

  test('survive clearing', () => {
    const { sheet } = merged();

    sheet.clear();

    expect(sheet.getRange('B4').isPartOfMerge()).toBe(true);
  });

  test('go along with what is cut, and come apart where something is pasted over all of them', () => {
    const { sheet } = merged();

    sheet.getRange('A3:B4').moveTo(sheet.getRange('I3'));
    sheet.getRange('A5:C5').copyTo(sheet.getRange('E1'));

    expect(sheet.getRange('B4').isPartOfMerge()).toBe(false);
    expect(sheet.getRange('J4').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('E1:G1').getMergedRanges()).toEqual([]);
  });
});

test('sorting leaves a hidden row where it is', () => {
  const { sheet } = openRun();
  sheet.getRange('A1:A4').setValues([['d'], ['c'], ['b'], ['a']]);
  sheet.hideRows(2);

  sheet.sort(1);

  expect(sheet.getRange('A1:A4').getValues()).toEqual([['a'], ['c'], ['b'], ['d']]);
});

// developers.google.com/workspace/sheets/api/guides/filters: a view is each person's own, and no filter.
describe('filter views', () => {
  const viewed = () => {
    const office = emptyOffice();
    addFilterView(firstGrid(office), {
      name: 'Chicago',
      area: { row: 1, column: 1, numRows: 4, numColumns: 2 },
    });
    const run = openRun({}, office);
    run.sheet.getRange('A1:A4').setValues([['City'], ['Aurora'], ['Chicago'], ['Aurora']]);
    return run;
  };

  test('are nothing that a script sees', () => {
    const { sheet } = viewed();

    expect(sheet.getFilter()).toBeNull();
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
  });

  test('leave room for a filter of all', () => {
    const { sheet } = viewed();

    sheet.getRange('A1:B4').createFilter();

    expect(() => sheet.getRange('A1:B4').createFilter()).toThrow('already has a filter');
  });

  test('go along with their rows', () => {
    const { sheet, grid } = viewed();

    sheet.insertRowsBefore(1, 2);
    sheet.deleteRow(4);

    expect(grid.filterViews).toEqual([
      { name: 'Chicago', area: { row: 3, column: 1, numRows: 3, numColumns: 2 } },
    ]);
  });

  test('can’t be made over cells that are merged over several rows', () => {
    const { sheet, grid } = openRun();
    sheet.getRange('A2:A3').merge();

    const make = () =>
      addFilterView(grid, { name: 'Chicago', area: { row: 1, column: 1, numRows: 4, numColumns: 2 } });

    expect(make).toThrow("You can't create a filter over a range containing vertical merges.");
  });
});
