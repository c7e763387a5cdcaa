/** How the content of a cell is written in a CSV file, and what a text of a CSV file means. */
import { serial, type Plain, type Serial } from '../../host/state';

const DAY_MS = 86_400_000;
/** Serial 0 is 1899-12-30; this many days later the epoch began. */
const EPOCH_DAYS = 25_569;
const DATE_OR_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?)?$/;
const BEGINS_LIKE_A_NUMBER = /^-?\d/;

/** The moment as people write it: the shortest of 2026-11-23, 2026-11-23T12:30, …:15 and …:15.250. */
const writeSerial = ({ days }: Serial): string =>
  isoText(Math.round((days - EPOCH_DAYS) * DAY_MS)).replace(/(T00:00)?(:00)?\.000$/, '');

/**
 * The text for a CSV file; it may read back as something else (`readPlain`), which office.json then tells.
 */
export const writePlain = (plain: Plain): string => {
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number') return String(plain);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return writeSerial(plain);
};

/**
 * What a text of a CSV file means when nothing else is said. It is a number, a date or a checkbox only if it
 * is written just as `writePlain` would: `007`, `1,200` and `2/3/2026` stay text, so that reading loses
 * nothing.
 */
export const readPlain = (text: string): Plain => {
  if (text === 'TRUE') return true;
  if (text === 'FALSE') return false;
  if (!BEGINS_LIKE_A_NUMBER.test(text)) return text;
  if (String(Number(text)) === text) return Number(text);
  return readSerial(text) ?? text;
};

/** Whether both are the same content; two dates are the same when they are to the last bit. */
export const isSamePlain = (one: Plain, other: Plain): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.days === other.days : one === other;

const readSerial = (text: string): Serial | undefined => {
  if (!DATE_OR_TIME.test(text)) return undefined;
  const ms = Date.parse(text.length === 10 ? text : `${text}Z`);
  if (Number.isNaN(ms)) return undefined;
  const moment = serial(ms / DAY_MS + EPOCH_DAYS);
  return writeSerial(moment) === text ? moment : undefined;
};

const isoText = (ms: number): string => new Date(ms).toISOString().slice(0, -1);
