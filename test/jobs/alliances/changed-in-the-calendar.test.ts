/** The calendar is theirs: what people changed there stays, is asked about, and is taken over (S16). */
import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import type { CalendarEvent } from '../../../src/runner/ports';
import type { KeptCalendar } from '../../support/calendar';
import { afterwards, aRow, officeWith, sent, type LunchCells } from '../../support/invitations';
import { day } from '../../support/office';

/**
 * A lunch on Thursday 26 November at 12:00 that Flo was invited to; then the event and the row are changed.
 */
function invited(theirs: Partial<CalendarEvent & { declined: string[] }>, ours: LunchCells = {}) {
  const { office, calendar } = sent(officeWith([aRow()]));
  const event = calendar.events.get('L0001');
  if (event) calendar.events.set('L0001', { ...event, ...theirs });
  return { office: afterwards(office, ours), calendar };
}

const questionOf = ({
  office,
  calendar,
}: {
  office: ReturnType<typeof officeWith>;
  calendar: KeptCalendar;
}) => sendInvitations.question?.(office, calendar)?.text ?? '';

const FRIDAY = { day: day('2026-11-27'), minuteOfDay: 13 * 60, minutes: 75 };

describe.each<{
  why: string;
  theirs: Parameters<typeof invited>[0];
  ours: LunchCells;
  asked: string;
  event: object;
  row: object;
  mails: number;
}>([
  {
    why: 'moved in the calendar: it stays there, and Lunches learns it',
    theirs: { time: FRIDAY },
    ours: {},
    asked:
      '1. Fri 27 Nov 13:00, place open: Flo Fox <flo@example.com> (the calendar says Fri 27 Nov 13:00, Lunches Thu 26 Nov 12:00: ' +
      'the calendar’s stays, and Lunches takes it over; nobody is written to)',
    event: { time: FRIDAY },
    row: { dateByHand: day('2026-11-27'), time: '13:00', status: 'Invited' },
    mails: 0,
  },
  {
    why: 'moved in both: the guests have agreed to the calendar’s',
    theirs: { time: FRIDAY },
    ours: { dateByHand: day('2026-11-30') },
    asked: 'the calendar says Fri 27 Nov 13:00, Lunches Mon 30 Nov 12:00: the calendar’s stays',
    event: { time: FRIDAY },
    row: { dateByHand: day('2026-11-27'), time: '13:00' },
    mails: 0,
  },
  {
    why: 'placed and described there, and another time here: the time is written, the rest stays',
    theirs: { place: 'Corner Cafe', title: 'Lunch with Flo!' },
    ours: { time: '13:00' },
    asked:
      '1. Thu 26 Nov 13:00, Corner Cafe: Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open; ' +
      'the calendar says Corner Cafe, Lunches place open: the calendar’s stays, and Lunches takes it over)',
    event: { place: 'Corner Cafe', title: 'Lunch with Flo!', time: { ...FRIDAY, day: day('2026-11-26') } },
    row: { place: 'Corner Cafe', dateByHand: null, time: '13:00' },
    mails: 1,
  },
  {
    why: 'longer there, another place here: its length stays',
    theirs: { time: { day: day('2026-11-26'), minuteOfDay: 720, minutes: 120 } },
    ours: { place: 'Elsewhere' },
    asked: '1. Thu 26 Nov 12:00, Elsewhere: Flo Fox',
    event: { place: 'Elsewhere', time: { day: day('2026-11-26'), minuteOfDay: 720, minutes: 120 } },
    row: { place: 'Elsewhere' },
    mails: 1,
  },
  {
    why: 'a guest was taken off there: they are not asked again',
    theirs: { guests: [] },
    ours: { time: '13:00' },
    asked: 'flo@example.com was taken off in the calendar and stays off',
    event: { guests: [] },
    row: { time: '13:00' },
    mails: 0,
  },
  {
    why: 'all guests said no: it is called off',
    theirs: { declined: ['flo@example.com'] },
    ours: {},
    asked:
      '1. Thu 26 Nov 12:00, place open: called off, since flo@example.com declined: Status becomes Cancelled',
    event: { isDeleted: true },
    row: { status: 'Cancelled' },
    mails: 1,
  },
  {
    why: 'moved there and called off here: both times are shown',
    theirs: { time: FRIDAY },
    ours: { status: 'Cancelled' },
    asked:
      '1. Fri 27 Nov 13:00, place open: called off for flo@example.com (the calendar says Fri 27 Nov 13:00, place open, ' +
      'Lunches Thu 26 Nov 12:00, place open)',
    event: { isDeleted: true },
    row: { status: 'Cancelled', dateByHand: null },
    mails: 1,
  },
  {
    why: 'they said no, and another day is proposed here: they are asked again',
    theirs: { declined: ['flo@example.com'] },
    ours: { dateByHand: day('2026-11-30') },
    asked: '1. Mon 30 Nov 12:00, place open: Flo Fox <flo@example.com> (changed',
    event: { time: { day: day('2026-11-30'), minuteOfDay: 720, minutes: 75 }, isDeleted: false },
    row: { status: 'Invited' },
    mails: 1,
  },
])('$why', ({ theirs, ours, asked, event, row, mails }) => {
  test('is asked', () => {
    expect(questionOf(invited(theirs, ours))).toContain(asked);
  });

  test('and after a yes event and row say the same', () => {
    const { office, calendar } = invited(theirs, ours);
    const before = calendar.mails();

    const after = sent(office, calendar);

    expect(calendar.events.get('L0001')).toMatchObject(event);
    expect(after.office.tables.lunches.rows[0]).toMatchObject(row);
    expect(calendar.mails() - before).toBe(mails);
    expect(questionOf({ office: after.office, calendar })).toBe('');
  });
});

