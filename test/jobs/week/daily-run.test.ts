import { dailyRun } from '../../../src/jobs/week/daily-run';
import { isRunNow, runNow } from '../../../src/jobs/week/run-now';
import { START } from '../../../src/jobs/start/start-layout';
import { readStart, startPage, type StartNews } from '../../../src/jobs/start/start-page';
import {
  anOffice,
  changesOfKind,
  day,
  WORKBOOK_ID,
  type Circumstances,
  type TabRows,
} from '../../support/office';
import { outside } from '../../support/calendar';
import { aTriggerList } from '../../support/triggers';

const aStart = (news: StartNews) => startPage([], news).rows;
const tabs: TabRows = {
  contacts: [{ id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2025-01-01'), phone: '555-0101' }],
  touchPlan: [{ touch: 'Courtesy call', tier2: 91 }],
  thisWeek: [
    {
      ...{ key: '2026-11-16/C0001/call', contact: 'Ann Lee', contactId: 'C0001', what: 'Courtesy call' },
      ...{ result: 'Reached', nextDate: day('2026-11-26') },
    },
  ],
};
const run = (circumstances: Circumstances = {}) =>
  dailyRun.plan(anOffice({ tabs, ...circumstances }), '', '');
const startAfter = (plan: ReturnType<typeof run>) => changesOfKind(plan.changes, 'page')[0]?.rows ?? [];
const lineOf = (plan: ReturnType<typeof run>, label: string) =>
  startAfter(plan).find(([first]) => first === label)?.[1];

describe('the daily run', () => {
  test('logs last week’s rows, takes them off, and builds the week from what it has just logged', () => {
    const plan = run();

    expect(changesOfKind(plan.changes, 'append').map(({ table, values }) => [table.name, values])).toEqual([
      ['Touches', expect.objectContaining({ touch: 'Courtesy call', date: day('2026-11-22') })],
      ['This week', expect.objectContaining({ what: 'Promise', day: day('2026-11-26') })],
    ]);
    expect(changesOfKind(plan.changes, 'remove')).toMatchObject([{ id: '2026-11-16/C0001/call' }]);
    expect(plan.report).toBe('Logged 1 touch. Built the week: 1 item.');
  });

  test('says on Start when it ran and for which day, and makes Start where it is missing', () => {
    const plan = run();

    expect(readStart(startAfter(plan)).beat).toEqual({ day: day('2026-11-23'), secondOfDay: 6 * 3600 });
    expect(lineOf(plan, START.asOf)).toEqual({ day: day('2026-11-23'), secondOfDay: 0 });
  });

  test('says on Start how the practice stands', () => {
    const plan = run();

    expect(lineOf(plan, START.cultivation)).toBe('0 of 240 on the cultivation list; not at this rate');
    expect(lineOf(plan, START.planAndActual)).toBe(
      'Courtesy call 1 of 1; Meet and greet 0 of 6; Exchange meeting 0 of 6',
    );
  });

  test.each<[string, Circumstances, RegExp]>([
    ['nobody on Contacts', { tabs: {} }, /nobody stands there yet/],
    [
      'somebody whom nothing reaches',
      { tabs: { contacts: [{ name: 'Bo' }] } },
      /1 contact with neither phone nor email/,
    ],
    ['the names of the office', {}, /the name of the office and the name of the principal/],
    ['a daily run', {}, /Set up > Daily run…/],
  ])('says on Start what is missing: %s', (_why, circumstances, expected) => {
    expect(lineOf(run(circumstances), START.missing)).toMatch(expected);
  });

  test.each<[string, TabRows['touches'], boolean]>([
    ['as long as nothing was logged for a client', [], true],
    [
      'but not once something was',
      [{ ...{ contactId: 'C0001', touch: 'Call' }, date: day('2026-11-02') }],
      false,
    ],
  ])('says on Start that hours are missing where something was sold, %s', (_why, touches, isSaid) => {
    const sales = [{ id: 'S0001', contactId: 'C0001', date: day('2026-11-02'), amount: 100 }];

    const missing = lineOf(
      run({ tabs: { contacts: tabs.contacts ?? [], sales, touches: touches ?? [] } }),
      START.missing,
    );

    expect(String(missing).includes('nobody is Peripheral')).toBe(isSaid);
  });

  test('says on Start that nothing is missing', () => {
    const plan = run({
      settings: { officeName: 'Lee & Co', principal: { name: 'Ann', email: '' } },
      start: aStart([[START.owner, 'ann@example.com']]),
    });

    expect(lineOf(plan, START.missing)).toBe('Nothing');
  });

  test('ends itself where somebody else’s has replaced it', () => {
    const start = aStart([
      [START.owner, 'bo@example.com'],
      [START.beat, { day: day('2026-11-22'), secondOfDay: 0 }],
      [START.workbook, WORKBOOK_ID],
    ]);
    const triggers = aTriggerList('onDailyTrigger', 'onEditTrigger', 'onWatchdogTrigger');

    dailyRun.act?.(anOffice({ tabs, start }), '', outside({ triggers }));
    const plan = run({ start });

    expect(triggers.list().map(({ handler }) => handler)).toEqual(['onWatchdogTrigger']);
    expect(plan).toMatchObject({
      isRefused: true,
      changes: [],
      report: expect.stringContaining('bo@example.com'),
    });
  });

  test.each([
    ['somebody else’s who isn’t seen any more', 'bo@example.com', '2026-11-01', '7:00 to 8:00', ''],
    ['one’s own', 'ann@example.com', '2026-11-22', '7:00 to 8:00', '7:00 to 8:00'],
  ])('says whose it is and where, when Start names %s', (_why, owner, lastSeen, hour, hourAfter) => {
    const start = aStart([
      [START.owner, owner],
      [START.hour, hour],
      [START.beat, { day: day(lastSeen), secondOfDay: 0 }],
      [START.workbook, WORKBOOK_ID],
    ]);

    const plan = run({ start, ownTriggers: [{ id: '7', handler: 'onDailyTrigger' }] });

    const told = [START.owner, START.hour, START.triggerId, START.workbook].map((label) =>
      lineOf(plan, label),
    );
    expect(told).toEqual(['ann@example.com', hourAfter, '7', WORKBOOK_ID]);
  });

  test('forgets on Start the daily run of the workbook that this one was copied from', () => {
    const start = aStart([
      [START.owner, 'bo@example.com'],
      [START.hour, '7:00 to 8:00'],
      [START.beat, { day: day('2026-11-22'), secondOfDay: 0 }],
      [START.triggerId, '7'],
      [START.workbook, 'another'],
    ]);

    const plan = runNow.plan(
      anOffice({ tabs, start: startPage(start, [[START.runNow, true]]).rows }),
      '',
      '',
    );

    const labels = [START.owner, START.hour, START.beat, START.triggerId, START.workbook];
    expect(labels.map((label) => lineOf(plan, label))).toEqual(['', '', '', '', '']);
    expect(lineOf(plan, START.missing)).toContain('The daily run: Set up > Daily run…');
  });

  test('keeps its triggers otherwise', () => {
    const triggers = aTriggerList('onDailyTrigger');

    dailyRun.act?.(anOffice({ tabs }), '', outside({ triggers }));

    expect(triggers.list()).toHaveLength(1);
  });
});

describe('Run now', () => {
  test('does the same, and unticks itself', () => {
    const start = aStart([[START.runNow, true]]);

    const plan = runNow.plan(anOffice({ tabs, start }), '', '');

    expect(plan.report).toBe(run().report);
    expect(readStart(startAfter(plan)).isRunNowTicked).toBe(false);
  });

  test('leaves the daily run’s own line as it is', () => {
    const beat = { day: day('2026-11-20'), secondOfDay: 0 };
    const start = aStart([
      [START.runNow, true],
      [START.beat, beat],
    ]);

    const plan = runNow.plan(anOffice({ tabs, start }), '', '');

    expect(readStart(startAfter(plan)).beat).toEqual(beat);
  });

  test('does nothing where the box isn’t ticked any more', () => {
    expect(runNow.plan(anOffice({ tabs }), '', '').changes).toEqual([]);
  });

  test.each([
    ['Run now', true],
    ['run  now', true],
    ['Ann Lee', false],
    ['', false],
  ])('a box is its own where "%s" stands beside it: %s', (label, expected) => {
    expect(isRunNow(label)).toBe(expected);
  });
});
