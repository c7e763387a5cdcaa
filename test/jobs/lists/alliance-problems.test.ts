import { allianceProblems } from '../../../src/jobs/lists/alliance-problems';
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import { begin } from '../../../src/jobs/pipeline/pipeline';
import { planTheLunches } from '../../../src/jobs/alliances/update-lunches';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, day, type TabRows } from '../../support/office';

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
  type Row = NonNullable<TabRows['lunches']>[number];
  const [today, later] = [day('2026-11-23'), day('2026-12-01')];
  const aDay = 'Date by hand: the day of the lunch: without one it counts for nothing';

  test.each<[string, Row, readonly string[]]>([
    [
      'a lunch held on a day to come',
      { status: 'Held', dateByHand: later },
      ['Date by hand: the day on which it was held, up to today: until it comes it counts for nothing'],
    ],
    ['nothing in one held today', { status: 'Held', dateByHand: today }, []],
    ['nothing in one that is to come', { status: 'Confirmed', dateByHand: later }, []],
    ['guests without a day', { guestsByHand: ['Flo Fox'] }, [aDay]],
    ['a lunch held on no day', { status: 'Held' }, [aDay]],
    ['nothing in one that was called off on no day', { status: 'Cancelled', guestsByHand: ['Flo Fox'] }, []],
    ['nothing in a row that is planned on no day any more', { status: 'Planned', note: 'an idea' }, []],
    ['nothing in one without a Status', { note: 'an idea' }, []],
    ['nothing in guests by hand on the day that was planned', { guestsByHand: ['Flo Fox'], date: later }, []],
  ])('%s', (_, lunch, expected) => {
    const lunches = [{ key: 'L0001', ...lunch }];

    const told = found({ lunches })?.map((problem) => `${problem.column}: ${problem.expected}`);

    expect(told).toEqual(expected);
  });

  test('no second fault in a day that can’t be read', () => {
    const office = anOffice({ tabs: { contacts: people } });
    const lunches = aTabOf(tables.lunches, [
      ['Date by hand', 'Guests', 'Guests by hand', 'Status', 'Key'],
      ['soon', '', 'Flo Fox', 'Held', 'L0001'],
    ]);

    expect(allianceProblems({ ...office, tables: { ...office.tables, lunches } })).toEqual([]);
  });
});

test('planning says that there are such rows', () => {
  const alliances = [{ contact: 'Flo Fox' }, { contact: 'Flo Fox' }];

  const { problems } = planTheLunches(begin(anOffice({ tabs: { contacts: people, alliances } })));

  expect(problems).toMatchObject([{ tab: 'Alliances', row: 3, column: 'Contact' }]);
});
