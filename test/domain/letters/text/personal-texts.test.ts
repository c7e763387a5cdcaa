import { appealText, type Research } from '../../../../src/domain/letters/text/appeal-text';
import {
  AFTER_SALE_MOMENTS,
  CHECK_IN_TEXT,
  afterSaleText,
} from '../../../../src/domain/letters/text/check-in-texts';
import { introductionText, type Introduced } from '../../../../src/domain/letters/text/introduction-text';
import type { LetterKind, LetterText } from '../../../../src/domain/records/letter';
import { lintLetter } from '../../../../src/domain/letters/text/linters';
import {
  asTemplateText,
  fieldValues,
  mergeFields,
  whyFieldsStop,
} from '../../../../src/domain/letters/text/merge-fields';
import { nextTopic, thinkingOfYouText, topicsOf } from '../../../../src/domain/letters/due/thinking-of-you';
import type { Contact } from '../../../../src/domain/records/contact';
import { aLetterTo } from '../../../support/letters';
import { aContact } from '../../../support/practice';

const FIELD_LIKE = 'a {{Tier}} {{{x}}}';
/** What Ann gets. */
const sentTo = ({ subject, body }: LetterText) => {
  const values = fieldValues([], { dear: 'Ann', sender: 'Nora' });
  const merged = mergeFields(body, values, 'plain text');
  return { subject, body: merged.ok ? merged.text : `blank: ${merged.blank.join(', ')}` };
};
const appeal = (given: Partial<Research> = {}): LetterText => {
  const made = appealText({ pain: 'rent goes up', gain: 'two months free.', referredBy: 'Idris', ...given });
  if (!made.ok) throw new Error(made.reason);
  return made.text;
};
const introduced = (given: Partial<Introduced> = {}): Introduced => ({
  name: 'Ann Example',
  dear: 'Ann',
  profession: '',
  company: '',
  ...given,
});
const EXPERT = introduced({
  name: 'Bob Public',
  dear: '',
  profession: 'CPA',
  company: 'Public Books',
});

const FULL: Partial<Contact> = {
  hobbies: 'Roses, rowing',
  sports: 'Golf; tennis',
  pastimes: 'Chess\nreading',
  likes: 'jazz',
  children: 'Mia, Tom',
  favouriteRestaurant: 'Saffron & Smoke',
  dream: 'a house, by the sea',
};

describe('every text', () => {
  const made: { kind: LetterKind; text: LetterText }[] = [
    { kind: 'Check-in', text: CHECK_IN_TEXT },
    ...AFTER_SALE_MOMENTS.map((moment) => ({
      kind: 'Check-in' as const,
      text: afterSaleText(moment, 'new roof'),
    })),
    ...topicsOf(aContact(FULL)).map((topic) => ({
      kind: 'Thinking of you' as const,
      text: thinkingOfYouText(topic),
    })),
    { kind: 'Appeal', text: appeal() },
    { kind: 'Introduction', text: introductionText({ person: introduced(), expert: EXPERT }, 'payroll') },
  ];

  test.each(made)(
    'is one that Cultivate has nothing to say against: $kind, $text.subject',
    ({ kind, text }) => {
      const { subject, body } = text;

      const warnings = lintLetter({ ...aLetterTo({ kind }), subject, text: body });

      expect([...warnings, ...whyFieldsStop(body, [], 'One each')]).toEqual([]);
    },
  );

  test.each<{ why: string; text: LetterText }>([
    { why: 'a sale', text: afterSaleText('same day', FIELD_LIKE) },
    { why: 'a topic', text: thinkingOfYouText({ fact: 'hobbies', text: FIELD_LIKE }) },
    { why: 'the research', text: appeal({ pain: FIELD_LIKE, referredBy: FIELD_LIKE }) },
    { why: 'a need', text: introductionText({ person: introduced(), expert: EXPERT }, FIELD_LIKE) },
  ])('takes no field from $why', ({ text }) => {
    expect(sentTo(text).body).toContain('a { {Tier} } { { {x} } }');
  });
});

test.each([
  { why: 'words', words: ' as they are ', becomes: 'as they are' },
  { why: 'one brace', words: '{a}', becomes: '{a}' },
  { why: 'two', words: '{{a}}', becomes: '{ {a} }' },
  { why: 'three', words: '{{{a}}}', becomes: '{ { {a} } }' },
])('as part of a template: $why', ({ words, becomes }) => {
  expect(asTemplateText(words)).toBe(becomes);
});

describe('a check-in', () => {
  test('to a client who went quiet', () => {
    expect(sentTo(CHECK_IN_TEXT)).toEqual({
      subject: 'How have you been?',
      body:
        'Dear Ann,\n\nYou came to mind today: how have you been, and what has changed for you since we last spoke?\n\nIf there is anything ' +
        'that you would like to have looked at, a line from you is enough. Or name a day on which a call suits you.\n\nWith kind regards\nNora',
    });
  });

  test.each([
    {
      moment: 'same day',
      what: 'new roof',
      says: 'Thank you for your trust (new roof). Was everything as you expected? If anything is open, write back and you have an answer today.',
    },
    {
      moment: 'same day',
      what: ' ',
      says: 'Thank you for your trust. Was everything as you expected? If anything is open, write back and you have an answer today.',
    },
    {
      moment: 'days later',
      what: 'new roof',
      says: 'A few days have passed (new roof): is everything still as you wish? If a question has come up, this is the moment to ask it.',
    },
    {
      moment: 'days later',
      what: '',
      says: 'A few days have passed: is everything still as you wish? If a question has come up, this is the moment to ask it.',
    },
  ] as const)('after a sale: $moment, “$what”', ({ moment, what, says }) => {
    expect(sentTo(afterSaleText(moment, what)).body).toBe(`Dear Ann,\n\n${says}\n\nWith kind regards\nNora`);
  });
});

