/** A need that was learned, and how far it has come (S11). */
import type { CivilDay } from '../calendar/civil-day';

export const NEED_STATUSES = ['Open', 'Introduced', 'Closed'] as const;
type NeedStatus = (typeof NEED_STATUSES)[number];

/** A row of Needs. */
export type Need = {
  readonly id: string;
  readonly date: CivilDay;
  readonly contactId: string;
  readonly need: string;
  /** The expert who was chosen by hand or suggested; '': nobody yet. */
  readonly expertId: string;
  /** Somebody chose the expert; else it is a suggestion. */
  readonly isExpertChosen: boolean;
  readonly status: NeedStatus;
};
