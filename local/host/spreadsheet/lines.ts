/** Inserting, deleting and moving whole rows and columns, with all that is tied to their places. */
import { changeReferences, shifted, type Reference, type Stretch } from '../formula/follow';
import type { Area, Axis, BookState, ConditionalFormat, Look, LookLine, SheetState } from '../state';
import { changeLookLines, NEUTRAL } from './grid';
import { atTheirDepths, groupsOf, setGroups } from './groups';
import { listedOn, noteListed } from './listings';
import { sameName } from './tabs';

/** How a stretch changes; null when it is gone. */
type Shift = (stretch: Stretch) => Stretch | null;

/**
 * Inserts empty lines before line `before` (from 1); they take over the look of line `like`, without its
 * notes [?: The new row has no note].
 */
export const insertLines = (
  book: BookState,
  sheet: SheetState,
  axis: Axis,
  { before, count, like }: { before: number; count: number; like: number },
): void => {
  const at = before - 1;
  const looksLike = (look: Look | undefined): Look | undefined => withoutRemarks(look);
  if (axis === 'rows') {
    const inherited = sheet.looks[like - 1]?.map(looksLike);
    insertInto(sheet.cells, at, count, () => []);
    sheet.looks.length = Math.max(sheet.looks.length, inherited ? at : 0);
    insertInto(sheet.looks, at, count, () => inherited ?? []);
    insertInto(sheet.rows, at, count, () => undefined);
    sheet.maxRows += count;
  } else {
    const inherited = sheet.columns[like - 1]?.look;
    for (const line of sheet.cells) insertInto(line, at, count, () => '');
    changeEachLookLine(sheet, (line) => {
      const look = looksLike(line[like - 1]);
      if (look) line.length = Math.max(line.length, at);
      insertInto(line, at, count, () => look);
    });
    if (inherited) sheet.columns.length = Math.max(sheet.columns.length, at);
    insertInto(sheet.columns, at, count, () => (inherited ? { look: inherited } : undefined));
    sheet.maxColumns += count;
  }
  shiftPlaces(book, sheet, axis, inserting(before, count));
};

/** Deletes lines; `first` counts from 1. */
export const deleteLines = (
  book: BookState,
  sheet: SheetState,
  axis: Axis,
  { first, count }: Stretch,
): void => {
  if (axis === 'rows') {
    for (const array of [sheet.cells, sheet.looks, sheet.rows]) array.splice(first - 1, count);
    sheet.maxRows -= count;
    sheet.frozenRows = Math.min(sheet.frozenRows, sheet.maxRows - 1);
  } else {
    for (const line of [...sheet.cells, sheet.columns]) line.splice(first - 1, count);
    changeEachLookLine(sheet, (line) => line.splice(first - 1, count));
    sheet.maxColumns -= count;
    sheet.frozenColumns = Math.min(sheet.frozenColumns, sheet.maxColumns - 1);
  }
  shiftPlaces(book, sheet, axis, deleting(first, count));
};

/**
 * Moves lines before line `destination`, which counts from 1 in the order before the move. A filter doesn't
 * hinder it, and what is hidden stays so
 * [?: moveRows under a filter · A hidden row stays hidden where it is moved to].
 */
export const moveLines = (
  book: BookState,
  sheet: SheetState,
  axis: Axis,
  { first, count }: Stretch,
  destination: number,
): void => {
  if (destination >= first && destination <= first + count) return;
  const move = <Item>(array: Item[], filler: () => Item): void => {
    while (array.length < Math.max(first + count, destination) - 1) array.push(filler());
    const moved = array.splice(first - 1, count);
    array.splice(destination > first ? destination - 1 - count : destination - 1, 0, ...moved);
  };
  if (axis === 'rows') {
    move(sheet.cells, () => []);
    while (sheet.cells.at(-1)?.length === 0) sheet.cells.pop();
    move(sheet.looks, () => []);
    move(sheet.rows, () => undefined);
  } else {
    for (const line of sheet.cells) move(line, () => '');
    changeEachLookLine(sheet, (line) => move(line, () => undefined));
    move(sheet.columns, () => undefined);
  }
  shiftPlaces(book, sheet, axis, moving({ first, count }, destination));
};

