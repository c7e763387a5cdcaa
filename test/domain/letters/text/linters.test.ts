import { lintLetter, type LintRule, type LintedLetter } from '../../../../src/domain/letters/text/linters';
import { aLetterTo } from '../../../support/letters';

const messages = (given: Partial<LintedLetter>): string[] =>
  lintLetter({ ...aLetterTo(), subject: '', text: '', ...given }).map(({ message }) => message);
const rules = (given: Partial<LintedLetter>): LintRule[] =>
  lintLetter({ ...aLetterTo(), subject: '', text: '', ...given }).map(({ rule }) => rule);
const words = (count: number) => Array.from({ length: count }, () => 'you').join(' ');

describe('to be read in seven seconds', () => {
  test.each<{ why: string; given: Partial<LintedLetter>; says: string[] }>([
    { why: 'as many words as can be', given: { text: words(28) }, says: [] },
    {
      why: 'one more',
      given: { text: words(29) },
      says: [
        '29 words take about 8 seconds to read, at 240 words a minute: cut the text to 28 to have it read in 7.',
      ],
    },
    {
      why: 'a longer one',
      given: { text: words(100) },
      says: [
        '100 words take about 25 seconds to read, at 240 words a minute: cut the text to 28 to have it read in 7.',
      ],
    },
    { why: 'a field is one word', given: { text: `${words(27)} {{Dear|my very dear friend}}` }, says: [] },
    {
      why: 'so is what a hyphen or an apostrophe joins',
      given: { text: `${words(27)} mother-in-law’s` },
      says: [],
    },
    {
      why: 'signs without spaces count one by one',
      given: { text: '你'.repeat(29) },
      says: [
        '29 words take about 8 seconds to read, at 240 words a minute: cut the text to 28 to have it read in 7.',
      ],
    },
    { why: 'only the e-mail to many', given: { kind: 'Personal', text: words(100) }, says: [] },
    { why: 'nothing yet', given: {}, says: [] },
  ])('$why', ({ given, says }) => {
    expect(messages(given)).toEqual(says);
  });
});

describe('a thought', () => {
  test.each([
    { why: 'two sentences', text: 'You came to mind. Is your garden in bloom?', sentences: null },
    {
      why: 'greeting and name are none',
      text: 'Dear {{Dear}},\n\nYour team won! Were you there?\n\nNora Fennimore\nFennimore & Co.',
      sentences: null,
    },
    {
      why: 'abbreviations end none',
      text: 'Dr. A. Smith and Mr. Jones think of you. You too.',
      sentences: null,
    },
    { why: 'three', text: 'You came to mind. Your garden too. Is it in bloom?', sentences: 3 },
    { why: 'in quotation marks', text: '“You win.” “You lose!” You said so...', sentences: 3 },
    {
      why: 'a line without a full stop',
      text: 'You came to mind. You too.\nYou must see the garden soon',
      sentences: 3,
    },
    { why: 'without spaces', text: '你好。你好嗎？你好！', sentences: 3 },
    { why: 'a number’s dot is none', text: 'You paid 3.50 at example.com. You too.', sentences: null },
  ])('$why', ({ text, sentences }) => {
    expect(messages({ kind: 'Thinking of you', text })).toEqual(
      sentences === null
        ? []
        : [`${sentences} sentences: a thought is one or two, on a topic that they care about.`],
    );
  });

  test('other kinds may have more', () => {
    expect(rules({ kind: 'Check-in', text: 'You. You. You.' })).toEqual([]);
  });
});

describe('more I and we than you', () => {
  test.each([
    { why: 'as often', text: 'We thought of you.', ratio: null },
    { why: 'more often', text: 'We thought of our garden and you.', ratio: '2 to 1' },
    { why: 'with an apostrophe', text: 'We’re glad, I’ll call, let’s see. It is your day.', ratio: '2 to 1' },
    { why: 'in any case', text: 'MY view, Mine, OURS', ratio: '3 to 0' },
    { why: 'the US is a country', text: 'Our friends in the US, and yours.', ratio: null },
    { why: 'nobody at all', text: 'Happy birthday!', ratio: null },
    { why: 'within a word is nothing', text: 'Weather, Wemyss, island, mystery.', ratio: null },
  ])('$why', ({ text, ratio }) => {
    expect(messages({ kind: 'Personal', text })).toEqual(
      ratio === null
        ? []
        : [
            `“I” and “we” stand in it more often than “you” (${ratio}): say more of them, less of yourselves.`,
          ],
    );
  });
});

