/** Columns in which several values stand in one cell. */
import type { Weekday } from '../../../domain/calendar/civil-day';
import type { Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type CellCodec, type Field } from '../field';
import { isList } from '../guards';
import { coveredBy, joinedList, partsOfList } from '../../read/list-cell';
import { foldWord } from '../../cells/locale';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  0: 'Sun',
  1: 'Mon',
  2: 'Tue',
  3: 'Wed',
  4: 'Thu',
  5: 'Fri',
  6: 'Sat',
};

/** Every part's value; undefined where one of them can't be read. */
function readParts<Value>(codec: CellCodec<Value>, parts: readonly Cell[]): Value[] | undefined {
  const values: Value[] = [];
  for (const part of parts) {
    const value = codec.read(part);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/**
 * The values of a cell: as it is parted at first sight, else as values with separators of their own cover it.
 */
function readAll<Value>(codec: CellCodec<Value>, cell: Cell): Value[] | undefined {
  if (typeof cell !== 'string') return readParts(codec, [cell]);
  const atFirstSight = readParts(codec, partsOfList(cell));
  if (atFirstSight !== undefined) return atFirstSight;
  const covered = coveredBy(cell, (part) => codec.read(part) !== undefined);
  return covered === null ? undefined : readParts(codec, covered);
}

/**
 * Several values in one cell, parted by commas, semicolons or lines; one that holds those stands in quotes.
 * Blank is none.
 */
export const listOf = <Value>(
  item: Field<Value>,
  expected: string,
): Field<readonly NonNullable<Value>[]> => ({
  codec: (locale) => {
    const codec = item.codec(locale);
    return cellCodec(
      isList<NonNullable<Value>>,
      (cell) => readAll(codec, cell)?.filter((value): value is NonNullable<Value> => value != null),
      (values) => {
        const cells = values.map(codec.write);
        return cells.every((cell) => cell !== undefined) ? joinedList(cells.map(cellText)) : undefined;
      },
    );
  },
  blank: [],
  expected,
  entry: { kind: 'free' },
});

/** A day of the week by its name, long or short; blank is null. */
export const weekday = (): Field<Weekday | null> => ({
  codec: ({ weekdays }) =>
    cellCodec(
      (day): day is Weekday => Number(day) in WEEKDAYS,
      (cell) => weekdays.get(foldWord(cellText(cell))) as Weekday | undefined,
      (day) => WEEKDAYS[day],
    ),
  blank: null,
  expected: 'a day of the week, such as Monday',
  entry: { kind: 'dropdown', words: ['Monday', 'Sunday', 'Saturday'] },
});
