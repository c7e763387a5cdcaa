/** The built add-in writes nothing twice, and takes nobody for somebody else. */
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { anOfficeWithLetters, column, PRINCIPAL, typed } from '../support/letter-office';

const press = theAddIn();

/** The addresses that the drafts in all mailboxes go to, sorted. */
const draftedTo = ({ drafts }: OfficeState): string[] =>
  drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();

describe('the same letter twice to one address', () => {
  const drafted = (how: string): OfficeState => {
    const state = anOfficeWithLetters(2, { How: how, Body: 'Read your lease.' });
    press(state, 'Draft…', { answers: ['yes'] });
    return state;
  };

  test.each(['One each', 'Together'])('not to a list that was pasted in anew: %s', (how) => {
    const state = drafted(how);
    const before = state.drafts.length;
    for (const name of ['Name 0001', 'Name 0002']) typed(state, 'Contacts', name, 'ID', '');

    const { ledger, told } = press(state, 'Draft…', { answers: ['yes'] });

    expect([before > 0, state.drafts.length]).toEqual([true, before]);
    expect(told).toContain('Drafted 2.');
    expect(ledger.dialogs.map(({ message }) => message).join()).not.toContain('Draft it now?');
  });

  test('not to somebody whose row was deleted and typed again, however the address is written now', () => {
    const state = drafted('One each');
    typed(state, 'Contacts', 'Name 0002', 'ID', '');
    typed(state, 'Contacts', 'Name 0002', 'Email', 'C0002@Example.com');

    press(state, 'Draft…', { answers: ['yes'] });

    expect(draftedTo(state)).toEqual(['c0001@example.com', 'c0002@example.com']);
  });

  test('but to whoever is new', () => {
    const state = drafted('One each');
    const [headers = [], first = []] = tabOf(state, 'Contacts').cells;
    const pal = new Map<string, unknown>([
      ['Name', 'Pal New'],
      ['ID', ''],
      ['Email', 'pal@example.com'],
    ]);
    tabOf(state, 'Contacts').cells.push(
      headers.map((header, index) => {
        const value = pal.get(String(header));
        return typeof value === 'string' ? value : (first[index] ?? '');
      }),
    );

    press(state, 'Draft…', { answers: ['yes'] });

    expect(draftedTo(state)).toEqual(['c0001@example.com', 'c0002@example.com', 'pal@example.com']);
  });
});

describe('a placeholder is no household', () => {
  const anOffice = (...households: readonly string[]): OfficeState => {
    const state = aHostedOffice({
      Contacts: [
        [
          'Name',
          'Kind',
          'Tier by hand',
          'Phone',
          'Household',
          'Status by hand',
          'What happened',
          'ID',
          'Added',
        ],
        ...households.map((household, index) => [
          ...[`Name ${index + 1}`, 'Client', '2', `555-010${index}`, household, '', '', `C000${index + 1}`],
          on('2025-01-01'),
        ]),
      ],
    });
    state.user = PRINCIPAL;
    return state;
  };
  const statuses = (state: OfficeState) => column(state, 'Contacts', 'Status by hand');

  test.each(['-', 'N/A', 'none', '?', '.', '0', 'x', 'same', 'as above', 'see above', 'dito', 'single'])(
    '"%s": only whom somebody named is released',
    (sign) => {
      const state = anOffice(sign, sign, sign);

      press(state, 'Release…', { answers: ['Name 1', 'moved away'] });

      expect(statuses(state)).toEqual(['Released', '', '']);
    },
  );

  test('each is called, and Check the workbook says it once', () => {
    const state = anOffice('-', '-', '-', '-');

    press(state, 'Build or refresh', { answers: [''] });
    const { told } = press(state, 'Check the workbook');

    expect(column2(state, 'What').match(/Courtesy call/g)).toHaveLength(4);
    expect(told).toContain('Found');
    expect(shown(state, 'Problems').filter(([, , header]) => header === 'Household')).toEqual([
      expect.arrayContaining(['-, and such in 3 more rows', 'nothing: it counts as blank']),
    ]);
  });

  test('a real household leaves together, and everybody is named before the yes', () => {
    const state = anOffice('Lee', 'Lee', 'Kim');

    const { ledger } = press(state, 'Release…', { answers: ['Name 2', 'moved away'] });

    expect(ledger.dialogs.map(({ message }) => message).join()).toContain(
      'This releases 2 people: Name 1 and Name 2. They are one household by the column Household: Lee.',
    );
    expect(statuses(state)).toEqual(['Released', 'Released', '']);
  });
});

