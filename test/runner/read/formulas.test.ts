/**
 * Formulas of the office's own: one that shows nothing isn't blank, and one that fills a column must not be
 * written into.
 */
import { formula, type Content, type OfficeState } from '../../../local/host/state';
import { appendRow, setAsAsked, setCells, type Change } from '../../../src/runner/change';
import type { Job } from '../../../src/runner/job';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { aHostedOffice, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';
import { day } from '../../support/office';

const HEADERS = [
  'Name',
  'Dear',
  'Consent date',
  'Last touch',
  'Status by hand',
  'ID',
  'Added',
  'Recall week',
];
const NICK = formula('=IFERROR(VLOOKUP(A2,Nick!A:B,2,0),"")');

/** Ann has this in one column, Bo is blank there; both have ids. */
function anOffice(header: string, content: Content): OfficeState {
  const row = (name: string, id: string, cell: Content): Content[] =>
    HEADERS.map((each) => (each === header ? cell : each === 'Name' ? name : each === 'ID' ? id : ''));
  return aHostedOffice({
    Contacts: [HEADERS, row('Ann', 'C0001', header === 'ID' ? '' : content), row('Bo', 'C0002', '')].map(
      (cells, line) =>
        header === 'ID' && line === 1 ? cells.map((c, i) => (HEADERS[i] === 'ID' ? content : c)) : cells,
    ),
  });
}

const changing = (changes: (ids: readonly string[]) => readonly Change[]): Job<'contacts'> => ({
  name: 'Change',
  reads: ['contacts'],
  plan: ({ tables }) => ({ report: 'Changed.', changes: changes(tables.contacts.rows.map(({ id }) => id)) }),
});

const filling = changing((ids) =>
  ids.map((id) =>
    setCells(contacts, id, { dear: 'Annie', consentDate: day('2026-11-23'), lastTouch: day('2026-11-23') }),
  ),
);

const column = (state: OfficeState, header: string): (Content | undefined)[] => {
  const { cells } = tabOf(state, 'Contacts');
  const index = (cells[0] ?? []).indexOf(header);
  return cells.slice(1).map((row) => row[index]);
};

describe('a formula that shows nothing is not blank', () => {
  test.each(['Dear', 'Consent date', 'Last touch'])(
    'it stays in %s, and the blank below is filled',
    (header) => {
      const state = anOffice(header, NICK);

      runHosted(state, filling);
      const [ann, bo] = column(state, header);
      undoHosted(state);

      expect(ann).toEqual(NICK);
      expect(bo).not.toBe('');
      expect(column(state, header)).toEqual([NICK, '']);
    },
  );

  test.each(['Dear', 'Last touch'])('that it stays in %s is said', (header) => {
    const { outcome } = runHosted(anOffice(header, NICK), filling);

    expect(outcome).toMatchObject({
      ok: true,
      message: `Changed. Left alone, because formulas stand there: ${header} on Contacts.`,
      problems: [{ tab: 'Contacts', row: 2, column: header, found: 'a formula' }],
    });
  });

  test('what somebody has just asked for takes its place, and Undo gives it back', () => {
    const state = anOffice('Status by hand', NICK);
    const release = changing((ids) =>
      ids.map((id) => setAsAsked(contacts, id, { statusByHand: 'Released' })),
    );

    runHosted(state, release);
    const released = column(state, 'Status by hand');
    undoHosted(state);

    expect(released).toEqual(['Released', 'Released']);
    expect(column(state, 'Status by hand')).toEqual([NICK, '']);
  });

  test('no id is written over it: the cell is named, its row is read, and nothing is written there', () => {
    const state = anOffice('ID', NICK);
    const listing: Job<'contacts'> = {
      ...filling,
      plan: (office, ...rest) => ({ ...filling.plan(office, ...rest), problems: office.problems }),
    };

    const { outcome } = runHosted(state, listing);

    expect(column(state, 'ID')[0]).toEqual(NICK);
    expect(column(state, 'Dear')).toEqual(['', 'Annie']);
    expect(outcome).toMatchObject({
      ok: true,
      problems: [{ row: 2, column: 'ID', found: 'a formula that shows nothing, or what another row shows' }],
    });
  });
});

describe('a column that a formula fills is not written into', () => {
  /** Names (A) and nicknames (B) come out of one formula; the third nickname is blank. */
  const spilled = (source: string, place: [number, number], width = 1): OfficeState => {
    const rows: Content[][] = [
      [...HEADERS],
      ...['Ann', 'Bo', 'Cy'].map((name, index) => [
        name,
        index === 2 ? '' : `${name}y`,
        '',
        '',
        '',
        `C000${index + 1}`,
        '',
        '',
      ]),
    ];
    const state = aHostedOffice({ Contacts: rows });
    const sheet = tabOf(state, 'Contacts');
    const [line, index] = place;
    const was = rows[line]?.[index] ?? '';
    (sheet.cells[line] ?? [])[index] = formula(source, typeof was === 'object' ? '' : was);
    sheet.spills = [{ row: line + 1, column: index + 1, numRows: 4 - line, numColumns: width }];
    return state;
  };

  test.each<[string, string, [number, number], number]>([
    ['from its header', '={"Dear";ARRAYFORMULA(A2:A&"y")}', [0, 1], 1],
    ['from its first row', '=ARRAYFORMULA(IF(A2:A="Cy","",A2:A&"y"))', [1, 1], 1],
    ['from the column beside it', '=QUERY(Import!A:B,"select A, B")', [0, 0], 2],
  ])('%s', (_why, source, place, width) => {
    const state = spilled(source, place, width);
    const before = column(state, 'Dear');

    const { outcome } = runHosted(state, filling, { answers: ['yes'] });

    expect(column(state, 'Dear')).toEqual(before);
    expect(outcome?.message).toBe('Changed. Left alone, because formulas stand there: Dear on Contacts.');
  });

  const ONE: readonly [string, [number, number], number] = ['={"Dear";ARRAYFORMULA(A2:A&"y")}', [0, 1], 1];

  test('a person is asked once before a run goes without it, and the answer is kept', () => {
    const state = spilled(...ONE);
    const first = runHosted(state, filling, { answers: ['yes'] });
    const again = runHosted(
      state,
      changing(([id = '']) => [setCells(contacts, id, { dear: 'Annie', company: 'A' })]),
    );

    expect(first.host.ledger.dialogs.map(({ message }) => message)).toEqual([
      expect.stringContaining('Dear on Contacts (formula in B1)'),
    ]);
    expect(first.outcome?.message).toContain('Left alone, because formulas stand there: Dear on Contacts.');
    expect([again.host.ledger.dialogs, again.outcome?.ok]).toEqual([[], true]);
  });

  test('a trigger asks nobody: it goes without it, and says so', () => {
    const state = spilled(...ONE);

    const { host, outcome } = runHosted(state, filling, { context: 'trigger' });

    expect([host.ledger.dialogs, outcome?.message]).toEqual([
      [],
      'Changed. Left alone, because formulas stand there: Dear on Contacts.',
    ]);
  });

  test('after a no nothing is changed, and it is asked again', () => {
    const state = spilled(...ONE);
    const before = ['Dear', 'Consent date'].map((header) => column(state, header));

    const { outcome } = runHosted(state, filling, { answers: ['no'] });

    expect(outcome?.message).toMatch(
      /changed nothing, because formulas fill Dear on Contacts \(formula in B1\)/,
    );
    expect(['Dear', 'Consent date'].map((header) => column(state, header))).toEqual(before);
    expect(runHosted(state, filling, { answers: ['no'] }).host.ledger.dialogs[0]?.kind).toBe('alert');
  });

  test('what was asked for there is not done at all, and that is said', () => {
    const state = spilled('={"Dear";ARRAYFORMULA(A2:A&"y")}', [0, 1]);
    const asked = changing(([id = '']) => [
      setAsAsked(contacts, id, { dear: 'Annie', statusByHand: 'Released' }),
    ]);

    const { outcome } = runHosted(state, asked);

    expect(outcome?.ok).toBe(false);
    expect(outcome?.message).toContain('Dear: found a column that the formula in B1 fills');
    expect(column(state, 'Status by hand')).toEqual(['', '', '']);
  });

  test('a new row has nothing there; where it could not do without, it is not added', () => {
    const addDee = changing(() => [appendRow(contacts, { name: 'Dee', dear: 'Dee', kind: 'Prospect' })]);
    const besideNames = spilled('={"Dear";ARRAYFORMULA(A2:A&"y")}', [0, 1]);
    const names = spilled('=IMPORTRANGE("a","A:A")', [0, 0]);

    runHosted(besideNames, addDee, { answers: ['yes'] });
    const { outcome } = runHosted(names, addDee);

    expect(shown(besideNames, 'Contacts')[4]?.slice(0, 2)).toEqual(['Dee', '']);
    expect(outcome?.ok).toBe(false);
    expect(shown(names, 'Contacts')).toHaveLength(4);
  });

  test.each<[string, string, [number, number]]>([
    ['from its header', '={"Dear";ARRAYFORMULA(IF(C2:C="","",A2:A))}', [0, 1]],
    ['from its first row', '=ARRAYFORMULA(IF(C2:C="","",A2:A))', [1, 1]],
  ])('nor is one that shows nothing yet, %s', (_why, source, [line, index]) => {
    const state = spilled(source, [line, index]);
    tabOf(state, 'Contacts').cells.forEach((cells, at) => {
      if (at > 0) cells[index] = at === line ? formula(source, '') : '';
    });

    const { host, outcome } = runHosted(state, filling, { answers: ['yes'] });

    expect(host.ledger.dialogs).toHaveLength(1);
    expect(
      tabOf(state, 'Contacts')
        .cells.slice(2)
        .map((cells) => cells[1]),
    ).toEqual(['', '']);
    expect(outcome?.message).toContain('Left alone, because formulas stand there: Dear on Contacts.');
  });

  test('nor does a formula of one row alone keep the others from being filled', () => {
    const state = anOffice('Dear', formula('=ARRAYFORMULA(CONCATENATE(A2:A3))', ''));

    const { host } = runHosted(state, filling);

    expect(host.ledger.dialogs).toEqual([]);
    expect(column(state, 'Dear')[1]).toBe('Annie');
  });

  test('one formula among typed values that fills nothing but its own cell stops nobody', () => {
    const state = spilled('=PROPER(A2)', [1, 1]);
    tabOf(state, 'Contacts').spills = [];

    runHosted(state, filling);

    expect(column(state, 'Dear')[2]).toBe('Annie');
  });
});