/** Changes a copy of each line of looks. */
const changeEachLookLine = (sheet: SheetState, change: (line: (Look | undefined)[]) => void): void =>
  changeLookLines(sheet, 0, sheet.looks.length, (line) => {
    const copy = [...line];
    change(copy);
    return copy;
  });

const insertInto = <Item>(array: Item[], at: number, count: number, make: () => Item): void => {
  if (at > array.length || (at === array.length && make() === undefined)) return;
  const tail = array.splice(at);
  for (let added = 0; added < count; added += 1) array.push(make());
  for (const item of tail) array.push(item);
};

const withoutRemarks = (look: Look | undefined): Look | undefined =>
  look?.note ? { ...look, note: NEUTRAL.note } : look;

const inserting =
  (before: number, added: number): Shift =>
  ({ first, count }) => {
    if (before <= first) return { first: first + added, count };
    return { first, count: before < first + count ? count + added : count };
  };

const deleting =
  (from: number, removed: number): Shift =>
  ({ first, count }) => {
    const overlap = Math.max(0, Math.min(first + count, from + removed) - Math.max(first, from));
    const isBehind = first > from;
    const left = isBehind ? Math.max(from, first - removed) : first;
    return overlap === count ? null : { first: left, count: count - overlap };
  };

const moving =
  (moved: Stretch, destination: number): Shift =>
  (stretch) => {
    const target = destination > moved.first ? destination - moved.count : destination;
    const isInside =
      stretch.first >= moved.first && stretch.first + stretch.count <= moved.first + moved.count;
    if (isInside) return { ...stretch, first: stretch.first - moved.first + target };
    const left = deleting(moved.first, moved.count)(stretch);
    return left && inserting(target, moved.count)(left);
  };

