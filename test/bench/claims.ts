/**
 * What is claimed of the speed, for the bench and the tests: ratios and counts, which hold on any machine.
 */
import { LIMIT_MS } from '../../local/host/prices';
import { load } from '../support/add-in';
import type { Program } from '../../local/office/program';
import { measureImport, type ImportMeasured } from './imports';
import { callsByColumn, callsByKind, FIXED_KINDS } from './calls';
import { planningMs } from './planning';
import type { Measured } from './runs';
import { yardstickMs } from './yardstick';

export type Claim = { readonly text: string; readonly found: string; readonly isKept: boolean };

const MINUTES_A_RUN = LIMIT_MS / 60_000;
/** Of the time, for as many times the contacts. */
const MOST_GROWTH = 1.2;
/** Above, a tab is read in pieces. */
const MOST_CONTACTS_IN_ONE_READ = 10_000;
const MOST_THINKING = 4;
/** With one note; where ids are drawn, the last of them are read and noted, too. */
const MOST_FIXED_CALLS = 12;
const CALLS_TO_DRAW_IDS = 2;
/** Before anybody is asked, the journal is looked at for a run that died. */
const CALLS_TO_ASK = 1;
const MOST_JOURNAL_CHARACTERS = 5_000_000;
/** In yardsticks, which take a tenth of a second on a good machine. */
const MOST_LOADING = 0.5;
const MOST_PLANNING = 1;
/** The best of several counts: the others also measure what else the machine does. */
const TRIES = 5;

type Pair = { readonly smaller: Measured; readonly larger: Measured };

const worst = (numbers: readonly number[]): number => Math.max(...numbers);
const best = (measure: () => number): number => Math.min(...Array.from({ length: TRIES }, measure));
const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** Calls that a run makes whatever it reads and writes, but for those to draw ids, and to ask. */
const fixedCalls = ({ ledger, isAsking }: Measured): number => {
  const counts = callsByKind(ledger);
  const all = FIXED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const forIds = counts.properties > CALLS_TO_DRAW_IDS ? CALLS_TO_DRAW_IDS : 0;
  return all - forIds - (isAsking ? CALLS_TO_ASK : 0);
};

const growthOf = ({ smaller, larger }: Pair): number =>
  larger.minutes / smaller.minutes / (larger.contacts / smaller.contacts);

/** The same run at neighbouring sizes. */
const pairsIn = (sizes: readonly (readonly Measured[])[]): Pair[] =>
  sizes.slice(1).flatMap((runs, before) =>
    runs.flatMap((larger) => {
      const smaller = sizes[before]?.find(({ name }) => name === larger.name);
      return smaller ? [{ smaller, larger }] : [];
    }),
  );

/**
 * The claims on the week's runs, with what was found.
 *
 * @param sizes the same runs at several sizes, the smallest first
 */
export function judgeRuns(sizes: readonly (readonly Measured[])[]): Claim[] {
  const [all, pairs, largest] = [sizes.flat(), pairsIn(sizes), sizes[sizes.length - 1] ?? []];
  const odd = pairs.filter(
    ({ smaller, larger }) =>
      larger.contacts <= MOST_CONTACTS_IN_ONE_READ &&
      callsByColumn(larger.ledger) > callsByColumn(smaller.ledger),
  );
  const growth = worst(pairs.map(growthOf));
  const minutes = worst(all.map((run) => run.minutes));
  const thinking = average(largest.map(({ shares }) => shares.thinking / shares.decoding));
  const fixed = worst(all.map(fixedCalls));
  const journal = worst(all.map(({ journalCharacters }) => journalCharacters));
  return [
    {
      text: `more contacts make no call more, with a write a column, up to a million cells a read`,
      found: odd.length === 0 ? 'none' : odd.map(({ smaller }) => smaller.name).join('; '),
      isKept: odd.length === 0,
    },
    {
      text: `at most ${MOST_FIXED_CALLS} calls for lock, journal, flushes and properties, ${CALLS_TO_DRAW_IDS} more where ids are drawn, ${CALLS_TO_ASK} more where somebody is asked`,
      found: `${fixed}`,
      isKept: fixed <= MOST_FIXED_CALLS,
    },
    {
      text: `the time grows at most ${MOST_GROWTH} × as much as the contacts`,
      found: times(growth),
      isKept: growth <= MOST_GROWTH,
    },
    {
      text: `every run stays under the ${MINUTES_A_RUN} minutes that it has`,
      found: `${Math.round((100 * minutes) / MINUTES_A_RUN)} % of them`,
      isKept: minutes < MINUTES_A_RUN,
    },
    {
      text: `thinking takes at most ${MOST_THINKING} × the time of decoding, on average`,
      found: times(thinking),
      isKept: thinking <= MOST_THINKING,
    },
    {
      text: `the journal keeps at most ${MOST_JOURNAL_CHARACTERS.toLocaleString('en')} characters`,
      found: journal.toLocaleString('en'),
      isKept: journal <= MOST_JOURNAL_CHARACTERS,
    },
  ];
}

