/**
 * What this build has to be, measured beside an older one in the same run. A row that is missed fails the
 * bench, but for those that say why they aren't reached.
 */
import { statSync } from 'node:fs';
import { CONTACTS_CLAIMED, FORMULAS, measureFormula, rangesOf } from '../formulas';
import { measureLetter } from '../letters';
import type { Build } from './build';
import {
  edit,
  itemsOf,
  largeOffice,
  opening,
  passesIn,
  scriptOfDailyRun,
  servicesOfDailyRun,
  type LargeOffice,
  type Waiting,
} from './measures';

/**
 * The same figures of either build, by what they are of; of a processor's time the least of several tries.
 */
export type Figures = ReadonlyMap<string, number>;
export type Row = {
  readonly name: string;
  readonly unit: 'ms' | 'minutes' | 'cells' | 'characters';
  /** The most that the new figure may be of the old one, and what is aimed at. */
  readonly must: number;
  readonly aim: number;
  /** The most that the new figure may be, whatever the old one is. */
  readonly most?: number;
  /** The processor's time differs from try to try. */
  readonly isTimed?: boolean;
  readonly figures: (build: Build) => Figures;
  /** Why it isn't reached yet. */
  readonly notReached?: string;
};
/** What is claimed of this build alone. */
export type Bound = {
  readonly name: string;
  readonly most: number;
  readonly figure: (checkout: string) => number;
  readonly notReached?: string;
};

const LARGE = 50_000;
const INVITATIONS = 'Send invitations…';
const one = (figure: number): Figures => new Map([['', figure]]);

const remembered = <Value>(measure: (build: Build) => Value): ((build: Build) => Value) => {
  const known = new Map<Build, Value>();
  return (build) => {
    const value = known.get(build) ?? measure(build);
    known.set(build, value);
    return value;
  };
};
const items = remembered(itemsOf);
const large = remembered((build: Build): LargeOffice => largeOffice(build, LARGE));

const waits = (build: Build, wait: (waiting: Waiting) => number | null): Figures =>
  new Map(
    [...items(build)].flatMap(([label, waiting]) => {
      const milliseconds = wait(waiting);
      return milliseconds === null ? [] : [[label, milliseconds] as const];
    }),
  );

const formulas = ({ program, officeOf }: Build): Figures => {
  const ranges = rangesOf(officeOf(CONTACTS_CLAIMED));
  return new Map(FORMULAS.map((name) => [name, measureFormula(program, ranges, name).milliseconds]));
};

const PARSED =
  'what is left is the engine reading the text, which is 1.7 times as long; nothing of it is run any more';
const READ_TWICE =
  'most questions rest on what is due, and so on every tab; what was read before the question may have changed by the yes';

export const ROWS: readonly Row[] = [
  {
    ...{ name: 'opening the workbook, cold', unit: 'ms', must: 0.55, aim: 0.4, isTimed: true },
    figures: (build) => one(opening(build)),
    notReached: PARSED,
  },
  {
    ...{ name: 'an edit of any cell, cold', unit: 'ms', must: 0.65, aim: 0.45, isTimed: true },
    figures: (build) => one(edit(build)),
    notReached: PARSED,
  },
  {
    ...{ name: 'daily run, week not built: services', unit: 'ms', must: 0.6, aim: 0.45 },
    figures: (build) => one(servicesOfDailyRun(build)),
    notReached:
      'since then a run also reads the formulas it must not write over and draws lines between days; see decision 16',
  },
  {
    ...{ name: 'daily run, week not built: script, cold', unit: 'ms', must: 0.7, aim: 0.5, isTimed: true },
    figures: (build) => one(scriptOfDailyRun(build)),
    notReached: 'the profile is flat; the engine compiles twice as much code, once each',
  },
  {
    ...{ name: 'until the first question', unit: 'ms', must: 0.4, aim: 0.3 },
    figures: (build) => waits(build, ({ untilAsked }) => untilAsked),
    notReached: READ_TWICE,
  },
  {
    ...{ name: 'each item of the menu: services', unit: 'ms', must: 0.7, aim: 0.5, most: 5_000 },
    figures: (build) => waits(build, ({ inAll }) => inAll),
    notReached: READ_TWICE,
  },
  {
    ...{ name: `${INVITATIONS}, 8 lunches: services`, unit: 'ms', must: 0.6, aim: 0.5 },
    figures: (build) => one(items(build).get(INVITATIONS)?.inAll ?? NaN),
    notReached:
      'eight inserts take two seconds and the two looks at the office two and a half: what was asked about is looked at again',
  },
  {
    ...{ name: `next day, 20 rows typed, ${LARGE} contacts`, unit: 'minutes', must: 0.5, aim: 0.3 },
    figures: (build) => one(large(build).nextMinutes),
    notReached: 'the log of touches is read each morning: there is no roll-up of old touches yet',
  },
  {
    ...{ name: `the same: cells written`, unit: 'cells', must: 0.01, aim: 0.005 },
    figures: (build) => one(large(build).nextCellsWritten),
    notReached: 'the rows between changed ones are written where that takes less time than another call',
  },
  {
    ...{ name: `first daily run, ${LARGE} contacts`, unit: 'minutes', must: 0.75, aim: 0.6 },
    figures: (build) => one(large(build).firstMinutes),
    notReached: 'as on the next day: 300,000 touches are read and told apart',
  },
  {
    ...{
      name: `cell functions over ${CONTACTS_CLAIMED} contacts`,
      unit: 'ms',
      must: 0.6,
      aim: 0.4,
      isTimed: true,
    },
    figures: formulas,
    notReached: 'each call reads its ranges anew: a cell function keeps nothing between two calls',
  },
  {
    ...{ name: `journal at ${LARGE} contacts`, unit: 'characters', must: 0.5, aim: 0.3 },
    figures: (build) => one(large(build).journalCharacters),
  },
];

export const BOUNDS: readonly Bound[] = [
  {
    name: 'bytes to paste, names and help of the public functions included',
    most: 400_000,
    figure: (checkout) => statSync(`${checkout}/build/release/Code.js`).size,
    notReached: 'packed with gzip it is 218 KB: what is left are rules and texts, not names; see decision 16',
  },
  {
    name: `megabytes of heap for the first daily run, ${LARGE} contacts`,
    most: 512,
    figure: () => [384, 512, 768, 1_024].find((megabytes) => passesIn(megabytes, LARGE)) ?? Infinity,
    notReached: 'the office in memory beside the script counts, too',
  },
  {
    name: 'calls for 240 letters, One each',
    most: 340,
    figure: (checkout) => measureLetter(`${checkout}/dist`, 240, 'One each', false).calls,
    notReached: 'a round of twenty writes down what it is about to make before it makes it, and what it made',
  },
];
