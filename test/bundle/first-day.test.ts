/**
 * The first day: offices that are no set-up office. Nothing of theirs changes, and what is done can be taken
 * back.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { itemsOf, namesIn, PEOPLE, sightOf, type Rows } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';

const press = theAddIn();
const { setUp, daily } = itemsOf(press);

describe('an office gets in', () => {
  const gridOf = (rows: number, columns: number, tabs: Readonly<Record<string, Rows>>): OfficeState => {
    const state = aHostedOffice(tabs);
    for (const sheet of state.book.sheets) {
      sheet.maxRows = rows;
      sheet.maxColumns = columns;
      sheet.frozenRows = 0;
    }
    return state;
  };

  test.each<[string, OfficeState]>([
    ['a new spreadsheet', gridOf(1000, 26, { Sheet1: [] })],
    ['a grid of 3 rows and 5 columns', gridOf(3, 5, { Sheet1: [] })],
    ['the only tab is an empty one called Contacts', gridOf(1000, 26, { Contacts: [] })],
    ['an empty Contacts on a small grid', gridOf(3, 5, { Contacts: [] })],
    ['a pasted list of names', gridOf(3, 3, { Contacts: PEOPLE })],
  ])('%s: set up, a day, and all of it taken back', (_why, office) => {
    const state = copyOf(office);
    const before = sightOf(state);

    setUp(state);
    const made = namesIn(state);
    const week = copyOf(state);
    const built = daily(week);
    const undone = press(state, 'Undo last run').told;

    expect(made).toEqual(expect.arrayContaining(['Start', 'This week', 'Contacts', 'Lunches', 'Settings']));
    expect(built).toContain('Built the week');
    expect(undone).toContain('Took back "This workbook"');
    expect(sightOf(state)).toEqual(before);
  });

  test.each<[string, Readonly<Record<string, Rows>>]>([
    ['Touch plan', { 'Touch plan': [['Business plan 2027'], ['Goal', 'Who', 'When']] }],
    [
      'Settings',
      {
        Settings: [
          ['Lamp', 'on'],
          ['Door', 'shut'],
        ],
      },
    ],
    ['Journal and Bin', { Journal: [['Day', 'What I thought']], Bin: [['Thrown away', 'by me']] }],
    [
      'This week',
      {
        'This week': [
          ['Mon', 'Tue'],
          ['swim', 'run'],
        ],
      },
    ],
    [
      'Lunches',
      {
        Lunches: [
          ['Restaurant', 'Stars'],
          ['Roma', 3],
        ],
      },
    ],
    ['Start', { Start: [['My start page']] }],
    ['Dashboard', { Dashboard: [['Turnover', 12]] }],
    ['Problems', { Problems: [['Roof leaks']] }],
    ['Brief', { Brief: [['A letter of 1912']] }],
    [
      'our hidden tabs, by their very names',
      { 'Cultivate journal': [['mine']], 'Cultivate trash': [['mine too']] },
    ],
  ])('own tabs called %s are left alone by every item, and by Undo', (_why, own) => {
    const state = aHostedOffice({ Contacts: PEOPLE, ...own });
    const kept = () => Object.keys(own).map((name) => ({ ...tabOf(state, name), cells: shown(state, name) }));
    const before = structuredClone(kept());
    const items: Item[] = ['Build or refresh', 'Check the workbook', 'Dashboard', 'Brief', 'Lunches > Plan'];

    const told = [setUp(state), daily(state), ...items.map((item) => press(state, item).told)];
    const after = structuredClone(kept());
    told.forEach(() => press(state, 'Undo last run'));

    expect(told.filter((line) => / failed: | stopped /.test(line))).toEqual([]);
    expect(after).toEqual(before);
    expect(structuredClone(kept())).toEqual(before);
  });

  test('ours stands beside somebody else’s, is said to, and is found again', () => {
    const own: Rows = [['Business plan 2027'], ['Goal', 'Who', 'When']];
    const state = aHostedOffice({ Contacts: PEOPLE, 'Touch plan': own });

    setUp(state);
    const names = namesIn(state);
    daily(state);

    expect(names).toContain('Touch plan (Cultivate)');
    expect(shown(state, 'Touch plan (Cultivate)')[0]?.slice(0, 2)).toEqual(['Touch', 'Who']);
    expect(namesIn(state).filter((name) => name.startsWith('Touch plan'))).toHaveLength(2);
  });

  test('a tab of people that can’t be read is told with what stands in it, and nothing is written', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Foo', 'Bar'],
        ['1', '2'],
      ],
    });
    const before = sightOf(state);

    const { told } = press(state, 'Build or refresh');

    expect(told).toContain('found Foo, Bar, expected a column Name');
    expect(told).toContain('as Contacts (Cultivate)');
    expect(sightOf(state)).toEqual(before);
  });
});

describe('headers', () => {
  test('below a title and a blank line, with odd white space, are found for reading, writing and undoing', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Our people'],
        [],
        ['Name', 'Kind', 'Tier ', 'ID\r', 'Why this\ntier'],
        ['Ann Lee', 'Client', '', '', ''],
      ],
    });
    const before = shown(state, 'Contacts');

    const { told } = press(state, 'Build or refresh');
    const after = shown(state, 'Contacts');
    press(state, 'Undo last run');

    expect(told).toContain('Built the week');
    expect(after[2]?.slice(0, 4)).toEqual(['Ann Lee', 'Client', '2', 'C0001']);
    expect(after.slice(0, 2).map((line) => line.slice(0, 5))).toEqual(before.slice(0, 2));
    expect(shown(state, 'Contacts')[2]?.slice(0, 5)).toEqual(['Ann Lee', 'Client', '', 'C0001']);
  });

  test('a header of ours without a value gives way to the one that the office brought', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Email', 'e-mail', 'ID'],
        ['Ann', '', 'ann@home.example', 'C0001'],
      ],
    });

    const { told } = press(state, 'Build or refresh');

    expect(told).toContain('Built the week');
  });

  test('lines put above This week, or its summary deleted, lose no Result, and Undo goes on', () => {
    const changes: ((rows: Content[][]) => Content[][])[] = [
      (rows) => [['My own heading'], ...rows],
      (rows) => [['Mine'], [], ...rows],
      (rows) => rows.slice(1),
    ];
    for (const change of changes) {
      const state = aHostedOffice({ Contacts: PEOPLE });
      daily(state);
      const week = tabOf(state, 'This week');
      const headers = week.cells[1] ?? [];
      const row = week.cells[2] ?? [];
      row[headers.indexOf('Result')] = 'Reached';
      row[headers.indexOf('Note')] = 'SHE SAID YES';
      week.cells = change(week.cells);
      const heading = shown(state, 'This week')[0]?.[0];

      const { told } = press(state, 'Log what is done');

      expect(told).toContain('Logged 1 touch');
      expect(JSON.stringify(shown(state, 'Touches'))).toContain('SHE SAID YES');
      if (typeof heading === 'string' && heading.startsWith('M'))
        expect(shown(state, 'This week')[0]?.[0]).toBe(heading);
      expect(press(state, 'Undo last run').told).toContain('Took back');
      expect(daily(state)).toContain('the week');
    }
  });
});

describe('ids', () => {
  test.each([['#N/A'], ['#REF!'], ['#VALUE!']])(
    '%s keeps its row, which is shown, and never written to',
    (error) => {
      const state = aHostedOffice({
        Contacts: [
          ['Name', 'Kind', 'Phone', 'Tier', 'ID', 'Added'],
          ['Ann Lee', 'Client', '555-0101', '', 'C0001', ''],
          ['Bo Kim', 'Client', '555-0102', '', error, ''],
          ['Cy Cole', 'Client', '555-0103', '', 'C0003', ''],
        ],
      });

      const first = press(state, 'Build or refresh').told;
      const again = press(state, 'Build or refresh').told;

      expect(first).toContain('1 row has problems');
      expect(again).not.toContain('new');
      expect(shown(state, 'Contacts').map((line) => line.slice(0, 5))).toEqual([
        ['Name', 'Kind', 'Phone', 'Tier', 'ID'],
        ['Ann Lee', 'Client', '555-0101', '2', 'C0001'],
        ['Bo Kim', 'Client', '555-0102', '', error],
        ['Cy Cole', 'Client', '555-0103', '2', 'C0003'],
      ]);
      expect(JSON.stringify(shown(state, 'This week'))).toContain('Bo Kim');
      press(state, 'Undo last run');
      expect(shown(state, 'Contacts')).toHaveLength(4);
    },
  );

  test('white space is blank', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'ID'],
        ['Ann', 'C0001'],
        ['Bo', ' '],
      ],
    });

    press(state, 'Build or refresh');

    expect(shown(state, 'Contacts')[2]?.slice(0, 2)).toEqual(['Bo', 'C0002']);
  });

  test.each<[string, Rows]>([
    ['without a column of ids', [['Name', 'Kind', 'Email', 'Email consent', 'Dear']]],
    ['with a blank one', [['Name', 'Kind', 'Email', 'Email consent', 'Dear', 'ID']]],
    ['with one of blanks', [['Name', 'Kind', 'Email', 'Email consent', 'Dear', 'Contact ID']]],
  ])('the first question on a list %s is about the people that it is then done for', (_why, headers) => {
    const people = Array.from({ length: 45 }, (_, n) => [
      `Ann ${n}`,
      'Client',
      `a${n}@home.example`,
      'Opted in',
      'Ann',
      ' ',
    ]);
    const state = aHostedOffice({
      Contacts: [...headers, ...people.map((line) => line.slice(0, headers[0]?.length))],
      Letters: [
        ['Name', 'Kind', 'From', 'How', 'Subject', 'Body'],
        ['May letter', 'Letter', 'Principal', 'One each', 'Hello', 'Dear {{Dear}}, this one is for you.'],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Office name', 'Office'],
        ['Postal address', 'Main Street 1'],
        ['Principal name', 'Pat'],
        ['Principal email', 'me@office.example'],
      ],
    });

    const { ledger } = press(state, 'Draft…', { answers: ['no'] });

    expect(ledger.dialogs[0]?.message).toContain('45 people, a draft each');
  });
});
