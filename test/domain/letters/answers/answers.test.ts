/** S27: what people answer, in whatever words. */
import { answerIn, nextStepIn } from '../../../../src/domain/letters/answers/answers';
import { formAnswerOf } from '../../../../src/domain/letters/answers/form-answers';
import { whatCame } from '../../../../src/domain/letters/answers/what-came';
import { aBook, aContact, aTouch, anIntroduction, on } from '../../../support/practice';

test.each<[typed: string, says: string | null, isHand: boolean]>([
  ['', null, false],
  ['Part 3', 'wants to reassess', true],
  ['reassess', 'wants to reassess', true],
  ['wants a second opinion', 'wants to reassess', true],
  ['Part 4', 'knows somebody who is worried', true],
  ['knows somebody worried', 'knows somebody who is worried', true],
  ['would like a meeting', 'would like to meet', true],
  ['please call me', 'would like to meet', true],
  ['asks for a quote', 'asks for a proposal', true],
  ['survey', 'filled in the survey', false],
  ['golf day', 'about golf day', false],
  ['Part 1', 'about Part 1', false],
])('Replied about %j: %s', (typed, says, isHand) => {
  expect(answerIn(typed)).toEqual(says === null ? null : { says, isHand });
});

test.each([
  ['Meeting on Tuesday', 'meeting'],
  ['send her the proposal', 'proposal'],
  ['reassessment', 'reassessment'],
  ['met her son', null],
  ['recalls the offering', null],
])('a note %j speaks of the next step %s', (note, step) => {
  expect(nextStepIn(note)).toBe(step);
});

test.each<{ why: string; own: Record<string, string>; wish: string; isAnswered: boolean }>([
  {
    why: 'a yes to a question of a wish',
    own: { 'Would you like to meet?': 'Yes, please' },
    wish: 'Would you like to meet?',
    isAnswered: true,
  },
  { why: 'a no to it', own: { 'Would you like to meet?': 'No thanks' }, wish: '', isAnswered: true },
  {
    why: 'an answer in words',
    own: { 'Anything else?': 'Please call me' },
    wish: 'Please call me',
    isAnswered: true,
  },
  { why: 'a survey', own: { 'What worries you?': 'Rates' }, wish: '', isAnswered: true },
  { why: 'nothing answered', own: { 'What worries you?': ' ' }, wish: '', isAnswered: false },
])('a form with $why', ({ own, wish, isAnswered }) => {
  expect(formAnswerOf(new Map(Object.entries(own)))).toMatchObject({ wish, isAnswered });
});

test('each letter counts what came of it, each person once', () => {
  const reply = { contactId: 'C0001', letter: 'Spring', on: on('2026-11-10'), about: 'Part 3' };
  const book = aBook({
    contacts: [aContact({ id: 'C0001' }), aContact({ id: 'C0002' })],
    replies: [reply, { ...reply, on: on('2026-11-12') }, { ...reply, contactId: 'C0002', about: 'golf' }],
    touches: [aTouch({ contactId: 'C0001', date: on('2026-11-13'), nextDate: on('2026-11-20') })],
    introductions: [anIntroduction({ lunchKey: 'L1-C0001' }), anIntroduction({ lunchKey: 'elsewhere' })],
  });
  const recipients = [
    { letter: 'Spring', key: 'L1-C0001', isSent: true },
    { letter: 'Spring', key: 'L1-C0002', isSent: true },
    { letter: 'Summer', key: 'L2-C0001', isSent: false },
  ];

  expect(whatCame(book, recipients)).toEqual([
    { letter: 'Spring', sent: 2, replied: 2, hands: 1, introductions: 1, booked: 1 },
  ]);
});
