/** Rows of earlier days that are done fold away by one click, and nothing that is left to do ever does. */
import { sampleOffice } from '../../local/sample/office';
import { SEED } from '../../local/sample/seed';
import { shiftGroupDepth } from '../../local/host/spreadsheet/groups';
import { sortArea } from '../../local/host/spreadsheet/sort';
import type { LineGroup, OfficeState, SheetState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { tabOf } from '../support/hosted';
import { rowsOf } from '../support/rows';

const press = theAddIn();
const DAY = 86_400_000;
const monday = sampleOffice(SEED);
press(monday, 'the daily run');

const week = (state: OfficeState): SheetState => tabOf(state, 'This week');
const groups = (state: OfficeState): LineGroup[] => week(state).rowGroups;
const columnOf = (state: OfficeState, header: string): number => (week(state).cells[1] ?? []).indexOf(header);
const rows = (state: OfficeState) => rowsOf(state, 'This week');

/** Everything of the first days is done but what stands on some lines; then so many mornings pass. */
function mornings(days: number, isLeft: (line: number) => boolean = () => false): OfficeState {
  const state = copyOf(monday);
  const result = columnOf(state, 'Result');
  for (let passed = 1; passed <= days; passed += 1) {
    const today = new Date(state.now).toISOString().slice(0, 10);
    for (const { line, cell } of rows(state)) {
      const cells = week(state).cells[line - 1];
      if (cells && cell('Day') <= today && !isLeft(line)) cells[result] = 'Reached';
    }
    state.now += DAY;
    press(state, 'the daily run');
  }
  return state;
}

const linesIn = (found: readonly LineGroup[]): number[] =>
  found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
const over = (state: OfficeState): number[] => {
  const today = new Date(state.now).toISOString().slice(0, 10);
  return rows(state).flatMap(({ line, cell }) =>
    cell('Day') < today && (cell('Result') !== '' || cell('Why today').startsWith('No longer due'))
      ? [line]
      : [],
  );
};

test('on Tuesday Monday’s rows stand in groups, opened; on Monday there are none', () => {
  const state = mornings(1);

  expect(groups(monday)).toEqual([]);
  expect(over(state).length).toBeGreaterThan(3);
  expect(linesIn(groups(state))).toEqual(over(state));
  expect(groups(state).every(({ isCollapsed }) => !isCollapsed)).toBe(true);
});

test('what is left to do stays in view, between two groups', () => {
  const left = rows(monday)[2]?.line ?? 0;

  const state = mornings(1, (line) => line === left);

  expect(linesIn(groups(state))).not.toContain(left);
  expect(groups(state).length).toBeGreaterThan(1);
});

test('who has folded Monday finds Tuesday folded with it, and what they made of other rows as it was', () => {
  const state = mornings(1);
  for (const group of groups(state)) group.isCollapsed = true;
  const own = { row: 3, column: 1, numRows: 2, numColumns: 1 };
  const refuse = (message: string): never => {
    throw new Error(message);
  };
  shiftGroupDepth({ fail: refuse } as never, week(state), 'rows', own, 1);
  const theirs = groups(state).filter(({ first, last }) => first === 3 && last === 4);

  const result = columnOf(state, 'Result');
  for (const { line, cell } of rows(state)) {
    const cells = week(state).cells[line - 1];
    if (cells && cell('Day') === '2026-11-24') cells[result] = 'Reached';
  }
  state.now += DAY;
  press(state, 'the daily run');

  const ours = groups(state).filter((group) => !(group.first === 3 && group.last === 4));
  expect(groups(state).filter(({ first, last }) => first === 3 && last === 4)).toEqual(theirs);
  expect(linesIn(ours)).toEqual(over(state));
  expect(ours.some(({ isCollapsed }) => isCollapsed)).toBe(true);
});

test('a group of theirs that begins among the done rows stays as they made it', () => {
  const state = copyOf(monday);
  const [first = 0, , third = 0] = rows(state).map(({ line }) => line);
  groups(state).push({ first: third, last: third + 40, depth: 1, isCollapsed: false });
  const result = columnOf(state, 'Result');
  for (const { line, cell } of rows(state)) {
    const cells = week(state).cells[line - 1];
    if (cells && cell('Day') === rows(state)[0]?.cell('Day')) cells[result] = 'Reached';
  }
  state.now += DAY;

  press(state, 'the daily run');

  expect(over(state)).toContain(first);
  expect(groups(state)[0]).toEqual({ first: third, last: third + 40, depth: 1, isCollapsed: false });
  expect(groups(state).filter((group) => group.first < third)).toEqual([]);
});

test('a fold over which somebody sorts shows what is left to do at the next run', () => {
  const state = mornings(1);
  for (const group of groups(state)) group.isCollapsed = true;
  const sheet = week(state);
  const numRows = rows(state).length;
  const area = { row: 3, column: 1, numRows, numColumns: sheet.maxColumns };
  sortArea(sheet, area, { column: columnOf(state, 'Contact') + 1, ascending: true }, (message) => {
    throw new Error(message);
  });

  press(state, 'the daily run');

  expect(linesIn(groups(state)).filter((line) => !over(state).includes(line))).toEqual([]);
});

test('Undo gives back the groups of before, and the next run those of today', () => {
  const state = mornings(2);
  const after = structuredClone(groups(state));
  const before = groups(mornings(1));

  press(state, 'Undo last run');
  const undone = structuredClone(groups(state));
  press(state, 'the daily run');

  expect(undone).toEqual(before);
  expect(groups(state)).toEqual(after);
});

test('nothing is asked of Google where nothing changes, and little where it does', () => {
  const state = mornings(1);
  const ofGroups = (methods: readonly { readonly method: string }[]): number =>
    methods.filter(({ method }) => /Group/.test(method)).length;

  const again = press(copyOf(state), 'the daily run');
  const next = copyOf(state);
  next.now += DAY;
  const { ledger } = press(next, 'the daily run');

  expect(ofGroups(again.ledger.calls)).toBe(0);
  expect(ofGroups(ledger.calls)).toBeLessThan(ledger.calls.length / 10);
});

test('a new week begins without a group, whatever was folded', () => {
  const state = mornings(4);
  for (const group of groups(state)) group.isCollapsed = true;

  state.now += 3 * DAY;
  press(state, 'the daily run');

  expect(groups(state)).toEqual([]);
});
