/** The morning event on the built add-in: one a day, of nobody but its owner, whatever goes wrong (S25). */
import type { HostOptions } from '../../local/host/options';
import type { EventState, OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { shown, tabOf } from '../support/hosted';
import { aWednesday, firstFreeLine, lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();
const ME = 'principal@office.example';
const COLLEAGUE = 'colleague@office.example';
const WITHOUT_CALENDAR = [
  'spreadsheets.currentonly',
  'script.scriptapp',
  'userinfo.email',
  'gmail.compose',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** Wednesday 25 November, with a daily run of this person. */
function aDailyRun(): OfficeState {
  const state = aWednesday(press);
  press(state, 'Daily run…');
  return state;
}

function switchedOn(): OfficeState {
  const state = aDailyRun();
  press(state, 'Morning event…');
  return state;
}

/** The next morning's daily run, or that of a day. */
function wakeUp(state: OfficeState, day: string, options?: HostOptions): void {
  state.now = morningOf(day);
  press(state, 'the daily run', options);
}

const standing = ({ events }: OfficeState): EventState[] => events.filter(({ isCancelled }) => !isCancelled);
const daysOf = (state: OfficeState) => standing(state).map(({ start }) => start.date);
const titleOf = (state: OfficeState): string => standing(state)[0]?.summary ?? '';
const told = (state: OfficeState): string => shown(state, 'Start').join('\n');
const settingOf = (state: OfficeState): string =>
  shown(state, 'Settings').find(([name]) => name === 'Morning event of')?.[1] ?? '';

const office = switchedOn();
const onThursday = copyOf(office);
wakeUp(onThursday, '2026-11-26');

test('switched on, each daily run puts the day into the calendar: all of it, private, with nobody invited', () => {
  expect(settingOf(office)).toBe(ME);
  expect(office.events).toEqual([]);
  expect(standing(onThursday)).toMatchObject([
    {
      owner: ME,
      calendarId: 'primary',
      summary: expect.stringMatching(/^Today: \d+ calls?/),
      description: expect.stringMatching(/^1\. \S+ \S+ · 555-01\d\d\n.+/),
      start: { date: '2026-11-26' },
      end: { date: '2026-11-27' },
      attendees: [],
      sendUpdates: 'none',
      other: { transparency: 'transparent', visibility: 'private' },
    },
  ]);
});

test('the next day it gives way to another', () => {
  const state = copyOf(onThursday);

  wakeUp(state, '2026-11-27');

  expect(daysOf(state)).toEqual(['2026-11-27']);
});

test('a second run of the day changes what the sheet has changed, and makes no other', () => {
  const state = copyOf(onThursday);
  const [before] = standing(state);
  const sheet = tabOf(state, 'This week');
  typeRow(state, 'This week', lineWhere(sheet, { Contact: 'Jo Jarre' }), { Result: 'Reached' });

  press(state, 'the daily run');

  const [after] = standing(state);
  expect([state.events.length, after?.id]).toEqual([1, before?.id]);
  expect(before?.description).toContain('Jo Jarre');
  expect(after?.description).not.toContain('Jo Jarre');
});

test('a second run that changes nothing leaves it alone', () => {
  const state = copyOf(onThursday);
  press(state, 'the daily run');

  const { ledger } = press(state, 'the daily run');

  expect(ledger.byMethod['Calendar.Events.patch']).toBeUndefined();
  expect(daysOf(state)).toEqual(['2026-11-26']);
});

test('whoever said no is in no calendar', () => {
  expect(onThursday.events[0]?.description).not.toContain('Ivy Ito');
});

test('a day off has none, and the one before goes', () => {
  const state = copyOf(onThursday);

  wakeUp(state, '2026-11-28');

  expect(daysOf(state)).toEqual([]);
});

test('once all is done it says so', () => {
  const state = copyOf(onThursday);
  const sheet = tabOf(state, 'This week');
  for (let line = 3; line < firstFreeLine(sheet); line += 1)
    typeRow(state, 'This week', line, { Result: 'Reached' });

  press(state, 'the daily run');

  expect(titleOf(state)).toBe('Today: nothing left to do');
});

test('deleted in the calendar it stays deleted, and the next day has its own', () => {
  const state = copyOf(onThursday);
  state.events = state.events.map((event) => ({ ...event, isCancelled: true }));

  press(state, 'the daily run');
  const thatDay = daysOf(state);
  wakeUp(state, '2026-11-27');

  expect([thatDay, daysOf(state)]).toEqual([[], ['2026-11-27']]);
});

test('a guest whom its owner added in the calendar stays, and is written to by nobody', () => {
  const state = copyOf(onThursday);
  const attendees = [{ email: COLLEAGUE, responseStatus: 'accepted' }];
  state.events = state.events.map((event) => ({ ...event, attendees }));
  const line = lineWhere(tabOf(state, 'This week'), { Contact: 'Jo Jarre' });
  typeRow(state, 'This week', line, { Result: 'Reached' });

  press(state, 'the daily run');

  expect(standing(state)).toMatchObject([{ attendees, sendUpdates: 'none' }]);
});

describe('switched off', () => {
  test('by the menu it is gone at once', () => {
    const state = copyOf(onThursday);

    const said = press(state, 'Morning event…').told;

    expect(said).toBe('The morning event is off, and today’s is taken away.');
    expect([daysOf(state), settingOf(state)]).toEqual([[], '']);
  });

  test('by hand on Settings it is gone with the next run, and stays away', () => {
    const state = copyOf(onThursday);
    typeRow(state, 'Settings', lineWhere(tabOf(state, 'Settings'), { Setting: 'Morning event of' }), {
      Value: '',
    });

    press(state, 'the daily run');
    const { ledger } = press(state, 'the daily run');

    expect(daysOf(state)).toEqual([]);
    expect(Object.keys(ledger.byMethod).filter((method) => method.startsWith('Calendar'))).toEqual([]);
  });
});

describe('consent', () => {
  test('is asked for by the menu, and a refusal leaves it off', () => {
    const state = aDailyRun();
    state.consents[ME] = [...WITHOUT_CALENDAR];

    const said = press(state, 'Morning event…', { answers: ['yes'], consent: 'refuse' }).told;

    expect(said).toContain('isn’t allowed to write into this calendar yet');
    expect(settingOf(state)).toBe('');
  });

  test('that is missing in the morning is said on Start, and the run goes on', () => {
    const state = copyOf(office);
    state.consents[ME] = [...WITHOUT_CALENDAR];

    wakeUp(state, '2026-11-26');

    expect(told(state)).toMatch(
      /Morning event: The calendar doesn’t have .* isn’t allowed to write into this calendar/,
    );
    expect(told(state)).toMatch(/2026-11-26 06:00 · \S+ · Daily run: Logged 3 touches\./);
    expect(state.events).toEqual([]);
  });
});

describe('somebody else', () => {
  test('has the daily run: only they can switch it on', () => {
    const state = aDailyRun();

    const said = press(state, 'Morning event…', { user: COLLEAGUE }).told;

    expect(said).toContain(`The daily run is ${ME}’s, and writes into no other calendar`);
    expect(settingOf(state)).toBe('');
  });

  test('is to get it: it is said on Start, and no calendar is touched', () => {
    const state = aDailyRun();
    typeRow(state, 'Settings', lineWhere(tabOf(state, 'Settings'), { Setting: 'Morning event of' }), {
      Value: COLLEAGUE,
    });

    wakeUp(state, '2026-11-26');

    expect(told(state)).toContain(`${COLLEAGUE} is to get it, but the daily run is ${ME}’s`);
    expect(state.events).toEqual([]);
  });
});

test('without a daily run there is nothing to switch on', () => {
  const said = press(aWednesday(press), 'Morning event…').told;

  expect(said).toContain('switch that on first, with Set up > Daily run…');
});

test('Undo of the run says that the event stays', () => {
  const said = press(copyOf(onThursday), 'Undo last run').told;

  expect(said).toMatch(/^Took back "Daily run".* The morning event stays in the calendar/);
});

describe('a run that meets trouble at any of its calls around the calendar ends with one event', () => {
  const { calls } = press({ ...copyOf(onThursday), now: morningOf('2026-11-27') }, 'the daily run').ledger;
  const inCalendar = calls.flatMap(({ method }, index) => (method.startsWith('Calendar') ? [index + 1] : []));
  const last = Math.max(...inCalendar);
  const around = Array.from({ length: last - Math.min(...inCalendar) + 6 }, (_, index) => last + 5 - index);

  test.each([
    ['dies', (n: number): HostOptions => ({ faults: { stopAtCall: n } })],
    [
      'is refused',
      (n: number): HostOptions => ({ faults: { failCall: { n, message: 'We’re sorry, a server error' } } }),
    ],
  ])('%s', (_what, trouble) => {
    const left = around.map((n) => {
      const state = copyOf(onThursday);
      wakeUp(state, '2026-11-27', trouble(n));
      const atMost = daysOf(state).filter((day) => day === '2026-11-27').length;
      press(state, 'the daily run');
      const again = daysOf(state);
      wakeUp(state, '2026-11-30');
      return { atMost: atMost <= 1, again, titled: titleOf(state) !== '', after: daysOf(state) };
    });

    expect(inCalendar.length).toBeGreaterThanOrEqual(2);
    expect(left).toEqual(
      around.map(() => ({ atMost: true, again: ['2026-11-27'], titled: true, after: ['2026-11-30'] })),
    );
  });
});
