import type { Contact } from '../../../src/domain/records/contact';
import type { LoggedTouch } from '../../../src/domain/records/touch';
import type { Cell, Grid } from '../../../src/sheets/cells/cell';
import { headerRow } from '../../../src/sheets/write/encode';
import { absentTable, readTable } from '../../../src/sheets/read/read';
import type { AnyTable, RowOf, TableReading } from '../../../src/sheets/declare/table';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { touchPlan } from '../../../src/sheets/tabs/touch-plan';
import { sales } from '../../../src/sheets/tabs/sales';
import { thisWeek } from '../../../src/sheets/tabs/this-week';
import type { touches } from '../../../src/sheets/tabs/touches';
import { aDateCell, aDay, aLocale } from '../../support/cells';

function read<T extends AnyTable>(table: T, grid: Grid): TableReading<T> {
  const result = readTable(table, grid, aLocale('en_US'), null);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.reading;
}

describe('a tab is read', () => {
  test('as rows of values, by their lines', () => {
    const grid = [
      ['Amount', 'Mine', 'Contact', 'Date', 'ID'],
      ['$1,200', 'x', 'Ann Example', '3 May 2026', 'S0001'],
      [-50, '', 'Bob Example', aDateCell(2026, 5, 4), ''],
    ];

    const { rows, problems, lastLine } = read(sales, grid);

    expect(rows).toEqual([
      {
        id: 'S0001',
        line: 2,
        date: aDay(2026, 5, 3),
        contact: 'Ann Example',
        amount: 1200,
        what: '',
        checkIn: null,
        beforeCultivate: false,
        contactId: '',
      },
      {
        id: '',
        line: 3,
        date: aDay(2026, 5, 4),
        contact: 'Bob Example',
        amount: -50,
        what: '',
        checkIn: null,
        beforeCultivate: false,
        contactId: '',
      },
    ]);
    expect({ problems, lastLine }).toEqual({ problems: [], lastLine: 3 });
  });

  test('as far as its columns are wanted: the others count as blank, and their faults as nothing', () => {
    const grid = [
      ['Contact', 'Date', 'Amount'],
      ['Ann Example', '3 May 2026', 'plenty'],
      ['', '', 'plenty'],
    ];

    const result = readTable(sales, grid, aLocale('en_US'), null, new Set(['date'] as const));

    const rows = result.ok ? result.reading.rows : [];
    expect(rows.map(({ line, date, contact, amount }) => [line, date, contact, amount])).toEqual([
      [2, aDay(2026, 5, 3), '', null],
      [3, null, '', null],
    ]);
    expect(result.ok && result.reading.problems.map(({ column }) => column)).toEqual(['Date']);
  });

  test('with nothing but names in it', () => {
    const { rows, problems } = read(contacts, [['Name'], ['Ann Example']]);

    expect([
      rows.map(({ name, tier, tags, isDraining }) => ({ name, tier, tags, isDraining })),
      problems,
    ]).toEqual([[{ name: 'Ann Example', tier: null, tags: [], isDraining: false }], []]);
  });

  test('without any row', () => {
    const { rows, lastLine, blankLines } = read(contacts, [['Name']]);

    expect({ rows, lastLine, blankLines }).toEqual({ rows: [], lastLine: 1, blankLines: [] });
  });

  test('with the office’s own columns beside what the table declares', () => {
    const { headers, cellsOf } = read(contacts, [
      ['Name', ' Pet ', 7],
      ['Ann Example', 'Rex', 1],
    ]);

    expect([headers, cellsOf(2), cellsOf(3)]).toEqual([['Name', 'Pet', '7'], ['Ann Example', 'Rex', 1], []]);
  });

  test('below its heading', () => {
    const reading = read(thisWeek, [['31 items'], ['Contact', 'Result', 'Key'], ['Ann Example', '', 'k1']]);

    expect([reading.heading, reading.rows[0]?.line, reading.rows[0]?.id]).toEqual(['31 items', 3, 'k1']);
  });

  test('with its cells as they stood', () => {
    const reading = read(sales, [
      ['Date', 'Contact'],
      ['3 May 2026', 'Ann'],
    ]);

    const raw = [reading.raw(2, 'date'), reading.raw(2, 'amount'), reading.raw(9, 'date')];
    expect(raw).toEqual(['3 May 2026', '', '']);
  });

  test('a tab that is not there has no rows and nothing missing', () => {
    const { exists, rows, layout, lastLine, raw } = absentTable(sales);

    expect({ exists, rows, missing: layout.missing, lastLine, raw: raw(2, 'date') }).toEqual({
      exists: false,
      rows: [],
      missing: [],
      lastLine: 1,
      raw: '',
    });
  });

  test('a missing required column stops it', () => {
    const result = readTable(sales, [['Contact']], aLocale(), null);

    expect(result).toMatchObject({ ok: false, problems: [{ column: 'Date' }] });
  });
});

