import {
  asksAgain,
  draftingTime,
  draftsOneEach,
  draftsTogether,
  postingInWords,
  recipientKey,
  type PlannedDraft,
  type Posting,
} from '../../../../src/domain/letters/text/letters-together';
import { aContact, many } from '../../../support/practice';

const people = (count: number) => many(count, (id) => aContact({ id }));
const sizes = (drafts: readonly PlannedDraft[]) =>
  drafts.map(({ key, recipients }) => `${key}: ${recipients.length}`);

describe('together', () => {
  test.each<{ why: string; count: number; soFar?: number; drafts: string[] }>([
    { why: 'nobody', count: 0, drafts: [] },
    { why: 'one', count: 1, drafts: ['L0001-1: 1'] },
    { why: 'a full group', count: 50, drafts: ['L0001-1: 50'] },
    { why: 'one more', count: 51, drafts: ['L0001-1: 50', 'L0001-2: 1'] },
    {
      why: '240 people are five drafts',
      count: 240,
      drafts: ['L0001-1: 50', 'L0001-2: 50', 'L0001-3: 50', 'L0001-4: 50', 'L0001-5: 40'],
    },
    {
      why: 'who came later gets a group of their own: the last one may have been sent',
      count: 2,
      soFar: 5,
      drafts: ['L0001-6: 2'],
    },
  ])('$why', ({ count, soFar, drafts }) => {
    expect(sizes(draftsTogether('L0001', people(count), soFar))).toEqual(drafts);
  });

  test('everybody is in one group, in their order', () => {
    const all = people(120);

    const grouped = draftsTogether('L0001', all).flatMap(({ recipients }) => recipients);

    expect(grouped).toEqual(all);
  });

  test('each recipient’s row has a key of its own, with the number of the group', () => {
    const [draft] = draftsTogether('L0001', people(1), 1);

    expect(recipientKey('L0001', 'C0001', draft?.occasion ?? '')).toBe('L0001-C0001-2');
  });
});

describe('one each', () => {
  test.each([
    { why: 'a letter that goes out once', occasion: undefined, key: 'L0001-C0001' },
    { why: 'one that repeats has its day', occasion: '2026-11-23', key: 'L0001-C0001-2026-11-23' },
  ])('$why', ({ occasion, key }) => {
    const [draft] = draftsOneEach('L0001', people(1), occasion);

    expect(draft).toEqual({ key, occasion: occasion ?? '', recipients: people(1) });
  });

  test('is a draft a person', () => {
    expect(draftsOneEach('L0001', people(3))).toHaveLength(3);
  });
});

describe('the size', () => {
  test.each<{ why: string; posting: Posting; again: boolean }>([
    { why: 'forty each', posting: { way: 'One each', people: 40, drafts: 40 }, again: false },
    {
      why: 'above forty each is asked again',
      posting: { way: 'One each', people: 41, drafts: 41 },
      again: true,
    },
    { why: 'together never', posting: { way: 'Together', people: 2001, drafts: 41 }, again: false },
  ])('$why', ({ posting, again }) => {
    expect(asksAgain(posting)).toBe(again);
  });

  test.each([
    { why: 'none', drafts: 0, seconds: 10, runs: 1 },
    { why: '240 fit one run', drafts: 240, seconds: 92, runs: 1 },
    { why: 'a run’s fill', drafts: 762, seconds: 270, runs: 1 },
    { why: 'one more', drafts: 763, seconds: 281, runs: 2 },
    { why: '2,000 take at most five', drafts: 2000, seconds: 710, runs: 3 },
  ])('$why: $drafts drafts take $seconds s', ({ drafts, seconds, runs }) => {
    expect(draftingTime(drafts)).toEqual({ seconds, runs });
  });

  test('an introduction is a draft to two people', () => {
    const [first] = postingInWords({ way: 'One each', people: 4, drafts: 2 });

    expect(first).toBe('4 people in 2 drafts: somebody presses Send 2 times.');
  });

  test.each<{ posting: Posting; words: string[] }>([
    { posting: { way: 'One each', people: 0, drafts: 0 }, words: ['Nobody gets a draft.'] },
    {
      posting: { way: 'Together', people: 240, drafts: 5 },
      words: [
        '240 people in 5 drafts, up to 50 in Bcc of each: somebody presses Send 5 times.',
        'Gmail lets a mailbox write to about 500 people a day (Google Workspace: 2000): this is within it.',
        'Drafting takes about 1 minute.',
      ],
    },
    {
      posting: { way: 'One each', people: 1, drafts: 1 },
      words: [
        '1 person, a draft each: somebody presses Send 1 time.',
        'Gmail lets a mailbox write to about 500 people a day (Google Workspace: 2000): this is within it.',
        'Drafting takes about 1 minute.',
      ],
    },
    {
      posting: { way: 'One each', people: 2001, drafts: 2001 },
      words: [
        '2001 people, a draft each: somebody presses Send 2001 times.',
        'Gmail lets a mailbox write to about 500 people a day (Google Workspace: 2000): spread the sending over 5 days (Workspace: 2).',
        'Drafting takes about 12 minutes, over 3 runs: it goes on by itself.',
      ],
    },
  ])('in words: $posting.people $posting.way', ({ posting, words }) => {
    expect(postingInWords(posting)).toEqual(words);
  });
});
