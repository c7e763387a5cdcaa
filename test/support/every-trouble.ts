/**
 * The built add-in in every trouble: at each service call of each job the call throws, the run dies, people sort, insert,
 * delete or type, or somebody else starts a job. Then the job is run again, and the office has come to what it comes to
 * when whoever acted acts before an undisturbed run, or after it.
 *
 * Rows are compared by what they hold, whatever their order. Left out are the Journal and the Bin, which are the runner's
 * own; the numbers of touches, needs and typed lines, which are drawn in the order of writing; and the lines of Start that
 * tell of the runs themselves.
 */
import { columnByHeader, deleteRow, insertRow, sortBy } from '../../local/host/person';
import type { Call } from '../../local/host/ledger';
import type { OfficeState, SheetState } from '../../local/host/state';
import { copyOf, theAddIn, type Item, type Press } from './built';
import { contentOf, differences, fingerprintOf } from './content';
import { firstFreeLine, lineWhere, typeRow } from './small-office';
import {
  callsAfterAChange,
  callsOf,
  callsThatPartRuns,
  callsThatPartWhatIsWritten,
  callsToThrowAt,
  DIES,
  failuresOf,
  somebody,
  THROWS,
  type Act,
  type Situation,
  type Trouble,
} from './troubles';

/** What somebody does on a tab; nothing while it isn't there. */
const on =
  (tab: string, act: (state: OfficeState, sheet: SheetState) => readonly string[]): Act =>
  (state) => {
    const sheet = state.book.sheets.find(({ name }) => name === tab);
    return sheet ? act(state, sheet) : [];
  };

const sorts = (tab: string, header: string): Act =>
  on(tab, (_, sheet) => {
    sortBy(sheet, header, false);
    return [];
  });

const inserts = (tab: string): Act =>
  on(tab, (state, sheet) => {
    insertRow(state, sheet, 4);
    return [];
  });

const deletes = (tab: string, says: Readonly<Record<string, string>>): Act =>
  on(tab, (state, sheet) => {
    const line = lineWhere(sheet, says);
    if (line > 0) deleteRow(state, sheet, line);
    return [];
  });

const types = (
  tab: string,
  says: Readonly<Record<string, string>> | 'a new line',
  texts: Readonly<Record<string, string>>,
): Act =>
  on(tab, (state, sheet) => {
    const line = says === 'a new line' ? firstFreeLine(sheet) : lineWhere(sheet, says);
    const isMade = Object.keys(texts).every((header) => columnByHeader(sheet, header) !== null);
    if (line === 0 || !isMade) return [];
    typeRow(state, tab, line, texts);
    return Object.values(texts);
  });

const starts =
  (press: Press, item: Item): Act =>
  (state) => {
    press(state, item, { user: 'assistant@office.example' });
    return [];
  };

/** The tabs that people are at work in. */
const TABS = ['This week', 'Contacts', 'Touches'];

const troublesFor = (
  press: Press,
): readonly (readonly [string, Trouble, (calls: readonly Call[]) => number[]])[] => [
  ['a throw', THROWS, callsToThrowAt],
  ['death', DIES, callsAfterAChange],
  [
    'somebody sorts',
    somebody(sorts('This week', 'Contact'), sorts('Contacts', 'Name'), sorts('Touches', 'Date')),
    callsThatPartWhatIsWritten(...TABS),
  ],
  [
    'somebody inserts rows',
    somebody(inserts('This week'), inserts('Contacts'), inserts('Touches')),
    callsThatPartWhatIsWritten(...TABS),
  ],
  [
    'somebody deletes a contact and rows',
    somebody(
      deletes('Contacts', { Name: 'Gus Gray' }),
      deletes('This week', { Contact: 'Cy Cole', What: 'Handwritten note' }),
      deletes('Touches', { Note: 'well' }),
    ),
    callsThatPartWhatIsWritten(...TABS),
  ],
  [
    'somebody types',
    somebody(
      types('This week', { Note: 'call again' }, { Result: 'Reached', 'They need': 'a typed need' }),
      types('This week', 'a new line', { Contact: 'Di Dorn', Result: 'Reached', Note: 'a typed line' }),
      types('Contacts', { Name: 'Cy Cole' }, { Phone: '555-0199' }),
    ),
    callsThatPartWhatIsWritten('This week', 'Contacts'),
  ],
  [
    'somebody sorts and types on Lunches',
    somebody(
      sorts('Lunches', 'Date'),
      types('Lunches', { Guests: 'Hal Hill' }, { Place: 'a typed place' }),
      types('Lunches', 'a new line', { 'Date by hand': '2026-12-10', 'Guests by hand': 'Gus Gray' }),
    ),
    callsThatPartWhatIsWritten('Lunches'),
  ],
  [
    // On a Monday the row is on its way out. It stays with what was typed, beside the new week's row for the same thing.
    'somebody types in an untouched row',
    {
      ...somebody(
        types('This week', { Contact: 'Flo Fox', What: 'Item of value' }, { Note: 'a typed note' }),
      ),
      disregards: /\| Flo Fox \|.*\| Item of value \||items, about/,
    },
    callsThatPartWhatIsWritten('This week'),
  ],
  [
    'somebody else builds the week',
    { ...somebody(starts(press, 'Build or refresh')), mayBeRefused: true },
    callsThatPartRuns,
  ],
];

/** Items that read the office, and write nothing. */
const ONLY_TELLS: ReadonlySet<Item> = new Set<Item>(['Who would like this?']);

/** Declares the tests of these jobs, each on its office. */
export function meetEveryTrouble(press: Press, situations: readonly (readonly [string, Situation])[]): void {
  describe.each(situations)('%s', (_, situation) => {
    const calls = callsOf(situation);
    const troubles = troublesFor(press).filter(([, , at]) => at(calls).length > 0);

    test.each(troubles)('%s, at any call', (_, trouble, at) => {
      const failures = failuresOf(situation, calls, at(calls), trouble);

      expect(failures).toEqual([]);
    });

    test('does something, so that there is something to go wrong', () => {
      const { office, item } = situation;
      const after = copyOf(office);

      situation.press(after, item);

      const isChanged = differences(contentOf(after), contentOf(office)).length > 0;
      const isDrafted = after.drafts.length > office.drafts.length;
      expect(isChanged || isDrafted).toBe(!ONLY_TELLS.has(item));
    });

    test('keeps nothing for later runs, which here share one loading of the script', () => {
      const { office, item } = situation;
      const [afterMany, asTheFirst] = [copyOf(office), copyOf(office)];

      situation.press(afterMany, item);
      theAddIn()(asTheFirst, item);

      expect(fingerprintOf(afterMany)).toEqual(fingerprintOf(asTheFirst));
    });
  });
}
