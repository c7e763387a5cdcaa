/** The season of the practice (S1): what the office puts first. */
import type { CivilDay } from '../calendar/civil-day';

export const SEASONS = ['Good times', 'Hard times'] as const;
export type Season = (typeof SEASONS)[number];

const OTHER: Readonly<Record<Season, Season>> = { 'Good times': 'Hard times', 'Hard times': 'Good times' };

/** The season on a day: the one that holds now since it was set, and the other before. */
export const seasonOn = (
  day: CivilDay,
  { season, seasonSince }: { readonly season: Season; readonly seasonSince: CivilDay | null },
): Season => (seasonSince !== null && day < seasonSince ? OTHER[season] : season);
