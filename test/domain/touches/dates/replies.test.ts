import type { Contact } from '../../../../src/domain/records/contact';
import { dueReplies } from '../../../../src/domain/touches/dates/replies';
import type { Reply } from '../../../../src/domain/records/reply';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, aTouch, aWeek, on } from '../../../support/practice';

const REPLY: Reply = { contactId: 'C0001', letter: 'Spring letter', on: on('2026-11-18'), about: '' };

type Given = {
  readonly replies?: readonly Reply[];
  readonly touches?: readonly Partial<LoggedTouch>[];
  readonly contacts?: readonly Contact[];
  readonly today?: string;
};

/** The calls for answers, as the sheet is built on that day. */
function called({ replies = [REPLY], touches = [], contacts = [aContact()], today = '2026-11-23' }: Given) {
  const book = aBook({
    contacts,
    replies,
    touches: touches.map((touch, i) => aTouch({ id: `T000${i}`, ...touch })),
  });
  return dueReplies(book, aWeek(on(today), book));
}

test('who answered a letter is called, and told apart by the letter and the day', () => {
  const [call] = called({});

  expect(call).toMatchObject({
    touch: 'Call',
    contact: { id: 'C0001' },
    group: 2,
    dueOn: on('2026-11-18'),
    why: 'answered Spring letter on 18 Nov 2026',
  });
});

test('an answer to a letter without a name is one, too', () => {
  const [call] = called({ replies: [{ ...REPLY, letter: '' }] });

  expect(call?.why).toContain('answered a letter on');
});

test.each<Given & { why: string; count: number }>([
  { why: 'on the day itself', today: '2026-11-18', count: 1 },
  { why: 'not before it: a day typed wrong is no answer yet', today: '2026-11-17', count: 0 },
  { why: 'on the thirtieth day after it', today: '2026-12-18', count: 1 },
  { why: 'no longer than that: it has gone cold', today: '2026-12-19', count: 0 },
  { why: 'a talk before it answers nothing', touches: [{ date: on('2026-11-17') }], count: 1 },
  { why: 'a talk since then does', touches: [{ date: on('2026-11-19') }], count: 0 },
  {
    why: 'an attempt is no talk',
    touches: [{ date: on('2026-11-19'), touch: 'Call', result: 'No answer' }],
    count: 1,
  },
  {
    why: 'another letter is no talk',
    touches: [{ date: on('2026-11-19'), touch: 'Email', result: 'Sent' }],
    count: 1,
  },
  {
    why: 'a call to somebody else of the household serves it',
    contacts: [aContact({ household: 'Ames' }), aContact({ id: 'C0002', household: 'Ames' })],
    touches: [{ date: on('2026-11-19'), contactId: 'C0002' }],
    count: 0,
  },
  { why: 'each answer is one', replies: [REPLY, { ...REPLY, letter: 'Autumn letter' }], count: 2 },
  { why: 'of somebody who is no longer on file', replies: [{ ...REPLY, contactId: 'C0009' }], count: 0 },
  {
    why: 'of somebody who mustn’t be contacted',
    contacts: [aContact({ statusByHand: 'Do not contact' })],
    count: 0,
  },
])('$why', ({ count, ...given }) => {
  expect(called(given)).toHaveLength(count);
});

test('after an attempt it waits three working days', () => {
  const [call] = called({ touches: [{ date: on('2026-11-20'), touch: 'Call', result: 'Left message' }] });

  expect(call?.notBefore).toBe(on('2026-11-25'));
});

test('it is put off to the day that was typed', () => {
  const [call] = called({
    touches: [{ date: on('2026-11-20'), touch: 'Call', result: null, nextDate: on('2026-11-27') }],
  });

  expect(call?.notBefore).toBe(on('2026-11-27'));
});
