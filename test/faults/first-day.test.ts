/**
 * The offices of the first day, in every trouble: what somebody brought, under our names and with headers of
 * its own, and what people do to its columns and tabs while the first runs are at work on it. What these runs
 * do to tabs that they make themselves, the other enumerations of Set up and of the week show.
 */
import type { Call } from '../../local/host/ledger';
import type { Content, OfficeState } from '../../local/host/state';
import {
  deletesColumn,
  deletesTab,
  inserts,
  insertsColumn,
  movesColumn,
  renamesTab,
  sorts,
  starts,
} from '../support/acts';
import { copyOf, theAddIn, type Item, type Press } from '../support/built';
import type { TroubleAt } from '../support/every-trouble';
import { YESSES } from '../support/first-day';
import { aHostedOffice, tabOf } from '../support/hosted';
import { callsOf, callsThatPartRuns, everyCall } from '../support/moments';
import { DIES, failuresOf, somebody, THROWS } from '../support/troubles';

const addIn = theAddIn();
/** Whatever is asked is answered with yes: which tab is which, and whether a tab was deleted on purpose. */
const press: Press = (state, item, options) => addIn(state, item, { answers: YESSES, ...options });

type Rows = readonly (readonly Content[])[];

/** Tabs of the office's own that bear our names. */
const OWN: Readonly<Record<string, Rows>> = {
  Journal: [
    ['Day', 'What I thought'],
    ['2026-11-01', 'a private line'],
  ],
  Bin: [['Thrown away', 'by me']],
  'Touch plan': [['Business plan 2027'], ['Goal', 'Who', 'When']],
  Settings: [['Lamp', 'on']],
  Start: [['My start page']],
  Dashboard: [['Turnover', 12]],
  Problems: [['Roof leaks']],
  Brief: [['A letter of 1912']],
};

/** A title, odd white space, columns of the office's own, tiers as letters: all at once. */
function aList(): OfficeState {
  const office = aHostedOffice({
    ...OWN,
    Contacts: [
      ['Our people'],
      ['Shoe size', 'Name', 'Kind', 'Phone', 'Tier ', 'ID\r', 'Why this\ntier', 'Colour'],
      ['38', 'Ann Lee', 'Client', '555-0101', 'A', '', '', 'red'],
      ['44', 'Bo Kim', 'Client', '555-0102', '', '', '', 'blue'],
      ['40', 'Cy Cole', 'Prospect', '', '', '', '', 'green'],
    ],
  });
  Object.assign(tabOf(office, 'Contacts'), { frozenRows: 2, maxColumns: 26 });
  return office;
}

/** A tab Contacts that is somebody else's. */
function aForeignTab(): OfficeState {
  const office = aHostedOffice({
    Notes: [['mine']],
    Contacts: [
      ['Phone', 'Where', 'Colour', 'Since when'],
      ['555-0101', 'Bonn', 'red', '1999'],
      ['555-0102', 'Ulm', 'blue', '2004'],
    ],
  });
  tabOf(office, 'Contacts').maxColumns = 60;
  return office;
}

/** Calls that change the cells of a tab or where its columns stand, and those that read it anew. */
const OF_ITS_CELLS = /^(Range\.setValues|Sheet\.(getDataRange|insert\w+|delete\w+|hideColumns|moveColumns))$/;
/**
 * Just before each of those calls on Contacts, when what was read is oldest, and just after it. What else may
 * come between two reads is the same for every tab, and shown on Wednesday's office.
 */
const atItsCells = (calls: readonly Call[]): number[] => {
  const isOne = (call: Call | undefined): boolean =>
    call?.tab === 'Contacts' && OF_ITS_CELLS.test(call.method);
  return everyCall(calls).filter((n) => isOne(calls[n - 1]) || isOne(calls[n - 2]));
};

const TROUBLES: readonly TroubleAt[] = [
  ['a throw', THROWS, atItsCells],
  ['death', DIES, atItsCells],
  ['somebody sorts', somebody(sorts('Contacts', 'Phone')), atItsCells],
  ['somebody inserts a row', somebody(inserts('Contacts')), atItsCells],
  ['somebody inserts a column', somebody(insertsColumn('Contacts', 'Phone')), atItsCells],
  ['somebody moves a column', somebody(movesColumn('Contacts', 'Phone')), atItsCells],
  ['somebody deletes a column', somebody(deletesColumn('Contacts', 'Colour')), atItsCells],
  ['somebody renames the tab', somebody(renamesTab('Contacts', 'Our people')), atItsCells],
  ['somebody deletes the tab', somebody(deletesTab('Contacts')), atItsCells],
  [
    'somebody else builds the week',
    { ...somebody(starts(press, 'Build or refresh')), mayBeRefused: true },
    callsThatPartRuns,
  ],
];

const SITUATIONS: readonly (readonly [string, OfficeState, Item])[] = [
  ['Set up of a list', aList(), 'This workbook'],
  ['Set up beside a tab Contacts of somebody else’s', aForeignTab(), 'This workbook'],
  ['the first week of a list', aList(), 'Build or refresh'],
];

describe.each(SITUATIONS)('%s', (_, office, item) => {
  const situation = { press, office, item };
  const calls = callsOf(situation);

  test.each(TROUBLES)('%s, at any call', (_why, trouble, at) => {
    expect(failuresOf(situation, calls, at(calls, new Set()), trouble)).toEqual([]);
  });

  test('leaves every tab that is somebody else’s as it was', () => {
    const after = copyOf(office);

    press(after, item);

    for (const name of Object.keys(OWN).filter((each) => office.book.sheets.some((tab) => tab.name === each)))
      expect(tabOf(after, name)).toEqual(tabOf(office, name));
  });
});
