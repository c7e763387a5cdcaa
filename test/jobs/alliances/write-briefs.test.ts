import { writeBriefs } from '../../../src/jobs/alliances/write-briefs';
import { anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

const person = (id: string, name: string) =>
  ({ id, name, kind: 'Alliance', added: day('2020-01-06') }) as const;
const lunch = (key: string, iso: string, guest: 'Flo Fox' | 'Gus Gray', given = {}) => ({
  ...({ key, date: day(iso), kind: 'Alliance', guests: [guest], status: 'Planned' } as const),
  ...given,
});

const officeWith = (lunches: TabRows['lunches'], given: Omit<Circumstances, 'tabs'> = {}) =>
  anOffice({
    tabs: {
      contacts: [person('C0001', 'Flo Fox'), person('C0002', 'Gus Gray')],
      alliances: [{ contact: 'Flo Fox' }, { contact: 'Gus Gray' }],
      lunches: lunches ?? [],
    },
    ...given,
  });
const write = (...given: Parameters<typeof officeWith>) => writeBriefs.plan(officeWith(...given), '', '');
const pagesOf = (...given: Parameters<typeof officeWith>) =>
  changesOfKind(write(...given).changes, 'page').map(({ tab, rows }) => [tab, rows[0]?.[0]]);

test('each lunch of the coming seven days has a tab, in the order of the days', () => {
  const lunches = [
    lunch('L0003', '2026-11-30', 'Flo Fox'),
    lunch('L0002', '2026-11-29', 'Gus Gray'),
    lunch('L0001', '2026-11-23', 'Flo Fox', { status: 'Confirmed' }),
  ];

  const plan = write(lunches);

  expect(pagesOf(lunches)).toEqual([
    ['Brief', 'Lunch: Flo Fox'],
    ['Brief 2', 'Lunch: Gus Gray'],
  ]);
  expect(plan.report).toBe(
    '2 briefs to print: Mon 23 Nov Flo Fox (tab Brief); Sun 29 Nov Gus Gray (tab Brief 2). On Lunches you can change place, time and guests; then choose it again.',
  );
});

test.each<{ why: string; lunches: TabRows['lunches']; expected: unknown }>([
  {
    why: 'where none is so near, the next one',
    lunches: [lunch('L0001', '2026-12-10', 'Gus Gray'), lunch('L0002', '2026-12-08', 'Flo Fox')],
    expected: [['Brief', 'Lunch: Flo Fox']],
  },
  {
    why: 'two of one day in the order of their keys',
    lunches: [lunch('L0002', '2026-11-24', 'Gus Gray'), lunch('L0001', '2026-11-24', 'Flo Fox')],
    expected: [
      ['Brief', 'Lunch: Flo Fox'],
      ['Brief 2', 'Lunch: Gus Gray'],
    ],
  },
  {
    why: 'none that is cancelled, held, or past',
    lunches: [
      lunch('L0001', '2026-11-24', 'Flo Fox', { status: 'Cancelled' }),
      lunch('L0002', '2026-11-23', 'Flo Fox', { status: 'Held' }),
      lunch('L0003', '2026-11-20', 'Flo Fox', { status: 'Confirmed' }),
      lunch('L0004', '2026-11-20', 'Flo Fox'),
      lunch('L0005', '2026-11-26', 'Gus Gray', { status: 'Invited' }),
    ],
    expected: [['Brief', 'Lunch: Gus Gray']],
  },
  {
    why: 'one set by hand, on the day that was set',
    lunches: [lunch('L0001', '2026-11-20', 'Flo Fox', { dateByHand: day('2026-11-25') })],
    expected: [['Brief', 'Lunch: Flo Fox']],
  },
])('$why', ({ lunches, expected }) => {
  expect(pagesOf(lunches)).toEqual(expected);
});

test('the page says what the row of the lunch says, a label and its lines a row', () => {
  const lunches = [
    lunch('L0001', '2026-11-24', 'Flo Fox', { time: '12:30', place: 'Casa Itzel', why: 'first lunch' }),
  ];

  const [page] = changesOfKind(write(lunches).changes, 'page');

  expect(page?.rows.slice(0, 8)).toEqual([
    ['Lunch: Flo Fox', ''],
    ['When', 'Tuesday 24 Nov 2026, 12:30'],
    ['Where', 'Casa Itzel'],
    ['Status', 'Planned: not confirmed yet'],
    ['Why now', 'first lunch'],
    ['Who we want to meet', 'Not said: type it into Who we want to meet on Settings.'],
    ['', ''],
    ['Flo Fox', ''],
  ]);
  expect(page?.rows.slice(-4)[0]?.[0]).toBe('What to ask');
  expect(page?.rows.slice(-3).map(([label]) => label)).toEqual(['', '', '']);
});

test('a tab that no lunch takes now says so, that nobody prints it again', () => {
  const given = officeWith([lunch('L0001', '2026-11-24', 'Flo Fox')]);
  const tabs = ['Brief', 'Brief 2', 'Brief of mine'].map((name, place) => ({ name, gid: 200 + place }));

  const { changes } = writeBriefs.plan({ ...given, tabs: [...given.tabs, ...tabs] }, '', '');

  expect(changesOfKind(changes, 'page').map(({ tab, rows }) => [tab, rows[0]?.[0]])).toEqual([
    ['Brief', 'Lunch: Flo Fox'],
    ['Brief 2', 'No lunch to brief here as of 23 Nov 2026.'],
  ]);
});

test('without a lunch ahead it says what to do, and changes nothing', () => {
  expect(write([])).toEqual({
    changes: [],
    report: 'No lunch is ahead: choose Lunches > Plan first.',
    isRefused: true,
  });
});
