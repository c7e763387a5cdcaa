/** When the next morning begins. */
import type { OfficeState } from '../../host/state';
import { zoneOf } from '../../host/zone';

/** The hour of the daily run where none is arranged. */
const USUAL_HOUR = 6;

/** The instant of the next day at which the daily run comes, in the spreadsheet's zone. */
export const dawnAfter = ({ book, now, triggers }: OfficeState): number => {
  const zone = zoneOf(book.timeZone);
  const daily = triggers.map(({ schedule }) => schedule).find(({ kind }) => kind === 'days');
  const hour = daily?.kind === 'days' ? (daily.atHour ?? USUAL_HOUR) : USUAL_HOUR;
  return zone.instantOf(Math.floor(zone.serialOf(now)) + 1 + hour / 24);
};