/** Moves along all that is tied to places on the tab; what loses its last line goes. */
const shiftPlaces = (book: BookState, sheet: SheetState, axis: Axis, shift: Shift): void => {
  const kept = <Place extends Area>(place: Place): Place[] => {
    const moved = shiftArea(place, axis, shift);
    return moved ? [{ ...place, ...moved }] : [];
  };
  const onTab = <Place extends Area & { sheetId: number }>(place: Place): Place[] =>
    place.sheetId === sheet.id ? kept(place) : [place];
  sheet.merges = sheet.merges.flatMap(kept);
  sheet.spills = sheet.spills.flatMap(kept);
  sheet.filter = sheet.filter && shiftArea(sheet.filter, axis, shift);
  if (sheet.filterViews)
    sheet.filterViews = sheet.filterViews.flatMap((view) => {
      const area = shiftArea(view.area, axis, shift);
      return area ? [{ ...view, area }] : [];
    });
  sheet.protections = sheet.protections.flatMap((each) => {
    const area = each.area && shiftArea(each.area, axis, shift);
    return each.area && !area ? [] : [{ ...each, area, unprotected: each.unprotected.flatMap(kept) }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({
      ...format,
      areas: format.areas.flatMap(kept),
      values: followed(format, axis, shift),
    }))
    .filter((format) => format.areas.length > 0);
  book.namedRanges = book.namedRanges.flatMap(({ name, area }) =>
    onTab(area).map((moved) => ({ name, area: moved })),
  );
  for (const { charts } of book.sheets)
    for (const chart of charts) chart.ranges = chart.ranges.flatMap(onTab);
  shiftGroups(sheet, axis, shift);
  shiftFormulas(book, sheet, axis, shift);
  shiftRules(book, sheet, (source) => shiftArea(source, axis, shift));
};

/** The cells of a conditional format's formula: rows move along with the first cell that it paints. */
const followed = (
  { criterion, values, areas: [first] }: ConditionalFormat,
  axis: Axis,
  shift: Shift,
): readonly (string | number)[] => {
  if (criterion !== 'CUSTOM_FORMULA' || !first) return values;
  const top = shiftArea(first, axis, shift)?.row ?? first.row;
  const along = ({ first: row, count }: Stretch): Stretch => ({ first: row + top - first.row, count });
  return values.map((value) =>
    changeReferences(String(value), (reference) =>
      axis === 'columns' ? shifted(reference, 'column', shift) : shifted(reference, 'row', along),
    ),
  );
};

/** Formulas of any tab go on naming the same cells of this one (support.google.com/docs/answer/58515). */
const shiftFormulas = (book: BookState, sheet: SheetState, axis: Axis, shift: Shift): void => {
  const isOf = ({ tab }: Reference, own: SheetState): boolean =>
    tab === null ? own === sheet : sameName(tab, sheet.name);
  const follow = (source: string, own: SheetState): string =>
    changeReferences(source, (reference) =>
      isOf(reference, own) ? shifted(reference, axis === 'rows' ? 'row' : 'column', shift) : reference,
    );
  // One plain loop: it sees every cell, and few hold a formula.
  for (const each of book.sheets)
    for (const line of each.cells)
      for (let column = 0; column < line.length; column += 1) {
        const content = line[column];
        if (typeof content === 'object' && content.kind === 'formula')
          line[column] = { ...content, source: follow(content.source, each) };
      }
};

/**
 * Dropdowns of any tab go on listing the same cells. Looks are shared, so each is changed once; where no list
 * moves, none is looked for.
 */
const shiftRules = (book: BookState, sheet: SheetState, shiftSource: (area: Area) => Area | null): void => {
  const moved = listedOn(book, sheet.id).filter((area) => !isSameArea(area, shiftSource(area)));
  if (moved.length === 0) return;
  for (const area of moved) noteListed(book, { ...area, ...shiftSource(area) });
  const known = new Map<Look, Look>();
  const follow = (look: Look): Look => {
    const rule = look.validation;
    if (rule?.kind !== 'range' || rule.source.sheetId !== sheet.id) return look;
    return { ...look, validation: { ...rule, source: { ...rule.source, ...shiftSource(rule.source) } } };
  };
  const followOnce = (look: Look): Look => {
    const next = known.get(look) ?? follow(look);
    known.set(look, next);
    return next;
  };
  for (const each of book.sheets) {
    each.columns.forEach((line, column) => {
      if (line?.look) each.columns[column] = { ...line, look: followOnce(line.look) };
    });
    changeLookLines(each, 0, each.looks.length, (line) => replaceLooks(line, followOnce));
  }
};

const isSameArea = (area: Area, other: Area | null): boolean =>
  other !== null &&
  other.row === area.row &&
  other.column === area.column &&
  other.numRows === area.numRows &&
  other.numColumns === area.numColumns;

/** One plain loop, as it sees every cell; neighbours mostly look alike, and are asked about once. */
const replaceLooks = (line: LookLine, replacing: (look: Look) => Look): LookLine => {
  let changed: (Look | undefined)[] | null = null;
  let last: Look | undefined;
  let next: Look | undefined;
  for (let column = 0; column < line.length; column += 1) {
    const look = line[column];
    if (!look) continue;
    if (look !== last) [last, next] = [look, replacing(look)];
    if (next !== look) (changed ??= [...line])[column] = next;
  }
  return changed ?? line;
};

const shiftArea = (area: Area, axis: Axis, shift: Shift): Area | null => {
  const isRows = axis === 'rows';
  const moved = shift(
    isRows ? { first: area.row, count: area.numRows } : { first: area.column, count: area.numColumns },
  );
  if (!moved) return null;
  return isRows
    ? { ...area, row: moved.first, numRows: moved.count }
    : { ...area, column: moved.first, numColumns: moved.count };
};

const shiftGroups = (sheet: SheetState, axis: Axis, shift: Shift): void =>
  setGroups(
    sheet,
    axis,
    atTheirDepths(
      groupsOf(sheet, axis).flatMap((group) => {
        const moved = shift({ first: group.first, count: group.last - group.first + 1 });
        return moved ? [{ ...group, first: moved.first, last: moved.first + moved.count - 1 }] : [];
      }),
    ),
  );
