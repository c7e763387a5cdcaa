/** An introduction, and how it ended (S17). */
import type { CivilDay } from '../calendar/civil-day';

export const DIRECTIONS = ['Given', 'Received'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const OUTCOMES = ['Open', 'No future', 'Cultivate', 'Next step'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A person introduced: a row of Introductions. */
export type Introduction = {
  readonly id: string;
  readonly date: CivilDay;
  readonly direction: Direction;
  readonly allianceId: string;
  readonly personId: string;
  readonly outcome: Outcome;
  /**
   * The person as the row names them: what was typed at the lunch, though Contacts may call them something
   * else by now.
   */
  readonly person: string;
  /** The lunch, row of This week or draft on which the person was named; '' where it was on none. */
  readonly lunchKey: string;
};
