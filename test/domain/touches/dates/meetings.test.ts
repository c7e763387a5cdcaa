import { agreedMeetings } from '../../../../src/domain/touches/dates/meetings';
import type { Contact } from '../../../../src/domain/records/contact';
import type { Reply } from '../../../../src/domain/records/reply';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, aTouch, on } from '../../../support/practice';

type Given = {
  readonly touches: readonly Partial<LoggedTouch>[];
  readonly replies?: readonly Reply[];
  readonly contacts?: readonly Contact[];
};

/** What was agreed on, as it stands on 23 November. */
function agreedOn({ touches, replies = [], contacts = [aContact()] }: Given): string[] {
  const book = aBook({
    contacts,
    replies,
    touches: touches.map((touch, i) => aTouch({ id: `T000${i}`, ...touch })),
  });
  return agreedMeetings(book, on('2026-11-23')).map(({ key, step }) => `${key} ${step}`);
}

const A_TALK = { date: on('2026-11-20'), nextDate: on('2026-12-03'), result: 'Reached' } as const;
const A_WISH: Reply = { contactId: 'C0001', letter: 'Spring', on: on('2026-11-18'), about: 'wants to meet' };

test.each<Given & { why: string; are: readonly string[] }>([
  {
    why: 'by the note of the call',
    touches: [{ ...A_TALK, note: 'a meeting' }],
    are: ['C0001/2026-12-03 meeting'],
  },
  {
    why: 'by the letter that they answered',
    touches: [A_TALK],
    replies: [{ ...A_WISH, about: 'part 3: reassess' }],
    are: ['C0001/2026-12-03 reassessment'],
  },
  {
    why: 'by no letter of long ago',
    touches: [A_TALK],
    replies: [{ ...A_WISH, on: on('2026-09-01') }],
    are: [],
  },
  {
    why: 'by no letter answered since',
    touches: [A_TALK],
    replies: [{ ...A_WISH, on: on('2026-11-22') }],
    are: [],
  },
  { why: 'a promise that nobody wished for', touches: [{ ...A_TALK, note: 'sends the forms' }], are: [] },
  { why: 'a survey has no day', touches: [{ ...A_TALK, note: 'the survey' }], are: [] },
  { why: 'a snooze agrees on nothing', touches: [{ ...A_TALK, result: null, note: 'a meeting' }], are: [] },
  {
    why: 'a day that is past',
    touches: [{ ...A_TALK, nextDate: on('2026-11-22'), note: 'a meeting' }],
    are: [],
  },
  {
    why: 'the later day, where it was put off',
    touches: [
      { ...A_TALK, note: 'a meeting' },
      { ...A_TALK, date: on('2026-11-21'), nextDate: on('2026-12-08'), note: 'moved the meeting' },
    ],
    are: ['C0001/2026-12-08 meeting'],
  },
  {
    why: 'the meeting stays, where another thing was promised since',
    touches: [
      { ...A_TALK, note: 'a meeting' },
      { ...A_TALK, date: on('2026-11-21'), nextDate: on('2026-12-08'), note: 'sends the forms' },
    ],
    are: ['C0001/2026-12-03 meeting'],
  },
  {
    why: 'nobody who said no',
    touches: [{ ...A_TALK, note: 'a meeting' }],
    contacts: [aContact({ statusByHand: 'Do not contact' })],
    are: [],
  },
])('what is agreed on: $why', ({ are, ...given }) => {
  expect(agreedOn(given)).toEqual(are);
});
