import type { Grid } from '../../../src/sheets/cells/cell';
import { directoryOf } from '../../../src/sheets/read/naming';
import { absentTable, readTable } from '../../../src/sheets/read/read';
import { resolveContacts } from '../../../src/sheets/read/resolve-contacts';
import type { AnyTable, TableReading } from '../../../src/sheets/declare/table';
import { tables } from '../../../src/sheets/tabs/tables';
import { alliances } from '../../../src/sheets/tabs/alliances';
import { lunches } from '../../../src/sheets/tabs/lunches';
import { needs } from '../../../src/sheets/tabs/needs';
import { sales } from '../../../src/sheets/tabs/sales';
import { aLocale } from '../../support/cells';

const directory = directoryOf([
  { id: 'C0001', name: 'Ann Example', company: '', email: '' },
  { id: 'C0002', name: 'Bob Example', company: '', email: '' },
]);

function read<T extends AnyTable>(table: T, grid: Grid): TableReading<T> {
  const result = readTable(table, grid, aLocale(), null);
  return result.ok ? result.reading : absentTable(table);
}

test('the id stands beside the name, and is to be filled in where it is missing or another', () => {
  const reading = read(sales, [
    ['Date', 'Contact', 'Contact ID'],
    ['2026-05-03', 'Ann Example', 'C0001'],
    ['2026-05-03', 'Bob Example', ''],
    ['2026-05-03', 'Bob Example', 'C0001'],
  ]);

  const resolved = resolveContacts(reading, directory);

  expect(resolved.reading.rows.map(({ contactId }) => contactId)).toEqual(['C0001', 'C0002', 'C0002']);
  expect(resolved.fills).toEqual([
    { line: 3, key: 'contactId', value: 'C0002' },
    { line: 4, key: 'contactId', value: 'C0002' },
  ]);
  expect(resolved.problems).toEqual([]);
});

test('without a column for the ids, they are known and not filled in', () => {
  const reading = read(sales, [
    ['Date', 'Contact'],
    ['2026-05-03', 'Ann Example'],
  ]);

  const resolved = resolveContacts(reading, directory);

  expect([resolved.reading.rows[0]?.contactId, resolved.fills]).toEqual(['C0001', []]);
});

test('a name that nobody bears is reported with the candidates; the row stays', () => {
  const reading = read(sales, [
    ['Date', 'Client', 'Contact', 'Contact ID'],
    ['2026-05-03', '', 'Ann', ''],
    ['2026-05-03', '', '', ''],
    ['2026-05-03', '', 'Zoe', ''],
  ]);

  const { reading: after, problems } = resolveContacts(reading, directory);

  expect(after.rows.map(({ contactId }) => contactId)).toEqual(['', '', '']);
  expect(problems).toEqual([
    {
      tab: 'Sales',
      row: 2,
      column: 'Contact',
      found: 'Ann',
      expected: 'one contact: Ann Example',
    },
    { tab: 'Sales', row: 3, column: 'Contact', found: 'nothing', expected: 'the name of a contact' },
    { tab: 'Sales', row: 4, column: 'Contact', found: 'Zoe', expected: 'the name of a contact' },
  ]);
});

test('a name that need not stand there is not missed', () => {
  const reading = read(needs, [
    ['Contact', 'Need'],
    ['Ann Example', 'a lawyer'],
  ]);

  const { problems } = resolveContacts(reading, directory);

  expect(problems).toEqual([]);
});

test('where the id is the key, the row has it at once', () => {
  const reading = read(alliances, [
    ['Contact', 'Contact ID'],
    ['Bob Example', ''],
  ]);

  const { rows } = resolveContacts(reading, directory).reading;

  expect(rows.map(({ id, contactId }) => [id, contactId])).toEqual([['C0002', 'C0002']]);
});

test('what was typed by hand wins over what was worked out', () => {
  const reading = read(needs, [
    ['Contact', 'Expert suggested', 'Expert by hand'],
    ['Ann Example', 'Ann Example', 'Bob Example'],
    ['Ann Example', 'Ann Example', ''],
  ]);

  const { rows } = resolveContacts(reading, directory).reading;

  expect(rows.map(({ expertId }) => expertId)).toEqual(['C0002', 'C0001']);
});

describe('several guests', () => {
  const cases = [
    ['each by name', 'Ann Example, Bob Example', '', ['C0001', 'C0002'], 0],
    ['the id beside one that has gone', 'Ann Example, Gone Person', 'C0001, C0077', ['C0001', 'C0077'], 0],
    ['one who is not known', 'Ann Example, Gone Person', 'C0001', ['C0001'], 1],
    ['ids alone', '', 'C0002', ['C0002'], 0],
  ] as const;

  test.each(cases)('%s', (_, guests, ids, expected, problems) => {
    const reading = read(lunches, [
      ['Week', 'Guests', 'Guest IDs'],
      ['2026-05-04', guests, ids],
    ]);

    const resolved = resolveContacts(reading, directory);

    expect([resolved.reading.rows[0]?.guestIds, resolved.problems.length]).toEqual([expected, problems]);
  });
});

test('every hidden id column that a column names is declared', () => {
  const astray = Object.values(tables).flatMap((table: AnyTable) =>
    Object.values(table.columns).filter(
      ({ idIn }) => idIn !== null && table.columns[idIn]?.owner !== 'system',
    ),
  );

  expect(astray).toEqual([]);
});
