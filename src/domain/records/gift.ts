/** Something that was given to somebody: a row of Given (S23). */
import type { CivilDay } from '../calendar/civil-day';

export type Gift = {
  readonly id: string;
  readonly contactId: string;
  readonly date: CivilDay;
  readonly what: string;
  /** In the office's money; null: nobody has said. */
  readonly cost: number | null;
  /** Why it was given, or what of their file it goes back to. */
  readonly why: string;
  /** The touch that it was logged with; '': somebody typed the row. */
  readonly sourceKey: string;
};
