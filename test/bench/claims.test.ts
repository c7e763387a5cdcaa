/**
 * The claims on speed that are cheap to check; `npm run bench` checks the others, at the sizes that they are
 * made for.
 */
import { loadProgram } from '../../local/office/program';
import { googlePorts } from '../../src/google/ports';
import { locatedWorkbook } from '../../src/runner/read/located-workbook';
import { readOffice } from '../../src/runner/read/read-office';
import { NOTHING_REMEMBERED } from '../../src/sheets/headers/locate';
import { readJournal } from '../../src/runner/journal/journal';
import { aHostedOffice, on, tabOf, withServices } from '../support/hosted';
import { callsByColumn, callsByKind } from './calls';
import { importsOf, judgeImports, judgeRuns } from './claims';
import { measureRuns, type Measured } from './runs';

const program = loadProgram('dist');

type Run = 'first' | 'nextDay' | 'refresh' | 'nextWeek' | 'lunches' | 'invitations' | 'names';
function runsAt(contacts: number): Record<Run, Measured> {
  const [first, nextDay, refresh, nextWeek, lunches, invitations, names] = measureRuns(program, contacts);
  if (!first || !nextDay || !refresh || !nextWeek || !lunches || !invitations || !names)
    throw new Error('seven runs are measured');
  return { first, nextDay, refresh, nextWeek, lunches, invitations, names };
}
/** So many cells are written in the time that a call takes. */
const CELLS_FOR_A_CALL = 1_500;
const small = runsAt(500);
const large = runsAt(2_000);
const runs = Object.values(large).map((run): [string, Measured] => [run.name, run]);

const countBy = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

test('an office four times as large makes the same calls', () => {
  const calls = [small, large].map(({ first, refresh, lunches, invitations, names }) =>
    [first, refresh, lunches, invitations, names].map(({ ledger }) => ({
      ...callsByKind(ledger),
      writes: 'as many as columns',
      byColumn: callsByColumn(ledger),
    })),
  );

  expect(calls[1]).toEqual(calls[0]);
});

describe.each(runs)('%s', (_name, run) => {
  const { transfers } = run.ledger;

  test(`reads each tab ${run.isAsking ? 'before it asks, and again under the lock' : 'once'}`, () => {
    const untilItWrites = transfers.slice(
      0,
      transfers.findIndex(({ isWrite }) => isWrite),
    );
    const wholeReads = untilItWrites.filter(
      ({ method, row, column, numRows, numColumns }) =>
        method === 'getValues' && row === 1 && column === 1 && numRows > 1 && numColumns > 1,
    );

    const reads = countBy(wholeReads.map(({ tab }) => tab));

    expect(reads.size).toBeGreaterThan(10);
    expect([...reads].filter(([, count]) => count > (run.isAsking ? 2 : 1))).toEqual([]);
  });

  test('writes each column, and each block of rows, once, but where writing on costs more than a call', () => {
    const writes = transfers
      .filter(({ method, tab }) => method === 'setValues' && tab !== 'Cultivate journal')
      .sort((one, other) => one.row - other.row);

    const again = writes.filter(({ tab, row, column, numColumns }, index) =>
      writes.slice(0, index).some((above) => {
        const isSame = above.tab === tab && above.column === column && (numColumns > 1 || above.row > 1);
        return isSame && (row - above.row - above.numRows) * numColumns <= CELLS_FOR_A_CALL - numColumns;
      }),
    );

    expect(again).toEqual([]);
  });
});

test.each([
  ['grows with the office', 'Needs'],
  ['belongs to the office', 'Alliances'],
])(
  'where the rows of a tab that %s stand is read before its columns are written, and after',
  (_case, name) => {
    const { transfers } = large.first.ledger;

    const afterReading = transfers
      .filter(({ tab, method }) => tab === name && method !== 'getFormulas')
      .slice(1);

    const kinds = afterReading.map(({ isWrite }) => (isWrite ? 'write' : 'read'));
    // Headers and ids in one call where they are few, else in one each.
    expect(kinds.join(' ')).toMatch(/^(read ){1,2}(write )+(read ?){1,2}$/);
  },
);

describe('as the bench judges them', () => {
  const claims = judgeRuns([Object.values(small), Object.values(large)]);

  test.each(claims)('$text: $found', ({ isKept }) => {
    expect(isKept).toBe(true);
  });
});

test('a tab of more rows than a call takes arguments gets its ids', () => {
  const rows = Array.from({ length: 150_000 }, () => ['Ann', on('2027-03-01'), 'Lease ends']);
  const state = aHostedOffice({ Dates: [['Contact', 'Date', 'What'], ...rows] });
  tabOf(state, 'Dates').maxRows = 1 + rows.length;

  const { result } = withServices(state, { context: 'trigger' }, () => {
    const ports = googlePorts('trigger');
    const tabs = ports.workbook.tabs();
    const workbook = locatedWorkbook(ports.workbook, tabs, NOTHING_REMEMBERED);
    return readOffice(
      ports,
      { workbook, tabs, journal: readJournal(workbook, tabs) },
      { reads: ['dates'] },
      'work',
    );
  });

  expect(result?.ok && result.office.tables.dates.rows[rows.length - 1]?.id).toBe(`D${rows.length}`);
});

/**
 * Tests run beside each other, which a ratio of two short times feels; `npm run bench` allows for nothing.
 */
const LEEWAY = 1.5;

describe('an import, as the bench judges it', () => {
  test.each(judgeImports([importsOf(program, 2_000)], LEEWAY))('$text: $found', ({ isKept }) => {
    expect(isKept).toBe(true);
  });
});
