import { introducersIn } from '../../../src/jobs/clients/introducers';

const aRow = (id: string, name: string, introducedBy = '') => ({
  id,
  name,
  company: '',
  email: `${id}@example.com`,
  introducedBy,
});

const ANN = aRow('C0001', 'Ann Lee');
const NAMESAKES = [aRow('C0002', 'Bo Kim'), aRow('C0003', 'Bo Kim')];

test.each([
  { why: 'nobody', introducedBy: '', introducer: undefined },
  { why: 'a name', introducedBy: 'ann lee', introducer: 'C0001' },
  { why: 'an id', introducedBy: 'C0003', introducer: 'C0003' },
  { why: 'an e-mail', introducedBy: 'C0002@example.com', introducer: 'C0002' },
])('Introduced by is $why', ({ introducedBy, introducer }) => {
  const { introducers, unknown } = introducersIn([ANN, ...NAMESAKES, aRow('C0009', 'Cy Roe', introducedBy)]);

  expect(introducers.get('C0009')).toBe(introducer);
  expect(unknown).toEqual([]);
});

test.each([
  { why: 'two of that name', introducedBy: 'Bo Kim', candidates: 2 },
  { why: 'nobody of that name', introducedBy: 'Dee Fox', candidates: 0 },
])('whom it can’t mean is told: $why', ({ introducedBy, candidates }) => {
  const row = aRow('C0009', 'Cy Roe', introducedBy);

  const { introducers, unknown } = introducersIn([ANN, ...NAMESAKES, row]);

  expect(introducers.size).toBe(0);
  expect(unknown.map((each) => [each.row, each.candidates.length])).toEqual([[row, candidates]]);
});
