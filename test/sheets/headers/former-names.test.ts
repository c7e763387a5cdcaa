/** What tabs, headers and words were called in earlier versions is still read. */
import { matchHeaders } from '../../../src/sheets/headers/headers';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf } from '../../support/office';

test.each([
  ['noEmailList', 'Do not write'],
  ['touchPlan', 'Plan'],
  ['hardToReach', 'Not calling back'],
] as const)('the tab of %s was called "%s"', (key, former) => {
  expect(tables[key].formerNames).toContain(former);
});

test.each([
  [tables.lunches, ['Names', 'Date', 'Guests', 'Status'], 'introduced'],
  [tables.introductions, ['Alliance', 'Person'], 'byOrTo'],
])('a column of $name is found by its former header', (table, headers, key) => {
  const match = matchHeaders(table, [headers]);

  expect(match).toMatchObject({ ok: true });
  expect(match.ok && match.layout.indexes.get(key)).toBe(0);
});

test.each([
  ['Keep', 'Stay in touch'],
  ['gives up', 'No longer interested'],
])('the Result %s is read as %s, on This week and in the log', (former, result) => {
  const week = aTabOf(tables.thisWeek, [[''], ['Contact', 'Result'], ['Ann Lee', former]]);
  const log = aTabOf(tables.touches, [
    ['Date', 'Contact', 'Result'],
    ['2026-11-23', 'Ann Lee', former],
  ]);

  expect([week.rows[0]?.result, log.rows[0]?.result]).toEqual([result, result]);
});

test('Cultivation Gave up is read as No longer interested', () => {
  const { rows } = aTabOf(tables.contacts, [
    ['Name', 'Cultivation'],
    ['Ann Lee', 'Gave up'],
  ]);

  expect(rows[0]?.cultivation).toBe('No longer interested');
});
