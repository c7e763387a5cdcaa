/** A date that must not be missed (S13). */
import type { CivilDay } from '../calendar/civil-day';

/** The end of a lease, a renewal, a maturity: a row of Dates. */
export type KeyDate = {
  readonly id: string;
  readonly contactId: string;
  readonly date: CivilDay;
  readonly what: string;
  readonly isEveryYear: boolean;
  readonly isHandled: boolean;
  /** The day on which it was first seen; null: today. */
  readonly added: CivilDay | null;
};
