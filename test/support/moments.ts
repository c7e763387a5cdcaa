/** At which of a run's calls something makes a difference, where `troubles.ts` doesn't say it as closely. */
import type { Call } from '../../local/host/ledger';
import { callsAfterAChange, callsThatPart, callsToThrowAt, everyCall } from './troubles';

type Moments = (calls: readonly Call[]) => number[];

/**
 * These moments without those where the call ahead neither sees nor changes anything of what is done: the two
 * are one.
 */
export const pastWhatIsBlind =
  (moments: Moments, isBlind: RegExp): Moments =>
  (calls) =>
    moments(calls).filter((n) => !isBlind.test(calls[n - 2]?.method ?? ''));

/** Calls that see no more of a tab than how large its grid is, which only inserting and deleting change. */
export const SEES_THE_SIZE = /\.getMax(?:Rows|Columns)$/;
/** Of the size, what rows that come and go leave alone. */
export const SEES_THE_WIDTH = /\.getMaxColumns$/;

/** As `callsThatPart`, where drafts are made: making one neither sees nor changes any tab. */
export const callsThatPartBesideDrafts = (tab: string): Moments =>
  pastWhatIsBlind(callsThatPart(tab), /^Gmail\./);

/**
 * The calls to throw at: between two changes one for each method and tab, as every one of them leaves the
 * same office to the same code.
 */
export const throwsThatDiffer: Moments = (calls) => {
  const [worthwhile, changed] = [new Set(callsToThrowAt(calls)), new Set(callsAfterAChange(calls))];
  const kinds = new Set<string>();
  return everyCall(calls).filter((n) => {
    if (changed.has(n)) kinds.clear();
    const { method, tab } = calls[n - 1] ?? {};
    const kind = `${method} ${tab}`;
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew && worthwhile.has(n);
  });
};
