import { civilDay } from '../../../src/domain/calendar/civil-day';
import { START, START_LAYOUT } from '../../../src/jobs/start/start-layout';
import { newsOfRun, readStart, startPage } from '../../../src/jobs/start/start-page';

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
