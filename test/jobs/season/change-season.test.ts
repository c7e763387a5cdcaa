import { buildWeek } from '../../../src/jobs/week/build-week';
import type { Job } from '../../../src/runner/job';
import { goodTimes, hardTimes } from '../../../src/jobs/season/change-season';
import { anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

const MONDAY = { day: day('2026-11-23'), secondOfDay: 0 };
const IN_HARD_TIMES: Circumstances = {
  settings: { season: 'Hard times', seasonSince: day('2026-11-02') },
};
const client = { kind: 'Client', added: day('2020-01-01') } as const;

/** 21 clients whose courtesy call is overdue, and a prospect; one client has no e-mail address. */
const tabs: TabRows = {
  contacts: [
    ...Array.from({ length: 20 }, (_, index) => ({
      ...client,
      id: `C00${index + 10}`,
      name: `Name ${index + 10}`,
      email: `c${index + 10}@example.com`,
      tierByHand: 1 as const,
    })),
    { ...client, id: 'C0040', name: 'Ann Lee', address: '1 Main Street', tierByHand: 2 as const },
    { id: 'C0050', name: 'Bo Berg', kind: 'Prospect', added: day('2020-01-01') },
  ],
  touchPlan: [{ touch: 'Courtesy call', tier1: 91, tier2: 91, weeklyCap: 30 }],
  settings: [{ setting: 'Season', value: 'Good times' }],
};

type Season = typeof hardTimes;
const officeWith = (circumstances: Circumstances = {}) => anOffice({ tabs, ...circumstances });
const plan = (job: Season, circumstances?: Circumstances) => job.plan(officeWith(circumstances), '', '');
const asked = (job: Season, circumstances?: Circumstances) =>
  job.question?.(officeWith(circumstances))?.text ?? null;
const settingsIn = ({ changes }: ReturnType<Job['plan']>) =>
  changes.flatMap((change) =>
    'values' in change && change.table.name === 'Settings' ? [change.values] : [],
  );
const newRows = ({ changes }: ReturnType<Job['plan']>) =>
  changesOfKind(changes, 'append').filter(({ table }) => table.name === 'This week');
const pages = ({ changes }: ReturnType<Job['plan']>) => changesOfKind(changes, 'page');

describe('Hard times…', () => {
  test('asks with the sentence of what it changes this week', () => {
    expect(asked(hardTimes)).toBe(
      'Hard times pause 1 courtesy call of this week; the Top 20 come first (20 calls), locked until the Hard-times letter is ' +
        'marked as sent; this week’s prospects are 1 of 1, all to be called by 22 Jan 2027; promises, concerns, dates and ' +
        'check-ins go on.\n\nSet Hard times from today, and plan the week anew? OK with nothing typed calls every prospect; to call ' +
        'others, type kinds and tags, parted by commas. Kinds: Prospects 1, Alliances 0, Personal contacts 0.',
    );
  });

  test('counts contacts that have no id yet', () => {
    const contacts = (tabs.contacts ?? []).map((contact) => ({ ...contact, id: '' }));

    expect(asked(hardTimes, { tabs: { ...tabs, contacts } })).toBe(asked(hardTimes));
  });

  test('sets the season from today on Settings', () => {
    expect(settingsIn(plan(hardTimes))).toEqual([
      { value: 'Hard times' },
      expect.objectContaining({ setting: 'Season since', value: MONDAY }),
      expect.objectContaining({ setting: 'Hard times until', value: '' }),
      expect.objectContaining({ setting: 'Hard times for', value: '' }),
    ]);
  });

  test('plans the week anew, with the calls of the Top 20 locked and the reason beside them', () => {
    const rows = newRows(plan(hardTimes)).map(({ values }) => values);

    expect(rows).toHaveLength(21);
    expect(rows).toContainEqual(
      expect.objectContaining({
        contact: 'Name 10',
        whyToday: expect.stringContaining('waits until the Hard-times letter is marked as sent'),
      }),
    );
  });

  test.each([
    { why: 'stand locked until the letter is sent', sentOn: null, locked: 20 },
    { why: 'are unlocked by the day on which it was', sentOn: day('2026-11-20'), locked: 0 },
  ])('the calls of the Top 20 $why', ({ sentOn, locked }) => {
    const letters = [{ name: 'Calm', kind: 'Hard-times letter' as const, sentOn }];
    const office = officeWith({ ...IN_HARD_TIMES, tabs: { ...tabs, letters } });

    const rows = newRows(buildWeek.plan(office, '', '')).map(({ values }) => String(values.whyToday));

    expect(rows).toHaveLength(21);
    expect(rows.filter((why) => why.includes('waits until'))).toHaveLength(locked);
  });

  test('makes the list of letters to print, and says how many', () => {
    const made = plan(hardTimes);

    expect(pages(made).map(({ tab }) => tab)).toEqual(['Print list']);
    expect(made.report).toBe(
      'Hard times begin today. Built the week: 1 item. The tab Print list has 1 letter to print.',
    );
  });

  test('asks and sets nothing where it is Hard times already, and makes the list of letters anew', () => {
    const again = plan(hardTimes, IN_HARD_TIMES);

    expect(asked(hardTimes, IN_HARD_TIMES)).toBeNull();
    expect(settingsIn(again)).toEqual([]);
    expect(pages(again)).toHaveLength(1);
    expect(again.report).toBe(
      'It is Hard times already: nothing changes this week. The tab Print list has 1 letter to print.',
    );
  });
});

describe('whom Hard times call', () => {
  const prospect = (number: number, tags: readonly string[]) => ({
    id: `C${1000 + number}`,
    name: `Prospect ${1000 + number}`,
    kind: 'Prospect' as const,
    added: day('2020-01-01'),
    tags,
  });
  const contacts = [
    ...Array.from({ length: 1000 }, (_, index) => prospect(index, index < 12 ? ['Rent'] : [])),
    { id: 'C5000', name: 'Cy Cole', kind: 'Personal' as const, tags: ['Rent'] },
    { id: 'C5001', name: 'Di Dorn', kind: 'Not yet' as const, tags: ['Rent'] },
  ];
  const question = (circumstances: Circumstances = {}) =>
    hardTimes.question?.(officeWith({ tabs: { contacts }, ...circumstances }));
  const planned = (answer: string, circumstances: Circumstances = {}) =>
    settingsIn(hardTimes.plan(officeWith({ tabs: { contacts }, ...circumstances }), answer, ''));
  const valueOf = (answer: string, setting: string, circumstances: Circumstances = {}) =>
    planned(answer, circumstances).find((values) => values['setting'] === setting)?.['value'];

  test('is asked, with how many that is a week, and the window moves where there isn’t the room', () => {
    expect(question()).toMatchObject({ kind: 'prompt' });
    expect(question()?.text).toContain(
      'this week’s prospects are 42 of 1000, all to be called by 9 May 2027 (by 22 Jan 2027 they would be 112 a week, where there is ' +
        'room for 45)',
    );
    expect(question()?.text).toContain(
      'Kinds: Prospects 1000, Alliances 0, Personal contacts 1. Tags: Rent 13.',
    );
    expect(valueOf('', 'Hard times until')).toEqual({ day: day('2027-05-09'), secondOfDay: 0 });
  });

  test('an end that the office has set stays, and the yes is to what it asks for', () => {
    const circumstances = { settings: { prospectsUntil: day('2027-01-31') } };

    expect(question(circumstances)?.text).toContain(
      'this week’s prospects are 100 of 1000, all to be called by 31 Jan 2027: 100 a week, where there is room for 45, at which the ' +
        'last is called by 9 May 2027',
    );
    expect(valueOf('yes', 'Hard times until', circumstances)).toEqual({
      day: day('2027-01-31'),
      secondOfDay: 0,
    });
  });

  test.each([
    {
      why: 'those with a tag',
      answer: ' rent ',
      says: 'this week’s prospects with rent are 2 of 12, all to be',
    },
    {
      why: 'those of kinds and a tag; Not yet never',
      answer: 'Prospect; personal; RENT',
      says: 'this week’s prospects and personal contacts with RENT are 2 of 13, all to be',
    },
  ])('may be $why: that is told before the yes', ({ answer, says }) => {
    expect(question()?.next?.(answer)).toMatchObject({
      kind: 'confirm',
      text: expect.stringContaining(says),
    });
  });

  test.each([
    { answer: 'rnet', says: /^Nobody has the tag rnet\./ },
    { answer: 'Alliances', says: /^There are no alliances\./ },
    { answer: 'clients', says: /^Clients get the letter, and the Top 20 their call\./ },
    { answer: 'Not yet', says: /^Whoever is Not yet is never called/ },
  ])('is asked again where $answer is nobody', ({ answer, says }) => {
    expect(question()?.next?.(answer)).toMatchObject({ kind: 'prompt', text: expect.stringMatching(says) });
  });

  test.each(['', 'yes', 'OK'])('is whom Settings names, answered with "%s"', (answer) => {
    const circumstances = { settings: { recontacted: ['Rent'] } };

    expect(question(circumstances)?.next?.(answer)).toBeNull();
    expect(valueOf(answer, 'Hard times for', circumstances)).toBe('Rent');
  });

  test('is kept on Settings as it was typed', () => {
    expect(valueOf('Personal, rent', 'Hard times for')).toBe('Personal, rent');
    expect(valueOf('all', 'Hard times for', { settings: { recontacted: ['Rent'] } })).toBe('');
  });

  test('has who is no prospect asked how they are, and not what makes a prospect', () => {
    const made = hardTimes.plan(officeWith({ tabs: { contacts } }), 'Personal', '');

    expect(newRows(made).map(({ values }) => values)).toMatchObject([
      { contact: 'Cy Cole', what: 'Call', ask: expect.stringContaining('whom do they know who is worried?') },
    ]);
  });
});

describe('Good times…', () => {
  test('asks with what comes back', () => {
    expect(asked(goodTimes, IN_HARD_TIMES)).toMatch(
      /^Good times bring back 1 courtesy call this week, .*\n\nSet Good times from today, and plan the week anew\?$/,
    );
  });

  test('restores the Touch plan', () => {
    const rows = newRows(plan(goodTimes, IN_HARD_TIMES)).map(({ values }) => values.what);

    expect(rows).toEqual(Array(21).fill('Courtesy call'));
  });

  test('makes no list of letters', () => {
    const made = plan(goodTimes, IN_HARD_TIMES);

    expect(pages(made)).toEqual([]);
    expect(made.report).toBe('Good times begin today. Built the week: 21 items.');
  });

  test('changes nothing in Good times', () => {
    expect(asked(goodTimes)).toBeNull();
    expect(plan(goodTimes)).toEqual({
      changes: [],
      problems: [],
      report: 'It is Good times already: nothing changes this week.',
    });
  });
});
