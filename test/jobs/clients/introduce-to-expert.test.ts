import { introduceToExpert } from '../../../src/jobs/clients/introduce-to-expert';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const TODAY = day('2026-11-23');
const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Ann Lee', kind: 'Client', added },
  { id: 'C0002', name: 'Bo Kim', kind: 'Alliance', profession: 'Lawyer', added },
  { id: 'C0003', name: 'Cy Roe', kind: 'Client', added },
];
type NeedRow = NonNullable<TabRows['needs']>[number];
const need: NeedRow = { id: 'N0001', date: added, contact: 'Ann Lee', contactId: 'C0001', need: 'A lawyer' };
const later: NeedRow = {
  ...need,
  id: 'N0002',
  date: TODAY,
  contact: 'Cy Roe',
  contactId: 'C0003',
  expertByHand: 'Bo Kim',
};

const officeWith = (needs: readonly NeedRow[], people = contacts) =>
  anOffice({
    tabs: { contacts: people, needs },
    settings: { principal: { name: 'Pat Example', email: '' } },
  });
const introduce = (answer: string, needs: readonly NeedRow[] = [need], people = contacts) =>
  introduceToExpert.plan(officeWith(needs, people), answer, '');
const appended = ({ changes }: ReturnType<typeof introduce>, tab: string) =>
  changesOfKind(changes, 'append').flatMap(({ table, values }) => (table.name === tab ? [values] : []));

describe('Introduce to an expert…', () => {
  test('lists the open needs with who could meet them, and why, the oldest first', () => {
    expect(introduceToExpert.question?.(officeWith([later, need]))).toMatchObject({
      kind: 'prompt',
      text: expect.stringContaining(
        'N0001: Ann Lee needs: A lawyer → Bo Kim (Lawyer: lawyer)\nN0002: Cy Roe needs: A lawyer → Bo Kim (by hand)',
      ),
    });
  });

  test('takes a need without a day for one of today', () => {
    const undated = { ...need, id: 'N0009', date: null };

    expect(introduceToExpert.question?.(officeWith([undated, need]))?.text).toMatch(/N0001: [^]*N0009: /);
  });

  test('names ten, and counts the others', () => {
    const needs = Array.from({ length: 12 }, (_, index) => ({ ...need, id: `N00${index + 10}` }));

    expect(introduceToExpert.question?.(officeWith(needs))?.text).toMatch(/\n… and 2 more on Needs$/);
  });

  test('logs a touch for each of the two, and one introduction given, and marks the need', () => {
    const plan = introduce('N0001');

    const touch = { date: TODAY, touch: 'Introduction', who: 'Principal', result: 'Sent' };
    expect(appended(plan, 'Touches')).toEqual([
      {
        ...touch,
        ...{ contact: 'Ann Lee', contactId: 'C0001', minutes: null, sourceKey: 'need/N0001/C0001' },
        note: 'Introduced to Bo Kim: A lawyer',
      },
      {
        ...touch,
        ...{ contact: 'Bo Kim', contactId: 'C0002', minutes: 0, sourceKey: 'need/N0001/C0002' },
        note: 'Introduced to Ann Lee: A lawyer',
      },
    ]);
    expect(appended(plan, 'Introductions')).toEqual([
      {
        ...{ date: TODAY, direction: 'Given', outcome: 'Open', season: 'Good times' },
        ...{ byOrTo: 'Bo Kim', allianceId: 'C0002', person: 'Ann Lee', personId: 'C0001' },
      },
    ]);
    expect(changesOfKind(plan.changes, 'set')).toContainEqual(
      expect.objectContaining({ id: 'N0001', values: { status: 'Introduced' }, asked: true }),
    );
    expect(plan.report).toBe(
      'Logged 1 introduction: Ann Lee and Bo Kim. Write to both in one e-mail; the box has a text.',
    );
    expect(plan.box).toMatch(/^Ann Lee, meet Bo Kim\n\nDear Ann Lee and Bo Kim,[^]*Pat Example$/);
  });

  test.each([
    ['1, 2', 2],
    ['n2', 1],
    ['1 1 N0001', 1],
  ])('reads %j as %i introductions', (answer, count) => {
    expect(appended(introduce(answer, [need, later]), 'Introductions')).toHaveLength(count);
  });

  test('says what it could not read, and goes on', () => {
    expect(introduce('1, 9').report).toMatch(
      /^Logged 1 introduction: .* "9" is no open need with an expert\.$/,
    );
  });

  test.each<[string, string, NeedRow[], RegExp]>([
    ['nothing was typed', '', [need], /^Nobody was introduced: type a number/],
    ['nobody is meant', 'Ann', [need], /^"Ann" is no open need with an expert\. Nobody was introduced/],
    ['nobody serves one', '1', [{ ...need, need: 'Flowers' }], /^Nobody’s profession serves the 1 open need/],
    ['they are the expert', '1', [{ ...need, expertByHand: 'Ann Lee' }], /^Nobody’s profession serves/],
  ])('refuses where %s', (_why, answer, needs, report) => {
    expect(introduce(answer, needs)).toMatchObject({
      isRefused: true,
      changes: [],
      report: expect.stringMatching(report),
    });
  });

  test('makes the tab Needs where no need is open, and goes there', () => {
    const plan = introduce('1', [{ ...need, status: 'Closed' }]);

    expect(plan.report).toMatch(/^No need is open/);
    expect(plan.changes).toMatchObject([{ kind: 'tab' }, { kind: 'open', tab: 'Needs' }]);
  });

  test.each(['Do not contact', 'Released'] as const)('asks nothing about who is %s', (statusByHand) => {
    const people = contacts.map((each) => (each.id === 'C0001' ? { ...each, statusByHand } : each));

    expect(introduceToExpert.question?.(officeWith([need], people))).toBeNull();
  });
});
