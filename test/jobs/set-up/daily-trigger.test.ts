import { arrangeDailyRun, keepWatch } from '../../../src/jobs/set-up/daily-trigger';
import type { RewritePage } from '../../../src/runner/change';
import type { DailyTrigger } from '../../../src/runner/ports';
import { START } from '../../../src/jobs/start/start-layout';
import { readStart, startPage, type StartNews } from '../../../src/jobs/start/start-page';
import { dailyRunOf } from '../../../src/jobs/start/whose-daily-run';
import { anOffice, changesOfKind, day, WORKBOOK_ID } from '../../support/office';
import { outside } from '../../support/calendar';
import { aTriggerList } from '../../support/triggers';

const ANN = 'ann@example.com';
const BO = 'bo@example.com';
const aStart = (news: StartNews) => startPage([], news).rows;
const ownedBy = (owner: string, lastSeen: string, workbook = WORKBOOK_ID) =>
  aStart([
    [START.owner, owner],
    [START.triggerId, 'daily-1'],
    [START.beat, { day: day(lastSeen), secondOfDay: 6 * 3600 }],
    [START.workbook, workbook],
  ]);
const OWN_DAILY = [{ id: 'daily-1', handler: 'onDailyTrigger' }];

/** Does what the runner does: acts, then plans. */
function arrange(office: ReturnType<typeof anOffice>, answer: string, triggers = aTriggerList()) {
  const done = arrangeDailyRun.act?.(office, answer, outside({ triggers })) ?? '';
  const plan = arrangeDailyRun.plan(office, answer, done);
  const [page] = changesOfKind(plan.changes, 'page') as RewritePage[];
  return { plan, start: page ? readStart(page.rows) : null, triggers: triggers.list() };
}

describe('Daily run…', () => {
  test.each([
    ['nothing typed: the hour of Settings', '', 6],
    ['a yes', 'Yes', 6],
    ['an hour', '8', 8],
    ['an hour as it is said', '8h', 8],
    ['an hour as a clock shows it', ' 17:00 ', 17],
    ['midnight', '0', 0],
  ])('is switched on: %s', (_why, answer, hour) => {
    const { plan, start, triggers } = arrange(anOffice(), answer);

    expect(triggers.map(({ handler }) => handler)).toEqual(['onEditTrigger', `onDailyTrigger at ${hour}`]);
    expect(start).toMatchObject({
      owner: ANN,
      triggerId: '2',
      beat: { day: day('2026-11-23') },
      workbook: WORKBOOK_ID,
    });
    expect(plan.report).toContain(`from ${hour}:00 to ${hour + 1}:00, as ${ANN}`);
  });

  test.each([
    ['an hour that no day has', '24'],
    ['words', 'in the morning'],
  ])('refuses %s, and changes nothing', (_why, answer) => {
    const { plan, triggers } = arrange(anOffice(), answer);

    expect(plan).toMatchObject({ isRefused: true, changes: [] });
    expect(plan.report).toContain(answer);
    expect(triggers).toEqual([]);
  });

  test('is moved to another hour by its owner, and stays one', () => {
    const before = aTriggerList('onDailyTrigger', 'onEditTrigger', 'onWatchdogTrigger');

    const { triggers } = arrange(anOffice({ start: ownedBy(ANN, '2026-11-23') }), '9', before);

    expect(triggers.map(({ handler }) => handler)).toEqual([
      'onWatchdogTrigger',
      'onEditTrigger',
      'onDailyTrigger at 9',
    ]);
  });

  test('is switched off by its owner', () => {
    const before = aTriggerList('onDailyTrigger', 'onEditTrigger', 'onWatchdogTrigger');

    const { start, triggers } = arrange(anOffice({ start: ownedBy(ANN, '2026-11-23') }), 'off', before);

    expect(triggers.map(({ handler }) => handler)).toEqual(['onWatchdogTrigger']);
    expect(start).toMatchObject({ owner: '', triggerId: '', workbook: '' });
  });

  test('is refused while somebody else’s is alive', () => {
    const { plan, triggers } = arrange(anOffice({ start: ownedBy(BO, '2026-11-21') }), '');

    expect(plan).toMatchObject({ isRefused: true, changes: [] });
    expect(plan.report).toContain(BO);
    expect(triggers).toEqual([]);
  });

  test('takes the place of somebody else’s that died', () => {
    const { start } = arrange(anOffice({ start: ownedBy(BO, '2026-11-20') }), '');

    expect(start?.owner).toBe(ANN);
  });

  test.each([
    ['nobody has it: which hour', anOffice(), /which hour.*Leave it blank for 6\./],
    [
      'it is theirs: another hour, or off',
      anOffice({ start: ownedBy(ANN, '2026-11-01'), ownTriggers: OWN_DAILY }),
      /another hour.*"off"/,
    ],
  ])('asks, when %s', (_why, office, expected) => {
    const question = arrangeDailyRun.question?.(office);

    expect(question).toMatchObject({ kind: 'prompt', text: expect.stringMatching(expected) });
  });

  test('asks nothing where it will be refused', () => {
    expect(arrangeDailyRun.question?.(anOffice({ start: ownedBy(BO, '2026-11-23') }))).toBeNull();
  });
  test.each([
    ['it was theirs, in the workbook that this one was copied from', ownedBy(ANN, '2026-11-23', 'another')],
    ['it was somebody else’s there', ownedBy(BO, '2026-11-23', 'another')],
    ['Start is older than the line that says in which workbook', ownedBy(BO, '2026-11-23', '')],
  ])('is refused to nobody in a copy, and says that none is on: %s', (_why, start) => {
    const office = anOffice({ start });

    const question = arrangeDailyRun.question?.(office);
    const after = arrange(office, '6');

    expect(question?.text).toMatch(/^No daily run is on here: that of (ann|bo)@example\.com.*which hour/);
    expect(after.start).toMatchObject({ owner: ANN, workbook: WORKBOOK_ID });
    expect(after.triggers).toHaveLength(2);
  });
});

