import type { Office } from '../../../src/runner/job';
import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import type { TableName } from '../../../src/sheets/tabs/tables';
import { aCalendar } from '../../support/calendar';
import {
  afterwards,
  aProblem,
  aRow,
  gus,
  officeWith,
  sent,
  statusesOf,
  type LunchCells,
} from '../../support/invitations';
import { day } from '../../support/office';

describe('a lunch whose guests were written to', () => {
  const invited = sent(officeWith([aRow()]));
  const question = (given: LunchCells) =>
    sendInvitations.question?.(afterwards(invited.office, given), invited.calendar) ?? null;

  test('is on the list no more', () => {
    expect(question({})).toBeNull();
  });

  test.each<[string, LunchCells, string]>([
    [
      'day',
      { dateByHand: day('2026-11-27') },
      '1. Fri 27 Nov 12:00, place open: Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open)',
    ],
    [
      'time',
      { time: '12:30' },
      '1. Thu 26 Nov 12:30, place open: Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open)',
    ],
    [
      'place',
      { place: 'Elsewhere' },
      '1. Thu 26 Nov 12:00, Elsewhere: Flo Fox <flo@example.com> (changed, they were told Thu 26 Nov 12:00, place open)',
    ],
    [
      'guests',
      { guestsByHand: ['Ivy Ito'], guestIds: ['C0004'] },
      '1. Thu 26 Nov 12:00, place open: Ivy Ito <Ivy@example.com> (changed, they were told Thu 26 Nov 12:00, place open; off for flo@example.com)',
    ],
    [
      'Status, back to Planned',
      { status: 'Planned' },
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com> (they know; only Status changes)',
    ],
    [
      'Status, to Cancelled',
      { status: 'Cancelled' },
      '1. Thu 26 Nov 12:00, place open: called off for flo@example.com',
    ],
    [
      'Status, to Cancelled, when its guests are others by now',
      { status: 'Cancelled', guests: ['Gus Gray'], guestIds: ['C0002'] },
      '1. Thu 26 Nov 12:00, place open: called off for flo@example.com',
    ],
  ])('comes again with another %s', (_, given, expected) => {
    expect(question(given)?.text).toContain(`\n${expected}\n`);
  });

  test('comes again on the clock of another zone', () => {
    const moved = { ...afterwards(invited.office, {}), timeZone: 'Pacific/Auckland' };

    expect(sendInvitations.question?.(moved, invited.calendar)?.text).toContain(
      'Flo Fox <flo@example.com> (changed',
    );
  });

  test('is Invited again without a mail, where only Status was put back', () => {
    const calendar = aCalendar();
    const { office } = sent(officeWith([aRow()]), calendar);

    const again = sent(afterwards(office, { status: 'Planned' }), calendar);

    expect(again.report).toBe('Noted as invited: 1 lunch.');
    expect(statusesOf(again.office)).toEqual(['Invited']);
    expect(calendar.mails()).toBe(1);
  });

  test('is told of to nobody while none of its guests can be written to', () => {
    expect(sent(afterwards(invited.office, gus)).report).toMatch(
      'Left out: Gus Gray has no email (Thu 26 Nov).',
    );
  });

  test('is changed in the calendar, and written down', () => {
    const { calendar, office, report } = sent(
      afterwards(invited.office, { place: 'Elsewhere' }),
      invited.calendar,
    );

    expect(report).toBe('Changed 1 lunch.');
    expect([...calendar.events.values()]).toMatchObject([{ place: 'Elsewhere', isDeleted: false }]);
    expect(sendInvitations.question?.(office, calendar)).toBeNull();
  });

  test('is called off in the calendar', () => {
    const { calendar, office, report } = sent(
      afterwards(invited.office, { status: 'Cancelled' }),
      sent(officeWith([aRow()])).calendar,
    );

    expect(report).toBe('Called off 1 lunch.');
    expect([...calendar.events.values()]).toMatchObject([{ isDeleted: true }]);
    expect(sendInvitations.question?.(office, calendar)).toBeNull();
  });

  test('that was called off and is planned again is the same event again', () => {
    const calendar = aCalendar();
    const { office } = sent(officeWith([aRow()]), calendar);
    const { office: off } = sent(afterwards(office, { status: 'Cancelled' }), calendar);

    const { report } = sent(afterwards(off, { status: 'Planned' }), calendar);

    expect(report).toBe('Invited to 1 lunch.');
    expect([...calendar.events]).toMatchObject([['L0001', { isDeleted: false }]]);
  });

  test('is told of by whoever invited, and by nobody else', () => {
    const theirs = { ...afterwards(invited.office, { place: 'Elsewhere' }), user: 'bo@example.com' };

    expect(sent(theirs).report).toMatch(
      'Left out: The lunch was invited by ann@example.com, who has to send it (Thu 26 Nov).',
    );
  });
});

