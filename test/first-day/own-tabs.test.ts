/**
 * An office's own tabs on its first day, on the built bundle: what it brought keeps its cells, its looks and
 * its place.
 */
import type { Content, OfficeState, SheetState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { PEOPLE, sightOf, YESSES, type Rows } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';

const press = theAddIn();
const setUp = (state: OfficeState) => press(state, 'This workbook', { answers: YESSES });

/** The rule of each column in a line of a tab, by its header; undefined: none. */
function rulesOn(state: OfficeState, tab: string, line: number): Record<string, unknown> {
  const { cells, looks } = tabOf(state, tab);
  return Object.fromEntries(
    (cells[0] ?? []).map((header, at) => [String(header), looks[line - 1]?.[at]?.validation ?? null]),
  );
}

/** Whether a tab stands as it did: where, how large, and what is on it. */
const standing = ({ book }: OfficeState, own: readonly string[]) =>
  book.sheets
    .filter(({ name }) => own.includes(name))
    .map(({ name, cells, maxRows, maxColumns, isHidden, frozenRows }: SheetState) => ({
      ...{ name, cells, maxRows, maxColumns, isHidden, frozenRows },
    }));

describe('tabs that bear our names and are narrower than ours', () => {
  const NAMES = [
    'Journal',
    'Bin',
    'Cultivate journal',
    'Settings',
    'This week',
    'No email list',
    'Drafts',
    'Touches',
    'Start',
  ];
  const own = Object.fromEntries(NAMES.map((name): [string, Rows] => [name, [[`Our ${name}`, 2027]]]));
  const office = aHostedOffice({ Contacts: PEOPLE, ...own });
  for (const sheet of office.book.sheets) [sheet.maxRows, sheet.maxColumns] = [3, 3];
  const before = structuredClone(standing(office, NAMES));
  setUp(office);
  const items: Item[] = [
    'Build or refresh',
    'Check the workbook',
    'Draft…',
    'Lunches > Plan',
    'Find inactive…',
    'the daily run',
  ];

  test.each(items)('%s goes on beside them', (item) => {
    const state = copyOf(office);

    const { told } = press(state, item, { faults: {} });

    expect(told).not.toMatch(/ failed: | stopped /);
    expect(standing(state, NAMES)).toEqual(before);
  });

  test('Set up says that who stands on an own No email list isn’t read', () => {
    const state = aHostedOffice({
      Contacts: PEOPLE,
      'No email list': [['Who said no'], ['ann@example.com']],
    });

    const { dialogs } = setUp(state).ledger;

    expect(dialogs[0]?.message).toContain(
      'keeps its own as No email list (Cultivate). Who stands on yours is written to',
    );
  });

  test('Undo takes ours away again', () => {
    const state = copyOf(office);

    press(state, 'Undo last run');

    expect(state.book.sheets.map(({ name }) => name)).not.toContain('No email list (Cultivate)');
    expect(standing(state, NAMES)).toEqual(before);
  });
});

describe('a blank tab that is taken', () => {
  test.each([
    [1, 1],
    [3, 5],
    [2000, 90],
  ])('has its %i rows, %i columns and its place again after Undo', (rows, columns) => {
    const state = aHostedOffice({ Notes: [['mine']], Contacts: [], Other: [['mine too']] });
    Object.assign(tabOf(state, 'Contacts'), { maxRows: rows, maxColumns: columns, frozenRows: 0 });
    const names = ['Notes', 'Contacts', 'Other'];
    const before = structuredClone(standing(state, names));

    setUp(state);
    press(state, 'Undo last run');

    expect(standing(state, names)).toEqual(before);
  });
});

test('blank tabs that are taken are as hidden, as frozen and in the order that they had, after Undo', () => {
  const names = ['Notes', 'Contacts', 'Letters', 'This week', 'Settings', 'Start', 'Other'];
  const state = aHostedOffice(Object.fromEntries(names.map((name): [string, Rows] => [name, []])));
  for (const name of ['Notes', 'Other']) tabOf(state, name).cells = [['mine']];
  Object.assign(tabOf(state, 'Letters'), { isHidden: true, frozenRows: 0 });
  Object.assign(tabOf(state, 'Settings'), { frozenRows: 2 });
  const before = structuredClone(standing(state, names));

  setUp(state);
  expect(state.book.sheets[0]?.name).toBe('Start');
  press(state, 'Undo last run');

  expect(standing(state, names)).toEqual(before);
});

test('Undo of the first week gives the tabs their order back', () => {
  const state = aHostedOffice({ Contacts: PEOPLE, 'This week': [], Notes: [['mine']] });
  press(state, 'This workbook', { answers: ['yes', '2', '3'] });
  const before = state.book.sheets.map(({ name }) => name);

  press(state, 'Build or refresh');
  expect(state.book.sheets[0]?.name).toBe('This week');
  press(state, 'Undo last run');

  expect(state.book.sheets.map(({ name }) => name).filter((name) => before.includes(name))).toEqual(before);
});

describe('dropdowns', () => {
  test('stand in the columns that Set up adds, on every row; the office’s own columns look as before', () => {
    const state = aHostedOffice({ Contacts: PEOPLE });

    setUp(state);
    const rules = [2, 3].map((line) => rulesOn(state, 'Contacts', line));
    press(state, 'Undo last run');

    for (const rule of rules) {
      expect(rule['Who']).toMatchObject({ kind: 'list', values: ['Principal', 'Assistant'] });
      expect(rule['Kind']).toBeNull();
    }
    expect(
      tabOf(state, 'Contacts')
        .looks.flat()
        .filter((look) => look?.validation),
    ).toEqual([]);
  });

  test('the office’s own stays, and refuses nothing that a run writes', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind'],
        ['Ann Lee', ''],
      ],
    });
    const own = { kind: 'list', values: ['VIP', 'Other'], hasDropdown: true } as const;
    tabOf(state, 'Contacts').looks = [
      [],
      [undefined, { ...tabOf(state, 'Contacts').looks[1]?.[1], validation: { ...own, allowInvalid: false } }],
    ];

    const { told } = press(state, 'This workbook', { answers: ['yes', '2'] });

    expect(told).toContain('1 contact without a Kind: Client');
    expect(rulesOn(state, 'Contacts', 2)['Kind']).toEqual({ ...own, allowInvalid: true });
  });
});

