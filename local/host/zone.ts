/** Civil time in a time zone: between instants (epoch milliseconds) and the serials of Sheets. */

const DAY_MS = 86_400_000;

/** Serial 0 is 1899-12-30; this many days later the epoch began. */
const EPOCH_DAYS = 25_569;

/** Converts between instants and serials in one zone. */
export type Zone = {
  /** The instant at which the zone's clocks show this serial, to the millisecond. */
  instantOf(days: number): number;
  /** The serial that the zone's clocks show at this instant. */
  serialOf(instant: number): number;
  /** Milliseconds that the zone's clocks are ahead of UTC at this instant. */
  offsetAt(instant: number): number;
};

/** Days of a few centuries; times of day go uncounted from there on. */
const MOST_INSTANTS = 100_000;

const zones = new Map<string, Zone>();

/** The converter of a zone; made once a zone. Throws a RangeError for an unknown zone. */
export const zoneOf = (timeZone: string): Zone => {
  const known = zones.get(timeZone);
  if (known) return known;
  const made = makeZone(timeZone);
  zones.set(timeZone, made);
  return made;
};

const makeZone = (timeZone: string): Zone => {
  const offsetAt = offsetReader(timeZone);
  /**
   * By UTC day: the offset, or null on a day on which it changes. Asking Intl for every cell would take
   * minutes.
   */
  const offsetOfDay = new Map<number, number | null>();
  const offset = (instant: number): number => {
    const day = Math.floor(instant / DAY_MS);
    let found = offsetOfDay.get(day);
    if (found === undefined) {
      const first = offsetAt(day * DAY_MS);
      found = first === offsetAt((day + 1) * DAY_MS) ? first : null;
      offsetOfDay.set(day, found);
    }
    return found ?? offsetAt(instant);
  };
  const instantOf = (days: number): number => {
    const civil = Math.round((days - EPOCH_DAYS) * DAY_MS);
    // The later clock first: an hour that comes twice is its first, an hour that is skipped moves forward.
    const early = civil - offset(civil - DAY_MS / 2);
    if (early + offset(early) === civil) return early;
    const late = civil - offset(civil + DAY_MS / 2);
    return late + offset(late) === civil ? late : early;
  };
  /** Cells repeat their days, and a run reads each cell more than once. */
  const instants = new Map<number, number>();
  return {
    instantOf: (days) => {
      const known = instants.get(days) ?? instantOf(days);
      if (instants.size < MOST_INSTANTS) instants.set(days, known);
      return known;
    },
    serialOf: (instant) => (instant + offset(instant)) / DAY_MS + EPOCH_DAYS,
    offsetAt: offset,
  };
};

/** Milliseconds that the zone's clocks are ahead of UTC at an instant, from Intl: slow, exact. */
const offsetReader = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const seconds = Math.floor(instant / 1000) * 1000;
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(seconds)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
  };
};

/** The serial of a civil date; month and day count from 1 and may overflow, as in `Date.UTC`. */
export const serialOfDate = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS + EPOCH_DAYS;

/** The calendar fields of a serial, as a Date whose UTC fields are the civil ones. */
export const civilFields = (days: number): Date => new Date(Math.round((days - EPOCH_DAYS) * DAY_MS));

/** The day's serial in a zone. */
export const serialOfDay = (instant: number, timeZone: string): number =>
  Math.floor(zoneOf(timeZone).serialOf(instant));
