/** A calendar that says what was asked of it. */
import type { StandingEvent } from '../../src/domain/records/calendar-event';
import type { Outside } from '../../src/runner/job';
import type { SelfTest } from '../../src/runner/self-test-port';
import type { CalendarAnswer, Diary } from '../../src/runner/diary-port';
import type { Calendar, CalendarEvent } from '../../src/runner/ports';
import { aTriggerList } from './triggers';

type KeptEvent = CalendarEvent & {
  readonly isDeleted: boolean;
  /** As it was written last; what people changed since stands beside it. */
  readonly given: CalendarEvent;
  readonly declined?: readonly string[];
};
export type KeptCalendar = Calendar & {
  /** By key, as they stand. */
  readonly events: Map<string, KeptEvent>;
  /** How often guests were written to. */
  readonly mails: () => number;
};

type Refusal = Extract<CalendarAnswer<never>, { ok: false }>;

/** There is one clock, that of the offices in test/support/office. */
const ZONE = 'America/Chicago';

const standing = ({ title, place, time, guests, told, given, declined = [] }: KeptEvent): StandingEvent => ({
  ...{ title, place, told, timeIn: () => time },
  guests: guests.map(({ email }) => ({ email, hasDeclined: declined.includes(email) })),
  given: {
    ...{ ...given.time, timeZone: ZONE, place: given.place, title: given.title },
    emails: given.guests.map(({ email }) => email),
  },
});

/**
 * A calendar in memory.
 *
 * @param refusals what is answered instead, by key; "every key": by '*'
 */
export function aCalendar(refusals: Readonly<Record<string, Refusal>> = {}): KeptCalendar {
  const events = new Map<string, KeptEvent>();
  let mails = 0;
  const answer = <Value>(key: string, work: () => Value): CalendarAnswer<Value> =>
    refusals[key] ?? refusals['*'] ?? { ok: true, value: work() };
  const put = (key: string, event: KeptEvent): void => {
    events.set(key, event);
    mails += event.guests.length;
  };
  return {
    events,
    mails: () => mails,
    find: (key) =>
      answer(key, () => {
        const event = events.get(key);
        if (!event) return { is: 'none' };
        return event.isDeleted ? { is: 'deleted' } : { is: 'there', ...standing(event) };
      }),
    insert: (key, event) =>
      answer(key, () => {
        if (events.has(key)) return 'taken';
        put(key, { ...event, isDeleted: false, given: event });
        return 'made';
      }),
    change: (key, change) =>
      answer(key, () => {
        const before = events.get(key);
        if (!before) throw new Error(`${key} has no event`);
        const given = { ...before.given, ...change };
        const declined = change.time ? [] : (before.declined ?? []);
        put(key, { ...before, ...change, isDeleted: false, given, declined });
        return 'changed';
      }),
    cancel: (key) =>
      answer(key, () => {
        const event = events.get(key);
        if (event) put(key, { ...event, isDeleted: true });
        return 'cancelled';
      }),
  };
}

/** A diary in which all goes well, and nothing stays. */
const A_DIARY: Diary = {
  find: () => ({ ok: true, value: { is: 'none' } }),
  insert: () => ({ ok: true, value: 'made' }),
  change: () => ({ ok: true, value: 'changed' }),
  cancel: () => ({ ok: true, value: 'cancelled' }),
};

/** Nobody has one. */
const NO_SELF_TEST: SelfTest = {
  goOn: () => ({ refusal: 'There is nothing to test here.' }),
  inTrigger: () => undefined,
  takeAwayOld: () => false,
};

/** What a job may act on, with nothing in it unless given. */
export const outside = (given: Partial<Outside> = {}): Outside => ({
  triggers: aTriggerList(),
  calendar: aCalendar(),
  diary: A_DIARY,
  selfTest: NO_SELF_TEST,
  ...given,
});
