/**
 * Drafting a letter in every trouble: at each service call the call throws, the run dies, somebody sorts,
 * deletes, opts out, or drafts the same letter. Then the watchdog and the same person go on. Never are there
 * two drafts with one key, nobody is forgotten, and nobody who said no while the run was at work has a draft
 * after it.
 */
import { deleteRow, sortBy } from '../../local/host/person';
import type { Call } from '../../local/host/ledger';
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { fingerprintOf } from '../support/content';
import { tabOf } from '../support/hosted';
import { anOfficeWithLetters, ASSISTANT, column, keysIn, typed, withDrafts } from '../support/letter-office';
import {
  callsOf,
  callsThatPart,
  callsThatPartRuns,
  everyCall,
  throwsThatDiffer,
  type Made,
} from '../support/moments';
import { momentsThatDiffer } from '../support/same-moments';
import { anOfficeWithStandingLetters } from '../support/standing-letters';
import { lineWhere } from '../support/small-office';
import { DIES, somebody, THROWS, type Trouble } from '../support/troubles';

const press = theAddIn();
const MINUTE = 60_000;

type Situation = {
  readonly office: OfficeState;
  /** The key of each draft when all is done. */
  readonly keys: readonly string[];
  readonly people: number;
  /** The contact C0002, who says no. */
  readonly second: string;
  /** The keys of the drafts that are there all the same: an introduction is made to both or not at all. */
  readonly others: readonly string[];
};

const idOf = (index: number): string => `C${String(index + 1).padStart(4, '0')}`;

const SITUATIONS: readonly (readonly [string, Situation])[] = [
  [
    'a letter One each, in two chunks',
    {
      office: withDrafts(anOfficeWithLetters(21, { How: 'One each' }), []),
      keys: Array.from({ length: 21 }, (_, index) => `L0001-${idOf(index)}`),
      people: 21,
      second: 'Name 0002',
      others: Array.from({ length: 20 }, (_, index) => `L0001-${idOf(index === 1 ? 20 : index)}`),
    },
  ],
  [
    'a letter Together, the first of an office',
    {
      office: anOfficeWithLetters(4, { How: 'Together', Body: 'Read your lease. {{Sender}}' }),
      keys: ['L0001-1'],
      people: 4,
      second: 'Name 0002',
      others: ['L0001-1'],
    },
  ],
  [
    'an introduction to both',
    {
      office: withDrafts(anOfficeWithStandingLetters({}, 'Introduction'), []),
      keys: ['L0004-N0001'],
      people: 2,
      second: 'Bo Kim',
      others: [],
    },
  ],
];
/** An introduction of which half the record was deleted still stands as made. */
const WITH_A_ROW_EACH = SITUATIONS.filter(([, { others }]) => others.length > 0);

/** Two minutes later the watchdog looks; a minute after that, somebody chooses Draft… again. */
function goOn(state: OfficeState): void {
  state.now += 2 * MINUTE;
  press(state, 'the watchdog', { user: state.user });
  state.now += MINUTE;
  press(state, 'Draft…');
}

/** What is wrong with an office in which everybody should have a draft. */
function faultsIn(state: OfficeState, { keys, people }: Situation): string[] {
  const [found, states] = [keysIn(state), column(state, 'Drafts', 'State')];
  const ids = new Set(state.drafts.map(({ id }) => id));
  return [
    ...found.filter((key, index) => found.indexOf(key) !== index).map((key) => `two drafts with ${key}`),
    ...keys.filter((key) => !found.includes(key)).map((key) => `no draft with ${key}`),
    ...(states.length === people ? [] : [`${states.length} rows`]),
    ...states.filter((each) => each !== 'Drafted').map((each) => `a row is ${String(each)}`),
    ...column(state, 'Drafts', 'Draft ID')
      .filter((id) => !ids.has(String(id)))
      .map((id) => `no draft ${String(id)}`),
  ];
}

/**
 * The calls at which an office comes to something wrong once its people have gone on. Many leave it the same,
 * and then it goes on the same.
 */
