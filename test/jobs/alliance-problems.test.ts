import { checkWorkbook } from '../../src/jobs/check-workbook';
import { anOffice, day, type TabRows } from '../support/office';

const people = ['Flo Fox', 'Gus Gray'].map((name, index) => ({
  id: `C000${index + 1}`,
  name,
  kind: 'Alliance' as const,
  added: day('2020-01-06'),
}));
const found = (tabs: TabRows) =>
  checkWorkbook.plan(anOffice({ tabs: { contacts: people, ...tabs } }), '', '').problems;

describe('Check the workbook, on Alliances, finds', () => {
  type Row = NonNullable<TabRows['alliances']>[number];
  const flo: Row = { contact: 'Flo Fox' };
  const [monday, friday] = [day('2026-11-23'), day('2026-11-27')];

  test.each<[string, Row[], readonly object[]]>([
    ['nothing in a row each', [flo, { contact: 'Gus Gray' }], []],
    [
      'each further row of an alliance',
      [flo, flo, flo],
      [3, 4].map((row) => ({
        ...{ tab: 'Alliances', row, column: 'Contact', found: 'Flo Fox' },
        expected: 'another alliance than in row 2: a row each',
      })),
    ],
    [
      'nothing more in rows that name nobody',
      [{ contact: 'Al' }, { contact: 'Al' }],
      [2, 3].map((row) => ({ row, column: 'Contact', expected: 'the name of a contact' })),
    ],
    ['nothing in a day away', [{ ...flo, awayFrom: monday, awayTo: monday }], []],
    ['nothing in an open end', [{ ...flo, awayFrom: monday }], []],
    ['nothing in an open beginning', [{ ...flo, awayTo: monday }], []],
    [
      'who is back before they leave',
      [{ ...flo, awayFrom: friday, awayTo: monday }],
      [{ row: 2, column: 'Away to', expected: 'a day from 27 Nov 2026 on, the first one away' }],
    ],
  ])('%s', (_, alliances, expected) => {
    expect(found({ alliances })).toMatchObject(expected);
  });
});

describe('Check the workbook, on Lunches, finds', () => {
  test.each([
    ['a lunch held on a day to come', 'Held', '2026-12-01', ['Date by hand: the day on which it was held']],
    ['nothing in one held today', 'Held', '2026-11-23', []],
    ['nothing in one that is to come', 'Confirmed', '2026-12-01', []],
  ] as const)('%s', (_, status, dateByHand, expected) => {
    const lunches = [{ key: 'L0001', guests: ['Flo Fox'], status, dateByHand: day(dateByHand) }];

    const told = found({ lunches })?.map((problem) => `${problem.column}: ${problem.expected}`);

    expect(told).toEqual(expected);
  });
});
