/** A sale, as every rule about clients sees it. */
import type { CivilDay } from '../calendar/civil-day';

/** A sale or a service: a row of Sales. `isToCheckIn` is its tick box; null: left blank. */
export type Sale = {
  readonly id: string;
  readonly contactId: string;
  readonly date: CivilDay;
  readonly amount: number | null;
  readonly what: string;
  readonly isToCheckIn: boolean | null;
  /** The total of a year from before Cultivate, and no single sale. */
  readonly isYearsTotal: boolean;
};
