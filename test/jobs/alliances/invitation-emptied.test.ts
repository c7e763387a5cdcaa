/**
 * Somebody empties the hidden cell that says what guests were told, and sets Status back; or a run dies
 * before it is written. The calendar still holds the event, and is asked.
 */
import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import type { CalendarEvent } from '../../../src/runner/ports';
import type { KeptCalendar } from '../../support/calendar';
import { afterwards, aRow, officeWith, sent, statusesOf, type LunchCells } from '../../support/invitations';
import { day } from '../../support/office';

const EMPTIED: LunchCells = { invitation: '', invitedBy: '', status: 'Planned' };
const FRIDAY = { day: day('2026-11-27'), minuteOfDay: 13 * 60, minutes: 75 };

/**
 * A lunch on Thursday 26 November at 12:00 that Flo and Ivy were invited to; then its row is set back, and
 * its event changed.
 */
function emptied(theirs: Partial<CalendarEvent & { declined: string[] }> = {}, ours: LunchCells = {}) {
  const table = aRow({ kind: 'Meet and greet', guests: [], guestIds: ['C0001', 'C0004'] });
  const { office, calendar } = sent(officeWith([table]));
  const event = calendar.events.get('L0001');
  if (event) calendar.events.set('L0001', { ...event, ...theirs });
  return { office: afterwards(office, { ...EMPTIED, ...ours }), calendar, mails: calendar.mails() };
}
type Emptied = ReturnType<typeof emptied>;

const questionOf = ({ office, calendar }: Pick<Emptied, 'office' | 'calendar'>): string =>
  sendInvitations.question?.(office, calendar)?.text ?? '';

const GUESTS = 'Flo Fox <flo@example.com>, Ivy Ito <Ivy@example.com>';

describe.each<{ why: string; office: () => Emptied; asked: string; time: object; mails: number }>([
  {
    why: 'nothing changed: they know',
    office: () => emptied(),
    asked: `1. Thu 26 Nov 12:00, place open: ${GUESTS} (they know; only Status changes)`,
    time: { day: day('2026-11-26'), minuteOfDay: 720 },
    mails: 0,
  },
  {
    why: 'moved in the calendar: both times are shown, and the calendar’s stays',
    office: () => emptied({ time: FRIDAY }),
    asked: `1. Fri 27 Nov 13:00, place open: ${GUESTS} (the calendar says Fri 27 Nov 13:00, Lunches Thu 26 Nov 12:00: the calendar’s stays, and Lunches takes it over; nobody is written to)`,
    time: FRIDAY,
    mails: 0,
  },
  {
    why: 'another day on Lunches: what they were told is shown beside it',
    office: () => emptied({}, { dateByHand: day('2026-11-30') }),
    asked: `1. Mon 30 Nov 12:00, place open: ${GUESTS} (changed, they were told Thu 26 Nov 12:00, place open)`,
    time: { day: day('2026-11-30'), minuteOfDay: 720 },
    mails: 2,
  },
  {
    why: 'somebody was taken off there: they stay off',
    office: () => emptied({ guests: [{ name: 'Flo Fox', email: 'flo@example.com' }] }),
    asked: '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com> (they know; only Status changes)',
    time: { day: day('2026-11-26'), minuteOfDay: 720 },
    mails: 0,
  },
  {
    why: 'one isn’t asked any more: they are told so',
    office: () => emptied({}, { guestIds: ['C0001'] }),
    asked:
      'Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open; off for Ivy@example.com)',
    time: { day: day('2026-11-26'), minuteOfDay: 720 },
    mails: 1,
  },
  {
    why: 'all said no: it is called off',
    office: () => emptied({ declined: ['flo@example.com', 'Ivy@example.com'] }),
    asked: 'called off, since flo@example.com, Ivy@example.com declined: Status becomes Cancelled',
    time: { day: day('2026-11-26'), minuteOfDay: 720 },
    mails: 2,
  },
  {
    why: 'called off on Lunches: whoever stands on the event is told',
    office: () => emptied({ time: FRIDAY }, { status: 'Cancelled' }),
    asked: 'called off for flo@example.com, Ivy@example.com (the calendar says Fri 27 Nov 13:00',
    time: FRIDAY,
    mails: 2,
  },
])('$why', ({ office: made, asked, time, mails }) => {
  test('in the question', () => {
    expect(questionOf(made())).toContain(asked);
  });

  test('and after a yes, and then there is nothing left to ask', () => {
    const { office, calendar, mails: before } = made();

    const after = sent(office, calendar);

    expect(calendar.events.get('L0001')?.time).toMatchObject(time);
    expect(calendar.mails() - before).toBe(mails);
    expect(questionOf({ office: after.office, calendar })).toBe('');
  });
});

test('deleted in the calendar: nobody is invited anew, and Status becomes Cancelled', () => {
  const { office, calendar } = emptied();
  calendar.cancel('L0001');
  const before = calendar.mails();

  const question = questionOf({ office, calendar });
  const after = sent(office, calendar);

  expect(question).toContain('somebody deleted it in the calendar: Status becomes Cancelled');
  expect([statusesOf(after.office), calendar.mails()]).toEqual([['Cancelled'], before]);
});

test('an event that doesn’t say what its guests were told stays as it stands', () => {
  const { office, calendar, mails } = emptied({ time: FRIDAY });
  const find: KeptCalendar['find'] = (key) => {
    const found = calendar.find(key);
    return found.ok && found.value.is === 'there'
      ? { ok: true, value: { ...found.value, given: null } }
      : found;
  };

  const after = sent(office, { ...calendar, find });

  expect(after.office.tables.lunches.rows[0]).toMatchObject({ dateByHand: FRIDAY.day, time: '13:00' });
  expect(calendar.mails()).toBe(mails);
});

test('of somebody else’s calendar, by Invited by: only they can see what stands there', () => {
  const { office, calendar } = emptied({}, { invitedBy: 'pat@office.example' });

  const { report } = sent(office, calendar);

  expect(report).toContain('was invited by pat@office.example, who has to send it');
});

test('while the calendar can’t be looked into, a lunch that nobody was invited to is asked about as ever', () => {
  const calendar = sent(officeWith([])).calendar;
  const busy = { ok: false, why: 'busy', reason: 'Backend Error' } as const;

  const question = sendInvitations.question?.(officeWith([aRow()]), { ...calendar, find: () => busy });

  expect(question?.text).toContain('1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>');
});