/** The claim on loading a script of which the engine knows nothing. */
export function judgeLoading(script: string): Claim {
  const milliseconds = best(() => load(script).milliseconds);
  const ratio = milliseconds / best(yardstickMs);
  return {
    text: `the bundle loads in at most ${MOST_LOADING} of the yardstick`,
    found: `${times(ratio)}, ${milliseconds.toFixed(1)} ms here`,
    isKept: ratio <= MOST_LOADING,
  };
}

/** The best of so many imports of one size: what else the machine does counts in none of them. */
const IMPORT_TRIES = 3;
const MOST_OF_A_CHECK = 2;
const MOST_OF_TEN_TIMES = 12;
const MOST_MINUTES_OF_AN_IMPORT = 3;

/**
 * The claims on imports.
 *
 * @param measured several of each size, the smaller size first
 *
 * @param leeway by how much the first may be missed beside other work on the machine
 */
export function judgeImports(measured: readonly (readonly ImportMeasured[])[], leeway = 1): Claim[] {
  const sizes = measured.map((tries) => ({
    people: tries[0]?.people ?? 0,
    minutes: Math.min(...tries.map(({ minutes }) => minutes)),
    cpuMs: Math.min(...tries.map(({ cpuMs }) => cpuMs)),
    checkMs: Math.min(...tries.map(({ checkMs }) => checkMs)),
  }));
  const [small, large] = sizes;
  if (!small) return [];
  const ofACheck = small.cpuMs / small.checkMs;
  const first: Claim = {
    text: `importing ${small.people.toLocaleString('en')} people takes at most ${MOST_OF_A_CHECK} × the script's time of Check the workbook on them afterwards`,
    found: times(ofACheck),
    isKept: ofACheck <= MOST_OF_A_CHECK * leeway,
  };
  if (!large) return [first];
  const growth = large.cpuMs / small.cpuMs;
  return [
    first,
    {
      text: `importing ${large.people.toLocaleString('en')} people takes at most ${MOST_OF_TEN_TIMES} × the script's time of ${small.people.toLocaleString('en')}`,
      found: times(growth),
      isKept: growth <= MOST_OF_TEN_TIMES,
    },
    {
      text: `importing ${large.people.toLocaleString('en')} people takes at most ${MOST_MINUTES_OF_AN_IMPORT} minutes at Google`,
      found: `${large.minutes.toFixed(1)} minutes`,
      isKept: large.minutes <= MOST_MINUTES_OF_AN_IMPORT,
    },
  ];
}

/** Imports of one size, each into a new office. */
export const importsOf = (program: Program, people: number): ImportMeasured[] =>
  Array.from({ length: IMPORT_TRIES }, () => measureImport(program, people));

/** The claim on planning the quarter of sixty alliances, at so many lunches a week. */
export function judgePlanning(lunchesAWeek: number): Claim {
  const milliseconds = planningMs(lunchesAWeek);
  const ratio = milliseconds / best(yardstickMs);
  return {
    text: `the quarter of sixty alliances, ${lunchesAWeek} a week, is planned in less than a yardstick`,
    found: `${times(ratio)}, ${milliseconds.toFixed(1)} ms here`,
    isKept: ratio < MOST_PLANNING,
  };
}
