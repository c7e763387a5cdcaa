/**
 * The part of Range about tick boxes. What each does was measured live by gas-fakes: cells without a box are
 * left alone, boxes may hold values of their own, and with a box goes what it held.
 */
import type { Range } from '../google';
import type { Area, Plain, SheetState } from '../state';
import { attributeAt, contentAt, forEachCell, putContent, setLook } from './grid';
import type { RangeSelf } from './range-self';

type Box = { readonly ticked: Plain; readonly unticked: Plain };

/** The box of a cell; null where it has none. */
const boxAt = (sheet: SheetState, row: number, column: number): Box | null => {
  const rule = attributeAt(sheet, row, column, 'validation');
  if (rule?.kind !== 'checkbox') return null;
  const [ticked = true, unticked] = rule.values ?? [];
  return { ticked, unticked: unticked ?? (rule.values ? '' : false) };
};

/** Does something to the cells of an area that have a box. */
const forEachBox = (
  sheet: SheetState,
  area: Area,
  work: (row: number, column: number, box: Box) => void,
): void =>
  forEachCell(area, (row, column) => {
    const box = boxAt(sheet, row, column);
    if (box) work(row, column, box);
  });

/** Inserting, ticking and removing boxes. */
export const boxMethods = ({ area, write }: RangeSelf): Partial<Range> => ({
  insertCheckboxes: (...values: unknown[]) =>
    write('insertCheckboxes', (sheet) => {
      const own = values.length === 0 ? {} : { values: values.map(asPlain) };
      setLook(sheet, area, { validation: { kind: 'checkbox', allowInvalid: false, ...own } });
      // Google fills the boxes at once: a column-long row of them holds FALSE down to the last row.
      forEachBox(sheet, area, (row, column, { ticked, unticked }) => {
        const content = contentAt(sheet, row, column);
        if (content !== ticked && content !== unticked) putContent(sheet, row, column, unticked);
      });
    }),
  check: () =>
    write('check', (sheet) =>
      forEachBox(sheet, area, (row, column, { ticked }) => putContent(sheet, row, column, ticked)),
    ),
  uncheck: () =>
    write('uncheck', (sheet) =>
      forEachBox(sheet, area, (row, column, { unticked }) => putContent(sheet, row, column, unticked)),
    ),
  removeCheckboxes: () =>
    write('removeCheckboxes', (sheet) =>
      forEachBox(sheet, area, (row, column) => {
        putContent(sheet, row, column, '');
        const cell = { row: row + 1, column: column + 1, numRows: 1, numColumns: 1 };
        setLook(sheet, cell, { validation: null });
      }),
    ),
});

const asPlain = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