describe('a placeholder is nobody', () => {
  test.each(['-', 'n/a', 'tbd'])('a Name "%s" is reported, and is on no sheet and in no letter', (name) => {
    const state = anOfficeWithLetters(2);
    typed(state, 'Contacts', 'Name 0001', 'Name', name);

    press(state, 'Build or refresh', { answers: [''] });
    press(state, 'Check the workbook');
    press(state, 'Draft…', { answers: ['yes'] });

    expect(shown(state, 'This week').slice(2).flat()).not.toContain('C0001');
    expect(draftedTo(state)).toEqual(['c0002@example.com']);
    expect(shown(state, 'Problems').filter(([, , header]) => header === 'Name')).toEqual([
      expect.arrayContaining([name, 'a name: without one, on no sheet and in no letter']),
    ]);
  });

  test('where somebody is named on other tabs, nobody is added, introduced or thanked for it', () => {
    const state = anOfficeWithLetters(2);
    typed(state, 'Contacts', 'Name 0001', 'Kind', 'Prospect');
    tabOf(state, 'Contacts').cells[0]?.push('Introduced by');
    typed(state, 'Contacts', 'Name 0001', 'Introduced by', 'n/a');
    const other = aHostedOffice({
      Introductions: [
        ['Date', 'Given or received', 'By or to', 'Person', 'ID'],
        [on('2026-11-20'), 'Received', 'n/a', 'Name 0001', ''],
        [on('2026-11-20'), 'Received', 'Name 0002', 'unknown', ''],
      ],
      'Hard to reach': [
        ['Contact', 'Referred by', 'Pain', 'Gain', 'ID'],
        ['Name 0001', '-', '?', 'tbd', ''],
      ],
      Needs: [
        ['Date', 'Contact', 'Need', 'Expert by hand', 'ID'],
        [on('2026-11-20'), 'N/A', 'a lawyer', 'none', ''],
      ],
    });
    state.book.sheets.push(...other.book.sheets.map((sheet, index) => ({ ...sheet, id: 50 + index })));

    press(state, 'Build or refresh', { answers: [''] });
    press(state, 'Check the workbook');

    expect(column(state, 'Contacts', 'Name')).toEqual(['Name 0001', 'Name 0002']);
    expect(
      shown(state, 'Problems').map(([tab, , header, found, expected]) => [tab, header, found, expected]),
    ).toEqual(
      expect.arrayContaining([
        ['Contacts', 'Introduced by', 'n/a', 'nothing: it counts as blank'],
        ['Hard to reach', 'Referred by', '-', 'nothing: it counts as blank'],
        ['Hard to reach', 'Pain', '?', 'nothing: it counts as blank'],
        ['Introductions', 'By or to', 'n/a', 'the name of a contact'],
        ['Introductions', 'Person', 'unknown', 'the name of a contact'],
        ['Needs', 'Contact', 'N/A', 'the name of a contact'],
        ['Needs', 'Expert by hand', 'none', 'nothing: it counts as blank'],
      ]),
    );
  });
});

describe('a guest whose name holds a comma', () => {
  const NAMES = [
    'Example, Ann',
    'Dr. Dee Lee, MD',
    'Jones & Co, Inc.',
    'Ann and Bo; Lee',
    'Kim\nKoe',
    'Ann ::: Bo',
  ];
  const anOffice = (): OfficeState => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind', 'Email', 'ID', 'Added'],
        ...NAMES.map((name, index) => [
          ...[name, 'Alliance', `p${index}@home.example`, `C000${index + 1}`],
          on('2026-01-01'),
        ]),
      ],
      Alliances: [['Contact', 'Contact ID'], ...NAMES.map((name, index) => [name, `C000${index + 1}`])],
    });
    state.user = PRINCIPAL;
    return state;
  };
  const lunchOf = (state: OfficeState, id: string): Record<string, string> => {
    const [headers = [], ...rows] = shown(state, 'Lunches');
    const row = rows.find((cells) => cells[headers.indexOf('Guest IDs')] === id) ?? [];
    return Object.fromEntries(headers.map((header, index) => [header, row[index] ?? '']));
  };

  test('is invited, and keeps lunch and key, however often lunches are planned', () => {
    const state = anOffice();
    press(state, 'Lunches > Plan', { answers: ['ok'] });
    const planned = shown(state, 'Lunches');

    press(state, 'Lunches > Plan', { answers: ['ok'] });
    const { told } = press(state, 'Send invitations…', { answers: ['yes'] });

    expect([planned.length, column(state, 'Lunches', 'Key')]).toEqual([
      1 + NAMES.length,
      planned.slice(1).map((row) => row[planned[0]?.indexOf('Key') ?? -1]),
    ]);
    expect(told).not.toContain('problem');
    expect(told).toMatch(/Invited to \d lunches/);
  });

  test.each(NAMES.map((name, index) => [name, `C000${index + 1}`] as const))(
    'is logged once the lunch was held: %s',
    (_, id) => {
      const state = anOffice();
      press(state, 'Lunches > Plan', { answers: ['ok'] });
      const { Key: key = '' } = lunchOf(state, id);
      const row = tabOf(state, 'Lunches').cells.find((cells) => cells.includes(key)) ?? [];
      row[tabOf(state, 'Lunches').cells[0]?.indexOf('Status') ?? -1] = 'Held';

      press(state, 'the daily run');

      expect(column(state, 'Touches', 'Contact ID')).toEqual([id]);
      expect(column(state, 'Lunches', 'Guest IDs').filter((cell) => cell === id)).toEqual([id]);
    },
  );

  test('is found in Guests by hand as people type it', () => {
    const state = anOffice();
    press(state, 'Lunches > Plan', { answers: ['ok'] });
    const { cells } = tabOf(state, 'Lunches');
    const [headers = [], row = []] = cells;
    row[headers.indexOf('Guests by hand')] = 'Dr. Dee Lee, MD and Jones & Co, Inc.';

    press(state, 'Lunches > Plan', { answers: ['ok'] });

    expect(row[headers.indexOf('Guest IDs')]).toBe('C0002, C0003');
  });
});

