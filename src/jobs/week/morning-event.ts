/**
 * The morning event, which follows each daily run and Run now: one event a day in the calendar of whoever has
 * the daily run, without guests (S25). It never asks for consent: that is the menu's business.
 */
import { addDays, isoDay, parseIsoDay, type CivilDay } from '../../domain/calendar/civil-day';
import { isWorkingDay } from '../../domain/calendar/workdays';
import { morningEvent, type MorningRow } from '../../domain/touches/week/morning';
import { contentDigest } from '../../mail/build/digest';
import type { Change } from '../../runner/change';
import type { Job, Office, Plan } from '../../runner/job';
import type { CalendarAnswer, DayEvent, Diary } from '../../runner/diary-port';
import { startPage } from '../start/start-page';
import { doerOf, inCallOrder, isDone, isDue } from './next-call/open-calls';
import { whomItNames } from './week-rows';

/** The job, as Start says it. */
export const MORNING_EVENT = 'Morning event';
/** Of which day the last event is, and in whose calendar: "2026-11-23 pat@office.example". */
const KEPT_AS = 'morningEvent';

type AnyOffice = Pick<Office<never>, 'today' | 'user' | 'settings' | 'kept'>;

/** Why the calendar isn't as it should be; null: it is. */
type Trouble = string | null;

const isSame = (email: string, other: string): boolean => email.toLowerCase() === other.toLowerCase();

/** Whether the event is to stand in the calendar of whoever runs the job. */
export const isForUser = ({ settings, user }: Pick<AnyOffice, 'settings' | 'user'>): boolean =>
  settings.morningEventOf !== '' && isSame(settings.morningEventOf, user);

/** The day of the last event in this user's calendar; null: there is none. */
function lastDay({ kept, user }: Pick<AnyOffice, 'kept' | 'user'>): CivilDay | null {
  const [day = '', whose = ''] = (kept(KEPT_AS) ?? '').split(' ');
  return isSame(whose, user) ? parseIsoDay(day) : null;
}

/** Whether there is anything to do for the calendar after a run. */
export const hasMorning = (office: AnyOffice): boolean =>
  office.settings.morningEventOf !== '' || lastDay(office) !== null;

const keyOf = (day: CivilDay): string => `morning ${isoDay(day)}`;

const troubleOf = (answer: CalendarAnswer<unknown>): Trouble => (answer.ok ? null : answer.reason);

/** Deletes the events of these days, until one can't be. */
function takeAway(days: Iterable<CivilDay>, diary: Diary): Trouble {
  for (const day of days) {
    const trouble = troubleOf(diary.cancel(keyOf(day)));
    if (trouble !== null) return trouble;
  }
  return null;
}

/** How the calendar was left: whether the event of today stands there, and what kept it from being right. */
type Brought = { readonly stands: boolean; readonly trouble: Trouble };

const GONE: Brought = { stands: false, trouble: null };

/**
 * Google takes an id once, so that there is one event a day whatever died before. What somebody deleted in
 * the calendar stays deleted until tomorrow.
 */
function put(event: DayEvent, isNeeded: boolean, diary: Diary): Brought {
  const key = keyOf(event.day);
  if (isNeeded) {
    const made = diary.insert(key, event);
    if (!made.ok || made.value === 'made') return { stands: made.ok, trouble: troubleOf(made) };
  }
  const found = diary.find(key);
  if (!found.ok) return { stands: false, trouble: found.reason };
  if (found.value.is !== 'there') return GONE;
  const isRight = found.value.told === event.told;
  return { stands: true, trouble: isRight ? null : troubleOf(diary.change(key, event)) };
}

/**
 * The rows of today for whoever runs the job; where Settings don't say who that is, all. A day off has none.
 */
function rowsOfToday({ tables, today, user, settings }: Office<'thisWeek'>): MorningRow[] {
  if (!isWorkingDay(today, settings)) return [];
  const doer = doerOf({ user, settings });
  return inCallOrder(tables.thisWeek.rows, today)
    .filter((row) => isDue(row, today) && !isDone(row, today))
    .filter(({ who }) => who === null || doer === '' || who === doer)
    .map((row) => ({
      name: whomItNames(row),
      what: row.what,
      reachAt: row.reachAt,
      whyToday: row.whyToday,
    }));
}

/** Today's event as it should be, and those of days before gone. Nothing to do makes no event. */
function bringUpToDate(office: Office<'thisWeek'>, diary: Diary): Brought {
  const { today } = office;
  const rows = rowsOfToday(office);
  const event = morningEvent(rows);
  const told = contentDigest(JSON.stringify([event.title, event.text]));
  const brought = put({ ...event, day: today, told }, rows.length > 0, diary);
  const last = lastDay(office);
  if (brought.trouble !== null || last === today) return brought;
  // A run that died may have made one that nobody noted.
  const before = new Set([...(last === null ? [] : [last]), addDays(today, -1)]);
  return { ...brought, trouble: takeAway(before, diary) };
}

/** Takes all events of this user's away that there may still be. */
export function switchOff(office: AnyOffice, diary: Diary): Trouble {
  const last = lastDay(office);
  return takeAway(new Set([office.today, ...(last === null ? [] : [last])]), diary);
}

/** Notes the day of the last event; null: there is none any more. */
export function noteLastDay(office: AnyOffice, day: CivilDay | null): Change[] {
  if (day === lastDay(office)) return [];
  return [{ kind: 'keep', name: KEPT_AS, text: day === null ? '' : `${isoDay(day)} ${office.user}` }];
}

/** The page Start, so that the line of this run stands there. */
const saidOnStart = (office: Office<never>, report: string): Plan => ({
  changes: office.start.length === 0 ? [] : [startPage(office.start, [])],
  report,
});

const ofAnother = ({ settings, user }: AnyOffice): string =>
  `There is no morning event: ${settings.morningEventOf} is to get it, but the daily run is ${user}’s and writes into no other calendar. Set up > Morning event… puts it into that one.`;

const troubleInWords = (trouble: string): string =>
  `The calendar doesn’t have this morning’s event as it should be, all else is done. ${trouble} Set up > Morning event… is where Google asks for the calendar, and where you switch it off.`;

/** What is done for the calendar by whoever has the daily run. */
function settle(office: Office<'thisWeek'>, diary: Diary): Brought {
  if (isForUser(office)) return bringUpToDate(office, diary);
  // Where there never was one, nobody has consented to their calendar.
  return lastDay(office) === null ? GONE : { stands: false, trouble: switchOff(office, diary) };
}

export const keepMorningEvent: Job<'thisWeek' | 'settings', Brought> = {
  name: MORNING_EVENT,
  reads: ['thisWeek', 'settings'],
  leavesRowsAlone: true,

  act: (office, _answer, { diary }) => settle(office, diary),

  plan: (office, _answer, done) => {
    const { stands, trouble } = typeof done === 'string' ? GONE : done;
    if (trouble !== null) return saidOnStart(office, troubleInWords(trouble));
    const noted = noteLastDay(office, stands ? office.today : null);
    if (stands)
      return {
        changes: noted,
        report: `The day is in the calendar: ${morningEvent(rowsOfToday(office)).title}.`,
      };
    if (office.settings.morningEventOf === '' || isForUser(office))
      return { changes: noted, report: 'There is no morning event in the calendar today.' };
    const said = saidOnStart(office, ofAnother(office));
    return { ...said, changes: [...noted, ...said.changes] };
  },
};
