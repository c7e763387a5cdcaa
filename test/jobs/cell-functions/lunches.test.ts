import type { CellAnswer } from '../../../src/jobs/cell-functions/cell-functions';
import { cultivateLunches } from '../../../src/jobs/cell-functions/lunches';
import type { CellArguments } from '../../../src/jobs/cell-functions/records';
import type { Cell, Grid } from '../../../src/sheets/cells/cell';
import { dated, LOCALE } from '../../support/cell-ranges';

const HEADERS = ['Week', 'Date', 'Kind', 'Guests', 'Why', 'Status'];

const CONTACTS: Grid = [
  ['Name', 'Kind'],
  ['Flo Fox', 'Alliance'],
  ['Gus Gray', 'Alliance'],
];
const ALLIANCES: Grid = [['Contact'], ['Flo Fox'], ['Gus Gray']];
const LUNCHES: Grid = [
  ['Date', 'Guests', 'Status', 'Why'],
  [dated('2026-08-25'), 'Flo Fox', 'Held', ''],
  [dated('2026-12-01'), 'Gus Gray', 'Confirmed', 'first lunch'],
  [dated('2026-12-02'), 'Gus Gray', 'Cancelled', ''],
];
const SETTINGS: Grid = [
  ['Setting', 'Value'],
  ['Lunch days', 'Tuesday, Wednesday'],
  ['Booking lead', 0],
];

const given = (ranges: Partial<CellArguments> = {}): CellArguments => ({
  ...{ contacts: CONTACTS, alliances: ALLIANCES, lunches: [], day: dated('2026-11-23') },
  ...{ sales: [], touches: [], introductions: [], needs: [], touchPlan: [], settings: SETTINGS, columns: [] },
  ...ranges,
});
/** Date, guests and status of each row. */
const brief = (answer: CellAnswer) =>
  answer.ok ? answer.rows.map(([, date, , guests, , status]) => [date, guests, status]) : answer.reason;

describe('CULTIVATE_LUNCHES lists the lunches ahead', () => {
  test('with what Lunches says of them', () => {
    const answer = cultivateLunches(given({ lunches: LUNCHES }), LOCALE);

    expect(answer).toEqual({
      ok: true,
      rows: [
        HEADERS,
        [
          ...[dated('2026-11-23'), dated('2026-11-24'), 'Alliance', 'Flo Fox'],
          ...['last lunch 25 Aug 2026, due 24 Nov 2026', 'Planned'],
        ],
        [
          ...[dated('2026-11-30'), dated('2026-12-01'), 'Alliance', 'Gus Gray'],
          ...['first lunch', 'Confirmed'],
        ],
      ],
    });
  });

  test.each<{ why: string; ranges: Partial<CellArguments>; expected: unknown }>([
    {
      why: 'where none are given: a first one with each',
      ranges: {},
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-11-24'), 'Flo Fox', 'Planned'],
        [dated('2026-11-25'), 'Gus Gray', 'Planned'],
      ],
    },
    {
      why: 'whom we owe comes first',
      ranges: {
        introductions: [
          ['By or to', 'Person', 'Given or received'],
          ['Gus Gray', 'Flo Fox', 'Received'],
        ],
      },
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-11-24'), 'Gus Gray', 'Planned'],
        [dated('2026-11-25'), 'Flo Fox', 'Planned'],
      ],
    },
    {
      why: 'a lunch that was only logged counts, too',
      ranges: {
        touches: [
          ['Date', 'Contact', 'Touch', 'Result'],
          [dated('2026-11-20'), 'Flo Fox', 'Alliance lunch', 'Held'],
        ],
        touchPlan: [
          ['Touch', 'Alliance'],
          ['Alliance lunch', 28],
        ],
      },
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-11-24'), 'Gus Gray', 'Planned'],
        [dated('2026-12-15'), 'Flo Fox', 'Planned'],
      ],
    },
    {
      why: 'without a row on Alliances nothing is planned, and what stands still stands',
      ranges: { alliances: [], lunches: LUNCHES },
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-12-01'), 'Gus Gray', 'Confirmed'],
      ],
    },
    {
      why: 'those of one day in the order of their keys',
      ranges: {
        lunches: [
          ['Date', 'Guests', 'Status', 'Key'],
          [dated('2026-12-01'), 'Gus Gray', 'Confirmed', 'L0002'],
          [dated('2026-12-01'), 'Flo Fox', 'Invited', 'L0001'],
        ],
      },
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-12-01'), 'Flo Fox', 'Invited'],
        [dated('2026-12-01'), 'Gus Gray', 'Confirmed'],
      ],
    },
    {
      why: 'no lunches at all: the headers alone',
      ranges: { alliances: [] },
      expected: [['Date', 'Guests', 'Status']],
    },
    {
      why: 'a range without headers has the columns of a new tab',
      ranges: { contacts: [['Gus Gray'], ['Flo Fox']], alliances: [['Gus Gray']] },
      expected: [
        ['Date', 'Guests', 'Status'],
        [dated('2026-11-24'), 'Gus Gray', 'Planned'],
      ],
    },
  ])('$why', ({ ranges, expected }) => {
    expect(brief(cultivateLunches(given(ranges), LOCALE))).toEqual(expected);
  });
});

describe('at the tables sit those whom the job seats', () => {
  const seated = (ranges: Partial<CellArguments>): unknown => {
    const answer = cultivateLunches(given({ alliances: [['Contact'], ['Flo Fox']], ...ranges }), LOCALE);
    return answer.ok
      ? answer.rows.flatMap(([, , kind, guests]) => (kind === 'Meet and greet' ? [guests] : []))
      : null;
  };
  const contactsWith = (columns: readonly string[], cells: readonly Cell[]): Grid => [
    ['Name', 'Hobbies', ...columns],
    ['Flo Fox', 'Chess'],
    ['Ida Ives', 'Chess', ...cells],
  ];

  test.each<{ why: string; ranges: Partial<CellArguments>; expected: unknown }>([
    {
      why: 'a prospect who is cultivated',
      ranges: { contacts: contactsWith(['Kind', 'Cultivation'], ['Prospect', 'Cultivating']) },
      expected: ['Flo Fox, Ida Ives'],
    },
    {
      why: 'a prospect who is invited to stay in touch',
      ranges: {
        contacts: contactsWith(['Kind', 'Invited to stay in touch'], ['Prospect', dated('2026-06-01')]),
      },
      expected: ['Flo Fox, Ida Ives'],
    },
    {
      why: 'no other prospect',
      ranges: { contacts: contactsWith(['Kind'], ['Prospect']) },
      expected: [],
    },
    {
      why: 'who has bought, without a Kind',
      ranges: {
        contacts: contactsWith(['Tier by hand'], [1]),
        sales: [
          ['Date', 'Contact', 'Amount'],
          [dated('2026-10-01'), 'Ida Ives', 100],
        ],
      },
      expected: ['Flo Fox, Ida Ives'],
    },
    {
      why: 'nobody without a Kind who hasn’t bought',
      ranges: { contacts: contactsWith(['Tier by hand'], [1]) },
      expected: [],
    },
  ])('$why', ({ ranges, expected }) => {
    expect(seated(ranges)).toEqual(expected);
  });
});
