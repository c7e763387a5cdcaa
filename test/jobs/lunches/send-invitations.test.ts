import type { Office } from '../../../src/jobs/job';
import { sendInvitations } from '../../../src/jobs/lunches/send-invitations';
import type { RowError } from '../../../src/sheets/row-error';
import type { TableName } from '../../../src/sheets/tables';
import { withChanges } from '../../../src/jobs/apply';
import { aCalendar, outside, type KeptCalendar } from '../../support/calendar';
import { anOffice, day, type Circumstances, type TabRows } from '../../support/office';

type LunchCells = NonNullable<TabRows['lunches']>[number];

const added = day('2020-01-06');
const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Flo Fox', email: 'flo@example.com', added },
  { id: 'C0002', name: 'Gus Gray', added },
  { id: 'C0003', name: 'Hal Hill', email: 'hal@example.com', statusByHand: 'Do not contact', added },
  { id: 'C0004', name: 'Ivy Ito', email: 'Ivy@example.com', added },
];
const aRow = (given: LunchCells = {}): LunchCells => ({
  key: 'L0001',
  date: day('2026-11-26'),
  kind: 'Alliance',
  guests: ['Flo Fox'],
  guestIds: ['C0001'],
  status: 'Planned',
  ...given,
});
const gus = { guests: ['Gus Gray'], guestIds: ['C0002'] };

const officeWith = (lunches: readonly LunchCells[], { tabs, ...given }: Circumstances = {}) =>
  anOffice({ ...given, tabs: { contacts, lunches, ...tabs } });

const asked = (lunches: readonly LunchCells[], given?: Circumstances): string =>
  sendInvitations.question?.(officeWith(lunches, given))?.text ?? '';

/** Sends, and writes down what became of it. */
function sent(office: Office<TableName>, calendar: KeptCalendar = aCalendar(), answer = 'yes') {
  const fates = sendInvitations.act?.(office, answer, outside({ calendar })) ?? '';
  const { changes, ...plan } = sendInvitations.plan(office, answer, fates);
  return { ...plan, calendar, office: withChanges(office, changes) };
}

/** What can't be read in the first row of Lunches. */
const aProblem = (column: string): RowError => ({
  ...{ tab: 'Lunches', row: 2, column, found: 'something' },
  expected: 'something else',
});

const statusesOf = ({ tables }: Office<TableName>) => tables.lunches.rows.map(({ status }) => status);
/** The row as it stands once its guests were written to; then somebody changes it. */
const afterwards = (office: Office<TableName>, given: LunchCells): Office<TableName> => ({
  ...office,
  tables: {
    ...office.tables,
    lunches: {
      ...office.tables.lunches,
      rows: office.tables.lunches.rows.map((row) => ({ ...row, ...given })),
    },
  },
});

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

    const text = asked([table], { tabs: { doNotWrite: [{ email: 'ivy@example.com' }] } });

    expect(text.split('\n').slice(2, 9)).toEqual([
      '1. Thu 26 Nov 12:00, place open: Flo Fox <flo@example.com>',
      '',
      'Left out:',
      'Gus Gray has no email (Thu 26 Nov)',
      'Hal Hill is Do not contact (Thu 26 Nov)',
      'Ivy Ito is on Do not write (Thu 26 Nov)',
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
          text: '',
          day: day('2026-11-26'),
          minuteOfDay: 720,
          minutes: 75,
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

describe('a lunch whose guests were written to', () => {
  const invited = sent(officeWith([aRow()]));
  const question = (given: LunchCells) =>
    sendInvitations.question?.(afterwards(invited.office, given)) ?? null;

  test('is on the list no more', () => {
    expect(question({})).toBeNull();
  });

  test.each<[string, LunchCells, string]>([
    [
      'day',
      { dateByHand: day('2026-11-27') },
      '1. Fri 27 Nov 12:00, place open: Flo Fox <flo@example.com> (changed)',
    ],
    ['time', { time: '12:30' }, '1. Thu 26 Nov 12:30, place open: Flo Fox <flo@example.com> (changed)'],
    ['place', { place: 'Elsewhere' }, '1. Thu 26 Nov 12:00, Elsewhere: Flo Fox <flo@example.com> (changed)'],
    [
      'guests',
      { guestsByHand: ['Ivy Ito'], guestIds: ['C0004'] },
      '1. Thu 26 Nov 12:00, place open: Ivy Ito <Ivy@example.com> (changed, and off for flo@example.com)',
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

    expect(sendInvitations.question?.(moved)?.text).toContain('Flo Fox <flo@example.com> (changed)');
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
    expect(sendInvitations.question?.(office)).toBeNull();
  });

  test('is called off in the calendar', () => {
    const { calendar, office, report } = sent(
      afterwards(invited.office, { status: 'Cancelled' }),
      sent(officeWith([aRow()])).calendar,
    );

    expect(report).toBe('Called off 1 lunch.');
    expect([...calendar.events.values()]).toMatchObject([{ isDeleted: true }]);
    expect(sendInvitations.question?.(office)).toBeNull();
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

    expect(report).toBe('Invited to 1 lunch. 1 event couldn’t be written: see the problems.');
    expect(statusesOf(office)).toEqual(['Planned', 'Invited']);
    expect(problems).toEqual([
      {
        tab: 'Lunches',
        row: 2,
        column: 'Status',
        found: 'an event that couldn’t be written (somebody deleted it in the calendar)',
        expected: 'Cancelled, so that a new lunch can be planned and invited to',
      },
    ]);
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
