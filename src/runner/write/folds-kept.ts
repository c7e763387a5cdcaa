/**
 * On which lines of a tab groups of ours may stand: kept with the workbook, as a group has no name by which
 * it could be known.
 */
import { withoutStretches, type LineStretch } from '../../sheets/write/stretches';

/** Under which it is kept. */
export const FOLDS_KEPT_AS = 'rows that fold away';

/** What the last run made, and what runs before it made since the week began. */
type FoldsKept = {
  readonly last: readonly LineStretch[];
  readonly earlier: readonly LineStretch[];
  /** A run was taken back since: the groups may stand elsewhere. */
  readonly isDoubtful: boolean;
};

const BETWEEN = '|';
const DOUBTFUL = '?';

const textOf = (stretches: readonly LineStretch[]): string =>
  stretches.map(({ start, length }) => `${start}+${length}`).join(' ');

const stretchesIn = (text: string): LineStretch[] =>
  [...text.matchAll(/(\d+)\+(\d+)/g)].map(([, start, length]) => ({
    start: Number(start),
    length: Number(length),
  }));

/** The note as it was written; what somebody else wrote there says nothing. */
export function foldsKept(text: string): FoldsKept {
  const [last = '', earlier = ''] = text.split(BETWEEN);
  return {
    last: stretchesIn(last),
    earlier: stretchesIn(earlier),
    isDoubtful: last.startsWith(DOUBTFUL),
  };
}

/** The note after a run that made these groups; '' where none is left. */
export const foldsNote = (last: readonly LineStretch[], earlier: readonly LineStretch[]): string =>
  last.length === 0 ? '' : textOf(last) + BETWEEN + textOf(earlier);

/** The note once a run was taken back. */
export const doubtful = (note: string): string => (note.startsWith(DOUBTFUL) ? note : DOUBTFUL + note);

/** Whether two lists name the same stretches, in whatever order. */
export const areSameStretches = (one: readonly LineStretch[], other: readonly LineStretch[]): boolean =>
  one.length === other.length && withoutStretches(one, other).length === 0;