describe('a thought', () => {
  test('is on one topic of the file', () => {
    expect(topicsOf(aContact(FULL)).map(({ fact, text }) => `${fact}: ${text}`)).toEqual([
      'hobbies: Roses',
      'sports: Golf',
      'pastimes: Chess',
      'likes: jazz',
      'children: Mia, Tom',
      'favouriteRestaurant: Saffron & Smoke',
      'dream: a house, by the sea',
    ]);
  });

  test.each([
    { why: 'the first', given: FULL, soFar: 0, fact: 'hobbies' },
    { why: 'they take turns', given: FULL, soFar: 8, fact: 'sports' },
    { why: 'the only one', given: { dream: 'a house' }, soFar: 3, fact: 'dream' },
    { why: 'an empty file', given: { hobbies: ' , ' }, soFar: 0, fact: null },
  ])('$why', ({ given, soFar, fact }) => {
    expect(nextTopic(aContact(given), soFar)?.fact ?? null).toBe(fact);
  });

  test.each([
    { fact: 'hobbies', text: 'Roses', says: 'Roses came up today, and you came to mind. How is it going?' },
    { fact: 'likes', text: 'Jazz', says: 'Jazz came up today, and you came to mind. Are you well?' },
    { fact: 'children', text: 'Mia', says: 'You came to mind today. How are things at home (Mia)?' },
    {
      fact: 'favouriteRestaurant',
      text: 'Smoke',
      says: 'Somebody spoke of Smoke today, and you came to mind. Have you been there lately?',
    },
    {
      fact: 'dream',
      text: 'a house',
      says: 'You once spoke of a dream of yours (a house). How close are you?',
    },
  ] as const)('on $fact', ({ fact, text, says }) => {
    expect(sentTo(thinkingOfYouText({ fact, text })).body).toBe(`Dear Ann,\n\n${says}\n\nNora`);
  });
});

describe('an appeal', () => {
  const CLOSING =
    'Would ten minutes on the phone suit you this week? Name a time, and you get the call.\n\nWith kind regards\nNora';

  test.each([
    {
      why: 'from pain and gain',
      given: {},
      subject: 'Idris suggested a short talk',
      says: 'Idris thought that a short talk could be worth your while.\n\nWhat it may spare you: rent goes up.\nWhat it may bring you: two months free.',
    },
    {
      why: 'from pain alone, and nobody referred them',
      given: { gain: ' ', referredBy: '' },
      subject: 'Ten minutes that may be worth your while',
      says: 'A short talk could be worth your while.\n\nWhat it may spare you: rent goes up.',
    },
    {
      why: 'from gain alone',
      given: { pain: '' },
      subject: 'Idris suggested a short talk',
      says: 'Idris thought that a short talk could be worth your while.\n\nWhat it may bring you: two months free.',
    },
  ])('$why', ({ given, subject, says }) => {
    expect(sentTo(appeal(given))).toEqual({ subject, body: `Dear Ann,\n\n${says}\n\n${CLOSING}` });
  });

  test.each([
    { why: 'blank', pain: '', gain: ' ' },
    { why: 'a full stop', pain: '.', gain: '' },
  ])('is impossible while the research is empty: $why', ({ pain, gain }) => {
    expect(appealText({ pain, gain, referredBy: 'Idris' })).toEqual({ ok: false, reason: 'no research' });
  });
});

describe('an introduction', () => {
  test.each([
    {
      why: 'to both, by what each is called',
      person: introduced(),
      need: 'Somebody for payroll.',
      subject: 'Ann, meet Bob Public',
      says:
        'Dear Ann and Bob Public,\n\nYou two should know each other. Ann, you told us what you are looking for: Somebody for payroll. Bob ' +
        'Public, this is your field.\n\nAnn Example, meet Bob Public (CPA, Public Books).',
    },
    {
      why: 'a need that nobody wrote down is left open',
      person: introduced({ company: 'Example Bakery' }),
      need: ' ',
      subject: 'Ann, meet Bob Public',
      says:
        'Dear Ann and Bob Public,\n\nYou two should know each other. Ann, you told us what you are looking for: …. Bob Public, this is your ' +
        'field.\n\nAnn Example (Example Bakery), meet Bob Public (CPA, Public Books).',
    },
  ])('$why', ({ person, need, subject, says }) => {
    const ending =
      'Everything else is yours to arrange: reply to all, and you are in touch.\n\nWith kind regards\nNora';

    expect(sentTo(introductionText({ person, expert: EXPERT }, need))).toEqual({
      subject,
      body: `${says}\n\n${ending}`,
    });
  });
});
