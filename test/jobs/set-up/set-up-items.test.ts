import { about } from '../../../src/jobs/set-up/about';
import { hideJudgement } from '../../../src/jobs/set-up/hide-judgement';
import { START } from '../../../src/jobs/start/start-layout';
import { readStart, startPage } from '../../../src/jobs/start/start-page';
import { watch } from '../../../src/jobs/letters/draft/watchdog';
import { anOffice, changesOfKind, day, WORKBOOK_ID } from '../../support/office';
import { outside } from '../../support/calendar';
import { aTriggerList } from '../../support/triggers';

describe('Hide or show judgement', () => {
  const tabs = { contacts: [{ name: 'Ann Lee' }], thisWeek: [{ contact: 'Ann Lee' }] };

  test('hides every column in which people are judged, and shows them the next time', () => {
    const first = hideJudgement.plan(anOffice({ tabs }), '', '');
    const start = changesOfKind(first.changes, 'page')[0]?.rows ?? [];
    const second = hideJudgement.plan(anOffice({ tabs, start }), '', '');

    expect(changesOfKind(first.changes, 'hide')).toEqual([
      expect.objectContaining({
        isHidden: true,
        columns: expect.arrayContaining(['tier', 'tierByHand', 'core', 'feeling', 'isDraining', 'spiral']),
      }),
      expect.objectContaining({ isHidden: true, columns: ['tier'] }),
    ]);
    expect(readStart(start).isJudgementHidden).toBe(true);
    expect(changesOfKind(second.changes, 'hide').map(({ isHidden }) => isHidden)).toEqual([false, false]);
  });

  test('says so where there is nothing to hide, and makes no tab', () => {
    const plan = hideJudgement.plan(anOffice(), '', '');

    expect(plan).toEqual({ changes: [], report: 'There are no judgement columns in this workbook.' });
  });
});

describe('About and permissions', () => {
  test('says what it may do and changes nothing', () => {
    const plan = about.plan(anOffice(), '', '');

    expect(plan.changes).toEqual([]);
    expect(plan.box).toMatch(/no code in it sends an email/);
    expect(plan.report).toContain('Nobody has the daily run');
  });

  test('names an owner whose daily run was never seen', () => {
    const { rows } = startPage(
      [],
      [
        [START.owner, 'bo@example.com'],
        [START.workbook, WORKBOOK_ID],
      ],
    );

    const plan = about.plan(anOffice({ start: rows }), '', '');

    expect(plan.report).toContain('The daily run is bo@example.com’s.');
  });

  test('says that none is on in a copy, whoever looks', () => {
    const { rows } = startPage(
      [],
      [
        [START.owner, 'bo@example.com'],
        [START.beat, { day: day('2026-11-22'), secondOfDay: 0 }],
        [START.workbook, 'another'],
      ],
    );

    const told = ['ann@example.com', 'bo@example.com'].map(
      (user) => about.plan(anOffice({ start: rows, user }), '', '').box,
    );

    for (const box of told)
      expect(box).toMatch(
        /No daily run is on here: that of bo@example\.com.*Set up > Daily run… switches it on\./,
      );
  });

  test('names the owner of the daily run', () => {
    const { rows } = startPage(
      [],
      [
        [START.owner, 'bo@example.com'],
        [START.beat, { day: day('2026-11-22'), secondOfDay: 0 }],
        [START.workbook, WORKBOOK_ID],
      ],
    );

    const plan = about.plan(anOffice({ start: rows }), '', '');

    expect(plan.box).toContain('The daily run is bo@example.com’s, last seen on 2026-11-22.');
  });
});

describe('the watchdog', () => {
  test('takes its own trigger away, and no other', () => {
    const triggers = aTriggerList('onDailyTrigger', 'onWatchdogTrigger');

    watch.act?.(anOffice(), '', outside({ triggers }));

    expect(triggers.list().map(({ handler }) => handler)).toEqual(['onDailyTrigger']);
    expect(watch.plan(anOffice(), '', '').changes).toEqual([]);
  });
});