describe('the daily run that Start tells of', () => {
  test.each([
    ['is somebody else’s, alive for three days', ownedBy(BO, '2026-11-21'), [], 'other'],
    ['is silent after three days', ownedBy(BO, '2026-11-20'), [], 'silent'],
    [
      'is somebody else’s, and one’s own trigger is no proof of theirs',
      ownedBy(BO, '2026-11-23'),
      OWN_DAILY,
      'other',
    ],
    [
      'never went',
      aStart([
        [START.owner, BO],
        [START.workbook, WORKBOOK_ID],
      ]),
      [],
      'silent',
    ],
    ['is one’s own', ownedBy(ANN, '2026-11-23'), OWN_DAILY, 'own'],
    ['is one’s own, however long ago it went', ownedBy(ANN, '2026-01-01'), OWN_DAILY, 'own'],
    [
      'is one’s own by its trigger, though an older Start doesn’t say where',
      ownedBy(ANN, '2026-11-23', ''),
      OWN_DAILY,
      'own',
    ],
    ['was one’s own, and its trigger is gone', ownedBy(ANN, '2026-11-23'), [], 'elsewhere'],
    [
      'was one’s own: the trigger that is there watches over drafts',
      ownedBy(ANN, '2026-11-23'),
      [{ id: '1', handler: 'onWatchdogTrigger' }],
      'elsewhere',
    ],
    ['came along with a copy', ownedBy(BO, '2026-11-23', 'another'), [], 'elsewhere'],
    ['is nobody’s', [], OWN_DAILY, 'off'],
  ])('%s', (_why, start, ownTriggers, expected) => {
    expect(dailyRunOf(anOffice({ start, ownTriggers })).is).toBe(expected);
  });
});

describe('the watchdog', () => {
  const WATCHDOG = 'onWatchdogTrigger';
  const listed = (...given: readonly DailyTrigger[]) => {
    const triggers = aTriggerList();
    return { ...triggers, list: () => [...given.filter(({ id }) => !removed.has(id)), ...triggers.list()] };
  };
  const removed = new Set<string>();

  test('is made once', () => {
    const triggers = listed({ id: 'old', handler: WATCHDOG, isDisabled: false });

    keepWatch(triggers);

    expect(triggers.list().map(({ id }) => id)).toEqual(['old']);
  });

  test('that never fires gives way to one that does', () => {
    const triggers = listed({ id: 'dead', handler: WATCHDOG, isDisabled: true });

    keepWatch({ ...triggers, remove: (id) => void removed.add(id) });

    expect(triggers.list().map(({ handler }) => handler)).toEqual([`${WATCHDOG} every 10`]);
  });
});
