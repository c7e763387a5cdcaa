/**
 * A time zone as an iCalendar file describes it (RFC 5545, 3.6.5). Its changes are asked of Intl, as the
 * host's clocks are: libraries that hold such descriptions give a zone's rule of today for every year, and
 * are wrong about the years before it was changed.
 */
import { zoneOf, type Zone } from '../../host/zone';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** An event that lasts longer is a slip of the year. */
const MOST_YEARS = 5;

/** From an instant on, clocks are this many milliseconds ahead of UTC. */
type Observance = { readonly from: number; readonly before: number; readonly offset: number };

/** Whether this machine knows the zone: a file made by another program may name one in its own way. */
export const isKnownZone = (timeZone: string): boolean => {
  try {
    return Boolean(zoneOf(timeZone));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/**
 * The VTIMEZONE of a zone, line by line: every change of its clocks from a year before the first of these
 * years to a year after the last, so that somebody who moves the event sees it at the right time, too.
 *
 * @param timeZone as Intl names it; one that is known
 */
export const timeZoneLines = (timeZone: string, years: readonly number[]): string[] => {
  const first = Math.min(...years);
  const last = Math.min(Math.max(...years), first + MOST_YEARS);
  const observances = observancesOf(zoneOf(timeZone), Date.UTC(first - 1, 0, 1), Date.UTC(last + 2, 0, 1));
  const standard = Math.min(...observances.map(({ offset }) => offset));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances.flatMap((each) => observanceLines(each, each.offset > standard ? 'DAYLIGHT' : 'STANDARD')),
    'END:VTIMEZONE',
  ];
};

/** What the clocks show at first, and then after every change. */
const observancesOf = (zone: Zone, from: number, to: number): Observance[] => {
  const first = zone.offsetAt(from);
  const found: Observance[] = [{ from, before: first, offset: first }];
  for (let day = from; day < to; day += DAY_MS) {
    const [before, offset] = [zone.offsetAt(day), zone.offsetAt(day + DAY_MS)];
    if (before !== offset) found.push({ from: changeAfter(zone, day), before, offset });
  }
  return found;
};

/** The minute at which the clocks change in the day that begins then. */
const changeAfter = (zone: Zone, day: number): number => {
  let [last, next] = [day, day + DAY_MS];
  while (next - last > MINUTE_MS) {
    const middle = last + Math.floor((next - last) / 2 / MINUTE_MS) * MINUTE_MS;
    if (zone.offsetAt(middle) === zone.offsetAt(day)) last = middle;
    else next = middle;
  }
  return next;
};

const observanceLines = ({ from, before, offset }: Observance, kind: 'STANDARD' | 'DAYLIGHT'): string[] => [
  `BEGIN:${kind}`,
  // By the clocks as they were until then.
  `DTSTART:${compactTime(from + before)}`,
  `TZOFFSETFROM:${offsetText(before)}`,
  `TZOFFSETTO:${offsetText(offset)}`,
  `END:${kind}`,
];

/** 20261123T123000 of a civil time that is given as if it were UTC (epoch milliseconds). */
export const compactTime = (civil: number): string =>
  new Date(civil).toISOString().slice(0, 19).replace(/[-:]/g, '');

const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset) / MINUTE_MS;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}${rest}`;
};
