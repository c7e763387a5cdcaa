/** S22: Clients > Year in eight touches. */
import { writeYear } from '../../../src/jobs/clients/year';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const ANA = {
  id: 'C0001',
  name: 'Ana Silva',
  kind: 'Client',
  household: 'Silva',
  tierByHand: 1,
  added: day('2026-01-05'),
} as const;
const RUI = {
  id: 'C0002',
  name: 'Rui Silva',
  kind: 'Client',
  household: 'Silva',
  added: day('2026-01-05'),
} as const;
const GONE = { id: 'C0003', name: 'Eve Long', kind: 'Client', statusByHand: 'Do not contact' } as const;

const write = (who?: string, contacts: TabRows['contacts'] = [ANA, RUI, GONE]) =>
  writeYear.plan(
    anOffice({ tabs: { contacts: contacts ?? [] }, settings: { officeName: 'Example & Co' } }),
    '',
    '',
    new Map(who === undefined ? [] : [['who', who]]),
  );
const pagesOf = (plan: ReturnType<typeof write>) => changesOfKind(plan.changes, 'page');

test.each([undefined, 'all', 'ALL'])(
  '%s: every household on one page, and nothing else is written',
  (who) => {
    const plan = write(who);
    const [page] = pagesOf(plan);

    expect([plan.changes.length, page?.tab]).toEqual([1, 'Year']);
    expect(page?.rows.slice(6).map(([name, tier]) => [name, tier])).toEqual([
      ['Household', 'Tier'],
      ['Ana and Rui Silva', 1],
    ]);
    expect(plan.report).toContain('the year of 1 household');
  },
);

test('a name: that client’s service calendar, with nothing on it that the office thinks of them', () => {
  const [page] = pagesOf(write('Rui Silva'));

  expect(page?.tab).toBe('Service calendar');
  expect(page?.rows[0]?.[0]).toBe('Service calendar of Ana and Rui Silva, by Example & Co');
  expect(page?.rows).toHaveLength(13);
  expect(page?.rows.flat().join(' ')).not.toMatch(/Tier|Core|●|○/);
});

test.each([
  ['a name that nobody has', 'Bo Kim', '"Bo Kim" was typed'],
  ['somebody who may not be contacted', 'Eve Long', 'may not be contacted'],
])('refused: %s', (_why, who, told) => {
  const plan = write(who);

  expect([plan.isRefused, plan.changes]).toEqual([true, []]);
  expect(plan.report).toContain(told);
});

test('without anybody on Contacts there is no year', () => {
  expect(write('all', []).report).toContain('Nobody is on Contacts');
});
