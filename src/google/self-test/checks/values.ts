/** Checks 9 to 11: what becomes of texts, formulas and dates that a script writes. */
import { addDays, civilDay, isoDay, type CivilDay } from '../../../domain/calendar/civil-day';
import { civilTimeIn, type CivilTime } from '../../../sheets/cells/civil-time';
import { asTyped } from '../../../sheets/write/escape';
import type { Sheet } from '../../tabs';
import { toGrid } from '../../to-grid';
import { check, remembered, reported } from '../check';

/** With the apostrophe that keeps each a text. */
const APOSTROPHES = ["'+1 555 0100", "'007", "'=A1"] as const;

/** What offices type that a spreadsheet takes for something else. */
const TEXTS = [
  ...['=SUM(A1:A3)', '+1 555 0100', '-5%', '@ann', '007', '1/2', '3-4', 'May 3', '12:30', '1e5'],
  ...['TRUE', 'wahr', '$5', '5 €', '1.234,5', "'tis", ' 7', '#N/A', '2026-11-23', 'Mon, 3 May 2026'],
] as const;

function writeColumn(sheet: Sheet, column: number, texts: readonly string[]): void {
  sheet.getRange(1, column, texts.length, 1).setValues(texts.map((text) => [text]));
}

const readColumn = (sheet: Sheet, column: number, rows: number): unknown[] =>
  sheet
    .getRange(1, column, rows, 1)
    .getValues()
    .map(([value]): unknown => value);

const typed = check({
  number: 9,
  stage: 'first click',
  needs: 'week',
  facts: {
    'Texts with an apostrophe, in cells without a format': reported('+1 555 0100 | 007 | =A1'),
    'The same in cells of plain text': remembered('+1 555 0100 | 007 | =A1'),
  },
  see: (bench) => {
    const sheet = bench.blank();
    sheet.getRange(1, 2, APOSTROPHES.length, 1).setNumberFormat('@');
    const [plain = '', asText = ''] = [1, 2].map((column) => {
      writeColumn(sheet, column, APOSTROPHES);
      return readColumn(sheet, column, APOSTROPHES.length).join(' | ');
    });
    return {
      'Texts with an apostrophe, in cells without a format': plain,
      'The same in cells of plain text': asText,
    };
  },
});

const escaped = check({
  number: 10,
  stage: 'first click',
  needs: 'week',
  facts: {
    'Twenty texts that must stay text': remembered('all 20'),
    'A link that is written with a semicolon': remembered('read'),
    'A link that is written with a comma': remembered('read'),
  },
  see: (bench) => {
    const sheet = bench.blank();
    writeColumn(sheet, 1, TEXTS.map(asTyped));
    const values = readColumn(sheet, 1, TEXTS.length);
    const changed = TEXTS.filter((text, index) => values[index] !== text);
    writeColumn(sheet, 2, ['=HYPERLINK("#gid=0";"read")', '=HYPERLINK("#gid=0","read")']);
    const [semicolon, comma] = readColumn(sheet, 2, 2).map(String);
    return {
      'Twenty texts that must stay text':
        changed.length === 0 ? `all ${TEXTS.length}` : `all but ${changed.join(' | ')}`,
      'A link that is written with a semicolon': semicolon ?? '',
      'A link that is written with a comma': comma ?? '',
    };
  },
});

type Moment = { readonly day: CivilDay; readonly secondOfDay: number };
const NOON = 43_200;
const SHOWN = 'yyyy-mm-dd hh:mm:ss';

/** The days of a year on which the zone's clock is put on or back. */
const clockChanges = (time: CivilTime, year: number): CivilDay[] => {
  const offset = (day: CivilDay): number =>
    time.toInstant({ day, secondOfDay: NOON }).getTime() / 1000 - day * 86_400;
  return Array.from({ length: 366 }, (_, index) => addDays(civilDay(year, 1, 1), index)).filter(
    (day) => offset(day) !== offset(addDays(day, -1)),
  );
};

/** Whether days and times read back, and show, as they were written. */
function writtenDates(sheet: Sheet, time: CivilTime, moments: readonly Moment[]): string {
  const range = sheet.getRange(1, 1, moments.length, 1);
  range.setNumberFormat(SHOWN).setValues(moments.map((moment) => [time.toInstant(moment)]));
  const read = toGrid(range.getValues(), time);
  const shown = range.getDisplayValues();
  const wrong = moments.filter((moment, index) => {
    const cell = read[index]?.[0];
    const isRead = typeof cell === 'object' && 'day' in cell && textOf(cell) === textOf(moment);
    return !isRead || shown[index]?.[0] !== textOf(moment);
  });
  return wrong.length === 0 ? 'as written' : `otherwise: ${wrong.map(textOf).join(', ')}`;
}

const textOf = ({ day, secondOfDay }: Moment): string => {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const clock = [secondOfDay / 3600, (secondOfDay / 60) % 60, secondOfDay % 60].map(two).join(':');
  return `${isoDay(day)} ${clock}`;
};

const dates = check({
  number: 11,
  stage: 'first click',
  needs: 'week',
  facts: {
    'Midnight and noon around each change of the clock': remembered('as written'),
    '29 February 2028': remembered('as written'),
    'Days of 1899 and 1900': remembered('as written'),
    'A typed time is of the spreadsheet’s zone, whatever the script’s': reported('yes'),
  },
  see: (bench) => {
    const sheet = bench.blank();
    const time = civilTimeIn(bench.spreadsheet.getSpreadsheetTimeZone());
    const days = clockChanges(time, new Date(bench.progress().begun).getUTCFullYear());
    const around = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
    const atBoth = around.flatMap((day) => [0, NOON].map((secondOfDay) => ({ day, secondOfDay })));
    const midnight = (...[year, month, day]: [number, number, number]): Moment => ({
      day: civilDay(year, month, day),
      secondOfDay: 0,
    });
    const cell = sheet.getRange(1, 2).setNumberFormat(SHOWN).setValue('2026-07-01 12:30:00');
    const [[typedTime = ''] = []] = toGrid(cell.getValues(), time);
    return {
      'Midnight and noon around each change of the clock':
        atBoth.length === 0 ? 'as written' : writtenDates(sheet, time, atBoth),
      '29 February 2028': writtenDates(sheet, time, [midnight(2028, 2, 29)]),
      'Days of 1899 and 1900': writtenDates(sheet, time, [midnight(1899, 12, 31), midnight(1900, 3, 1)]),
      'A typed time is of the spreadsheet’s zone, whatever the script’s':
        typeof typedTime === 'object' && 'day' in typedTime && textOf(typedTime) === '2026-07-01 12:30:00'
          ? 'yes'
          : 'no',
    };
  },
});

export const VALUE_CHECKS = [typed, escaped, dates];
