import { isoDay } from '../../../src/domain/calendar/civil-day';
import { begin } from '../../../src/jobs/pipeline/pipeline';
import { holdLunches } from '../../../src/jobs/alliances/hold-lunches';
import { anOffice, day, type TabRows } from '../../support/office';

type Tab<Name extends keyof TabRows> = NonNullable<TabRows[Name]>[number];

const people = ['Flo Fox', 'Gus Gray'].map((name, index) => ({
  id: `C000${index + 1}`,
  name,
  added: day('2020-01-06'),
}));
const aRow = (given: Tab<'lunches'> = {}): Tab<'lunches'> => ({
  key: 'L0001',
  date: day('2026-11-19'),
  kind: 'Alliance',
  guests: ['Flo Fox'],
  guestIds: ['C0001'],
  status: 'Held',
  note: 'the oysters',
  ...given,
});
const aTouch = (given: Tab<'touches'> = {}): Tab<'touches'> => ({
  id: 'T0001',
  date: day('2026-11-20'),
  contact: 'Flo Fox',
  contactId: 'C0001',
  touch: 'Alliance lunch',
  result: 'Held',
  ...given,
});

const held = (lunch: Tab<'lunches'>, touches: readonly Tab<'touches'>[] = []) =>
  holdLunches(begin(anOffice({ tabs: { contacts: people, lunches: [lunch], touches } })));

/** What is logged, a line a touch. */
const logged = (...given: Parameters<typeof held>): string[] =>
  held(...given)
    .office.tables.touches.rows.slice(given[1]?.length ?? 0)
    .map(({ date, contact, touch, result, minutes, note, sourceKey }) =>
      [date && isoDay(date), contact, touch, result, minutes ?? 'as planned', note, sourceKey].join(' | '),
    );

test.each<[string, Tab<'lunches'>, readonly Tab<'touches'>[], readonly string[]]>([
  [
    'a lunch that was held',
    {},
    [],
    ['2026-11-19 | Flo Fox | Alliance lunch | Held | as planned | the oysters | lunch/L0001/C0001'],
  ],
  [
    'each guest of a table; the time it took only once',
    { kind: 'Meet and greet', guests: ['Flo Fox', 'Gus Gray'], guestIds: ['C0001', 'C0002'] },
    [],
    [
      '2026-11-19 | Flo Fox | Meet and greet | Held | as planned | the oysters | lunch/L0001/C0001',
      '2026-11-19 | Gus Gray | Meet and greet | Held | 0 | the oysters | lunch/L0001/C0002',
    ],
  ],
  [
    'an exchange meeting',
    { kind: 'Exchange', note: '' },
    [],
    ['2026-11-19 | Flo Fox | Exchange meeting | Held | as planned |  | lunch/L0001/C0001'],
  ],
  [
    'one that is Held before its day counts from today',
    { date: day('2026-11-24') },
    [],
    ['2026-11-23 | Flo Fox | Alliance lunch | Held | as planned | the oysters | lunch/L0001/C0001'],
  ],
  ['not twice', {}, [aTouch({ sourceKey: 'lunch/L0001/C0001' })], []],
  ['not beside what somebody logged of that day', {}, [aTouch({ date: day('2026-11-19') })], []],
  ['not while it is only confirmed', { status: 'Confirmed' }, [], []],
  ['not without a key', { key: '' }, [], []],
  [
    'whoever of a table is left, with the time it took',
    { kind: 'Meet and greet', guests: [], guestIds: ['C0009', 'C0002'] },
    [],
    ['2026-11-19 | Gus Gray | Meet and greet | Held | as planned | the oysters | lunch/L0001/C0002'],
  ],
  ['not for somebody who is gone', { guests: [], guestIds: ['C0009'] }, [], []],
])('logs %s', (_, lunch, touches, expected) => {
  expect(logged(aRow(lunch), touches)).toEqual(expected);
});

