/**
 * Undo gives the workbook back to the cell, in its places. Left out is what is never taken back: ids that
 * rows were given, hidden columns that were added for ids, what guests were told, what became of drafts, who
 * is on the No email list, the page Start, and the runner's own tabs.
 */
import { shownIn, type Content, type OfficeState, type SheetState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { chartsIn } from '../support/content';
import { aDraftedOffice } from '../support/letter-office';
import {
  aDrawnDashboard,
  aGuessedOffice,
  aMonday,
  aNewOffice,
  aWednesday,
  aWednesdayInHardTimes,
  aWednesdayWithALetter,
} from '../support/small-office';

const press = theAddIn();
const [monday, wednesday] = [aMonday(press), aWednesday(press)];

const JOBS: readonly (readonly [string, Item, OfficeState])[] = [
  ['the daily run on a Monday', 'the daily run', monday],
  ['the daily run on a Wednesday', 'the daily run', wednesday],
  ['the first daily run of an office', 'the daily run', aNewOffice()],
  ['Build or refresh', 'Build or refresh', monday],
  ['Log what is done', 'Log what is done', wednesday],
  ['Fresh start…', 'Fresh start…', wednesday],
  ['Clients > Introduce to an expert…', 'Introduce to an expert…', wednesday],
  ['Clients > Hard to reach', 'Hard to reach', wednesday],
  ['Lunches > Log introductions…', 'Log introductions…', wednesday],
  ['Letters > Preview…', 'Preview…', aWednesdayWithALetter(press)],
  ['Letters > Check greetings…', 'Check greetings…', wednesday],
  ['Letters > Check greetings…, confirmed', 'Check greetings…', aGuessedOffice(press)],
  ['Letters > Mark as sent…', 'Mark as sent…', aDraftedOffice(press)],
  ['Letters > Check drafts', 'Check drafts', aDraftedOffice(press)],
  ['Lunches > Plan', 'Lunches > Plan', monday],
  ['Lunches > Brief', 'Brief', wednesday],
  ['Lunches > Send invitations…', 'Send invitations…', wednesday],
  ['Check the workbook', 'Check the workbook', wednesday],
  ['Set up > This workbook', 'This workbook', aNewOffice()],
  ['Clients > Rank clients…', 'Rank clients…', wednesday],
  ['Clients > Find inactive…', 'Find inactive…', aNewOffice()],
  ['Clients > Let-go list', 'Let-go list', wednesday],
  ['Clients > Release…', 'Release…', wednesday],
  ['Season > Hard times…', 'Hard times…', wednesday],
  ['Season > Good times…', 'Good times…', aWednesdayInHardTimes(press)],
  ['the first Dashboard', 'Dashboard', wednesday],
  ['Dashboard, drawn anew', 'Dashboard', aDrawnDashboard(press)],
];

const NEVER_TAKEN_BACK: ReadonlySet<string> = new Set([
  'Start',
  'Cultivate journal',
  'Cultivate trash',
  'Drafts',
  'No email list',
]);
/** What a run says of a letter stays said, by the headers of Letters. */
const STAYS_SAID: ReadonlySet<Content> = new Set(['State', 'Counts']);
/** On Alliances the contact's id is the row's; and who was invited to a lunch is invited. */
const STAYS_ON: Readonly<Record<string, readonly string[]>> = {
  Alliances: ['Contact ID'],
  Lunches: ['Key', 'Invitation', 'Invited by'],
};
const staysOn = (tab: string): ReadonlySet<Content> => new Set(STAYS_ON[tab] ?? ['ID', 'Key']);

/** A line that shows nothing: formulas that stand ready there may be pushed down by new rows. */
const isSpare = (cells: readonly Content[] = []): boolean =>
  cells.every((content) => ['', false].some((blank) => blank === shownIn(content)));

const at = ({ cells }: SheetState, line: number, column: number): Content =>
  isSpare(cells[line]) ? '' : (cells[line]?.[column] ?? '');

/**
 * Whether a blank cell was filled with what is never taken back: a row's id, or the header of a hidden
 * column.
 */
function isGivenForGood(before: SheetState, after: SheetState, line: number, column: number): boolean {
  const headerLine = before.name === 'This week' ? 1 : 0;
  const isHidden = after.columns[column]?.isHidden === true;
  const isBlank = at(before, line, column) === '';
  return (
    isBlank && (staysOn(before.name).has(at(after, headerLine, column)) || (isHidden && line === headerLine))
  );
}

/** The cells in which a tab differs, each with what stood there and what stands there. */
function cellsChanged(before: SheetState, after: SheetState): string[] {
  const lines = Math.max(before.cells.length, after.cells.length);
  const columns = Math.max(...[...before.cells, ...after.cells].map(({ length }) => length), 0);
  return Array.from(
    { length: lines * columns },
    (_, place) => [Math.floor(place / columns), place % columns] as const,
  )
    .filter(
      ([line, column]) =>
        JSON.stringify(at(before, line, column)) !== JSON.stringify(at(after, line, column)),
    )
    .filter(([line, column]) => !isGivenForGood(before, after, line, column))
    .filter(([, column]) => before.name !== 'Letters' || !STAYS_SAID.has(at(before, 0, column)))
    .map(([line, column]) => {
      const [then, now] = [at(before, line, column), at(after, line, column)];
      return `${before.name}, line ${line + 1}, column ${column + 1}: ${JSON.stringify(then)} is now ${JSON.stringify(now)}`;
    });
}

const tabsOf = ({ book }: OfficeState): SheetState[] =>
  book.sheets.filter(({ name }) => !NEVER_TAKEN_BACK.has(name));
const namesOf = (state: OfficeState): string[] => tabsOf(state).map(({ name }) => name);

test.each(JOBS)('undo after %s', (_, item, office) => {
  const state = copyOf(office);
  press(state, item);

  const { told } = press(state, 'Undo last run');

  expect(told).toMatch(/^Took back "/);
  expect(namesOf(state)).toEqual(namesOf(office));
  expect(
    tabsOf(office).flatMap((before, place) => cellsChanged(before, tabsOf(state)[place] ?? before)),
  ).toEqual([]);
  expect(tabsOf(state).map(chartsIn)).toEqual(tabsOf(office).map(chartsIn));
});

test('a Dashboard that is drawn anew has other charts, so that there is something to take back', () => {
  const [office, state] = [aDrawnDashboard(press), aDrawnDashboard(press)];

  press(state, 'Dashboard');

  expect(tabsOf(state).map(chartsIn)).not.toEqual(tabsOf(office).map(chartsIn));
});

test.each(JOBS)('%s changes something that can be taken back', (_, item, office) => {
  const state = copyOf(office);

  press(state, item);

  const changed = tabsOf(office).flatMap((before) =>
    tabsOf(state).flatMap((after) => (after.name === before.name ? cellsChanged(before, after) : [])),
  );
  expect(changed.length + namesOf(state).length).toBeGreaterThan(namesOf(office).length);
});