test('what was taken over is the office’s own: another time afterwards is written', () => {
  const { office, calendar } = invited({ time: FRIDAY });
  const { office: after } = sent(office, calendar);

  sent(afterwards(after, { time: '14:00' }), calendar);

  expect(calendar.events.get('L0001')?.time).toEqual({ ...FRIDAY, minuteOfDay: 14 * 60 });
});

test('deleted there: Lunches says Cancelled after a yes, and nobody is written to', () => {
  const { office, calendar } = invited({});
  calendar.cancel('L0001');
  const before = calendar.mails();

  const question = questionOf({ office, calendar });
  const after = sent(office, calendar);

  expect(question).toContain('1 lunch to bring up to date; nobody is written to:');
  expect(question).toContain('somebody deleted it in the calendar: Status becomes Cancelled');
  expect(after.report).toBe('Cancelled, since it was deleted in the calendar: 1 lunch.');
  expect(after.office.tables.lunches.rows[0]?.status).toBe('Cancelled');
  expect(calendar.mails()).toBe(before);
});

test('a day that has passed here and not there is taken over, too', () => {
  const { office, calendar } = invited({ time: { ...FRIDAY, day: day('2026-12-04') } });
  const later = { ...office, today: day('2026-11-30') };

  expect(questionOf({ office: later, calendar })).toContain('1. Fri 4 Dec 13:00');
});

/** A table with Flo and Ivy, as it was invited to; then the event is changed. */
function aTable(theirs: Partial<CalendarEvent & { declined: string[] }>, ours: LunchCells = {}) {
  const table = aRow({ kind: 'Meet and greet', guests: [], guestIds: ['C0001', 'C0004'] });
  const { office, calendar } = sent(officeWith([table]));
  const event = calendar.events.get('L0001');
  if (event) calendar.events.set('L0001', { ...event, ...theirs });
  return { office: afterwards(office, ours), calendar };
}
const FLO = { name: 'Flo Fox', email: 'flo@example.com' };
const IVY = { name: 'Ivy Ito', email: 'Ivy@example.com' };
const JO = { name: 'Jo', email: 'jo@other.example' };

