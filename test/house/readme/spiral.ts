/** The table of what counts in the spiral, and how much. */
import { SPIRAL_RULES } from '../../../src/domain/clients/health/spiral';
import { markdownTable } from './markdown';

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);

/** What counts, and its points. */
export const spiralTable = (): string =>
  markdownTable(
    ['What', 'Points'],
    SPIRAL_RULES.map(({ what, points }) => [what, signed(points)]),
  );
