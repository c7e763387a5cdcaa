/**
 * Groups of rows and columns in the browser: named, folded and opened by what stands beside the formula bar.
 */
import { emptyOffice, emptySheet } from '../../../../local/host/state';
import { rearrange } from '../../../../local/office/web/rearrange';
import { tabView } from '../../../../local/office/web/view/tab-view';

test('rows that fold away are told by their numbers, and are out of view until they are opened', () => {
  const office = emptyOffice();
  const sheet = {
    ...emptySheet(0, 'This week'),
    cells: [['Day'], ['Mon'], ['Mon'], ['Tue'], ['Wed']],
    rowGroups: [
      { first: 2, last: 4, depth: 1, isCollapsed: false },
      { first: 2, last: 3, depth: 2, isCollapsed: false },
    ],
  };
  office.book.sheets = [sheet];
  const fold = (isCollapsed: boolean): void =>
    rearrange(office, sheet, { do: 'fold', tab: 0, axis: 'rows', first: 2, depth: 2, isCollapsed });
  const inView = () =>
    tabView(office.book, 0, office.now)
      .rows.slice(0, 3)
      .map(({ number }) => number);

  fold(true);
  const [folded, { groups }] = [inView(), tabView(office.book, 0, office.now)];
  fold(false);

  expect(folded).toEqual([1, 4, 5]);
  expect(groups.map(({ axis, label, isCollapsed }) => [axis, label, isCollapsed])).toEqual([
    ['rows', 'Rows 2 to 4', false],
    ['rows', 'Rows 2 to 3', true],
  ]);
  expect(inView()).toEqual([1, 2, 3]);
});
