/**
 * A run that dies between writing rows at the end of the grid and moving them up: the next one brings them to
 * their place.
 */
import type { Faults } from '../../../local/host/options';
import type { OfficeState, SheetState } from '../../../local/host/state';
import { appendRow, removeRow } from '../../../src/runner/change';
import type { Job } from '../../../src/runner/job';
import { partedBlock } from '../../../src/runner/ids/strays';
import { deleteRow, insertRow, sortBy } from '../../../local/host/person';
import { noEmailList } from '../../../src/sheets/tabs/no-email-list';
import { touches } from '../../../src/sheets/tabs/touches';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';

const ADDRESSES = ['ann@example.com', 'bob@example.com'];

const anOffice = (): OfficeState =>
  aHostedOffice({
    'No email list': [['Email', 'Since', 'Why'], ['old@example.com']],
    Touches: [
      ['ID', 'Date', 'Contact'],
      ...[1, 2, 3, 4].map((n) => [`T000${n}`, on('2026-11-02'), `Guest ${n}`]),
    ],
  });

/**
 * Puts on No email list whoever isn't there yet, which is never taken back; and takes two rows out of
 * Touches, which is.
 */
const optOut: Job<'noEmailList' | 'touches'> = {
  name: 'Opt out',
  reads: ['noEmailList', 'touches'],
  plan: ({ tables }) => {
    const known = new Set(tables.noEmailList.rows.map(({ email }) => email));
    return {
      report: 'Done.',
      changes: [
        ...ADDRESSES.filter((email) => !known.has(email)).map((email) => appendRow(noEmailList, { email })),
        ...['T0002', 'T0003'].map((id) => removeRow(touches, id)),
      ],
    };
  },
};

/** The lines of a tab that hold something, with what stands in column A. */
const linesOf = (state: OfficeState, tab: string): string[] =>
  tabOf(state, tab).cells.flatMap((cells, index) => (cells[0] ? [`${index + 1} ${String(cells[0])}`] : []));

const ALL_OUT = ['1 Email', '2 old@example.com', '3 ann@example.com', '4 bob@example.com'];

/** How the office is left at each call at which a run dies. */
function* deaths(run: (state: OfficeState, faults: Faults) => boolean, office: () => OfficeState) {
  for (let n = 1; n < 500; n += 1) {
    const state = office();
    if (!run(state, { stopAtCall: n })) return;
    yield { n, state };
  }
}

