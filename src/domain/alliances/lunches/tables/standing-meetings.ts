/** Tables and exchange meetings on file, by what they mean for planning anew. */
import type { CivilDay } from '../../../calendar/civil-day';
import { largest } from '../../../values/collections';
import { compareText } from '../../../values/order';
import { isWorkingDay } from '../../../calendar/workdays';
import type { Lunch } from '../../../records/lunch';
import { countsAsHeld, staysAhead } from '../plan/lunches-so-far';
import type { MeetingKind, MeetingSettings } from './meeting-days';

export type MeetingRecord = Pick<Lunch, 'key' | 'date' | 'kind' | 'guestIds' | 'state' | 'isByHand'>;

export type StandingMeetings = {
  /** Held; or invited or confirmed, and over. */
  readonly held: readonly MeetingRecord[];
  /** Ahead, and not to be changed: invited, confirmed, or set by hand. */
  readonly fixed: readonly MeetingRecord[];
  /** Planned for a day on which it can still be: it stays while its guests can. The first day first. */
  readonly planned: readonly MeetingRecord[];
  /** Ahead, but cancelled: nobody else is asked for its date in its stead. */
  readonly calledOff: readonly MeetingRecord[];
};

export function standingMeetings(
  kind: MeetingKind,
  lunches: readonly MeetingRecord[],
  settings: MeetingSettings,
  today: CivilDay,
): StandingMeetings {
  const own = lunches.filter((lunch) => lunch.kind === kind);
  const ahead = own.filter(({ date }) => date >= today);
  return {
    held: own.filter((lunch) => countsAsHeld(lunch, today)),
    fixed: own.filter((lunch) => staysAhead(lunch, today)),
    planned: ahead
      .filter(({ state, isByHand, date }) => state === 'Planned' && !isByHand && isWorkingDay(date, settings))
      .sort((a, b) => a.date - b.date || compareText(a.key, b.key)),
    calledOff: ahead.filter(({ state }) => state === 'Cancelled'),
  };
}

/** The days on which something is, was or was to be. */
export const daysOf = (meetings: readonly MeetingRecord[]): CivilDay[] => meetings.map(({ date }) => date);

/** The last of the meetings at which somebody was a guest; null: none. */
export const lastMeetingOf = (id: string, meetings: readonly MeetingRecord[]): CivilDay | null =>
  largest(daysOf(meetings.filter(({ guestIds }) => guestIds.includes(id))));
