/**
 * The days of tables and exchange meetings: so many a month, spread over it, and not where alliances have
 * their lunches (S16).
 */
import { addDays, addMonths, civilDay, partsOf, weekdayOf, type CivilDay } from '../../../calendar/civil-day';
import type { PracticeSettings } from '../../../records/settings';
import { isWorkingDay, type OfficeHours } from '../../../calendar/workdays';
import type { LunchKind } from '../../../records/lunch';
import { firstBookable } from '../plan/weeks';

export type MeetingSettings = OfficeHours & Pick<PracticeSettings, 'lunchDays' | 'bookingLeadDays'>;

export type MeetingKind = Exclude<LunchKind, 'Alliance'>;

/**
 * Where in its part of the month a meeting stands (0 is its start), so that the two kinds don't fall on one
 * day.
 */
const SHIFTS: Readonly<Record<MeetingKind, number>> = { 'Meet and greet': 0.5, Exchange: 0 };

/** The first day of the month that holds `day`. */
const startOfMonth = (day: CivilDay): CivilDay => {
  const { year, month } = partsOf(day);
  return civilDay(year, month, 1);
};

/**
 * The working days from `from` to the day before `until`; without the lunch days, unless there are no others.
 */
function daysForMeetings(from: CivilDay, until: CivilDay, settings: MeetingSettings): CivilDay[] {
  const working = Array.from({ length: until - from }, (_, index) => addDays(from, index)).filter((day) =>
    isWorkingDay(day, settings),
  );
  const others = working.filter((day) => !settings.lunchDays.has(weekdayOf(day)));
  return others.length > 0 ? others : working;
}

function slotsOfMonth(
  month: CivilDay,
  aMonth: number,
  kind: MeetingKind,
  settings: MeetingSettings,
): CivilDay[] {
  const days = daysForMeetings(month, addMonths(month, 1), settings);
  const count = Math.min(aMonth, days.length);
  return Array.from({ length: count }, (_, part) =>
    Math.floor(((part + SHIFTS[kind]) * days.length) / count),
  ).flatMap((position) => days.slice(position, position + 1));
}

/**
 * The dates that are still free this month and next, none sooner than a booking takes. A month's dates don't
 * depend on today, so planning again tomorrow gives the same.
 *
 * @param taken the dates of meetings that stand or were called off: each uses up the nearest date of its
 * month
 */
export function freeMeetingDays(
  kind: MeetingKind,
  aMonth: number,
  taken: readonly CivilDay[],
  settings: MeetingSettings,
  today: CivilDay,
): CivilDay[] {
  const thisMonth = startOfMonth(today);
  return [thisMonth, addMonths(thisMonth, 1)].flatMap((month) => {
    const own = taken.filter((day) => startOfMonth(day) === month);
    const free = own.reduce(withoutNearest, slotsOfMonth(month, aMonth, kind, settings));
    return free.filter((day) => day >= firstBookable(today, settings));
  });
}

function withoutNearest(slots: readonly CivilDay[], day: CivilDay): CivilDay[] {
  const nearest = Math.min(...slots.map((slot) => Math.abs(slot - day)));
  const used = slots.findIndex((slot) => Math.abs(slot - day) === nearest);
  return slots.filter((_, index) => index !== used);
}
