import { civilDay } from '../../../src/domain/calendar/civil-day';
import { START, START_LAYOUT } from '../../../src/jobs/start/start-layout';
import type { Cell, Grid } from '../../../src/sheets/cells/cell';
import { newsOfRun, readStart, startPage, valueOf } from '../../../src/jobs/start/start-page';

const beat = { day: civilDay(2026, 11, 23), secondOfDay: 22_320 };

describe('the page Start', () => {
  test('is made as a whole where there is none', () => {
    const page = startPage([], [[START.owner, 'ann@example.com']]);

    expect(page.rows).toHaveLength(START_LAYOUT.length);
    expect(page.rows.every((row) => row.length === 3)).toBe(true);
    expect(readStart(page.rows).owner).toBe('ann@example.com');
  });

  test('has a tick box for Run now, wherever that line stands', () => {
    const moved = [['Our own line'], ['', ''], ['run NOW ', true, 'hint']];

    const page = startPage(moved, [[START.runNow, false]]);

    expect(page.checkboxes).toEqual([{ row: 3, column: 2 }]);
    expect(page.rows).toEqual([
      ['Our own line', '', ''],
      ['', '', ''],
      ['run NOW ', false, 'hint'],
    ]);
  });

  test('has one for Prepare, too', () => {
    const runNow = START_LAYOUT.findIndex(([label]) => label === 'Run now');
    const prepare = START_LAYOUT.findIndex(([label]) => label === 'Hard times 1: Prepare');

    expect(startPage([], []).checkboxes).toEqual([
      { row: runNow + 1, column: 2 },
      { row: prepare + 1, column: 2 },
    ]);
  });

  test('replaces the hint of a line where a new one is given', () => {
    const page = [[START.season, 'Good times', 'old', 'mine']];

    const { rows } = startPage(page, [
      [START.season, 'Hard times', 'new'],
      [START.owner, 'ann@example.com', 'hint'],
    ]);

    expect(rows).toEqual([
      [START.season, 'Hard times', 'new', 'mine'],
      [START.owner, 'ann@example.com', 'hint', ''],
    ]);
  });

  test('keeps what people wrote between its lines, and beside them', () => {
    const page = [
      ['Ask Bo about the lease', '', '', 'mine'],
      [START.owner, 'ann@example.com', 'hint', 'also mine'],
    ];

    const { rows } = startPage(page, [[START.owner, 'bo@example.com']]);

    expect(rows).toEqual([
      ['Ask Bo about the lease', '', '', 'mine'],
      [START.owner, 'bo@example.com', 'hint', 'also mine'],
    ]);
  });

  test('adds a line at the end that somebody deleted', () => {
    const { rows } = startPage([[START.owner, 'ann@example.com']], [[START.beat, beat]]);

    expect(rows).toEqual([
      [START.owner, 'ann@example.com'],
      [START.beat, beat],
    ]);
  });

  test('tells what it keeps', () => {
    const { rows } = startPage(
      [],
      [
        [START.owner, ' ann@example.com '],
        [START.triggerId, '42'],
        [START.workbook, '42-book'],
        [START.beat, beat],
        [START.runNow, true],
        [START.judgement, 'Hidden'],
      ],
    );

    const facts = readStart(rows);

    expect(facts).toEqual({
      owner: 'ann@example.com',
      triggerId: '42',
      workbook: '42-book',
      beat,
      isRunNowTicked: true,
      isJudgementHidden: true,
      runs: [],
    });
  });

  test('tells of the last eight runs, newest first', () => {
    const runs = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

    const rows = runs.reduce((page, run) => startPage(page, newsOfRun(page, run)).rows, START_LAYOUT);

    expect(readStart(rows).runs).toEqual(['9', '8', '7', '6', '5', '4', '3', '2']);
  });

  test.each([
    ['a missing page', []],
    [
      'a page of other things',
      [
        ['Hello', 12],
        [7, 8],
      ],
    ],
    ['a beat that somebody typed as text', [[START.beat, 'yesterday']]],
    ['labels without values', [[START.owner], [START.runNow]]],
    ['a number where a name should stand', [[START.owner, 7]]],
  ])('reads %s as an office without a daily run', (_why, page) => {
    expect(readStart(page)).toMatchObject({ owner: '', triggerId: '', beat: null, isRunNowTicked: false });
  });
});

describe('a page of an earlier version', () => {
  /** As it stood: its head, then the lines in another order, without figures. */
  const former = (more: readonly Cell[][] = []): Grid => [
    ['Cultivate', 'Value', 'What it is', ''],
    ['As of', beat, 'The day of the last run.', ''],
    ['Next step', 'All first steps are done.', 'The first that is left.', ''],
    ['Run now', false, 'Tick it.', ''],
    ['What is missing', 'Nothing', '', ''],
    ...more,
    ['', '', '', ''],
    ['How to begin', '', '', ''],
    ['Step 2', '✓ Done', 'Paste your people.', { formula: '=HYPERLINK("#gid=7";"Contacts")' }],
    ['Daily run of', 'ann@example.com', '', ''],
    ['Run 1', 'yesterday', '', ''],
  ];

  test('is laid out anew, with all that stood on it, and dressed', () => {
    const page = startPage(former(), [[START.title, 'Lee & Partners']]);

    expect(page.rows.map(([label]) => label)).toEqual(START_LAYOUT.map(([label]) => label));
    expect(page.rows[0]?.slice(0, 2)).toEqual(['Cultivate', 'Lee & Partners']);
    expect([valueOf(page.rows, 'Step 2'), valueOf(page.rows, 'Run 1')]).toEqual(['✓ Done', 'yesterday']);
    expect(page.rows.find(([label]) => label === 'Step 2')?.[3]).toEqual({
      formula: '=HYPERLINK("#gid=7";"Contacts")',
    });
    expect(readStart(page.rows).owner).toBe('ann@example.com');
    expect(page.isDressedAnew).toBe(true);
  });

  test.each([
    ['a line of somebody’s own', former([['Ask Bo about the lease', '', '', '']])],
    ['something beside its lines', former([['Left open', '', '', '', 'mine']])],
    ['a text without a label', former([['', 'mine', '', '']])],
  ])('with %s stays as it stands: the new lines follow', (_what, page) => {
    const { rows, isDressedAnew } = startPage(page, [[START.week, '8 today', '2 lunches', 'no worries']]);

    expect(rows.slice(0, page.length).map(([label]) => label)).toEqual(page.map(([label]) => label));
    expect(rows[page.length]?.slice(0, 4)).toEqual([START.week, '8 today', '2 lunches', 'no worries']);
    expect(isDressedAnew).toBeUndefined();
  });

  test('that is laid out anew is so once', () => {
    expect(startPage(startPage(former(), []).rows, []).isDressedAnew).toBeUndefined();
  });
});
