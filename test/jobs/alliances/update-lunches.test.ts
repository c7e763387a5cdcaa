import { isoDay } from '../../../src/domain/calendar/civil-day';
import { begin } from '../../../src/jobs/pipeline/pipeline';
import { planTheLunches } from '../../../src/jobs/alliances/update-lunches';
import { anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

type LunchCells = NonNullable<TabRows['lunches']>[number];

const flo = { id: 'C0001', name: 'Flo Fox', kind: 'Alliance', added: day('2020-01-06') } as const;
const gus = { ...flo, id: 'C0002', name: 'Gus Gray' };
const SETTINGS = { tablesAMonth: 0, exchangeMeetingsAMonth: 0 };
const aRow = (given: LunchCells = {}): LunchCells => ({
  key: 'C0001-first',
  week: day('2026-11-23'),
  date: day('2026-11-26'),
  kind: 'Alliance',
  guests: ['Flo Fox'],
  guestIds: ['C0001'],
  status: 'Planned',
  ...given,
});

const officeWith = (lunches: readonly LunchCells[] | null, given: Circumstances = {}) =>
  anOffice({
    settings: SETTINGS,
    ...given,
    tabs: {
      contacts: [flo, gus],
      alliances: [{ contactId: 'C0001', contact: 'Flo Fox' }],
      ...(lunches === null ? {} : { lunches }),
      ...given.tabs,
    },
  });

/** The tab Lunches after planning, a line a row. */
function linesAfter(lunches: readonly LunchCells[] | null, given: Circumstances = {}): string[] {
  const course = planTheLunches(begin(officeWith(lunches, given)));
  return course.office.tables.lunches.rows.map(({ key, week, date, dateByHand, guests, status, why }) => {
    const on = dateByHand ?? date;
    return [
      key,
      week === null ? '–' : isoDay(week),
      on === null ? '–' : isoDay(on),
      guests.join('+'),
      status ?? '',
      why,
    ].join(' | ');
  });
}

const FIRST = 'C0001-first | 2026-11-30 | 2026-12-01 | Flo Fox | Planned | first lunch';
const WAS_IT_HELD = 'Was it held? Set Status to Held or Cancelled.';

describe('rows of the tab Lunches', () => {
  test.each<[string, readonly LunchCells[] | null, readonly string[]]>([
    ['are made with the tab', null, [FIRST]],
    ['follow on an empty one', [], [FIRST]],
    ['are planned anew in place', [aRow({ week: day('2026-12-07'), date: day('2026-12-10') })], [FIRST]],
    [
      'stay where they are so near that they are being booked',
      [aRow()],
      ['C0001-first | 2026-11-23 | 2026-11-26 | Flo Fox | Planned | first lunch'],
    ],
    [
      'are asked about once they are past, and not planned over',
      [aRow({ date: day('2026-11-19') })],
      [
        `C0001-first | 2026-11-16 | 2026-11-19 | Flo Fox | Planned | ${WAS_IT_HELD}`,
        'C0001-first-2 | 2026-11-30 | 2026-12-01 | Flo Fox | Planned | first lunch',
      ],
    ],
    [
      'are planned again in their place where nobody has answered for four weeks',
      [aRow({ date: day('2026-10-22') })],
      [FIRST],
    ],
    [
      'stay once invited',
      [aRow({ status: 'Invited' })],
      ['C0001-first | 2026-11-23 | 2026-11-26 | Flo Fox | Invited | '],
    ],
    [
      'stay where somebody has set the date, and the week follows it',
      [aRow({ dateByHand: day('2026-12-03') })],
      ['C0001-first | 2026-11-30 | 2026-12-03 | Flo Fox | Planned | '],
    ],
    [
      'ask what became of an invitation that is past',
      [aRow({ status: 'Confirmed', date: day('2026-11-19') })],
      [
        `C0001-first | 2026-11-16 | 2026-11-19 | Flo Fox | Confirmed | ${WAS_IT_HELD}`,
        'C0001-2026-11-19 | 2027-02-15 | 2027-02-16 | Flo Fox | Planned | last lunch 19 Nov 2026, due 18 Feb 2027',
      ],
    ],
    [
      'ask likewise where the date that somebody set is past; a new row is planned meanwhile',
      [aRow({ dateByHand: day('2026-11-19') })],
      [
        'C0001-first | 2026-11-16 | 2026-11-19 | Flo Fox | Planned | Its day has passed: type another Date by hand, or set Status to Held or Cancelled.',
        'C0001-first-2 | 2026-11-30 | 2026-12-01 | Flo Fox | Planned | first lunch',
      ],
    ],
    [
      'ask no longer once that is said; who cancelled is asked again not before 2 weeks later, within 4',
      [aRow({ status: 'Cancelled', why: WAS_IT_HELD })],
      [
        'C0001-first | 2026-11-23 | 2026-11-26 | Flo Fox | Cancelled | ',
        'C0001-first-2 | 2026-12-21 | 2026-12-22 | Flo Fox | Planned | first lunch',
      ],
    ],
    [
      'go where their alliance is none any more',
      [aRow({ key: 'C0002-first', guests: ['Gus Gray'], guestIds: ['C0002'] })],
      [FIRST],
    ],
    [
      'stay and say so where somebody has typed in them',
      [aRow({ key: 'C0002-first', guests: ['Gus Gray'], guestIds: ['C0002'], note: 'the garden' })],
      ['C0002-first | – | – | Gus Gray | Planned | Not planned any more.', FIRST],
    ],
    [
      'keep the day that has passed where somebody has typed in them, and ask',
      [
        aRow({ key: 'table-1', kind: 'Meet and greet', date: day('2026-11-19'), introduced: 'Bo Kim' }),
        aRow({ key: 'table-2', kind: 'Meet and greet', date: day('2026-11-19') }),
      ],
      [
        `table-1 | 2026-11-16 | 2026-11-19 | Flo Fox | Planned | ${WAS_IT_HELD}`,
        `table-2 | 2026-11-16 | 2026-11-19 | Flo Fox | Planned | ${WAS_IT_HELD}`,
        FIRST,
      ],
    ],
    [
      'without a date and without anything to plan stay as they are',
      [aRow({ date: null, week: null, guests: [], guestIds: [], key: 'L0004', note: 'an idea' })],
      ['L0004 | – | – |  | Planned | ', FIRST],
    ],
  ])('%s', (_, lunches, expected) => {
    expect(linesAfter(lunches)).toEqual(expected);
  });

  test('that nobody can be planned into say why', () => {
    const away = { contactId: 'C0001', contact: 'Flo Fox', awayFrom: day('2026-11-01') };

    const lines = linesAfter([aRow({ place: 'Number Nine' })], { tabs: { alliances: [away] } });

    expect(lines).toEqual([
      'C0001-first | – | – | Flo Fox | Planned | Not planned any more: away on every lunch day that could be.',
    ]);
  });

  test('are the same when it is planned twice', () => {
    const once = planTheLunches(begin(officeWith([aRow({ status: 'Confirmed', date: day('2026-11-19') })])));

    const twice = planTheLunches({ ...once, changes: [] });

    expect(twice.office.tables.lunches.rows).toEqual(once.office.tables.lunches.rows);
    expect(changesOfKind(twice.changes, 'append')).toEqual([]);
    expect(twice.told).toEqual(once.told);
  });
});

describe('what is told', () => {
  test.each<[string, readonly LunchCells[], readonly string[]]>([
    ['new rows', [], ['Lunches: planned 1 more.']],
    ['moved ones', [aRow({ date: day('2026-12-10') })], ['Lunches: moved 1.']],
    ['nothing where nothing changed', [aRow({ date: day('2026-12-01') })], []],
  ])('%s', (_, lunches, expected) => {
    expect(planTheLunches(begin(officeWith(lunches))).told).toEqual(expected);
  });
});

describe('Alliances', () => {
  test('gets the last lunch and the next', () => {
    const held = aRow({ key: 'L0001', status: 'Held', date: day('2026-09-01') });

    const { changes } = planTheLunches(begin(officeWith([held])));

    expect(changesOfKind(changes, 'set').filter(({ table }) => table.name === 'Alliances')).toMatchObject([
      { id: 'C0001', values: { lastLunch: day('2026-09-01'), nextLunch: day('2026-12-01') } },
    ]);
  });

  test('is left alone where both stand there, or nobody is named', () => {
    const alliances = [
      { contactId: 'C0001', contact: 'Flo Fox', nextLunch: day('2026-12-01') },
      { contactId: '', contact: 'Nobody Known' },
    ];

    const { changes } = planTheLunches(begin(officeWith([], { tabs: { alliances } })));

    expect(changesOfKind(changes, 'set').filter(({ table }) => table.name === 'Alliances')).toEqual([]);
  });

  test('without rows plans nothing, and makes no tab', () => {
    const { changes } = planTheLunches(begin(officeWith(null, { tabs: { alliances: [] } })));

    expect(changes).toEqual([]);
  });
});
