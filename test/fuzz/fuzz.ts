/** One random office, with its people at work between the runs; what doesn't hold afterwards. */
import { insertLines } from '../../local/host/spreadsheet/lines';
import { insertRow, sortBy, typeIn } from '../../local/host/person';
import type { OfficeState, SheetState } from '../../local/host/state';
import { diceFor, type Dice } from '../../local/sample/dice';
import { tables } from '../../src/sheets/tabs/tables';
import { copyOf, HANDLERS, type Item, type Press } from '../support/built';
import {
  doubledIds,
  draftedTwice,
  newFormulas,
  notTakenBack,
  refusersAsked,
  typedCellsLost,
} from './invariants';
import { OWN_COLUMN, randomOffice } from './random-office';

const JOURNAL = tables.journal.name;
const ITEMS = Object.keys(HANDLERS).filter(
  (item): item is Item => item in HANDLERS && item !== 'Undo last run',
);
/** What the run's message says when the code itself broke. */
const BROKEN = /" failed: |TypeError|ReferenceError|RangeError|\bundefined\b|\[object |\bNaN\b/;

const ownTabs = ({ book }: OfficeState): SheetState[] =>
  book.sheets.filter(({ cells }) => cells.some((line) => line.includes(OWN_COLUMN)));

/** What people do between two runs. */
const MOVES: readonly ((state: OfficeState, dice: Dice) => void)[] = [
  (state, dice) => sortBy(dice.pick(ownTabs(state)), OWN_COLUMN, dice.isLucky(50)),
  (state, dice) => insertRow(state, dice.pick(ownTabs(state)), 3),
  (state, dice) =>
    insertLines(state.book, dice.pick(ownTabs(state)), 'columns', {
      before: dice.between(1, 6),
      count: 1,
      like: 1,
    }),
  (state, dice) => {
    const sheet = dice.pick(ownTabs(state));
    const isTaken = state.book.sheets.some(({ name }) => name === `${sheet.name} 2025`);
    if (sheet.name in NAMES && !isTaken) sheet.name = `${sheet.name} 2025`;
  },
  (state, dice) => typeIn(state, dice.pick(ownTabs(state)), dice.between(15, 20), 1, 'Typed Person'),
];
const NAMES: Readonly<Record<string, true>> = Object.fromEntries(
  Object.values(tables).map(({ name }) => [name, true] as const),
);

/** What a run broke, each with the seed and the item that broke it. */
export function failuresOfOffice(press: Press, seed: number, itemsEach = 8): string[] {
  const dice = diceFor(seed, 'moves');
  const state = randomOffice(seed);
  const failures: string[] = [];
  const begun = dice.pick<readonly Item[]>([['This workbook', 'the daily run'], ['the daily run']]);
  const items: readonly Item[] = [...begun, ...Array.from({ length: itemsEach }, () => dice.pick(ITEMS))];
  for (const item of items) {
    if (dice.isLucky(35)) dice.pick(MOVES)(state, dice);
    failures.push(...runOne(press, state, item, dice).map((each) => `seed ${seed}, ${item}: ${each}`));
    if (failures.length > 0) break;
    state.now += 3_600_000;
  }
  return failures;
}

function runOne(press: Press, state: OfficeState, item: Item, dice: Dice): string[] {
  const before = copyOf(state);
  let told: string;
  try {
    ({ told } = press(state, item));
  } catch (error) {
    told = error instanceof Error ? error.message : String(error);
  }
  const broken = BROKEN.test(told) ? [`crashed: ${told.slice(0, 300)}`] : [];
  const failures = [
    ...broken,
    // A merge makes one row of two; test/bundle/merge-contacts counts what it keeps.
    ...(item === 'Merge contacts…' ? [] : typedCellsLost(before, state)),
    ...newFormulas(before, state),
    ...refusersAsked(state),
    ...draftedTwice(state),
    ...(item === 'the daily run' ? doubledIds(state) : []),
  ];
  if (failures.length > 0 || !dice.isLucky(30) || runsIn(before) === runsIn(state)) return failures;
  return takenBack(press, before, state);
}

/**
 * The runs that the journal holds: where they are the same, this one changed nothing that could be taken
 * back, and Undo takes back the one before it. The journal's first line tells of tabs, not of runs.
 */
const runsIn = ({ book }: OfficeState): string =>
  JSON.stringify(book.sheets.filter(({ name }) => name === JOURNAL).map(({ cells }) => cells.slice(1)));

/** Undo of what was just done, looked at on a copy: the office goes on as it was. */
function takenBack(press: Press, before: OfficeState, state: OfficeState): string[] {
  const copy = copyOf(state);
  const { told } = press(copy, 'Undo last run');
  return /^Took back/.test(told) ? notTakenBack(before, copy).map((each) => `after Undo: ${each}`) : [];
}