describe('what is no row', () => {
  const cases: readonly (readonly [why: string, cells: readonly Cell[], isRow: boolean])[] = [
    ['nothing at all', ['', '', ''], false],
    ['a shorter row', [], false],
    ['blanks', [' ', '\u00a0', ''], false],
    ['boxes that nobody ticked', ['', false, false], false],
    ['only what the office keeps beside', ['', '', 'mine'], false],
    ['a ticked box', ['', true, ''], true],
    ['a name', ['Ann', '', ''], true],
  ];

  test.each(cases)('%s', (_, cells, isRow) => {
    const grid = [['Name', 'Draining', 'Mine'], cells, ['Bob Example', '', '']];

    const { rows, blankLines } = read(contacts, grid);

    expect({ lines: rows.map(({ line }) => line), blankLines }).toEqual(
      isRow ? { lines: [2, 3], blankLines: [] } : { lines: [3], blankLines: [2] },
    );
  });

  test('rows are appended below whatever stands last, boxes apart', () => {
    const { lastLine } = read(contacts, [
      ['Name', 'Draining', 'Mine'],
      ['Ann', false, ''],
      ['', false, 'a note of the office'],
      ['', false, ''],
    ]);

    expect(lastLine).toBe(3);
  });
});

describe('what is reported', () => {
  test('a bad cell, by tab, row, column as it stands, what stands there and what was expected; the rest goes on', () => {
    const grid = [
      ['Full name', 'Tier', 'E-MAIL'],
      ['Ann Example', 'best', 'ask her'],
      ['Bob Example', 2, 'bob@example.com'],
    ];

    const { rows, problems } = read(contacts, grid);

    expect(rows.map(({ name, tier, email }) => [name, tier, email])).toEqual([
      ['Ann Example', null, ''],
      ['Bob Example', 2, 'bob@example.com'],
    ]);
    expect(problems).toEqual([
      { tab: 'Contacts', row: 2, column: 'Tier', found: 'best', expected: '1, 2, 3' },
      {
        tab: 'Contacts',
        row: 2,
        column: 'E-MAIL',
        found: 'ask her',
        expected: 'one e-mail address, such as name@example.com',
      },
    ]);
  });

  test('a row without a name, which stays', () => {
    const { rows, problems } = read(contacts, [
      ['Name', 'Phone'],
      ['', '555-0100'],
    ]);

    expect(rows.map(({ phone }) => phone)).toEqual(['555-0100']);
    expect(problems).toEqual([
      {
        tab: 'Contacts',
        row: 2,
        column: 'Name',
        found: 'nothing',
        expected: 'a name: without one, on no sheet and in no letter',
      },
    ]);
  });

  test('a blank name in another tab is judged with its id, where names are resolved', () => {
    const { problems } = read(sales, [
      ['Date', 'Contact', 'Contact ID'],
      ['3 May 2026', '', 'C0001'],
    ]);

    expect(problems).toEqual([]);
  });

  test('an error of a formula, in any column', () => {
    const { problems } = read(contacts, [
      ['Name', 'Likes'],
      ['#REF!', '#N/A'],
    ]);

    expect(problems.map(({ column, found }) => [column, found])).toEqual([
      ['Name', '#REF!'],
      ['Likes', '#N/A'],
    ]);
  });

  test('a long cell, cut short', () => {
    const { problems } = read(contacts, [
      ['Name', 'Tier'],
      ['Ann', '😀'.repeat(25_000)],
    ]);

    expect(problems.map(({ found }) => found)).toEqual([`${'😀'.repeat(39)}…`]);
  });
});

describe('no client is past', () => {
  const cases = [
    [
      'Kind',
      'Past client',
      { kind: 'Client', statusByHand: 'Inactive' },
      'Client, with Status by hand Inactive: it was read so',
    ],
    [
      'Kind',
      'PAST',
      { kind: 'Client', statusByHand: 'Inactive' },
      'Client, with Status by hand Inactive: it was read so',
    ],
    [
      'Kind',
      'ex-clients',
      { kind: 'Client', statusByHand: 'Inactive' },
      'Client, with Status by hand Inactive: it was read so',
    ],
    [
      'Status by hand',
      'former clients',
      { kind: null, statusByHand: 'Inactive' },
      'Inactive: it was read so',
    ],
    ['Status by hand', 'past client', { kind: null, statusByHand: 'Inactive' }, 'Inactive: it was read so'],
  ] as const;

  test.each(cases)('%s "%s" is read as Inactive, and reported', (header, typed, expected, remark) => {
    const { rows, problems } = read(contacts, [
      ['Name', header],
      ['Ann', typed],
    ]);

    expect(rows[0]).toMatchObject(expected);
    expect(problems).toEqual([{ tab: 'Contacts', row: 2, column: header, found: typed, expected: remark }]);
  });

  test('a status typed by hand wins over what the kind says', () => {
    const { rows } = read(contacts, [
      ['Name', 'Kind', 'Status by hand'],
      ['Ann', 'Past client', 'Released'],
    ]);

    expect(rows[0]?.statusByHand).toBe('Released');
  });
});

test('rows are what the rules of the practice take', () => {
  const contact = (row: RowOf<typeof contacts>): Contact => row;
  const touch = (row: RowOf<typeof touches>): LoggedTouch => row;

  expect([contact.length, touch.length]).toEqual([1, 1]);
});

test('a key that can not be read is none', () => {
  const { rows } = read(touchPlan, [['Touch'], ['Dancing']]);

  expect(rows.map(({ id, touch }) => [id, touch])).toEqual([['', null]]);
});

test('every column of every width is read as far as it goes', () => {
  const { rows, problems } = read(contacts, [headerRow(contacts), ['Ann']]);

  expect([rows[0]?.name, rows[0]?.spiral, problems]).toEqual(['Ann', null, []]);
});
