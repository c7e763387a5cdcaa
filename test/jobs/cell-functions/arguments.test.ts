import {
  cultivateCore,
  cultivateDue,
  cultivateTier,
  cultivateWhy,
} from '../../../src/jobs/cell-functions/cell-functions';
import { cultivateLunches } from '../../../src/jobs/cell-functions/lunches';
import type { Cell } from '../../../src/sheets/cells/cell';
import { headerRow } from '../../../src/sheets/write/encode';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { column, dated, given, LOCALE } from '../../support/cell-ranges';

describe('a range', () => {
  test('without headers has the columns of a new tab', () => {
    const widest = headerRow(contacts);
    const row = (values: Readonly<Record<string, Cell>>) => widest.map((header) => values[header] ?? '');
    const range = [
      row({ Name: 'Ann', 'How we feel': 'Love', Kind: 'Client' }),
      row({}),
      row({ Name: 'Bo', Kind: 'Client' }),
    ];

    expect(column(cultivateTier(given({ contacts: range, sales: [], touches: [] }), LOCALE))).toEqual([
      1,
      '',
      2,
    ]);
  });

  test('may be wider than the tab', () => {
    const range = [[...headerRow(contacts).map((_, index) => (index === 0 ? 'Ann' : '')), 'own', 'own']];

    expect(column(cultivateTier(given({ contacts: range }), LOCALE))).toEqual([2]);
  });

  test.each([
    { why: 'names alone', range: [['Name'], ['Ann']], expected: ['Tier', 2] },
    {
      why: 'a name and a column of one’s own',
      range: [
        ['Name', 'Shoes'],
        ['Ann', 42],
      ],
      expected: ['Tier', 2],
    },
    { why: 'nothing in it', range: [[''], ['']], expected: ['', ''] },
    {
      why: 'nobody in it',
      range: [
        ['Name', 'Kind'],
        ['', ''],
      ],
      expected: ['Tier', ''],
    },
  ])('with $why', ({ range, expected }) => {
    expect(column(cultivateTier(given({ contacts: range, sales: [], touches: [] }), LOCALE))).toEqual(
      expected,
    );
  });

  test('a cell that can’t be read counts as blank, as it does for the jobs', () => {
    const range = [
      ['Name', 'Tier by hand'],
      ['Ann', 'first'],
      ['Bo', 3],
    ];

    expect(column(cultivateTier(given({ contacts: range, sales: [], touches: [] }), LOCALE))).toEqual([
      'Tier',
      2,
      3,
    ]);
  });

  test('rows that share an id are different people', () => {
    const range = [
      ['ID', 'Name', 'Tier by hand'],
      ['C0001', 'Ann', 1],
      ['C0001', 'Bo', 3],
    ];

    expect(column(cultivateTier(given({ contacts: range }), LOCALE))).toEqual(['Tier', 1, 3]);
  });

  test('an id that a sale names isn’t given to anybody else', () => {
    const sales = [
      ['Date', 'Contact', 'Amount', 'Contact ID'],
      [dated('2026-10-01'), 'Gone', 900, 'C0001'],
    ];
    const range = [
      ['ID', 'Name', 'Added'],
      ['', 'Ann', dated('2020-01-01')],
    ];

    expect(column(cultivateTier(given({ contacts: range, sales }), LOCALE))).toEqual(['Tier', 2]);
  });
});

describe('the other ranges', () => {
  test('settings are the office’s', () => {
    const settings = [
      ['Setting', 'Value'],
      ['Core share', '0%'],
    ];

    expect(column(cultivateCore(given({ settings }), LOCALE))).toEqual([
      'Core?',
      'Developing',
      'Developing',
      '',
      'Developing',
      '',
    ]);
  });

  test('who has a row on Alliances is no client without a Kind', () => {
    const range = [['Name'], ['Ann']];

    expect(
      column(cultivateTier(given({ contacts: range, alliances: [['Contact'], ['Ann']] }), LOCALE)),
    ).toEqual(['Tier', '']);
  });

  test('the Touch plan says when something comes round', () => {
    const range = [
      ['Name', 'Kind', 'Added'],
      ['Bo Lee', 'Client', dated('2026-06-01')],
    ];
    const plan = [
      ['Touch', 'Tier 2'],
      ['Courtesy call', 10],
    ];

    expect(column(cultivateDue(given({ contacts: range, sales: [], touchPlan: plan }), LOCALE))).toEqual([
      'Next due',
      dated('2026-11-11'),
    ]);
  });
});

describe('an argument that can’t be used is named', () => {
  test.each([
    { why: 'no day', ranges: { day: '' }, reason: 'day: found nothing; expected a date, such as Start!B2.' },
    {
      why: 'a word for a day',
      ranges: { day: 'soon' },
      reason: 'day: found soon; expected a date, such as Start!B2.',
    },
    {
      why: 'no contacts',
      ranges: { contacts: [] },
      reason: 'contacts: found nothing; expected the range of Contacts.',
    },
    {
      why: 'contacts without names',
      ranges: {
        contacts: [
          ['Kind', 'Tier'],
          ['Prospect', 1],
        ],
      },
      reason: 'contacts: found no such column; expected a column with the header Name.',
    },
    {
      why: 'sales without days',
      ranges: {
        sales: [
          ['Amount', 'Contact'],
          [5, 'Ann'],
        ],
      },
      reason: 'sales: found no such column; expected a column with the header Date.',
    },
    {
      why: 'touches with two days',
      ranges: {
        touches: [
          ['Date', 'Date', 'Contact'],
          [1, 2, 'Ann'],
        ],
      },
      reason: 'touches: found 2 columns: Date (A) and Date (B); expected one column Date: rename the other.',
    },
    {
      why: 'a Touch plan of nothing',
      ranges: {
        touchPlan: [
          ['Minutes', 'Who'],
          [5, 'Assistant'],
        ],
      },
      reason: 'touchPlan: found no such column; expected a column with the header Touch.',
    },
    {
      why: 'settings of nothing',
      ranges: {
        settings: [
          ['Value', 'Allowed'],
          [5, 6],
        ],
      },
      reason: 'settings: found no such column; expected a column with the header Setting.',
    },
    {
      why: 'a bad setting',
      ranges: {
        settings: [
          ['Setting', 'Value'],
          ['Core share', 'most'],
        ],
      },
      reason: 'settings: found most; expected a percentage from 0% to 100%, for Core share.',
    },
    {
      why: 'alliances that name nobody',
      ranges: {
        alliances: [
          ['Gives', 'Away to'],
          ['Leads', ''],
        ],
      },
      reason: 'alliances: found no such column; expected a column with the header Contact.',
    },
    {
      why: 'two that can’t be used: the first',
      ranges: {
        touchPlan: [
          ['Minutes', 'Who'],
          [5, 'Assistant'],
        ],
        alliances: [
          ['Gives', 'Away to'],
          ['Leads', ''],
        ],
      },
      reason: 'touchPlan: found no such column; expected a column with the header Touch.',
    },
  ] as const)('$why', ({ ranges, reason }) => {
    for (const cultivate of [cultivateTier, cultivateCore, cultivateDue, cultivateWhy, cultivateLunches])
      expect(cultivate(given(ranges), LOCALE)).toEqual({ ok: false, reason });
  });
});
