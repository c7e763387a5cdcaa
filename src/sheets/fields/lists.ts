/** Columns in which several values stand in one cell. */
import * as z from 'zod/mini';
import type { Weekday } from '../../domain/calendar';
import type { Cell } from '../cell';
import { cellText } from '../cell-text';
import { cellCodec, type CellCodec, type Field } from '../field';
import { foldWord } from '../locale';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  0: 'Sun',
  1: 'Mon',
  2: 'Tue',
  3: 'Wed',
  4: 'Thu',
  5: 'Fri',
  6: 'Sat',
};

/** The parts of a cell: a semicolon or a new line parts them, else a comma ("Dec 25, 2026; Jan 1, 2027"). */
function partsOfCell(cell: Cell): readonly Cell[] {
  if (typeof cell !== 'string') return [cell];
  return cell
    .split(/[;\n]/.test(cell) ? /[;\n]/ : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Every part's value; undefined where one of them can't be read. */
function readAll<Value>(codec: CellCodec<Value>, cell: Cell): Value[] | undefined {
  const values: Value[] = [];
  for (const part of partsOfCell(cell)) {
    const result = z.safeDecode(codec, part);
    if (!result.success) return undefined;
    values.push(result.data);
  }
  return values;
}

/** Several values in one cell, parted by commas, semicolons or lines; blank is none. */
export const listOf = <Value>(
  item: Field<Value>,
  expected: string,
): Field<readonly NonNullable<Value>[]> => ({
  codec: (locale) => {
    const codec = item.codec(locale);
    return cellCodec(
      z.custom<readonly NonNullable<Value>[]>(Array.isArray),
      (cell) => readAll(codec, cell)?.filter((value): value is NonNullable<Value> => value != null),
      (values) => values.map((value) => cellText(z.encode(codec, value))).join(', '),
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
      z.custom<Weekday>((day) => Number(day) in WEEKDAYS),
      (cell) => weekdays.get(foldWord(cellText(cell))) as Weekday | undefined,
      (day) => WEEKDAYS[day],
    ),
  blank: null,
  expected: 'a day of the week, such as Monday',
  entry: { kind: 'dropdown', words: ['Monday', 'Sunday', 'Saturday'] },
});
