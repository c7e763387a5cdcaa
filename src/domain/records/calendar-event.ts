/** An event of a calendar, and what its guests were told. */
import type { CivilDay } from '../calendar/civil-day';

/** What guests were told, taken apart. */
export type Told = {
  readonly day: CivilDay;
  readonly minuteOfDay: number;
  readonly minutes: number;
  readonly timeZone: string;
  readonly place: string;
  readonly emails: readonly string[];
};

/** Null: it lasts all day. */
type EventTime = {
  readonly day: CivilDay;
  readonly minuteOfDay: number | null;
  readonly minutes: number | null;
};

type EventGuest = { readonly email: string; readonly hasDeclined: boolean };

/** An event as it stands. */
export type StandingEvent = {
  readonly title: string;
  readonly place: string;
  /** On the clock of a time zone. */
  readonly timeIn: (timeZone: string) => EventTime;
  readonly guests: readonly EventGuest[];
  /** The mark of what its guests were told; '' where somebody else made it. */
  readonly told: string;
  /** What Cultivate wrote last; null: it doesn't say, and nobody knows what is whose. */
  readonly given: Given | null;
};

/** Events of before titles were kept don't say theirs. */
type Given = Told & { readonly title: string | null };
