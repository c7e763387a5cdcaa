import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import { aCalendar } from '../../support/calendar';
import { aRow, asked, gus, officeWith, sent, statusesOf, type LunchCells } from '../../support/invitations';
import { day, type Circumstances } from '../../support/office';

describe('the question lists', () => {
  test.each<[string, LunchCells, Circumstances, string]>([
    [
      'who would be invited, and where',
      { place: 'Number Nine', time: '13:15' },
      {},
      '1. Thu 26 Nov 13:15, Number Nine: Flo Fox <flo@example.com>',
    ],
    [
      'the usual time where the row has none',
      {},
      { settings: { lunchTime: '11:45' } },
      '1. Thu 26 Nov 11:45, place open: Flo Fox <flo@example.com>',
    ],
    [
      'noon where there is no usual time',
      {},
      { settings: { lunchTime: '' } },
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>',
    ],
    [
      'the principal, where somebody else invites',
      {},
      { settings: { principal: { name: 'Pat Example', email: 'pat@example.com' } } },
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>, Pat Example <pat@example.com>',
    ],
    [
      'not the principal to themselves',
      {},
      { settings: { principal: { name: 'Ann Example', email: 'Ann@example.com' } } },
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>',
    ],
    [
      'a row that somebody has typed, and that has no key yet',
      { key: '', date: null, dateByHand: day('2026-12-01') },
      {},
      '1. Tue 1 Dec 12:00, place open: Flo Fox <flo@example.com>',
    ],
    [
      'a copy of an invited row as a lunch of its own',
      { invitation: 'L0007 2026-11-24 0720+75 UTC ·  · gus@example.com', invitedBy: 'bo@example.com' },
      {},
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>',
    ],
  ])('%s', (_, row, given, line) => {
    expect(asked([aRow(row)], given).split('\n')[2]).toBe(line);
  });

  test('who is left out, and why', () => {
    const table = aRow({
      kind: 'Meet and greet',
      guests: [],
      guestIds: ['C0001', 'C0002', 'C0003', 'C0004', 'C0009'],
    });

    const text = asked([table], { tabs: { noEmailList: [{ email: 'ivy@example.com' }] } });

    expect(text.split('\n').slice(2, 9)).toEqual([
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>',
      '',
      'Left out:',
      'Gus Gray has no email (Thu 26 Nov)',
      'Hal Hill is Do not contact (Thu 26 Nov)',
      'Ivy Ito is on the No email list (Thu 26 Nov)',
      'C0009 is not on Contacts (Thu 26 Nov)',
    ]);
  });

  test.each<[string, LunchCells]>([
    ['a lunch further ahead than four weeks', { date: day('2026-12-22') }],
    ['one that is past', { date: day('2026-11-22') }],
    ['one that somebody has invited otherwise', { status: 'Invited' }],
    ['one that was held', { status: 'Held' }],
    ['one that was cancelled before anybody was written to', { status: 'Cancelled' }],
    ['one that was called off already', { status: 'Cancelled', invitation: 'called off' }],
    ['one without a day', { date: null }],
    ['one whose guests have no email', gus],
  ])('nothing for %s', (_, row) => {
    expect(asked([aRow(row)])).toBe('');
  });

  test('a lunch of four weeks from now, by date', () => {
    const lines = asked([aRow({ date: day('2026-12-21') }), aRow({ key: 'L0002' })]).split('\n');

    expect(lines.slice(2, 4).map((line) => line.slice(0, 13))).toEqual(['1. Thu 26 Nov', '2. Mon 21 Dec']);
  });
});

describe('after a yes', () => {
  test('an event is written for each lunch, and its Status is Invited', () => {
    const { calendar, office, report } = sent(
      officeWith([aRow({ why: 'Flo needs a lawyer' })], { settings: { officeName: 'Example & Co' } }),
    );

    expect(report).toBe('Invited to 1 lunch.');
    expect(statusesOf(office)).toEqual(['Invited']);
    expect([...calendar.events]).toMatchObject([
      [
        'L0001',
        {
          title: 'Lunch: Flo Fox, Example & Co',
          time: { day: day('2026-11-26'), minuteOfDay: 720, minutes: 75 },
          guests: [{ name: 'Flo Fox', email: 'flo@example.com' }],
        },
      ],
    ]);
  });

  test('the principal stands once in the title', () => {
    const principal = { name: 'Pat Example', email: 'pat@example.com' };

    const { calendar } = sent(officeWith([aRow()], { settings: { principal } }));

    expect(calendar.events.get('L0001')?.title).toBe('Lunch: Flo Fox, Pat Example');
  });

  test('only those whose numbers were typed', () => {
    const { calendar, office } = sent(
      officeWith([aRow(), aRow({ key: 'L0002', date: day('2026-12-01') })]),
      aCalendar(),
      '2',
    );

    expect([...calendar.events.keys()]).toEqual(['L0002']);
    expect(statusesOf(office)).toEqual(['Planned', 'Invited']);
  });

  test.each(['no', '', '3', '0', '1-'])('"%s" sends nothing', (answer) => {
    const { calendar, isRefused, report } = sent(officeWith([aRow()]), aCalendar(), answer);

    expect(calendar.events.size).toBe(0);
    expect({ isRefused, report }).toEqual({
      isRefused: true,
      report: `Nobody was written to: "${answer}" is neither yes nor numbers of the list.`,
    });
  });

  test('nothing to send says so, and who is left out', () => {
    expect(sent(officeWith([aRow(gus)])).report).toBe(
      'No lunch of the next 4 weeks waits for an invitation, and no invitation has changed. Left out: Gus Gray has no email (Thu 26 Nov).',
    );
  });

  test('without an act nothing was done', () => {
    expect(sendInvitations.plan(officeWith([aRow()]), 'yes', '').changes).toEqual([]);
  });
});
