import { dashboard } from '../../../src/jobs/dashboard/dashboard';
import type { Outcome } from '../../../src/domain/records/introduction';
import type { LunchState } from '../../../src/domain/records/lunch';
import type { Result } from '../../../src/domain/records/touch';
import { aLocale } from '../../support/cells';
import { chartsIn } from '../../support/content';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2020-01-01');
const contacts: TabRows['contacts'] = [
  { id: 'C0001', name: 'Ann Lee', kind: 'Client', feeling: 'Love', added },
  { id: 'C0002', name: 'Bo Kim', kind: 'Client', feeling: 'Fine', added },
  { id: 'C0003', name: 'Cy Roe', kind: 'Prospect', cultivation: 'Cultivating', invitedOn: day('2026-11-02') },
];
const sold = (contact: string, iso: string, amount: number) => ({ contact, date: day(iso), amount });
/** Ann bought twice as much for twice the price; Bo is gone. */
const sales: TabRows['sales'] = [
  sold('Ann Lee', '2025-03-02', 100),
  sold('Bo Kim', '2025-03-02', 300),
  sold('Ann Lee', '2026-03-02', 200),
  sold('Ann Lee', '2026-06-02', 200),
];
const touched = (id: string, contact: string, minutes: number) =>
  ({ id, date: day('2026-11-02'), contact, touch: 'Courtesy call', result: 'Reached', minutes }) as const;
/** Three hours for clients, one for a prospect. */
const touches: TabRows['touches'] = [
  touched('T0001', 'Ann Lee', 60),
  touched('T0002', 'Ann Lee', 60),
  touched('T0003', 'Ann Lee', 60),
  touched('T0004', 'Cy Roe', 60),
];
const touchPlan: TabRows['touchPlan'] = [{ touch: 'Courtesy call', tier1: 91 }];

function drawn(tabs: TabRows) {
  const { changes, report } = dashboard.plan(anOffice({ tabs }), '', '');
  const [page] = changesOfKind(changes, 'page');
  const rows = page?.rows ?? [];
  /** The row that begins with this text, without the blank cells at its end. */
  const rowOf = (first: string) => {
    const row = rows.find(([cell]) => cell === first) ?? [];
    return row.slice(
      0,
      row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0),
    );
  };
  return { rows, rowOf, charts: page?.charts ?? [], report };
}

describe('Dashboard shows', () => {
  const { rows, rowOf } = drawn({ contacts, sales, touches, touchPlan });

  test('how much is known of the core clients: of Ann nothing yet', () => {
    const [header, files] = rows.slice(rows.findIndex(([cell]) => cell === 'Files'));

    expect([header?.slice(0, 2), files?.slice(0, 2)]).toEqual([
      ['Files', 'Complete'],
      [1, 0],
    ]);
  });

  test.each([
    [
      'the health numbers beside those of last year, and the time on clients where one did not rise',
      'Total',
      ['Total', 0.5, '', 200, 200, 2, 1, 0.75, 'average sale'],
    ],
    ['a tier in which all rose, without that', 'Tier 1', ['Tier 1', 1, '', 200, 100, 2, 1]],
    ['the current year as far as it has gone', '2026 so far', ['2026 so far', 0.5, 200, 2]],
    ['the year before', '2025', ['2025', '', 200, 1]],
    ['where time went, beside what it brought', 'Prospects', ['Prospects', 0.25, '', 1, 0, 1, 1, 0, 0]],
    ['plan against actual', 'Courtesy call', ['Courtesy call', 1, 2]],
    ['the spiral of this week, last', '23 Nov', ['23 Nov', 0, 1, 0]],
    ['the spiral of seven weeks ago, first', '5 Oct', ['5 Oct', 0, 0, 0]],
  ])('%s', (_why, first, row) => {
    expect(rowOf(first)).toEqual(row);
  });

  test('how the cultivation list grows', () => {
    expect(rowOf('1 of 240 on the cultivation list; full in about 717 months.')).toHaveLength(1);
  });
});

