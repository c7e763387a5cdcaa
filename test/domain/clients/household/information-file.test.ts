import {
  FACTS,
  FACT_WORDS,
  birthdayOf,
  factAskedIn,
  fileCompletePercent,
  missingFacts,
  questionFor,
  type Fact,
} from '../../../../src/domain/clients/household/information-file';
import { MONDAY, aContact } from '../../../support/practice';

const COMPLETE = {
  dream: 'a boat',
  likes: 'tea',
  dislikes: 'noise',
  favouriteRestaurant: 'Chez Rose',
  birthday: { month: 5, dayOfMonth: 3, year: null },
  anniversary: { month: 6, dayOfMonth: 1, year: 2001 },
  children: 'Ann',
  hobbies: 'chess',
  sports: 'golf',
  pastimes: 'naps',
};

describe('the information file', () => {
  test.each([
    { why: 'good times: the dream first', season: 'Good times', known: {}, question: 'Ask: dream' },
    { why: 'hard times: the dream last', season: 'Hard times', known: {}, question: 'Ask: likes' },
    {
      why: 'the next missing fact',
      season: 'Good times',
      known: { dream: 'a boat', likes: 'tea', dislikes: 'noise' },
      question: 'Ask: favourite restaurant',
    },
    {
      why: 'hard times with the dream known',
      season: 'Hard times',
      known: { ...COMPLETE, children: '' },
      question: "Ask: children's names",
    },
    {
      why: 'hard times with only the dream missing',
      season: 'Hard times',
      known: { ...COMPLETE, dream: '' },
      question: 'Ask: dream',
    },
    { why: 'nothing is missing', season: 'Good times', known: COMPLETE, question: null },
  ] as const)('asks: $why', ({ season, known, question }) => {
    expect(questionFor(aContact(known), season, new Set(FACTS))).toBe(question);
  });

  test('asks only what the office has a column for', () => {
    expect(questionFor(aContact(), 'Good times', new Set(['sports']))).toBe('Ask: sports');
    expect(questionFor(aContact(), 'Good times', new Set())).toBeNull();
  });

  test.each([
    { why: 'nothing', known: {}, percent: 0 },
    { why: 'three of ten', known: { dream: 'a boat', likes: 'tea', sports: 'golf' }, percent: 30 },
    { why: 'all', known: COMPLETE, percent: 100 },
    {
      why: 'one of the three that are kept',
      known: { dream: 'a boat', likes: 'tea' },
      kept: ['likes', 'sports', 'hobbies'],
      percent: 33,
    },
    { why: 'all that is kept', known: { sports: 'golf' }, kept: ['sports'], percent: 100 },
    { why: 'unknown where nothing is kept', known: COMPLETE, kept: [], percent: null },
  ] as const)('is complete: $why', ({ known, percent, ...given }) => {
    const kept = new Set<Fact>('kept' in given ? given.kept : FACTS);

    expect(fileCompletePercent(aContact(known), kept)).toBe(percent);
  });

  test.each(FACTS)('the question for %s can be read back', (fact) => {
    const ask = `Is there a need?\nAsk: ${FACT_WORDS[fact]}`;

    expect(factAskedIn(ask)).toBe(fact);
  });

  test('a text that asks for nothing asks for nothing', () => {
    expect(factAskedIn('Do ask: dream on')).toBeNull();
    expect(missingFacts(aContact(COMPLETE), 'Hard times', new Set(FACTS))).toEqual([]);
  });
});

describe('a birthday', () => {
  test.each([
    { why: 'unknown', birthday: null, known: null },
    { why: 'without a year', birthday: { month: 5, dayOfMonth: 3, year: null }, year: null },
    { why: 'of a grown-up', birthday: { month: 5, dayOfMonth: 3, year: 1970 }, year: 1970 },
    { why: 'sixteen years ago to the day', birthday: { month: 11, dayOfMonth: 23, year: 2010 }, year: 2010 },
    { why: 'less than sixteen years ago', birthday: { month: 11, dayOfMonth: 24, year: 2010 }, year: null },
    {
      why: 'this year, as the spreadsheet fills it in',
      birthday: { month: 5, dayOfMonth: 3, year: 2026 },
      year: null,
    },
  ])('$why', ({ birthday, year = null }) => {
    expect(birthdayOf({ birthday }, MONDAY)).toEqual(birthday && { ...birthday, year });
  });
});