test('a trigger leaves its question on Start, also where there is no Start yet, and writes nothing else', () => {
  const state = aHostedOffice({
    'Contacts 2026': [
      ['Name', 'Kind', 'Phone', 'Email'],
      ['Ann Lee', 'Client', '', ''],
    ],
  });
  const before = sightOf(state);

  press(state, 'the daily run', { faults: {} });

  expect(sightOf(state).filter(({ name }) => name !== 'Start')).toEqual(before);
  expect(shown(state, 'Start').find(([label]) => label === 'To be answered')?.[1]).toContain(
    'Is "Contacts 2026" the tab Contacts?',
  );
});

describe('the line above This week', () => {
  const weekOf = (change: (cells: Content[][]) => void): { told: string; line: string[] | undefined } => {
    const state = aHostedOffice({ Contacts: PEOPLE });
    setUp(state);
    press(state, 'Build or refresh');
    change(tabOf(state, 'This week').cells);
    const { told } = press(state, 'Build or refresh');
    return { told, line: shown(state, 'This week')[0] };
  };

  test.each<[string, (cells: Content[][]) => void, RegExp, string]>([
    ['deleted', (cells) => void cells.shift(), /^Refreshed the week.*1 row has problems/, 'Day'],
    ['written over', (cells) => void cells.splice(0, 1, ['Our plan']), /1 row has problems/, 'Our plan'],
    [
      'blank',
      (cells) => void cells.splice(0, 1, ['']),
      /^Refreshed the week: \d+ items\.(?!.*problems)/,
      '0 of 2 done',
    ],
  ])('%s', (_why, change, says, first) => {
    const { told, line } = weekOf(change);

    expect(told).toMatch(says);
    expect(line?.[0]).toMatch(new RegExp(`^${first}`));
  });
});

test('a column of ours that the office replaced by its own keeps what the office put there', () => {
  const state = aHostedOffice({ Contacts: PEOPLE });
  setUp(state);
  press(state, 'Build or refresh');
  const { cells } = tabOf(state, 'Contacts');
  const tier = (cells[0] ?? []).indexOf('Tier');
  for (const [line, text] of [
    [1, 'hot lead'],
    [2, 'cold one'],
  ] as const)
    (cells[line] ?? [])[tier] = text;

  press(state, 'Build or refresh');

  const [headers = [], ...rows] = shown(state, 'Contacts');
  const valuesOf = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  expect(valuesOf('Tier (before)')).toEqual(['hot lead', 'cold one']);
  expect(valuesOf('Tier')).toEqual(['2', '2']);
});

test('one tier that can’t be read costs the others nothing: it stays, and is told', () => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Phone\n(mobile)', 'Tier'],
      ['Ann Lee', 'Client', '555-0101', 'A'],
      ['Bo Kim', 'Client', '555-0102', 'B'],
      ['Cy Poe', 'Client', '555-0103', 'gold'],
    ],
  });

  const { ledger } = press(state, 'This workbook', { answers: YESSES });
  const { told } = press(state, 'Check the workbook');

  const [headers = [], ...rows] = shown(state, 'Contacts');
  const valuesOf = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  expect(valuesOf('Tier by hand')).toEqual(['A', 'B', 'gold']);
  expect(told).toContain('Found 1 problem');
  expect(ledger.dialogs[0]?.message).toContain('Phone (mobile) (read as Phone)');
  expect(headers).not.toContain('Phone');
});