describe('troubles', () => {
  test.each<[string, LunchCells, Partial<Office<TableName>>, string]>([
    ['its time', {}, { problems: [aProblem('Time')] }, 'Time'],
    [
      'its day and its time',
      {},
      { problems: [aProblem('Date by hand'), aProblem('Time')] },
      'Date by hand and Time',
    ],
    ['what its row is', {}, { problems: [aProblem('')] }, 'its row'],
    ['whom it means', { guestsByHand: ['Nobody Known'], guestIds: [] }, {}, 'Guests by hand'],
  ])('while a row doesn’t say %s, nobody is written to', (_, cells, given, columns) => {
    const { calendar, report } = sent({ ...officeWith([aRow(cells)]), ...given });

    expect(report).toContain(
      `Left out: The lunch has a problem in ${columns}: see Check the workbook (Thu 26 Nov).`,
    );
    expect(calendar.events.size).toBe(0);
  });

  test('a problem of another tab holds no lunch back', () => {
    const problems = [{ ...aProblem('Amount'), tab: 'Sales' }];

    expect(sent({ ...officeWith([aRow()]), problems }).report).toBe('Invited to 1 lunch.');
  });

  test('a place as long as a page is told by its beginning', () => {
    const { calendar } = sent(officeWith([aRow({ place: 'x'.repeat(50_000) })]));

    expect(calendar.events.get('L0001')?.place).toHaveLength(300);
  });

  test('an event that is there already, told the same, is written once', () => {
    const calendar = aCalendar();
    sent(officeWith([aRow()]), calendar);

    const { office } = sent(officeWith([aRow()]), calendar);

    expect(calendar.mails()).toBe(1);
    expect(statusesOf(office)).toEqual(['Invited']);
  });

  test('one that says something else is changed', () => {
    const calendar = aCalendar();
    sent(officeWith([aRow()]), calendar);

    sent(officeWith([aRow({ place: 'Elsewhere' })]), calendar);

    expect([...calendar.events.values()]).toMatchObject([{ place: 'Elsewhere' }]);
  });

  test('one that somebody deleted is not made anew: its row says so, and the others go on', () => {
    const calendar = aCalendar();
    sent(officeWith([aRow()]), calendar);
    calendar.cancel('L0001');

    const { office, problems, report } = sent(
      officeWith([aRow(), aRow({ key: 'L0002', date: day('2026-12-01') })]),
      calendar,
    );

    expect(report).toBe('Invited to 1 lunch. Cancelled, since it was deleted in the calendar: 1 lunch.');
    expect(statusesOf(office)).toEqual(['Cancelled', 'Invited']);
    expect(problems).toEqual([]);
  });

  test('a change of an event that is gone is not made anew either', () => {
    const { office } = sent(officeWith([aRow()]));

    expect(sent(afterwards(office, { place: 'Elsewhere' }), aCalendar()).problems).toHaveLength(1);
  });

  test('what Google refuses marks its row, and the others go on', () => {
    const calendar = aCalendar({ L0001: { ok: false, why: 'refused', reason: 'Invalid attendee' } });

    const { problems, office } = sent(
      officeWith([aRow(), aRow({ key: 'L0002', date: day('2026-12-01') })]),
      calendar,
    );

    expect(problems).toMatchObject([{ row: 2, found: expect.stringContaining('Invalid attendee') }]);
    expect(statusesOf(office)).toEqual(['Planned', 'Invited']);
  });

  test('while Google is busy nothing more is asked of it, and the lunches wait', () => {
    const calendar = aCalendar({ L0001: { ok: false, why: 'busy', reason: 'Rate Limit Exceeded' } });

    const { office, report } = sent(
      officeWith([aRow(), aRow({ key: 'L0002', date: day('2026-12-01') })]),
      calendar,
    );

    expect(report).toBe(
      '2 lunches must wait, since Google refused (Rate Limit Exceeded): send them again later.',
    );
    expect(calendar.events.size).toBe(0);
    expect(statusesOf(office)).toEqual(['Planned', 'Planned']);
  });
});
