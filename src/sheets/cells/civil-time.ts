/**
 * Dates between the spreadsheet's calendar and JavaScript's instants, whatever the script's own time zone is.
 * Google's own calendar is as Intl's
 * [?: Midnight and noon around each change of the clock · 29 February 2028 · Days of 1899 and 1900].
 */
import { civilDay } from '../../domain/calendar/civil-day';
import type { DateCell } from './cell';
import { lazilyFor } from '../../domain/values/lazily';

/** Both ways between an instant and the spreadsheet's calendar. */
export type CivilTime = {
  readonly toCell: (instant: Date) => DateCell;
  readonly toInstant: (cell: DateCell) => Date;
};

const MILLISECONDS_A_SECOND = 1000;
const MILLISECONDS_A_DAY = 86_400 * MILLISECONDS_A_SECOND;

/**
 * The calendar of a time zone, such as "America/Chicago". Readings are remembered: a tab of 300,000 rows
 * holds few distinct days, and asking Intl is dear.
 */
export const civilTimeIn = lazilyFor((timeZone: string): CivilTime => {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const remembered = new Map<number, DateCell>();

  const toCell = (instant: Date): DateCell => {
    const known = remembered.get(instant.getTime());
    if (known) return known;
    const cell = cellOf(formatter.formatToParts(instant));
    remembered.set(instant.getTime(), cell);
    return cell;
  };

  /**
   * A time that a clock change skips becomes the first instant after the gap that shows at least that time.
   */
  const toInstant = (cell: DateCell): Date => {
    const wanted = millisecondsOf(cell);
    const offsetAt = (milliseconds: number) => millisecondsOf(toCell(new Date(milliseconds))) - milliseconds;
    const offsetBefore = offsetAt(wanted - MILLISECONDS_A_DAY);
    const offsetAfter = offsetAt(wanted + MILLISECONDS_A_DAY);
    const early = wanted - offsetBefore;
    const late = wanted - offsetAfter;
    if (offsetAt(early) === offsetBefore) return new Date(early);
    if (offsetAt(late) === offsetAfter) return new Date(late);
    return new Date(early);
  };

  return { toCell, toInstant };
});

const millisecondsOf = (cell: DateCell): number =>
  cell.day * MILLISECONDS_A_DAY + cell.secondOfDay * MILLISECONDS_A_SECOND;

function cellOf(parts: readonly Intl.DateTimeFormatPart[]): DateCell {
  const text = new Map(parts.map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(text.get(type));
  const year = text.get('era')?.startsWith('B') ? 1 - number('year') : number('year');
  return Object.freeze({
    day: civilDay(year, number('month'), number('day')),
    secondOfDay: number('hour') * 3600 + number('minute') * 60 + number('second'),
  });
}
