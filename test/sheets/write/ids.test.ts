import { giveIds, idNumbering, withIds } from '../../../src/sheets/write/ids';
import { absentTable, readTable } from '../../../src/sheets/read/read';
import type { AnyTable, TableReading } from '../../../src/sheets/declare/table';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { noEmailList } from '../../../src/sheets/tabs/no-email-list';
import { journal } from '../../../src/sheets/tabs/journal';
import type { Grid } from '../../../src/sheets/cells/cell';
import { aLocale } from '../../support/cells';

function read<T extends AnyTable>(table: T, grid: Grid): TableReading<T> {
  const result = readTable(table, grid, aLocale(), null);
  return result.ok ? result.reading : absentTable(table);
}

describe('numbers', () => {
  const cases: readonly (readonly [why: string, known: readonly string[], next: string])[] = [
    ['the first', [], 'C0001'],
    ['above the highest, whatever stands below', ['C0007', 'C0002'], 'C0008'],
    ['beyond four digits', ['C9999'], 'C10000'],
    ['whatever other tabs number', ['S0042', 'C0001'], 'C0002'],
    ['whatever people typed', ['CX', 'Cathy', '7', 'C1.5', 'C0003'], 'C0004'],
    ['a number that no office reaches is not ours', ['C9999999999', 'C0001'], 'C0002'],
  ];

  test.each(cases)('%s', (_, known, next) => {
    expect(idNumbering('C', known)()).toBe(next);
  });

  test('each only once', () => {
    const next = idNumbering('C', ['C0009']);

    expect([next(), next()]).toEqual(['C0010', 'C0011']);
  });
});

describe('ids are given', () => {
  test('to rows that have none, above every number that stood anywhere', () => {
    const reading = read(contacts, [['Name', 'ID'], ['Ann', 'C0002'], ['Bob', ''], [''], ['Cem', '']]);

    const { gifts, problems } = giveIds(reading, () => ['C0005']);

    expect({ gifts, problems }).toEqual({
      gifts: [
        { line: 3, id: 'C0006' },
        { line: 5, id: 'C0007' },
      ],
      problems: [],
    });
  });

  test('to the lower of two rows that have the same, which is reported', () => {
    const reading = read(contacts, [
      ['Name', 'Contact ID'],
      ['Ann', 'C0001'],
      ['Ann', 'C0001'],
    ]);

    const { gifts, problems } = giveIds(reading);

    expect({ gifts, problems }).toEqual({
      gifts: [{ line: 3, id: 'C0002' }],
      problems: [
        {
          tab: 'Contacts',
          row: 3,
          column: 'Contact ID',
          found: 'C0001, as in row 2',
          expected: 'an id of its own: it gets C0002',
          newId: 'C0002',
        },
      ],
    });
  });

  test('to none where the tab has no column for them, or keys of another kind', () => {
    const withoutColumn = read(contacts, [['Name'], ['Ann']]);
    const withKeys = read(noEmailList, [['Email'], ['ask her']]);
    const without = read(journal, [['run'], [1]]);

    const given = [giveIds(withoutColumn), giveIds(withKeys), giveIds(without)];

    expect(given.map(({ gifts }) => gifts)).toEqual([[], [], []]);
  });

  test('and stand in the reading from then on', () => {
    const reading = read(contacts, [
      ['Name', 'ID'],
      ['Ann', 'C0001'],
      ['Bob', ''],
    ]);

    const { rows } = withIds(reading, [{ line: 3, id: 'C0002' }]);

    expect(rows.map(({ name, id }) => [name, id])).toEqual([
      ['Ann', 'C0001'],
      ['Bob', 'C0002'],
    ]);
  });

  test('none given is the same reading', () => {
    const reading = read(contacts, [
      ['Name', 'ID'],
      ['Ann', 'C0001'],
    ]);

    expect(withIds(reading, [])).toBe(reading);
  });
});
