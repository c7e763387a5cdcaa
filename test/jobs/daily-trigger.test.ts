import { arrangeDailyRun, otherOwner } from '../../src/jobs/daily-trigger';
import type { RewritePage } from '../../src/jobs/job';
import { START } from '../../src/jobs/start-layout';
import { readStart, startPage, type StartNews } from '../../src/jobs/start-page';
import { anOffice, changesOfKind, day } from '../support/office';
import { outside } from '../support/calendar';
import { aTriggerList } from '../support/triggers';

const ANN = 'ann@example.com';
const BO = 'bo@example.com';
const aStart = (news: StartNews) => startPage([], news).rows;
const ownedBy = (owner: string, lastSeen: string) =>
  aStart([
    [START.owner, owner],
    [START.triggerId, 'daily-1'],
    [START.beat, { day: day(lastSeen), secondOfDay: 6 * 3600 }],
  ]);

/** Does what the runner does: acts, then plans. */
function arrange(office: ReturnType<typeof anOffice>, answer: string, triggers = aTriggerList()) {
  const done = arrangeDailyRun.act?.(office, answer, outside({ triggers })) ?? '';
  const plan = arrangeDailyRun.plan(office, answer, done);
  const [page] = changesOfKind(plan.changes, 'page') as RewritePage[];
  return { plan, start: page ? readStart(page.rows) : null, triggers: triggers.list() };
}

describe('Daily run…', () => {
  it.each([
    ['nothing typed: the hour of Settings', '', 6],
    ['a yes', 'Yes', 6],
    ['an hour', '8', 8],
    ['an hour as it is said', '8h', 8],
    ['an hour as a clock shows it', ' 17:00 ', 17],
    ['midnight', '0', 0],
  ])('is switched on: %s', (_why, answer, hour) => {
    const { plan, start, triggers } = arrange(anOffice(), answer);

    expect(triggers.map(({ handler }) => handler)).toEqual(['onEditTrigger', `onDailyTrigger at ${hour}`]);
    expect(start).toMatchObject({ owner: ANN, triggerId: '2', beat: { day: day('2026-11-23') } });
    expect(plan.report).toContain(`from ${hour}:00 to ${hour + 1}:00, as ${ANN}`);
  });

  it.each([
    ['an hour that no day has', '24'],
    ['words', 'in the morning'],
  ])('refuses %s, and changes nothing', (_why, answer) => {
    const { plan, triggers } = arrange(anOffice(), answer);

    expect(plan).toMatchObject({ isRefused: true, changes: [] });
    expect(plan.report).toContain(answer);
    expect(triggers).toEqual([]);
  });

  it('is moved to another hour by its owner, and stays one', () => {
    const before = aTriggerList('onDailyTrigger', 'onEditTrigger', 'onWatchdogTrigger');

    const { triggers } = arrange(anOffice({ start: ownedBy(ANN, '2026-11-23') }), '9', before);

    expect(triggers.map(({ handler }) => handler)).toEqual([
      'onWatchdogTrigger',
      'onEditTrigger',
      'onDailyTrigger at 9',
    ]);
  });

  it('is switched off by its owner', () => {
    const before = aTriggerList('onDailyTrigger', 'onEditTrigger', 'onWatchdogTrigger');

    const { start, triggers } = arrange(anOffice({ start: ownedBy(ANN, '2026-11-23') }), 'off', before);

    expect(triggers.map(({ handler }) => handler)).toEqual(['onWatchdogTrigger']);
    expect(start).toMatchObject({ owner: '', triggerId: '' });
  });

  it('is refused while somebody else’s is alive', () => {
    const { plan, triggers } = arrange(anOffice({ start: ownedBy(BO, '2026-11-21') }), '');

    expect(plan).toMatchObject({ isRefused: true, changes: [] });
    expect(plan.report).toContain(BO);
    expect(triggers).toEqual([]);
  });

  it('takes the place of somebody else’s that died', () => {
    const { start } = arrange(anOffice({ start: ownedBy(BO, '2026-11-20') }), '');

    expect(start?.owner).toBe(ANN);
  });

  it.each([
    ['nobody has it: which hour', anOffice(), /which hour.*Leave it blank for 6\./],
    [
      'it is theirs: another hour, or off',
      anOffice({ start: ownedBy(ANN, '2026-11-01') }),
      /another hour.*"off"/,
    ],
  ])('asks, when %s', (_why, office, expected) => {
    const question = arrangeDailyRun.question?.(office);

    expect(question).toMatchObject({ kind: 'prompt', text: expect.stringMatching(expected) });
  });

  it('asks nothing where it will be refused', () => {
    expect(arrangeDailyRun.question?.(anOffice({ start: ownedBy(BO, '2026-11-23') }))).toBeNull();
  });
});

describe('somebody else’s daily run', () => {
  it.each([
    ['is alive for three days', ownedBy(BO, '2026-11-21'), BO],
    ['is dead after three days', ownedBy(BO, '2026-11-20'), null],
    ['is not one’s own', ownedBy(ANN, '2026-11-23'), null],
    ['is nobody’s', [], null],
  ])('%s', (_why, start, expected) => {
    expect(otherOwner(anOffice({ start }))).toBe(expected);
  });
});
