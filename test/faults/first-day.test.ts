/**
 * The offices of the first day, in every trouble: what somebody brought, under our names and with headers of
 * its own, and what people do to its columns and tabs while the first runs are at work on it. What these runs
 * do to tabs that they make themselves, the other enumerations of Set up and of the week show.
 */
import type { Call } from '../../local/host/ledger';
import { emptySheet, type Content, type OfficeState } from '../../local/host/state';
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
import { foldHeader, headerKeys } from '../../src/sheets/headers/header-keys';
import type { TroubleAt } from '../support/every-trouble';
import { momentsThatDiffer } from '../support/same-moments';
import { YESSES } from '../support/first-day';
import { aHostedOffice, tabOf } from '../support/hosted';
import {
  callsAfterAChange,
  callsOf,
  callsThatPart,
  callsThatPartRuns,
  everyCall,
  throwsThatDiffer,
} from '../support/moments';
import { DIES, failuresOf, somebody, THROWS } from '../support/troubles';

const tabIn = ({ book }: OfficeState, named: string) => book.sheets.find(({ name }) => name === named);

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

/** The list of before, with nearly all columns of ours beside its own: few are added. */
function aFullList(office: OfficeState): Rows {
  const ours = (tabOf(office, 'Contacts').cells[0] ?? []).filter((header) => !LEFT_OUT.has(String(header)));
  const [title = [], headers = [], ...people] = tabOf(aList(), 'Contacts').cells;
  const keys = new Set(headerKeys(headers.map(String)));
  return [title, [...headers, ...ours.filter((header) => !keys.has(foldHeader(String(header))))], ...people];
}
/** Of each kind of column one or two: ours for good, worked out, asked, and for people to fill. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Recall week', 'Next due', 'Status', 'Household', 'Goals']);

/**
 * A copy of a workbook in which the office has its own list in the place of ours: nothing of the workbook is
 * remembered, all other tabs are there, and Set up has just the list to take in, on a grid without a column
 * to spare.
 */
function aCopyWithAList(): OfficeState {
  const office = aHostedOffice({ Sheet1: [] });
  press(office, 'This workbook');
  const list = aFullList(office);
  const place = office.book.sheets.findIndex(({ name }) => name === 'Contacts');
  const contacts = emptySheet(tabOf(office, 'Contacts').id + 100, 'Contacts');
  contacts.cells = list.map((line) => [...line]);
  Object.assign(contacts, { frozenRows: 2, maxRows: 8, maxColumns: list[1]?.length });
  office.book.sheets.splice(place, 1, contacts);
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'Cultivate journal');
  office.book.id = 'another-spreadsheet';
  office.properties = { document: {}, script: {}, user: {} };
  return office;
}

/** The same, as Set up has left it, for Undo. */
function afterSetUp(): OfficeState {
  const office = aCopyWithAList();
  press(office, 'This workbook');
  return office;
}

/** Calls that change the cells of a tab or where its columns stand, and those that read it anew. */
const OF_ITS_CELLS = /^(Range\.setValues|Sheet\.(getDataRange|insert\w+|delete\w+|hideColumns|moveColumns))$/;
/**
 * Just before each of those calls on Contacts, when what was read is oldest, and just after it: for the runs
 * that make all tabs, which are shown at every call where nothing but Contacts is to be adapted.
 */
const atItsCells = (calls: readonly Call[]): number[] => {
  const isOne = (call: Call | undefined): boolean =>
    call?.tab === 'Contacts' && OF_ITS_CELLS.test(call.method);
  return everyCall(calls).filter((n) => isOne(calls[n - 1]) || isOne(calls[n - 2]));
};

/** What happens, and the calls before which it meets something else than before the call ahead. */
const TROUBLES: readonly TroubleAt[] = [
  ['a throw', THROWS, throwsThatDiffer],
  ['death', DIES, callsAfterAChange],
  [
    'somebody sorts and inserts a row',
    somebody(sorts('Contacts', 'Phone'), inserts('Contacts')),
    callsThatPart('Contacts'),
  ],
  [
    'somebody inserts a column and moves one',
    somebody(insertsColumn('Contacts', 'Colour'), movesColumn('Contacts', 'Phone')),
    callsThatPart('Contacts'),
  ],
  [
    'somebody deletes a column and renames the tab',
    somebody(deletesColumn('Contacts', 'Shoe size'), renamesTab('Contacts', 'Our people')),
    callsThatPart('Contacts'),
  ],
  ['somebody deletes the tab', somebody(deletesTab('Contacts')), callsThatPart('Contacts')],
  [
    'somebody else builds the week',
    { ...somebody(starts(press, 'Build or refresh')), mayBeRefused: true },
    callsThatPartRuns,
  ],
];

type Where = 'every call' | 'calls on its cells';
const SITUATIONS: readonly (readonly [string, OfficeState, Item, Where])[] = [
  ['Set up of a list', aList(), 'This workbook', 'calls on its cells'],
  ['Set up beside a tab Contacts of somebody else’s', aForeignTab(), 'This workbook', 'calls on its cells'],
  ['Set up of a copy with a list of the office’s', aCopyWithAList(), 'This workbook', 'every call'],
  ['the first week of a list', aList(), 'Build or refresh', 'every call'],
  ['Undo of Set up', afterSetUp(), 'Undo last run', 'every call'],
];

describe.each(SITUATIONS)('%s', (_, office, item, where) => {
  const situation = { press, office, item };
  const calls = callsOf(situation);
  const ofCells = new Set(atItsCells(calls));
  const isMeant = (n: number): boolean => where === 'every call' || ofCells.has(n);

  test.each(TROUBLES)(`%s, at ${where}`, (_why, trouble, at) => {
    const moments = at(calls, new Set()).filter((n) => trouble.mayBeRefused === true || isMeant(n));
    const differing = momentsThatDiffer(situation, calls, trouble.acts, moments);

    expect(failuresOf(situation, calls, differing, trouble)).toEqual([]);
  });

  test('leaves every tab that is somebody else’s as it was', () => {
    const after = copyOf(office);
    const isOwn = (name: string): boolean => tabIn(office, name)?.cells[0]?.[0] === OWN[name]?.[0]?.[0];

    press(after, item);

    for (const name of Object.keys(OWN).filter(isOwn))
      expect(tabOf(after, name)).toEqual(tabOf(office, name));
  });
});