describe('nobody is past', () => {
  test.each([
    { why: 'in the text', given: { text: 'To all Past  Clients of yours' }, found: 'Past  Clients' },
    { why: 'in the subject', given: { subject: 'For our ex-client' }, found: 'ex-client' },
    { why: 'former customers', given: { text: 'You former customers' }, found: 'former customers' },
    { why: 'a past year is past', given: { text: 'in the past you clients' }, found: null },
    { why: 'within a word', given: { text: 'Apex clients, you' }, found: null },
  ])('$why', ({ given, found }) => {
    expect(messages(given)).toEqual(
      found === null
        ? []
        : [`“${found}”: no client is past. Who went quiet is Inactive, and wants to hear from you.`],
    );
  });
});

describe('what a letter shows, and whom it leaves out', () => {
  test.each<{ why: string; given: Partial<LintedLetter>; says: string[] }>([
    {
      why: 'a judgement in the text',
      given: { text: '{{how we feel}}, {{Tier|1}}, {{Tier}}, {{Dear}}' },
      says: ['{{how we feel}}, {{Tier}} shows them what you think of them: is that meant?'],
    },
    {
      why: 'or in the subject',
      given: { subject: '{{Core?}}' },
      says: ['{{Core?}} shows them what you think of them: is that meant?'],
    },
    {
      why: 'Personal contacts in a letter to many',
      given: { kinds: ['Client', 'Personal'] },
      says: [
        'Kinds names Personal: Personal contacts get no letters to many. Write to them with the kind Personal.',
      ],
    },
    {
      why: 'Personal contacts in a personal one',
      given: { kind: 'Personal', kinds: ['Personal'] },
      says: [],
    },
    {
      why: 'a Hard-times letter to some',
      given: {
        kind: 'Hard-times letter',
        tiers: [1],
        core: ['Core'],
        statuses: ['Active'],
        withTags: ['a'],
        withoutTags: ['b'],
      },
      says: [
        'The filter (Tiers, Core?, Status, With tags, Without tags) leaves clients out: in Hard times the letter is for all of them.',
      ],
    },
    { why: 'a letter to some', given: { tiers: [1] }, says: [] },
    { why: 'a Hard-times letter to all', given: { kind: 'Hard-times letter' }, says: [] },
  ])('$why', ({ given, says }) => {
    expect(messages(given)).toEqual(says);
  });

  test('several warnings come in one order', () => {
    expect(rules({ text: 'We, our past clients. '.repeat(20), kinds: ['Personal'] })).toEqual([
      'seven seconds',
      'more I than you',
      'past client',
      'personal contacts',
    ]);
  });
});

describe('what a starting text leaves to be written', () => {
  const stopping = (given: Partial<LintedLetter>) =>
    lintLetter({ ...aLetterTo(), subject: '', text: '', ...given })
      .filter(({ stops }) => stops)
      .map(({ message }) => message.split(':')[0]);

  test.each<{ why: string; given: Partial<LintedLetter>; names: string }>([
    { why: 'in the text', given: { text: 'You hear of [what is happening].' }, names: '[what is happening]' },
    { why: 'in the subject', given: { subject: 'About [the topic]' }, names: '[the topic]' },
    { why: 'in a tag', given: { withTags: ['[the tag]'] }, names: '[the tag]' },
    { why: 'in a tag that keeps out', given: { withoutTags: ['[another]'] }, names: '[another]' },
    { why: 'changed halfway', given: { text: 'You come on [the 5th or 6th?].' }, names: '[the 5th or 6th?]' },
    { why: 'each once', given: { subject: '[day]', text: '[day] at [place]' }, names: '[day], [place]' },
    { why: 'over two lines', given: { text: '[in a\nsentence]' }, names: '[in a sentence]' },
    { why: 'in the words of a field', given: { text: '{{Dear|[name]}}' }, names: '[name]' },
    { why: 'in brackets of others', given: { text: '([see below]) [[name]]' }, names: '[see below], [name]' },
    { why: 'in another script', given: { text: '[здесь]' }, names: '[здесь]' },
  ])('stops the letter: $why', ({ given, names }) => {
    expect(stopping({ text: 'you', ...given })).toEqual([names]);
  });

  test.each([
    { why: 'a number', text: 'As the law says [1], and [2026].' },
    { why: 'a box to tick', text: 'Yes [ ] no [x]' },
    { why: 'what is left out', text: 'You said: "the lease […] ends" [...].' },
    { why: 'a link', text: 'Read it [here](https://example.com) or [there][1].' },
    { why: 'part of a word', text: '[T]he client[s] of yours, and an item[list] too' },
    { why: 'a column of the office', text: 'Your number: {{Phone [home]}}' },
    { why: 'a picture of a Gmail draft', text: 'You see: [image: our new office]' },
    { why: 'round brackets', text: 'You come on Monday (or Tuesday).' },
    { why: 'a bracket that stands alone', text: 'You [and nobody else' },
  ])('isn’t $why', ({ text }) => {
    expect(stopping({ text })).toEqual([]);
  });

  test('any other rule only warns', () => {
    expect(stopping({ text: 'I am a past client, and I love my {{Tier}}.' })).toEqual([]);
  });
});
