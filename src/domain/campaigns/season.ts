/** The season of the practice (S1): what the office puts first. */
export const SEASONS = ['Good times', 'Hard times'] as const;
export type Season = (typeof SEASONS)[number];
