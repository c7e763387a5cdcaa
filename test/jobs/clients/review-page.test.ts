/** S28: Clients > Review page. */
import { writeReviewPages } from '../../../src/jobs/clients/review-page';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const ANN = {
  id: 'C0001',
  name: 'Ann Ames',
  kind: 'Client',
  tierByHand: 1,
  added: day('2026-01-05'),
} as const;
const BO = { id: 'C0002', name: 'Bo Berg', kind: 'Client', tierByHand: 1, added: day('2026-01-06') } as const;

const write = (contacts: TabRows['contacts'], tabs: TabRows = {}) =>
  writeReviewPages.plan(anOffice({ tabs: { ...tabs, ...(contacts ? { contacts } : {}) } }), '', '');
const pagesOf = (plan: ReturnType<typeof write>) =>
  changesOfKind(plan.changes, 'page').map(({ tab, rows }) => [tab, rows[0]?.[0]]);

test('a page a client, and nothing else is written', () => {
  const plan = write([ANN, BO]);

  expect(pagesOf(plan)).toEqual([
    ['Review', expect.stringMatching(/^Review of Ann Ames, due .*; the first one$/)],
    ['Review 2', expect.stringMatching(/^Review of Bo Berg/)],
  ]);
  expect(plan.changes).toHaveLength(2);
  expect(plan.report).toContain('2 reviews to prepare');
});

test('nobody is reviewed whom the Touch plan gives none', () => {
  const plan = write([{ ...ANN, tierByHand: 2 }]);

  expect([plan.isRefused, plan.changes]).toEqual([true, []]);
  expect(plan.report).toContain('No Tier 1 client has a review ahead');
});

test('a page that none takes the place of is emptied', () => {
  const office = anOffice({ tabs: { contacts: [ANN] } });
  const plan = writeReviewPages.plan(
    { ...office, tabs: [...office.tabs, { name: 'Review 2', gid: 9 }] },
    '',
    '',
  );

  expect(pagesOf(plan)[1]).toEqual(['Review 2', 'No review to prepare here as of 23 Nov 2026.']);
});
