/** What is claimed of the speed: ratios and counts, which hold on any machine. */
import { LIMIT_MS } from '../../local/host/prices';
import { callsByColumn, callsByKind, FIXED_KINDS } from './calls';
import { MOST_PLANNING_MS } from './planning';
import type { Measured } from './runs';

export type Claim = { readonly text: string; readonly found: string; readonly isKept: boolean };

const MINUTES_A_RUN = LIMIT_MS / 60_000;
const MOST_GROWTH = 12;
export const MOST_THINKING = 4;
/** With one note; where ids are drawn, the last of them are read and noted, too. */
export const MOST_FIXED_CALLS = 8;
const CALLS_TO_DRAW_IDS = 2;
/** Before anybody is asked, the journal is looked at for a run that died. */
const CALLS_TO_ASK = 1;
const MOST_JOURNAL_CHARACTERS = 5_000_000;
const MOST_LOADING_MS = 20;

type Pair = { readonly smaller: Measured; readonly larger: Measured };

const worst = (numbers: readonly number[]): number => Math.max(...numbers);
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

/** Calls that a run makes whatever it reads and writes, but for those to draw ids, and to ask. */
export const fixedCalls = ({ ledger, isAsking }: Pick<Measured, 'ledger' | 'isAsking'>): number => {
  const counts = callsByKind(ledger);
  const all = FIXED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const forIds = counts.properties > CALLS_TO_DRAW_IDS ? CALLS_TO_DRAW_IDS : 0;
  return all - forIds - (isAsking ? CALLS_TO_ASK : 0);
};

export const thinkingToDecoding = ({ shares }: Pick<Measured, 'shares'>): number =>
  shares.thinking / shares.decoding;

/**
 * The claims, with what was found.
 *
 * @param runs of three sizes, the smallest first: the second is ten times the first, the third ten times the second
 */
export function judge(
  [small, middle, large]: readonly [readonly Measured[], readonly Measured[], readonly Measured[]],
  { loadingMs, planningMs }: { readonly loadingMs: number; readonly planningMs: number },
): Claim[] {
  const pairs = (one: readonly Measured[], other: readonly Measured[]): Pair[] =>
    one.flatMap((smaller, index) => {
      const larger = other[index];
      return larger ? [{ smaller, larger }] : [];
    });
  const growth = worst(pairs(middle, large).map(({ smaller, larger }) => larger.minutes / smaller.minutes));
  const odd = pairs(small, middle).filter(
    ({ smaller, larger }) => callsByColumn(larger.ledger) > callsByColumn(smaller.ledger),
  );
  const all = [...small, ...middle, ...large];
  const minutes = worst(large.map((run) => run.minutes));
  const thinking = worst(all.map(thinkingToDecoding));
  const fixed = worst(all.map(fixedCalls));
  const journal = worst(all.map(({ journalCharacters }) => journalCharacters));
  return [
    {
      text: `ten times the contacts make no call more, with a write a column, up to a million cells a read`,
      found: odd.length === 0 ? 'none' : odd.map(({ smaller }) => smaller.name).join('; '),
      isKept: odd.length === 0,
    },
    {
      text: `at most ${MOST_FIXED_CALLS} calls for lock, journal, flushes and properties, ${CALLS_TO_DRAW_IDS} more where ids are drawn, ${CALLS_TO_ASK} more where somebody is asked`,
      found: `${fixed}`,
      isKept: fixed <= MOST_FIXED_CALLS,
    },
    {
      text: `ten times the contacts take at most ${MOST_GROWTH} × the time`,
      found: times(growth),
      isKept: growth <= MOST_GROWTH,
    },
    {
      text: `the largest office stays under the ${MINUTES_A_RUN} minutes of a run`,
      found: `${Math.round((100 * minutes) / MINUTES_A_RUN)} % of them`,
      isKept: minutes < MINUTES_A_RUN,
    },
    {
      text: `thinking takes at most ${MOST_THINKING} × the time of decoding`,
      found: times(thinking),
      isKept: thinking <= MOST_THINKING,
    },
    {
      text: `the journal keeps at most ${MOST_JOURNAL_CHARACTERS.toLocaleString('en')} characters`,
      found: journal.toLocaleString('en'),
      isKept: journal <= MOST_JOURNAL_CHARACTERS,
    },
    {
      text: `the bundle loads in less than ${MOST_LOADING_MS} ms`,
      found: `${loadingMs.toFixed(1)} ms`,
      isKept: loadingMs < MOST_LOADING_MS,
    },
    {
      text: `the quarter of sixty alliances is planned in less than ${MOST_PLANNING_MS} ms`,
      found: `${planningMs.toFixed(1)} ms`,
      isKept: planningMs < MOST_PLANNING_MS,
    },
  ];
}
