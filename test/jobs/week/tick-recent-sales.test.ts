import { buildWeek } from '../../../src/jobs/week/build-week';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { withChanges } from '../../../src/jobs/pipeline/apply';
import type { Change } from '../../../src/runner/change';
import type { Job, Office } from '../../../src/runner/job';
import { tickRecentSales } from '../../../src/jobs/week/tick-recent-sales';
import type { TableName } from '../../../src/sheets/tabs/tables';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

type Sale = NonNullable<TabRows['sales']>[number];
const aSale = (given: Sale = {}): Sale => ({ id: 'S0001', contactId: 'C0001', amount: 100, ...given });
const ann = { id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2020-01-06') } as const;

const officeWith = (sale: Sale, today = '2026-11-23') =>
  anOffice({ tabs: { contacts: [ann], sales: [aSale(sale)] }, today });
const ticked = (changes: readonly Change[]) =>
  changesOfKind(changes, 'set')
    .filter(({ table }) => table.name === 'Sales')
    .map(({ id, values, asked }) => [id, values['checkIn'], asked]);

describe('Check in is ticked', () => {
  test.each([
    { why: 'on a sale of today', sale: { date: day('2026-11-23') }, isTicked: true },
    { why: 'on one of six days ago', sale: { date: day('2026-11-17') }, isTicked: true },
    { why: 'not on one of a week ago', sale: { date: day('2026-11-16') }, isTicked: false },
    {
      why: 'not where somebody has said no',
      sale: { date: day('2026-11-23'), checkIn: false },
      isTicked: false,
    },
    {
      why: 'nor again where somebody has said yes',
      sale: { date: day('2026-11-23'), checkIn: true },
      isTicked: false,
    },
    { why: 'not without a date', sale: {}, isTicked: false },
    {
      why: 'not on a row that can’t be told apart',
      sale: { id: '', date: day('2026-11-23') },
      isTicked: false,
    },
  ])('$why', ({ sale, isTicked }) => {
    expect(ticked(tickRecentSales(officeWith(sale)))).toEqual(isTicked ? [['S0001', true, false]] : []);
  });

  test.each<[string, Job]>([
    ['the daily run', dailyRun],
    ['Build or refresh', buildWeek],
  ])('by %s', (_why, job) => {
    const { changes } = job.plan(officeWith({ date: day('2026-11-20') }), '', '');

    expect(ticked(changes)).toEqual([['S0001', true, false]]);
  });
});

describe('a sale that was recent when it was seen', () => {
  const seen = (): Office<TableName> => {
    const office = officeWith({ date: day('2026-11-20') });
    return withChanges(office, buildWeek.plan(office, '', '').changes);
  };
  const checkIns = (office: Office<TableName>) =>
    changesOfKind(buildWeek.plan(office, '', '').changes, 'append').filter(({ values }) =>
      String(values['whyToday'] ?? '').includes('check-in after the sale of 20 Nov 2026'),
    );

  test('is checked in on in a later week too, until somebody has been reached', () => {
    expect(checkIns({ ...seen(), today: day('2026-11-30') })).toHaveLength(1);
  });

  test('unless somebody takes the tick off', () => {
    const office = seen();
    const rows = office.tables.sales.rows.map((row) => ({ ...row, checkIn: false }));
    const sales = { ...office.tables.sales, rows };

    expect(
      checkIns({ ...office, today: day('2026-11-30'), tables: { ...office.tables, sales } }),
    ).toHaveLength(0);
  });
});
