/** An answer to a letter, as somebody noted it. */
import type { CivilDay } from '../calendar/civil-day';

export type Reply = {
  readonly contactId: string;
  /** The letter or form that they answered. */
  readonly letter: string;
  readonly on: CivilDay;
  /** What for, as it was typed or answered; '' where nobody has said. */
  readonly about: string;
};