test('what is never taken back stands below the others after the next run, wherever the run died', () => {
  const wrong = [];
  let strays = 0;
  const dies = (state: OfficeState, faults: Faults) =>
    runHosted(state, optOut, { faults }).host.ledger.stopped !== null;
  for (const { n, state } of deaths(dies, anOffice)) {
    if (linesOf(state, 'No email list').some((line) => Number(line.split(' ')[0]) > 500)) strays += 1;
    runHosted(state, optOut);
    const lines = linesOf(state, 'No email list');
    if (lines.join() !== ALL_OUT.join()) wrong.push({ n, lines });
  }

  expect(strays).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('rows that come back stand on their lines again, wherever the taking back died', () => {
  const wrong = [];
  const dies = (state: OfficeState, faults: Faults) =>
    undoHosted(state, { faults }).host.ledger.stopped !== null;
  const done = () => {
    const state = anOffice();
    runHosted(state, optOut);
    return state;
  };
  for (const { n, state } of deaths(dies, done)) {
    undoHosted(state);
    const lines = linesOf(state, 'Touches');
    const isUndone = lines.length === 5;
    if (isUndone && lines.join() !== linesOf(anOffice(), 'Touches').join()) wrong.push({ n, lines });
  }

  expect(wrong).toEqual([]);
});

test('rows that people keep apart stay apart', () => {
  const state = anOffice();
  tabOf(state, 'No email list').cells.push([], ['mine@example.com']);

  const { outcome } = runHosted(state, optOut);

  expect(outcome?.message).toBe('Done.');
  expect(linesOf(state, 'No email list')).toContain('4 mine@example.com');
  expect(shown(state, 'No email list')).toHaveLength(5);
});

/** Logs two touches and takes one out. */
const logTwo: Job<'touches'> = {
  name: 'Log two',
  reads: ['touches'],
  plan: () => ({
    report: 'Done.',
    changes: [
      ...['New 1', 'New 2'].map((contact) => appendRow(touches, { contact })),
      removeRow(touches, 'T0002'),
    ],
  }),
};

type Act = (state: OfficeState, sheet: SheetState) => void;
const MOVES: readonly (readonly [string, Act, number])[] = [
  ['inserts two rows', (state, sheet) => [3, 3].forEach((line) => insertRow(state, sheet, line)), 2],
  ['deletes a row', (state, sheet) => deleteRow(state, sheet, 2), 0],
  ['sorts', (_, sheet) => sortBy(sheet, 'Contact', false), 0],
];
const touchesIn = (state: OfficeState): string[] =>
  tabOf(state, 'Touches').cells.flatMap((cells) => (cells[0] ? [String(cells[2])] : []));
const blankLinesAmong = (state: OfficeState): number => {
  const isFilled = tabOf(state, 'Touches').cells.map((cells) => Boolean(cells[0]));
  return isFilled.lastIndexOf(true) + 1 - isFilled.filter(Boolean).length;
};

test.each(MOVES)('new rows stand below the others though somebody %s at any call', (_what, act, blanks) => {
  const wrong = [];
  for (let n = 1; n < 500; n += 1) {
    const state = anOffice();
    const atCall = [{ n, act: () => act(state, tabOf(state, 'Touches')) }];
    const { host } = runHosted(state, logTwo, { faults: { atCall } });
    if (host.ledger.calls.length < n) break;
    const isWhole = ['New 1', 'New 2'].every((name) => touchesIn(state).includes(name));
    // A row that is inserted below the last one parts nothing.
    if (!isWhole || blankLinesAmong(state) > blanks) wrong.push({ n, lines: linesOf(state, 'Touches') });
  }

  expect(wrong).toEqual([]);
});

test.each(MOVES)(
  'rows that come back stand among the others though somebody %s at any call',
  (_what, act, blanks) => {
    const wrong = [];
    for (let n = 1; n < 500; n += 1) {
      const state = anOffice();
      runHosted(state, logTwo);
      const atCall = [{ n, act: () => act(state, tabOf(state, 'Touches')) }];
      const { host } = undoHosted(state, { faults: { atCall } });
      if (host.ledger.calls.length < n) break;
      const isWhole = touchesIn(state).includes('Guest 2') && !touchesIn(state).includes('New 1');
      if (!isWhole || blankLinesAmong(state) > blanks) wrong.push({ n, lines: linesOf(state, 'Touches') });
    }

    expect(wrong).toEqual([]);
  },
);

describe('a row at the end of the grid', () => {
  const END = 997;
  /** The office after a run that died with its rows there, in one of which somebody typed since. */
  const typedInStray = (): OfficeState => {
    for (let n = 1; ; n += 1) {
      const state = anOffice();
      const { host } = runHosted(state, logTwo, { faults: { stopAtCall: n } });
      const sheet = tabOf(state, 'Touches');
      if (sheet.cells.length < END && host.ledger.stopped !== null) continue;
      sheet.cells[END - 1]?.splice(1, 1, on('2026-11-20'));
      return state;
    }
  };

  test('comes up with the next run, where somebody has typed in it since the run that died', () => {
    const state = typedInStray();

    runHosted(state, logTwo);

    expect(touchesIn(state).filter((name) => name === 'New 2')).toHaveLength(2);
    expect(blankLinesAmong(state)).toBe(0);
  });

  test('stays there where no run has written it', () => {
    const state = anOffice();
    const { cells } = tabOf(state, 'Touches');
    cells.length = END - 1;
    cells.fill([], 5).push(['T0099', on('2026-11-20'), 'Far Below']);
    runHosted(state, { ...logTwo, plan: () => ({ report: 'Done.', changes: [] }) });

    expect(linesOf(state, 'Touches')).toContain(`${END} T0099`);
  });

  test('stays there where few blank lines part it, as people part their own', () => {
    const state = anOffice();
    const sheet = tabOf(state, 'Touches');
    sheet.maxRows = 5;
    runHosted(state, logTwo);
    insertRow(state, sheet, 5);
    const lines = linesOf(state, 'Touches');
    runHosted(state, { ...logTwo, plan: () => ({ report: 'Done.', changes: [] }) });

    expect(linesOf(state, 'Touches')).toEqual(lines);
  });
});

test.each([
  ['no rows', [true], 1, null],
  ['no gap', [true, true, true], 1, null],
  ['a blank first line above the headers', [false, true, true], 2, null],
  ['a gap', [true, true, false, false, true, true], 1, { first: 5, count: 2, above: 2 }],
  ['a gap below the headers', [true, false, true], 1, { first: 3, count: 1, above: 1 }],
  ['blank lines below all', [true, true, false, false], 1, null],
])('the last block: %s', (_why, isFilled, headerRow, block) => {
  expect(partedBlock(isFilled, headerRow)).toEqual(block);
});