test.each<[string, Tab<'lunches'>, string]>([
  [
    'before its day was held today',
    { date: day('2026-12-01'), week: day('2026-11-30') },
    '2026-11-23 2026-11-23',
  ],
  ['on its day keeps it', { week: day('2026-11-16') }, '2026-11-16 2026-11-19'],
  [
    'on a day that somebody typed keeps that',
    { dateByHand: day('2026-12-01'), week: day('2026-11-16') },
    '2026-11-16 2026-12-01',
  ],
])('a lunch that is Held %s', (_, lunch, expected) => {
  const { office } = held(aRow(lunch));

  const days = office.tables.lunches.rows.map(({ week, date, dateByHand }) => [week, dateByHand ?? date]);
  expect(days.map((each) => each.map((on) => on && isoDay(on)).join(' '))).toEqual([expected]);
});

test.each([
  ['one', aRow(), ['Logged 1 lunch held.']],
  ['none', aRow({ status: 'Planned' }), []],
])('tells of %s', (_, lunch, expected) => {
  expect(held(lunch).told).toEqual(expected);
});

describe('the row of This week that asks what became of a lunch', () => {
  const answer = (result: Tab<'touches'>['result']): Tab<'touches'> =>
    aTouch({
      touch: 'Lunch task',
      result: result ?? null,
      sourceKey: '2026-11-23/C0001/lunch/L0001/2026-11-19/ask/Lunch task',
    });

  test.each<[string, Tab<'lunches'>, readonly Tab<'touches'>[], string]>([
    ['Held', { status: 'Confirmed' }, [answer('Held')], 'Held'],
    ['Reached is Held, too', { status: 'Invited' }, [answer('Reached')], 'Held'],
    ['Declined', { status: 'Invited' }, [answer('Declined')], 'Cancelled'],
    ['No answer', { status: 'Invited' }, [answer('No answer')], 'Invited'],
    ['nothing yet', { status: 'Invited' }, [], 'Invited'],
    [
      'what was said of another day counts no longer',
      { status: 'Confirmed', dateByHand: day('2026-11-20') },
      [answer('Declined')],
      'Confirmed',
    ],
    ['what somebody has set since stays', { status: 'Cancelled' }, [answer('Held')], 'Cancelled'],
    [
      'nor is a lunch ahead changed',
      { status: 'Invited', date: day('2026-11-26') },
      [{ ...answer('Held'), sourceKey: '2026-11-23/C0001/lunch/L0001/2026-11-26/ask/Lunch task' }],
      'Invited',
    ],
  ])('%s', (_, lunch, touches, expected) => {
    const { office } = held(aRow(lunch), touches);

    expect(office.tables.lunches.rows.map(({ status }) => status)).toEqual([expected]);
  });
});

describe('the row of This week that confirms a lunch', () => {
  const [today, yesterday, thursday] = [day('2026-11-23'), day('2026-11-22'), day('2026-11-26')];
  const answer = (given: Tab<'touches'>): Tab<'touches'> =>
    aTouch({
      touch: 'Lunch task',
      date: today,
      result: 'Reached',
      sourceKey: '2026-11-23/C0001/lunch/L0001/2026-11-26/confirm/Lunch task',
      ...given,
    });

  test.each<[string, Tab<'lunches'>, Tab<'touches'>, string]>([
    ['they come', { status: 'Invited' }, {}, 'Confirmed'],
    ['they come, though nobody had said that they were invited', { status: 'Planned' }, {}, 'Confirmed'],
    ['they don’t', { status: 'Confirmed' }, { result: 'Declined' }, 'Cancelled'],
    ['nobody was reached', { status: 'Invited' }, { result: 'No answer' }, 'Invited'],
    [
      'they come, on its very day',
      { status: 'Invited', dateByHand: today },
      { sourceKey: '2026-11-23/C0001/lunch/L0001/2026-11-23/confirm/Lunch task' },
      'Confirmed',
    ],
    ['it was about another day', { status: 'Invited', dateByHand: day('2026-11-27') }, {}, 'Invited'],
    [
      'what somebody has set since stays',
      { status: 'Confirmed' },
      { date: yesterday, result: 'Declined' },
      'Confirmed',
    ],
    ['it was called off already', { status: 'Cancelled' }, {}, 'Cancelled'],
    ['it was held already', { status: 'Held', date: yesterday }, {}, 'Held'],
  ])('%s', (_, lunch, touch, expected) => {
    const { office } = held(aRow({ date: thursday, ...lunch }), [answer(touch)]);

    expect(office.tables.lunches.rows.map(({ status }) => status)).toEqual([expected]);
  });
});
