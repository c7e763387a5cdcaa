/** Somebody who may be seated at a meet-and-greet table, and beside whom not (S16). */
import type { CivilDay } from '../../../calendar/civil-day';
import { sharedWord } from './words-in-common';

/** A need that is open, and the expert who was chosen for it; '': nobody yet. */
type OpenNeed = { readonly need: string; readonly expertId: string };

export type Guest = {
  /** C0001… */
  readonly id: string;
  readonly name: string;
  /** The household's id: its members don't need us to meet. */
  readonly householdId: string;
  readonly profession: string;
  readonly company: string;
  /** Of alliances; '' for others. */
  readonly competesWith: string;
  readonly wantsToMeet: string;
  readonly isAlliance: boolean;
  /** A prospect on the cultivation list: a table seats one of them at most. */
  readonly isProspect: boolean;
  readonly needs: readonly OpenNeed[];
  /** Hobbies, sports and pastimes, as typed: parted by commas, semicolons or lines. */
  readonly interests: readonly string[];
  readonly awayFrom: CivilDay | null;
  readonly awayTo: CivilDay | null;
};

const isSame = (a: string, b: string): boolean =>
  a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

const names = (rival: string, { name, company, profession }: Guest): boolean =>
  [name, company, profession].some((text) => sharedWord(rival, text) !== null);

/**
 * Competitors: one names the other, their company or profession; or two of one profession, of whom one is
 * there to be introduced.
 */
export const areCompetitors = (a: Guest, b: Guest): boolean =>
  names(a.competesWith, b) ||
  names(b.competesWith, a) ||
  ((a.isAlliance || b.isAlliance) && isSame(a.profession, b.profession));