function failuresAt(
  { office }: Situation,
  calls: readonly Made[],
  at: readonly number[],
  trouble: Trouble,
  faultsOf: (state: OfficeState) => readonly string[],
): string[] {
  const verdicts = new Map<string, readonly string[]>();
  const drafting = { press, office, item: 'Draft…' } as const;
  const moments = momentsThatDiffer(drafting, calls, trouble.acts, at);
  return Array.from(trouble.leaves(drafting, moments), ({ call, state }) => {
    state.now = office.now;
    const outcome = fingerprintOf(state);
    const faults = verdicts.get(outcome) ?? faultsOf(state);
    verdicts.set(outcome, faults);
    return faults.length === 0 ? [] : [`call ${call}, ${calls[call - 1]?.method}: ${faults.join('; ')}`];
  }).flat();
}

/** Somebody does something that needs nothing of what they typed to stay. */
const does = (act: (state: OfficeState) => void): Trouble =>
  somebody((state) => {
    act(state);
    return [];
  });

const goesOn =
  (given: Situation) =>
  (state: OfficeState): readonly string[] => {
    goOn(state);
    return faultsIn(state, given);
  };

describe.each(SITUATIONS)('%s', (_, given) => {
  let calls: readonly Made[];

  beforeAll(() => {
    calls = callsOf({ press, office: given.office, item: 'Draft…' });
  });

  test('undisturbed, everybody has a draft', () => {
    const state = copyOf(given.office);

    press(state, 'Draft…');

    expect(faultsIn(state, given)).toEqual([]);
  });

  test.each([
    ['the run dies', DIES, everyCall],
    ['the call throws', THROWS, throwsThatDiffer],
  ])('%s, at any call', (_why, trouble, at) => {
    const failures = failuresAt(given, calls, at(calls), trouble, goesOn(given));

    expect(failures).toEqual([]);
  });

  test.each([
    ['Contacts', 'Name'],
    ['Drafts', 'Contact'],
  ])('somebody sorts %s, at any call', (tab, header) => {
    const trouble = does((state) => {
      const sheet = state.book.sheets.find(({ name }) => name === tab);
      if (sheet) sortBy(sheet, header, false);
    });

    const failures = failuresAt(given, calls, callsThatPart(tab)(calls), trouble, goesOn(given));

    expect(failures).toEqual([]);
  });

  test.each([
    [
      'Contacts',
      (state: OfficeState) => typed(state, 'Contacts', given.second, 'Email consent', 'Opted out'),
    ],
    [
      'No email list',
      (state: OfficeState) =>
        void tabOf(state, 'No email list').cells.push(['c0002@example.com', '', 'asked']),
    ],
  ])('somebody opts out on %s, at any call until it is read for the last time', (tab, optsOut) => {
    const isRead = ({ tab: read, method }: Call): boolean => read === tab && method === 'Range.getValues';
    const lastRead = calls.map(isRead).lastIndexOf(true) + 1;
    const at = callsThatPart(tab)(calls).filter((n) => n <= lastRead);

    const failures = failuresAt(given, calls, at, does(optsOut), (state) => {
      const [keys, written] = [
        keysIn(state),
        state.drafts.filter(({ raw }) => raw.includes('<c0002@example.com>')),
      ];
      const others = given.others.filter((key) => !keys.includes(key));
      return [
        ...written.map(({ id }) => `${id} goes to them`),
        ...others.map((key) => `no draft with ${key}`),
      ];
    });

    expect(failures).toEqual([]);
  });

  test('somebody else drafts the same letter, at any call', () => {
    const trouble = does((state) => void press(state, 'Draft…', { user: ASSISTANT }));

    const failures = failuresAt(given, calls, callsThatPartRuns(calls), trouble, (state) => [
      ...goesOn(given)(state),
      ...state.drafts.filter(({ owner }) => owner !== state.user).map(({ owner }) => `a draft in ${owner}`),
    ]);

    expect(failures).toEqual([]);
  });
});

describe.each(WITH_A_ROW_EACH)('%s', (_, given) => {
  test('somebody deletes a row of Drafts, at any call', () => {
    const trouble = does((state) => {
      const sheet = state.book.sheets.find(({ name }) => name === 'Drafts');
      const line = sheet ? lineWhere(sheet, { Contact: 'Name 0002' }) : 0;
      if (sheet && line > 0) deleteRow(state, sheet, line);
    });

    const calls = callsOf({ press, office: given.office, item: 'Draft…' });
    const failures = failuresAt(given, calls, callsThatPart('Drafts')(calls), trouble, goesOn(given));

    expect(failures).toEqual([]);
  });
});
