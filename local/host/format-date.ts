/** `Utilities.formatDate`: the date patterns of Java. */
import { civilFields, zoneOf } from './zone';

const MINUTE_DAYS = 1 / 1440;

/**
 * Shows an instant (epoch milliseconds) in a zone by a pattern such as `yyyy-MM-dd'T'HH:mm`; throws on an
 * unknown letter.
 */
export const formatInstant = (instant: number, timeZone: string, pattern: string): string => {
  const days = zoneOf(timeZone).serialOf(instant);
  const at = civilFields(days);
  const offsetMinutes = Math.round((days - zoneOf('UTC').serialOf(instant)) / MINUTE_DAYS);
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return tokens.map((token) => show(token, at, offsetMinutes, timeZone)).join('');
};

const show = (token: string, at: Date, offsetMinutes: number, timeZone: string): string => {
  if (token === "''") return "'";
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  const letter = token.charAt(0);
  if (!/[A-Za-z]/.test(letter)) return token;
  if (letter === 'Z') return offsetText(offsetMinutes, '');
  if (letter === 'X')
    return offsetMinutes === 0 ? 'Z' : offsetText(offsetMinutes, token.length > 2 ? ':' : '');
  if (letter === 'z') return timeZone;
  const part = PARTS[letter];
  if (!part) throw new RangeError(`Illegal pattern character '${letter}'`);
  return part(at, token.length);
};

const offsetText = (minutes: number, separator: string): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const named = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  at.toLocaleString('en-US', { ...options, timeZone: 'UTC' });

const PARTS: Readonly<Record<string, (at: Date, length: number) => string>> = {
  y: (at, length) => (length === 2 ? pad(at.getUTCFullYear() % 100, 2) : pad(at.getUTCFullYear(), length)),
  M: (at, length) => {
    if (length > 2) return named(at, { month: length === 3 ? 'short' : 'long' });
    return pad(at.getUTCMonth() + 1, length);
  },
  d: (at, length) => pad(at.getUTCDate(), length),
  E: (at, length) => named(at, { weekday: length > 3 ? 'long' : 'short' }),
  u: (at) => String(at.getUTCDay() || 7),
  H: (at, length) => pad(at.getUTCHours(), length),
  h: (at, length) => pad(at.getUTCHours() % 12 || 12, length),
  m: (at, length) => pad(at.getUTCMinutes(), length),
  s: (at, length) => pad(at.getUTCSeconds(), length),
  S: (at, length) => pad(at.getUTCMilliseconds(), length),
  a: (at) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
};