describe('Dashboard shows of alliances', () => {
  const name = (id: string, outcome: Outcome, iso: string, direction: 'Given' | 'Received' = 'Received') =>
    ({ id, date: day(iso), direction, byOrTo: 'Al Moss', person: 'Cy Roe', outcome }) as const;
  const { rows, rowOf } = drawn({
    contacts: [
      ...contacts,
      { id: 'C0004', name: 'Al Moss', kind: 'Alliance', added },
      { id: 'C0005', name: 'Di Ray', kind: 'Client', feeling: 'Love', area: 'Harborside', added },
      { id: 'C0006', name: 'Ed Fox', kind: 'Client', feeling: 'Love', area: 'Harborside', added },
    ],
    alliances: [{ contact: 'Al Moss', isTrustedInNetwork: true, knowsLikesAndTrustsUs: true }],
    introductions: [
      name('I0001', 'Next step', '2026-11-23'),
      name('I0002', 'No future', '2026-11-03'),
      name('I0003', 'Open', '2026-11-02'),
      name('I0004', 'Open', '2026-11-02', 'Given'),
    ],
  });

  test.each([
    ['the roster', 'Not yet', ['Not yet', 1]],
    ['how many are missing', 'Missing', ['Missing', 24]],
    ['what was given before what was received', 'Al Moss', ['Al Moss', 1, 3, 2]],
    ['the names of this week', '23 Nov', ['23 Nov', 1, 10]],
    [
      'thirds, actual beside expected',
      'All',
      ['All', 1, 1, 0, 0, 1, 1, 1, '1 of 2 (12% to 88%): as a third can turn out'],
    ],
    ['whom Tier 1 suggests', 'What Tier 1 clients share: in Harborside (2).', undefined],
    ['the names of four weeks', '3 names in the last 4 weeks, of 40 aimed at.', undefined],
  ])('%s', (_why, first, row) => {
    expect(rowOf(first)).toEqual(row ?? [first]);
  });

  test('thirds by alliance', () => {
    expect(rows.filter(([cell]) => cell === 'Al Moss')).toHaveLength(2);
  });
});

test('Dashboard repeats whom the office wants to meet', () => {
  const { changes } = dashboard.plan(anOffice({ settings: { whoWeWantToMeet: 'dentists' } }), '', '');

  expect(changesOfKind(changes, 'page')[0]?.rows.map(([first]) => first)).toContain(
    'Who we want to meet: dentists.',
  );
});

describe('charts', () => {
  test('stand over their columns, headers included', () => {
    const { rows, charts } = drawn({ contacts, sales, touches, touchPlan });

    const chart = charts.find(({ title }) => title === 'Average sale');
    const cells = chart?.ranges.map((range) =>
      Array.from({ length: range.rows }, (_, index) => rows[range.row - 1 + index]?.[range.column - 1]),
    );
    expect(cells).toEqual([
      ['Year', '2025', '2026 so far'],
      ['Average sale', 200, 200],
    ]);
  });

  test('stand apart from each other, and on no figures', () => {
    const { rows, charts } = drawn({ contacts, sales, touches, touchPlan });

    const drawnOnes = charts.filter(({ ranges }) => ranges.length > 0);
    const covered = drawnOnes.flatMap(({ place }) =>
      Array.from({ length: 15 }, (_, index) => `${place.row + index} ${place.column}`),
    );
    const filled = drawnOnes.flatMap(({ place }) =>
      rows
        .slice(place.row - 1, place.row + 14)
        .flatMap((row) => row.slice(place.column - 1, place.column + 3)),
    );
    expect(new Set(covered).size).toBe(covered.length);
    expect(filled.filter((cell) => cell !== '')).toEqual([]);
  });

  test('are drawn by the spreadsheet', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'ID', 'Kind', 'Added'],
        ['Ann Lee', 'C0001', 'Client', on('2020-01-01')],
      ],
      Sales: [
        ['Date', 'Contact', 'Amount'],
        [on('2026-03-02'), 'Ann Lee', 200],
      ],
    });

    runHosted(state, dashboard);
    runHosted(state, dashboard);

    const titles = tabOf(state, 'Dashboard').charts.map(({ options }) => options['title']);
    expect(titles).toEqual(['Average sale', 'Sales per client', 'Plan against actual']);
    expect(shown(state, 'Dashboard')).toContainEqual([
      'Contacts has none of the columns of the personal file: Dream, Likes, Birthday and the others.',
    ]);
  });

  test('and undone, they are those of before; what somebody typed on the page since, stays with its charts', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'ID', 'Kind', 'Added'],
        ['Ann Lee', 'C0001', 'Client', on('2020-01-01')],
      ],
      Sales: [['Date', 'Contact', 'Amount'], []],
    });
    runHosted(state, dashboard);
    const before = chartsIn(tabOf(state, 'Dashboard'));
    tabOf(state, 'Sales').cells[1] = [on('2026-03-02'), 'Ann Lee', 200];
    runHosted(state, dashboard);
    const after = chartsIn(tabOf(state, 'Dashboard'));

    undoHosted(state);
    const undone = chartsIn(tabOf(state, 'Dashboard'));
    runHosted(state, dashboard);
    tabOf(state, 'Dashboard').cells[0] = ['Mine'];
    undoHosted(state);

    expect(undone).toEqual(before);
    expect(chartsIn(tabOf(state, 'Dashboard'))).toEqual(after);
    expect(after).not.toEqual(before);
  });
});

