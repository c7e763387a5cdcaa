import { buildWeek } from '../../../src/jobs/week/build-week';
import { seasonNews } from '../../../src/jobs/season/season-report';
import { hardTimes, goodTimes } from '../../../src/jobs/season/change-season';
import { START_LAYOUT } from '../../../src/jobs/start/start-layout';
import { startPage, type StartNews } from '../../../src/jobs/start/start-page';
import type { RowOf } from '../../../src/sheets/declare/table';
import type { letters } from '../../../src/sheets/tabs/letters';
import { anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

const SINCE = day('2026-11-02');
const HARD_TIMES = { season: 'Hard times', seasonSince: SINCE } as const;

/** Three clients, the last of them without an e-mail address, and a prospect whom nobody has called. */
const tabs: TabRows = {
  contacts: [
    { id: 'C0001', name: 'Ann Lee', kind: 'Client', email: 'ann@example.com' },
    { id: 'C0002', name: 'Bo Berg', kind: 'Client', email: 'bo@example.com' },
    { id: 'C0003', name: 'Cy Cole', kind: 'Client', address: '1 Main Street' },
    { id: 'C0004', name: 'Di Dorn', kind: 'Prospect' },
  ],
};
const inHardTimes = (given: TabRows = {}, circumstances: Circumstances = {}) =>
  seasonNews(anOffice({ settings: HARD_TIMES, tabs: { ...tabs, ...given }, ...circumstances }));
const lineOf = (news: StartNews, label: string) => {
  const [, value, hint] = news.find(([each]) => each.includes(label)) ?? [];
  return [value, hint];
};
const aLetter = (given: Partial<RowOf<typeof letters>> = {}) => ({
  id: 'L0001',
  name: 'Calm',
  kind: 'Hard-times letter' as const,
  ...given,
});

describe('the season on Start', () => {
  test('is told with its first day', () => {
    expect(lineOf(inHardTimes(), 'Season')[0]).toBe('Hard times since 2 Nov 2026');
    expect(lineOf(seasonNews(anOffice()), 'Season')[0]).toBe('Good times');
  });

  test('says in Good times what the steps would be, and how far none of them is', () => {
    const news = seasonNews(anOffice({ tabs }));

    expect(news.slice(1).map(([, value]) => value)).toEqual([false, '', '', '', '']);
    expect(lineOf(news, 'Letter')[1]).toMatch(/^Settles the worries/);
  });

  test('says in Hard times how far each step is', () => {
    const news = inHardTimes();

    expect(news.slice(1).map(([, value]) => value)).toEqual([false, 'To do', 'To do', 'To do', '']);
    expect(lineOf(news, 'Prospects')[1]).toBe('1 of 1 left; 1 this week, all by 1 Jan 2027');
    expect(lineOf(news, 'Introductions')[1]).toBe('0 introductions came of it since 2 Nov 2026');
  });
});

describe('the step Letter', () => {
  const draft = { letterId: 'L0001', contactId: 'C0001', contact: 'Ann Lee', key: 'one' };

  test.each<{ why: string; given: TabRows; value: string; hint: string }>([
    {
      why: 'no letter stands on Letters',
      given: {},
      value: 'To do',
      hint: 'not begun; Hard times began 21 days ago',
    },
    {
      why: 'one of earlier Hard times doesn’t count',
      given: { letters: [aLetter({ sentOn: day('2020-03-20') })] },
      value: 'To do',
      hint: 'not begun; Hard times began 21 days ago',
    },
    {
      why: 'a letter of another kind doesn’t either',
      given: { letters: [aLetter({ kind: 'Letter' })] },
      value: 'To do',
      hint: 'not begun; Hard times began 21 days ago',
    },
    {
      why: 'who has a draft, or was sent one, is counted once',
      given: {
        letters: [aLetter()],
        drafts: [
          { ...draft, state: 'Drafted' },
          { ...draft, key: 'two', state: 'Sent' },
          { ...draft, key: 'three', contactId: 'C0002', contact: 'Bo Berg', state: 'Skipped' },
          {
            ...draft,
            key: 'four',
            letterId: 'L0009',
            contactId: 'C0002',
            contact: 'Bo Berg',
            state: 'Drafted',
          },
        ],
      },
      value: 'To do',
      hint: '1 of 2 clients drafted, not sent; 1 to print; Hard times began 21 days ago',
    },
    {
      why: 'it ticks itself once the letter is sent',
      given: { letters: [aLetter({ sentOn: day('2026-11-20') })] },
      value: 'Done',
      hint: 'sent on 20 Nov 2026; 1 to print',
    },
  ])('$why', ({ given, value, hint }) => {
    expect(lineOf(inHardTimes(given), 'Letter')).toEqual([value, hint]);
  });

  test('counts every letter of Hard times that have no first day', () => {
    const given = { letters: [aLetter({ sentOn: day('2020-03-20') })] };

    const news = inHardTimes(given, { settings: { season: 'Hard times' } });

    expect(lineOf(news, 'Letter')[0]).toBe('Done');
  });
});

describe('the box of Prepare', () => {
  const PREPARE = 'Hard times 1: Prepare';
  const TICKED = startPage(START_LAYOUT, [[PREPARE, true]]).rows;

  test.each([
    { why: 'stays as a person left it', job: buildWeek, season: 'Hard times', box: true },
    { why: 'counts where it was ticked before', job: hardTimes, season: 'Good times', box: true },
    { why: 'is cleared when Good times come back', job: goodTimes, season: 'Hard times', box: false },
  ] as const)('$why', ({ job, season, box }) => {
    const office = anOffice({ tabs, settings: { season }, start: TICKED });

    const [start] = changesOfKind(job.plan(office, '', '').changes, 'page')
      .filter(({ tab }) => tab === 'Start')
      .map(({ rows }) => rows);

    expect((start ?? TICKED).find(([label]) => label === PREPARE)?.[1]).toBe(box);
  });
});
