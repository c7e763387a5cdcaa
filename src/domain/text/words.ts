/** Days, spans and numbers in words, as the call sheet prints them. */
import { daysBetween, partsOf, weekdayOf, type CivilDay } from '../calendar/civil-day';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "27 Nov 2026" */
export function longDay(day: CivilDay): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** "Nov 2026" */
export function monthInWords(day: CivilDay): string {
  const { year, month } = partsOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** "27 Nov" */
export function dayAndMonth(day: CivilDay): string {
  const { month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** "Fri 27 Nov" */
export function shortDay(day: CivilDay): string {
  const { month, dayOfMonth } = partsOf(day);
  return `${WEEKDAYS[weekdayOf(day)].slice(0, 3)} ${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** "Friday 27 Nov 2026" */
export const weekdayAndDay = (day: CivilDay): string => `${WEEKDAYS[weekdayOf(day)]} ${longDay(day)}`;

/** "Friday" within the week that starts on `weekStart`, else "Friday 4 Dec 2026". */
export function dayInWords(day: CivilDay, weekStart: CivilDay): string {
  const away = daysBetween(weekStart, day);
  return away >= 0 && away < 7 ? WEEKDAYS[weekdayOf(day)] : weekdayAndDay(day);
}

const CADENCE_WORDS: ReadonlyMap<number, string> = new Map([
  [7, 'weekly'],
  [30, 'monthly'],
  [61, 'two-monthly'],
  [91, 'quarterly'],
  [122, 'four-monthly'],
  [182, 'half-yearly'],
  [365, 'yearly'],
]);

/** How often something is due: "quarterly", "every 45 days". */
export const cadenceInWords = (days: number): string => CADENCE_WORDS.get(days) ?? `every ${days} days`;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** "three"; beyond ten in figures. */
export const numberInWords = (number: number): string => NUMBERS[number] ?? String(number);

const PARTS = [
  '',
  'whole',
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/** One part of so many: "fifth". */
export const partInWords = (parts: number): string => PARTS[parts] ?? `one in ${parts}`;

/** "1 item", "3 items" */
export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "Ann", "Ann and Bo", "Ann, Bo and Cy" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** "Two". */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** About how long, to the nearest five minutes: "3 h 40", "35 min". */
export function minutesInWords(minutes: number): string {
  const rounded = Math.round(minutes / 5) * 5;
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