describe('its first figures', () => {
  const cardsIn = (tabs: TabRows, settings = {}, locale = aLocale('en-US')) => {
    const { changes } = dashboard.plan({ ...anOffice({ tabs, settings }), locale }, '', '');
    const [page] = changesOfKind(changes, 'page');
    return [3, 4, 5].map((row) => [0, 2, 4, 6].map((column) => page?.rows[row]?.[column]));
  };

  test('stand beside those of last year, with what they are', () => {
    expect(cardsIn({ contacts, sales, touches, touchPlan })).toEqual([
      ['100%', '$200', '2', '75% / –'],
      [
        'Tier 1 who bought again in 12 months',
        'average sale this year, Tier 1',
        'sales a client this year, Tier 1',
        'of hours for core clients / of sales from them',
      ],
      ['', '▲ 100% on last year', '▲ 1 on last year', ''],
    ]);
  });

  test('part the sales of 90 days', () => {
    const recent = [...sales, sold('Ann Lee', '2026-11-02', 75), sold('Cy Roe', '2026-11-02', 25)];

    expect(cardsIn({ contacts, sales: recent, touches, touchPlan })[0]?.[3]).toBe('75% / 75%');
  });

  test('are written as the office writes them', () => {
    const [figures] = cardsIn({ contacts, sales, touches, touchPlan }, {}, aLocale('de-DE'));

    expect(figures?.map((figure) => String(figure).replace(/\u00A0/g, ' '))).toEqual([
      '100 %',
      '200 €',
      '2',
      '75 % / –',
    ]);
  });

  test('of which nothing is known are a dash', () => {
    expect(cardsIn({})[0]).toEqual(['–', '–', '–', '–']);
  });
});

describe('what is counted by month and by week', () => {
  const recall = (id: string, iso: string, result: Result) =>
    ({ id, date: day(iso), contact: 'Cy Roe', touch: 'Recall', result }) as const;
  const lunch = (iso: string, status: LunchState) =>
    ({ key: `L${iso}`, dateByHand: day(iso), guests: ['Ann Lee'], kind: 'Alliance', status }) as const;
  const { rowOf, charts } = drawn({
    contacts,
    touches: [
      recall('T1', '2026-11-02', 'Stay in touch'),
      recall('T2', '2026-11-20', 'Ready'),
      recall('T3', '2025-12-01', 'No answer'),
      recall('T4', '2025-11-30', 'Ready'),
    ],
    lunches: [
      lunch('2026-10-01', 'Held'),
      lunch('2026-11-24', 'Planned'),
      lunch('2026-11-25', 'Cancelled'),
      lunch('2026-09-30', 'Held'),
    ],
  });
  const sentenceOf = (title: string) => charts.find((chart) => chart.title === title)?.sentence;

  test.each([
    ['the recalls of this month, whatever its day', 'Nov 2026', ['Nov 2026', 2, 1, 1, 0, 0]],
    ['those of eleven months before, and none earlier', 'Dec 2025', ['Dec 2025', 1, 0, 0, 0, 1]],
    ['the lunches of the week in which the quarter began', '28 Sep', ['28 Sep', 1, 0, 0, 0]],
  ])('%s', (_what, first, row) => {
    expect(rowOf(first)).toEqual(row);
  });

  test('each chart says what it shows', () => {
    expect([sentenceOf('Recalls by month'), sentenceOf('Lunches of the quarter')]).toEqual([
      '2 recalls this month, 3 in twelve: how they ended.',
      '1 held this quarter, 1 from today on.',
    ]);
  });
});

describe('nothing is drawn from no data: a sentence says what is missing', () => {
  const { rows, charts, report } = drawn({ touchPlan: [] });

  test.each([
    'Nothing stands on Sales yet: one row a sale (Date, Contact, Amount) is all that these figures need.',
    'Years appear with the first sale.',
    'No touch of the last 90 days is logged: build the week, type Results into it and log them.',
    'No client household has three logged touches yet: before that nothing can be said.',
    'Nobody stands on Alliances yet: choose your contacts there, and answer the questions.',
    'No name was received yet: type names into Introduced on Lunches, or rows into Introductions.',
    'Nobody is on the list yet: prospects join it by the day on which they invited you to stay in touch.',
  ])('%s', (sentence) => {
    expect(rows.map(([first]) => first)).toContain(sentence);
  });

  test('that nobody is core, where files could be kept', () => {
    expect(
      drawn({ contacts }).rowOf(
        'No client is core yet: it takes sales again and again, as Consistent buying on Settings says.',
      ),
    ).toHaveLength(1);
  });

  test('and the report names the sections', () => {
    expect(report).toContain('It says what is missing for: Health numbers; Year by year;');
    expect(
      charts.filter(({ title }) => title !== 'Plan against actual').flatMap(({ ranges }) => ranges),
    ).toEqual([]);
  });
});