describe('what can’t be meant says what it is, and stops no run', () => {
  const PEOPLE = [
    ['Name', 'Kind', 'Email', 'Worried about', 'ID', 'Added'],
    ['Al\nAlly', 'Alliance', 'al@home.example', 'w '.repeat(24_500), 'C0001', on('2026-01-01')],
  ];
  const TWICE = [
    ['Contact', 'Contact ID', 'Wants to meet'],
    ...[1, 2].map(() => ['Al Ally', 'C0001', 'x '.repeat(24_500)]),
  ];
  const anOffice = (tabs: Parameters<typeof aHostedOffice>[0]): OfficeState => {
    const state = aHostedOffice({ Contacts: PEOPLE, Alliances: TWICE, ...tabs });
    state.user = PRINCIPAL;
    return state;
  };

  test('Lunches without a column Date: nothing is planned, and Undo leaves the rows that were there', () => {
    const state = anOffice({
      Lunches: [
        ['Guests', 'Status'],
        ['Al Ally', 'Planned'],
      ],
    });

    const { told } = press(state, 'Lunches > Plan', { answers: ['ok'] });
    press(state, 'Lunches > Plan', { answers: ['ok'] });
    press(state, 'Undo last run', { answers: ['yes'] });

    expect(told).toContain('expected a column Date: no lunch is planned without one');
    expect(column(state, 'Lunches', 'Guests')).toEqual(['Al Ally']);
  });

  test('a lunch whose day somebody has deleted isn’t planned beside itself', () => {
    const state = anOffice({});
    press(state, 'Lunches > Plan', { answers: ['ok'] });
    const { cells } = tabOf(state, 'Lunches');
    for (const header of ['Date', 'Week']) (cells[1] ?? [])[cells[0]?.indexOf(header) ?? -1] = '';

    press(state, 'Lunches > Plan', { answers: ['ok'] });
    const planned = column(state, 'Lunches', 'Key');
    press(state, 'Undo last run', { answers: ['yes'] });

    expect([planned.length, column(state, 'Lunches', 'Key')]).toEqual([1, planned]);
  });

  test('two rows for one alliance, endless minutes, texts as long as a cell, a name on two lines', () => {
    const touch = [
      on('2026-11-01'),
      'Al Ally',
      'Courtesy call',
      'Reached',
      1e308,
      'n '.repeat(24_500),
      'C0001',
    ];
    const state = anOffice({
      Touches: [['Date', 'Contact', 'Touch', 'Result', 'Minutes', 'Note', 'Contact ID'], touch, touch],
    });

    press(state, 'Build or refresh', { answers: [''] });
    press(state, 'Lunches > Plan', { answers: ['ok'] });
    press(state, 'Brief');
    const { ledger } = press(state, 'Send invitations…', { answers: ['yes'] });
    press(state, 'Check the workbook');

    const brief = shown(state, 'Brief').flat();
    expect(Math.max(...brief.map((cell) => cell.length))).toBeLessThan(1_000);
    expect(ledger.dialogs[0]?.message).toContain('Al Ally <al@home.example>');
    expect(shown(state, 'Problems').map(([tab, , header, , expected]) => [tab, header, expected])).toEqual(
      expect.arrayContaining([
        ['Alliances', 'Contact', 'another alliance than in row 2: a row each'],
        ['Touches', 'Minutes', 'a number from 0 to 10080'],
      ]),
    );
  });
});

/** A column of This week, whose headers stand in its second line. */
function column2(state: OfficeState, header: string): string {
  const [, headers = [], ...rows] = shown(state, 'This week');
  const at = headers.indexOf(header);
  return rows.map((row) => row[at] ?? '').join('\n');
}
