/**
 * Cutting cells: whatever names them goes on naming them, wherever they are pasted
 * (support.google.com/docs/answer/58515). Nothing stays behind [?: moveTo leaves behind].
 */
import { changeReferences, type Reference } from '../formula/follow';
import type { Area, BookState, Content, SheetState } from '../state';
import { sameName } from './tabs';

/** Cells on their way, and their new first cell. */
export type Cut = {
  readonly from: SheetState;
  readonly area: Area;
  readonly to: SheetState;
  readonly place: Pick<Area, 'row' | 'column'>;
};

const isWithin = ({ from, to }: Reference, area: Area): boolean =>
  [from, to ?? from].every(
    ({ row, column }) =>
      row !== null &&
      column !== null &&
      row >= area.row &&
      row < area.row + area.numRows &&
      column >= area.column &&
      column < area.column + area.numColumns,
  );

const movedBy = ({ tab, from, to }: Reference, { area, place }: Cut): Reference => {
  const go = (corner: Reference['from']): Reference['from'] => ({
    ...corner,
    row: (corner.row ?? 0) + place.row - area.row,
    column: (corner.column ?? 0) + place.column - area.column,
  });
  return { tab, from: go(from), to: to && go(to) };
};

/** What a cell that was cut holds where it is pasted. */
export const pastedContent = (content: Content, cut: Cut): Content => {
  if (typeof content !== 'object' || content.kind !== 'formula') return content;
  const { from, to, area } = cut;
  const source = changeReferences(content.source, (reference) => {
    const { tab } = reference;
    if (tab !== null && !sameName(tab, from.name)) return reference;
    if (!isWithin(reference, area))
      return from === to || tab !== null ? reference : { ...reference, tab: from.name };
    return movedBy({ ...reference, tab: from === to ? tab : null }, cut);
  });
  return { ...content, source };
};

/** All other formulas, before anything is pasted: they go on naming the cells that were cut. */
export const followCut = (book: BookState, cut: Cut): void => {
  const { from, to, area } = cut;
  for (const sheet of book.sheets)
    sheet.cells.forEach((line) =>
      line.forEach((content, column) => {
        if (typeof content !== 'object' || content.kind !== 'formula') return;
        const source = changeReferences(content.source, (reference) => {
          const { tab } = reference;
          const isTheirs = tab === null ? sheet === from : sameName(tab, from.name);
          if (!isTheirs || !isWithin(reference, area)) return reference;
          return movedBy({ ...reference, tab: from === to ? tab : sheet === to ? null : to.name }, cut);
        });
        if (source !== content.source) line[column] = { ...content, source };
      }),
    );
};
