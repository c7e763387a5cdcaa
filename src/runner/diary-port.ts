/** What a job needs of the user's own calendar, for what they alone are to see there. */
import type { CivilDay } from '../domain/calendar/civil-day';

/**
 * What became of a call. Refused: this one won't work; busy: none will for now, though it was tried several
 * times.
 */
export type CalendarAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'refused' | 'busy'; readonly reason: string };

/** An event of one day that is nobody's but the user's: it has no guests. */
export type DayEvent = {
  readonly title: string;
  readonly text: string;
  readonly day: CivilDay;
  /** A short mark of title and text: by it an event is known to be as it should be. */
  readonly told: string;
};

export type FoundDayEvent =
  { readonly is: 'none' } | { readonly is: 'deleted' } | { readonly is: 'there'; readonly told: string };

/** The user's own calendar, for what they alone are to see there: nobody is ever written to. */
export type Diary = {
  readonly find: (key: string) => CalendarAnswer<FoundDayEvent>;
  /** Taken: an event of that key is there already, or was, and somebody deleted it. */
  readonly insert: (key: string, event: DayEvent) => CalendarAnswer<'made' | 'taken'>;
  readonly change: (key: string, event: DayEvent) => CalendarAnswer<'changed'>;
  /** Done, too, where there is none. */
  readonly cancel: (key: string) => CalendarAnswer<'cancelled'>;
};
