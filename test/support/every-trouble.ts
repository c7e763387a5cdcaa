/**
 * The built add-in in every trouble: at each service call of each job the call throws, the run dies, people
 * sort, insert, delete or type, or somebody else starts a job. Then the job is run again, and the office has
 * come to what it comes to when whoever acted acts before an undisturbed run, or after it.
 *
 * Rows are compared by what they hold, whatever their order. Left out are the Journal and the Bin, which are
 * the runner's own; the numbers of touches, needs and typed lines, which are drawn in the order of writing;
 * and the lines of Start that tell of the runs themselves.
 */
import {
  deletes,
  deletesColumn,
  inserts,
  insertsColumn,
  movesColumn,
  renamesTab,
  sorts,
  starts,
  types,
} from './acts';
import { copyOf, theAddIn, type Item, type Press } from './built';
import { contentOf, differences, fingerprintOf } from './content';
import {
  callsAfterAChange,
  callsOf,
  callsThatPartRuns,
  callsThatPartWhatIsWritten,
  throwsThatDiffer,
  type Made,
} from './moments';
import { momentsThatDiffer } from './same-moments';
import { aWednesday } from './small-office';
import { DIES, failuresOf, somebody, THROWS, type Situation, type Trouble } from './troubles';

/** The tabs that people are at work in. */
const TABS = ['This week', 'Contacts', 'Touches'];

/** What happens, and at which of a job's calls it may make a difference. */
export type TroubleAt = readonly [string, Trouble, (calls: readonly Made[], tried: Set<string>) => number[]];

/**
 * Until an item changes something it mostly runs the code of all: where this one is thrown at
 * (test/faults/week), no other is.
 */
const FOR_ALL: Item = 'Log what is done';

/** Where an item was thrown at before it had changed anything: FOR_ALL, and those of this file. */
const tried = new Set<string>();

/** What people do to whole columns and tabs while a job runs. */
export const COLUMNS_AND_TABS: readonly TroubleAt[] = [
  [
    'somebody inserts columns',
    somebody(insertsColumn('This week', 'Result'), insertsColumn('Contacts', 'Phone')),
    callsThatPartWhatIsWritten('This week', 'Contacts'),
  ],
  [
    'somebody moves columns',
    somebody(movesColumn('This week', 'Result'), movesColumn('Contacts', 'Next due')),
    callsThatPartWhatIsWritten('This week', 'Contacts'),
  ],
  [
    'somebody deletes columns',
    somebody(deletesColumn('Contacts', 'Dream'), deletesColumn('Touches', 'Mood')),
    callsThatPartWhatIsWritten('Contacts', 'Touches'),
  ],
  ['somebody renames a tab', somebody(renamesTab('Touches', 'Log')), callsThatPartWhatIsWritten('Touches')],
];

const troublesFor = (press: Press): readonly TroubleAt[] => [
  ['a throw', THROWS, throwsThatDiffer],
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
    // On a Monday the row is on its way out. It stays with what was typed, beside the new week's row for the
    // same thing.
    'somebody types in an untouched row',
    {
      ...somebody(
        types('This week', { Contact: 'Flo Fox', What: 'Item of value' }, { Note: 'a typed note' }),
      ),
      disregards: /\| Flo Fox \|.*\| Item of value \||items[,:].* about/,
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

/**
 * Declares the tests of these jobs, each on its office.
 *
 * @param more what else happens to them, e.g. COLUMNS_AND_TABS
 */
export function meetEveryTrouble(
  press: Press,
  situations: readonly (readonly [string, Situation])[],
  more: readonly TroubleAt[] = [],
): void {
  if (tried.size === 0) throwsThatDiffer(callsOf({ press, office: aWednesday(press), item: FOR_ALL }), tried);

  describe.each(situations)('%s', (_, situation) => {
    const calls = callsOf(situation);
    const known = situation.item === FOR_ALL ? new Set<string>() : tried;
    const troubles = [...troublesFor(press), ...more]
      .map(([what, trouble, at]) => [what, trouble, at(calls, known)] as const)
      .filter(([, , at]) => at.length > 0);

    test.each(troubles)('%s, at any call', (_, trouble, at) => {
      const moments = momentsThatDiffer(situation, calls, trouble.acts, at);

      const failures = failuresOf(situation, calls, moments, trouble);

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
