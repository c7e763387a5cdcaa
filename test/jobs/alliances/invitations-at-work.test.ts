/** Send invitations… as people meet it: the dialog, the permission, a plan and an Undo afterwards. */
import type { HostOptions } from '../../../local/host/options';
import { formula, type OfficeState } from '../../../local/host/state';
import { planLunchesNow } from '../../../src/jobs/alliances/plan-lunches';
import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';

const office = (): OfficeState =>
  aHostedOffice(
    {
      Contacts: [
        ['Name', 'ID', 'Email'],
        ['Flo Fox', 'C0001', 'flo@example.com'],
        ['Gus Gray', 'C0002', 'gus@example.com'],
      ],
      Alliances: [
        ['Contact', 'Contact ID'],
        ['Gus Gray', 'C0002'],
      ],
      Lunches: [
        ['Date', 'Kind', 'Guests', 'Place', 'Status', 'Key', 'Guest IDs'],
        [on('2026-11-26'), 'Alliance', 'Flo Fox', 'Number Nine', 'Planned', 'L0001', 'C0001'],
      ],
    },
    { timeZone: 'America/Chicago' },
  );

const send = (state: OfficeState, options: HostOptions = { answers: ['yes'] }) =>
  runHosted(state, sendInvitations, options).outcome;
const statusIn = (state: OfficeState): string | undefined => shown(state, 'Lunches')[1]?.[4];

test('a yes invites, on the clock of the spreadsheet', () => {
  const state = office();

  const outcome = send(state);

  expect(outcome?.message).toBe('Invited to 1 lunch.');
  expect(statusIn(state)).toBe('Invited');
  expect(state.events).toMatchObject([
    { location: 'Number Nine', start: { dateTime: '2026-11-26T12:00:00', timeZone: 'America/Chicago' } },
  ]);
});

describe('a formula that fills Status', () => {
  const filled = (): OfficeState => {
    const state = office();
    const sheet = tabOf(state, 'Lunches');
    for (const key of ['L0002', 'L0003'])
      sheet.cells.push([on('2026-01-08'), 'Alliance', 'Flo Fox', '', 'Held', key, 'C0001']);
    (sheet.cells[0] ?? [])[4] = formula('={"Status";ARRAYFORMULA(IF(A2:A="","","Planned"))}', 'Status');
    sheet.spills = [{ row: 1, column: 5, numRows: 4, numColumns: 1 }];
    return state;
  };

  test('is asked about before anybody is written to', () => {
    const state = filled();

    const { host, outcome } = runHosted(state, sendInvitations, { answers: ['yes', 'no'] });

    expect(host.ledger.dialogs[1]?.message).toContain('Status on Lunches (formula in E1)');
    expect([outcome?.ok, state.events]).toEqual([false, []]);
  });

  test('and after a yes it stays, and the guests are invited', () => {
    const state = filled();

    const { outcome } = runHosted(state, sendInvitations, { answers: ['yes', 'yes'] });

    expect(outcome?.message).toContain('Invited to 1 lunch.');
    expect([statusIn(state), state.events.length]).toEqual(['Planned', 1]);
  });
});

test('chosen again, there is nothing to ask and one event', () => {
  const state = office();
  send(state);

  const again = send(state, { answers: [] });

  expect(again?.message).toMatch(/^No lunch of the next 4 weeks waits for an invitation/);
  expect(state.events).toHaveLength(1);
});

test.each<[string, HostOptions]>([
  ['cancelled in its dialog', { answers: ['cancel'] }],
  ['started where nobody can be asked', { context: 'trigger' }],
])('%s, it changes nothing and writes to nobody', (_, options) => {
  const state = office();

  send(state, options);

  expect(state.events).toEqual([]);
  expect(statusIn(state)).toBe('Planned');
});

test('without the permission it says what for, and what to do', () => {
  const state = office();
  state.consents[state.user] = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );

  const outcome = send(state, { answers: ['yes'], consent: 'refuse' });

  expect(outcome).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /isn’t allowed to write into this calendar yet\. Choose the item again and allow it .* Everything else works without it/,
    ),
  });
  expect(statusIn(state)).toBe('Planned');
});

describe('after an Undo', () => {
  const undone = () => {
    const state = office();
    send(state);
    const { outcome } = undoHosted(state);
    return { state, outcome };
  };

  test('it says that the invitation stands, and how to call it off', () => {
    const { outcome, state } = undone();

    expect(outcome?.message).toMatch(
      /^Took back "Send invitations…" of .* Its invitations and changes stand, .* set its Status to Cancelled/,
    );
    expect(statusIn(state)).toBe('Planned');
    expect(state.events).toMatchObject([{ isCancelled: false }]);
  });

  test('the plan leaves the lunch where its guests expect it', () => {
    const { state } = undone();

    runHosted(state, planLunchesNow);

    expect(shown(state, 'Lunches').map(([date]) => date)).toContain('2026-11-26');
  });

  test('sent again, it is Invited without another mail', () => {
    const { state } = undone();
    const before = structuredClone(state.events);

    const outcome = send(state);

    expect(outcome?.message).toBe('Noted as invited: 1 lunch.');
    expect(statusIn(state)).toBe('Invited');
    expect(state.events).toEqual(before);
  });

  test('cancelled, it is called off', () => {
    const { state } = undone();
    const row = state.book.sheets.find(({ name }) => name === 'Lunches')?.cells[1];
    row?.splice(4, 1, 'Cancelled');

    const outcome = send(state);

    expect(outcome?.message).toBe('Called off 1 lunch.');
    expect(state.events).toMatchObject([{ isCancelled: true, sendUpdates: 'all' }]);
  });
});

test('moved in the calendar and agreed to, it stays there, and Lunches learns it', () => {
  const state = office();
  send(state);
  state.events = state.events.map((event) => ({
    ...event,
    description: 'Ask for Rita.',
    start: { dateTime: '2026-11-27T12:30:00-06:00' },
    end: { dateTime: '2026-11-27T13:45:00-06:00' },
    attendees: event.attendees.map((guest) => ({ ...guest, responseStatus: 'accepted' })),
    sendUpdates: 'none',
  }));
  const before = structuredClone(state.events);
  tabOf(state, 'Lunches').cells[0]?.push('Date by hand', 'Time');

  const outcome = send(state);

  expect(outcome?.message).toBe('Taken over from the calendar: 1 lunch.');
  expect(shown(state, 'Lunches')[1]).toEqual(expect.arrayContaining(['2026-11-27', '12:30']));
  expect(state.events).toEqual(before);
});

test('another time zone of the spreadsheet is a change that is asked about', () => {
  const state = office();
  send(state);
  state.book.timeZone = 'America/New_York';

  const outcome = send(state);

  expect(outcome?.message).toBe('Changed 1 lunch.');
  expect(state.events).toMatchObject([{ start: { timeZone: 'America/New_York' } }]);
});