describe.each<{
  why: string;
  guests: CalendarEvent['guests'];
  ours: LunchCells;
  asked: string[];
  not: string;
}>([
  {
    why: 'whom somebody took off isn’t listed among those who would be told',
    guests: [FLO],
    ours: { time: '13:00' },
    asked: [
      'of which guests would be told',
      'Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open; Ivy@example.com was taken off',
    ],
    not: 'Ivy Ito <',
  },
  {
    why: 'nor where it is called off',
    guests: [FLO],
    ours: { status: 'Cancelled' },
    asked: ['called off for flo@example.com'],
    not: 'Ivy',
  },
  {
    why: 'nor where Lunches doesn’t ask them any more',
    guests: [FLO],
    ours: { guestIds: ['C0001'] },
    asked: ['1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com> (changed'],
    not: 'Ivy',
  },
  {
    why: 'whom somebody put onto it is',
    guests: [FLO, IVY, JO],
    ours: { time: '13:00' },
    asked: ['Flo Fox <flo@example.com>, Ivy Ito <Ivy@example.com>, jo@other.example (changed'],
    not: 'nobody',
  },
  {
    why: 'where nobody is left, nobody is written to, and it says so',
    guests: [],
    ours: { time: '13:00' },
    asked: ['1 lunch to bring up to date; nobody is written to:', 'nobody is left on it (changed'],
    not: 'would be told',
  },
])('guests by hand: $why', ({ guests, ours, asked, not }) => {
  test('in the question', () => {
    const question = questionOf(aTable({ guests }, ours));

    for (const text of asked) expect(question).toContain(text);
    expect(question).not.toContain(not);
  });
});

test('one was taken off, and the only one left said no: it is called off', () => {
  const table = aTable({ guests: [FLO], declined: ['flo@example.com'] });

  expect(questionOf(table)).toContain('called off, since flo@example.com declined');
});

test('called off here and deleted there: nobody is written to', () => {
  const { office, calendar } = aTable({}, { status: 'Cancelled' });
  calendar.cancel('L0001');

  expect(questionOf({ office, calendar })).toContain('nobody is written to:');
});

test('an event that says no, of several guests, is told', () => {
  const table = aRow({ kind: 'Meet and greet', guests: [], guestIds: ['C0001', 'C0004'] });
  const { office, calendar } = sent(officeWith([table]));
  const event = calendar.events.get('L0001');
  if (event) calendar.events.set('L0001', { ...event, declined: ['Ivy@example.com'] });

  expect(sent(office, calendar).report).toContain('Left out: Ivy Ito has declined (Thu 26 Nov).');
});

test('while the calendar can’t be looked into, the lunch waits', () => {
  const { office, calendar } = invited({}, { time: '13:00' });
  const busy = { ok: false, why: 'busy', reason: 'Backend Error' } as const;

  const { report } = sent(office, { ...calendar, find: () => busy });

  expect(report).toContain('The lunch couldn’t be looked up in the calendar (Backend Error) (Thu 26 Nov)');
  expect(calendar.events.get('L0001')?.time.minuteOfDay).toBe(720);
});

test('without the columns to say it nothing is moved back', () => {
  const { office, calendar } = invited({ time: FRIDAY });
  const { layout } = office.tables.lunches;
  const indexes = new Map([...layout.indexes].filter(([key]) => key !== 'dateByHand'));
  const lacking = { ...office.tables.lunches, layout: { ...layout, indexes } };

  const { report } = sent({ ...office, tables: { ...office.tables, lunches: lacking } }, calendar);

  expect(report).toContain('was changed in the calendar, and Lunches has no column Date by hand');
});

test('what somebody changes in the calendar between the question and the change stands', () => {
  const { office, calendar } = invited({}, { time: '13:00' });
  let looks = 0;
  const find: KeptCalendar['find'] = (key) => {
    const found = calendar.find(key);
    looks += 1;
    return looks > 1 && found.ok && found.value.is === 'there'
      ? { ok: true, value: { ...found.value, place: 'Moved' } }
      : found;
  };

  const { problems } = sent(office, { ...calendar, find });

  expect(problems).toMatchObject([
    { found: expect.stringContaining('somebody changed it in the calendar just now') },
  ]);
});
