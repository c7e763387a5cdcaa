import { buildWeek } from '../../../src/jobs/week/build-week';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const contacts: TabRows['contacts'] = [
  { id: 'C0001', name: 'Ann Lee', kind: 'Client', added },
  { id: 'C0002', name: 'Bo Kim', kind: 'Alliance', profession: 'Lawyer', added },
];
type NeedRow = NonNullable<TabRows['needs']>[number];
const need: NeedRow = { id: 'N0001', date: added, contact: 'Ann Lee', contactId: 'C0001', need: 'A lawyer' };
const found = { expertSuggested: 'Bo Kim', expertId: 'C0002', why: 'Lawyer: lawyer' };

const written = (row: NeedRow) =>
  changesOfKind(
    buildWeek.plan(anOffice({ tabs: { contacts, needs: [row] } }), '', '').changes,
    'set',
  ).flatMap(({ table, values }) => (table.name === 'Needs' ? [values] : []));

describe('Needs suggests an expert', () => {
  test('with the reason, once', () => {
    expect(written(need)).toEqual([found]);
    expect(written({ ...need, ...found })).toEqual([]);
  });

  test('no longer, where nobody serves it any more', () => {
    expect(written({ ...need, ...found, need: 'Flowers' })).toEqual([
      { expertSuggested: '', expertId: '', why: '' },
    ]);
  });

  test.each<[string, NeedRow]>([
    ['it is open no more', { ...need, status: 'Introduced' }],
    ['somebody chose one by hand', { ...need, expertByHand: 'Bo Kim', expertId: 'C0002' }],
  ])('not where %s', (_why, row) => {
    expect(written(row)).toEqual([]);
  });
});
