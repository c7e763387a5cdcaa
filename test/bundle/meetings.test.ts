/**
 * Meetings to calendar… on the built add-in: a day that was agreed on is an event of one's own, after a yes
 * (S27).
 */
import type { EventState, OfficeState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { shown, tabOf } from '../support/hosted';
import { aWednesday, lineWhere, typeRow } from '../support/small-office';

const press = theAddIn();
const ITEM: Item = 'Meetings to calendar…';
const wednesday = aWednesday(press);

/** A call that ended so, logged. */
function called(state: OfficeState, contact: string, note: string, day: string): void {
  const line = lineWhere(tabOf(state, 'This week'), { Contact: contact });
  typeRow(state, 'This week', line, { Result: 'Reached', Note: note, 'Next date': day });
  press(state, 'Log what is done');
}

function agreedOn(note = 'wants a meeting', day = '2026-12-03'): OfficeState {
  const state = copyOf(wednesday);
  called(state, 'Cy Cole', note, day);
  return state;
}

const standing = ({ events }: OfficeState): EventState[] => events.filter(({ isCancelled }) => !isCancelled);

const agreed = agreedOn();
const inCalendar = copyOf(agreed);
const asked = press(inCalendar, ITEM);

test('a wish with a day is listed, and after a yes an event of the day, of nobody else', () => {
  expect(asked.ledger.dialogs[0]?.message).toContain('Thu 3 Dec: meeting, Cy Cole');
  expect(asked.told).toBe('Put 1 meeting into your calendar.');
  expect(standing(inCalendar)).toMatchObject([
    {
      summary: 'Meeting: Cy Cole',
      description: '555-0104\nwants a meeting',
      start: { date: '2026-12-03' },
      attendees: [],
      sendUpdates: 'none',
    },
  ]);
});

test('without a yes there is none', () => {
  const state = copyOf(agreed);

  press(state, ITEM, { answers: ['no'] });

  expect(state.events).toEqual([]);
});

test('it writes to no tab but Start', () => {
  const tabs = (state: OfficeState) =>
    state.book.sheets.filter(({ name }) => name !== 'Start').map(({ name }) => [name, shown(state, name)]);

  expect(tabs(inCalendar)).toEqual(tabs(agreed));
});

test('chosen again there is nothing to ask, also where it was deleted in the calendar', () => {
  const state = copyOf(inCalendar);
  state.events = state.events.map((event) => ({ ...event, isCancelled: true }));

  const { told, ledger } = press(state, ITEM);

  expect([told.startsWith('Nothing is to be put'), ledger.dialogs, standing(state)]).toEqual([true, [], []]);
});

test.each([
  ['a promise that nobody wished to meet for', 'sends the forms', '2026-12-03'],
  ['a survey, which has no day', 'fills in the survey', '2026-12-03'],
])('%s is none', (_what, note, day) => {
  const state = agreedOn(note, day);

  expect(press(state, ITEM).told).toMatch(/^Nothing is to be put/);
});

test('put off to another day, the event goes there', () => {
  const state = copyOf(inCalendar);
  const touches = tabOf(state, 'Touches');
  // The row of the call served two touches, and both say when.
  const logged = touches.cells.filter((cells) => cells.includes('wants a meeting'));
  const first = lineWhere(touches, { Contact: 'Cy Cole', Note: 'wants a meeting' });
  logged.forEach((_, index) => typeRow(state, 'Touches', first + index, { 'Next date': '2026-12-08' }));

  const { told } = press(state, ITEM);

  expect(told).toBe('Put 1 meeting into your calendar. Took 1 meeting out of your calendar.');
  expect(standing(state).map(({ start }) => start.date)).toEqual(['2026-12-08']);
});

test('who says no afterwards is taken away', () => {
  const state = copyOf(inCalendar);
  const line = lineWhere(tabOf(state, 'Contacts'), { Name: 'Cy Cole' });
  typeRow(state, 'Contacts', line, { 'Status by hand': 'Do not contact' });

  const { told } = press(state, ITEM);

  expect(told).toBe('Took 1 meeting out of your calendar.');
  expect(standing(state)).toEqual([]);
});

test('a run that dies or is refused at any call of the calendar ends, chosen again, with one event', () => {
  const { calls } = press(copyOf(agreed), ITEM).ledger;
  const first = calls.findIndex(({ method }) => method.startsWith('Calendar')) + 1;
  const troubles = [first, first + 1, first + 2].flatMap((n) => [
    { stopAtCall: n },
    { failCall: { n, message: 'We’re sorry, a server error' } },
  ]);

  const left = troubles.map((faults) => {
    const state = copyOf(agreed);
    press(state, ITEM, { faults });
    press(state, ITEM);
    return standing(state).map(({ summary }) => summary);
  });

  expect(first).toBeGreaterThan(0);
  expect(left).toEqual(troubles.map(() => ['Meeting: Cy Cole']));
});
