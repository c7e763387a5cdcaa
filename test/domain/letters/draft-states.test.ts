import {
  DRAFT_STATES,
  contentMark,
  holdsItsKey,
  isOpen,
  isOtherContent,
  mayBeSent,
  settleIntended,
  type DraftContent,
  type Sweep,
} from '../../../src/domain/letters/draft-states';

describe('an Intended row whose run died', () => {
  const swept = (given: Partial<Sweep>) =>
    settleIntended({ found: 'none', isSweepComplete: true, minutesSinceCrash: 3, ...given });

  test.each<{ why: string; given: Partial<Sweep>; becomes: string }>([
    { why: 'its draft is there: adopted', given: { found: 'one' }, becomes: 'adopt' },
    {
      why: 'however long ago, and however little was looked at',
      given: { found: 'one', minutesSinceCrash: 900, isSweepComplete: false },
      becomes: 'adopt',
    },
    { why: 'at once, too', given: { found: 'one', minutesSinceCrash: 0 }, becomes: 'adopt' },
    { why: 'two are there: a person decides', given: { found: 'several' }, becomes: 'needs review' },
    { why: 'none yet: Gmail gets its minute', given: { minutesSinceCrash: 0.99 }, becomes: 'wait' },
    { why: 'none after a minute', given: { minutesSinceCrash: 1 }, becomes: 'create once more' },
    { why: 'none just before ten', given: { minutesSinceCrash: 9.99 }, becomes: 'create once more' },
    {
      why: 'after ten somebody may have sent it',
      given: { minutesSinceCrash: 10 },
      becomes: 'needs review',
    },
    {
      why: 'not everything was looked at',
      given: { isSweepComplete: false },
      becomes: 'needs review',
    },
    {
      why: 'not everything was looked at, and it is too early',
      given: { isSweepComplete: false, minutesSinceCrash: 0 },
      becomes: 'wait',
    },
  ])('$why: $becomes', ({ given, becomes }) => {
    expect(swept(given).kind).toBe(becomes);
  });

  test.each<{ given: Partial<Sweep>; why: string }>([
    {
      given: { found: 'several' },
      why: 'Several drafts have this key: keep one in Gmail, delete the others, then Check drafts',
    },
    {
      given: { isSweepComplete: false },
      why: 'Not all drafts of the mailbox could be looked at: see in Gmail whether it is there',
    },
    {
      given: { minutesSinceCrash: 10 },
      why: 'No draft is there any more: somebody may have sent or deleted it; see in Gmail under Sent',
    },
  ])('says what a person is to look at: $why', ({ given, why }) => {
    expect(swept(given)).toEqual({ kind: 'needs review', why });
  });
});

describe('a state', () => {
  const those = (test: (state: (typeof DRAFT_STATES)[number]) => boolean) => DRAFT_STATES.filter(test);

  test('only what is intended is left to a run', () => {
    expect(those(isOpen)).toEqual(['Intended']);
  });
  test('only who was skipped gets a draft when the letter is drafted again', () => {
    expect(those((state) => !holdsItsKey(state))).toEqual(['Skipped']);
  });
  test('what lies in the mailbox may be sent', () => {
    expect(those(mayBeSent)).toEqual(['Drafted', 'Needs review']);
  });
});

describe('the same key', () => {
  const content = (given: Partial<DraftContent> = {}): DraftContent => ({
    email: 'ann@example.com',
    subject: 'Spring',
    mark: contentMark(['Spring', 'Dear Ann']),
    ...given,
  });

  test.each<{ why: string; wanted: Partial<DraftContent>; isOther: boolean }>([
    { why: 'the same in every respect', wanted: {}, isOther: false },
    {
      why: 'spelt another way',
      wanted: { email: ' Ann@Example.com', subject: 'Spring ' },
      isOther: false,
    },
    { why: 'no mark was kept', wanted: { mark: '' }, isOther: false },
    { why: 'another address', wanted: { email: 'bob@example.com' }, isOther: true },
    { why: 'another subject', wanted: { subject: 'Summer' }, isOther: true },
    { why: 'another text', wanted: { mark: contentMark(['Spring', 'Dear Bob']) }, isOther: true },
  ])('$why', ({ wanted, isOther }) => {
    expect([isOtherContent(content(), content(wanted)), isOtherContent(content(wanted), content())]).toEqual([
      isOther,
      isOther,
    ]);
  });
});

test.each([
  { why: 'nothing', texts: [], mark: '811c9dc5' },
  { why: 'leading zeros are kept', texts: ['Ann 109'], mark: null },
  { why: 'texts', texts: ['Spring', 'Dear Ann'], mark: null },
])('a mark is eight digits: $why', ({ texts, mark }) => {
  const made = contentMark(texts);

  expect(made).toMatch(mark === null ? /^[0-9a-f]{8}$/ : new RegExp(`^${mark}$`));
});

test('where one text ends and the next begins counts', () => {
  const marks = [['ab', ''], ['a', 'b'], ['', 'ab'], ['ab']].map(contentMark);

  expect(new Set(marks).size).toBe(4);
});
