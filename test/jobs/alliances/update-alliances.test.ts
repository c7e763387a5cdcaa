import { ALLIANCE_QUESTIONS } from '../../../src/domain/records/alliance';
import { buildWeek } from '../../../src/jobs/week/build-week';
import { START } from '../../../src/jobs/start/start-layout';
import { startPage } from '../../../src/jobs/start/start-page';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const contacts: TabRows['contacts'] = [
  { id: 'C0001', name: 'Al Lee', kind: 'Alliance', added },
  { id: 'C0002', name: 'Bo Kim', kind: 'Client', feeling: 'Love', profession: 'Dentist', added },
  { id: 'C0003', name: 'Cy Roe', kind: 'Client', feeling: 'Love', profession: 'Dentist', added },
];
const strategic = Object.fromEntries(ALLIANCE_QUESTIONS.map((question) => [question, true]));
const alliance = { contact: 'Al Lee', contactId: 'C0001', ...strategic };
const introductions: TabRows['introductions'] = [
  {
    id: 'I0001',
    date: added,
    direction: 'Received',
    byOrTo: 'Al Lee',
    person: 'Bo Kim',
    outcome: 'No future',
  },
  {
    id: 'I0002',
    date: added,
    direction: 'Received',
    byOrTo: 'Al Lee',
    person: 'Cy Roe',
    outcome: 'No future',
  },
  {
    id: 'I0003',
    date: added,
    direction: 'Given',
    byOrTo: 'Al Lee',
    person: 'Bo Kim',
    outcome: 'No future',
  },
];
const found = {
  verdict: 'Strategic alliance',
  missing:
    'respects us; knows who we want; has standing; will introduce; complementary; can take introductions; still growing',
  ...{ given: 1, received: 2, balance: 1 },
};

const build = (office: ReturnType<typeof anOffice>) => buildWeek.plan(office, '', '');
const written = (office: ReturnType<typeof anOffice>) =>
  changesOfKind(build(office).changes, 'set')
    .filter(
      ({ table, values }) => table.name === 'Alliances' && !('nextLunch' in values || 'lastLunch' in values),
    )
    .map(({ id, values }) => [id, values]);

describe('the columns of Alliances', () => {
  test('say whether an alliance is worth it, and who owes whom', () => {
    const office = anOffice({ tabs: { contacts, introductions, alliances: [alliance] } });

    expect(written(office)).toEqual([['C0001', found]]);
  });

  test('are written where they have changed only', () => {
    const tabs = { contacts, introductions, alliances: [{ ...alliance, ...found, received: 1 }] };

    expect(written(anOffice({ tabs }))).toEqual([['C0001', { received: 2 }]]);
  });

  test('are left alone where they say it already', () => {
    const tabs = { contacts, introductions, alliances: [{ ...alliance, ...found }] };

    expect(written(anOffice({ tabs }))).toEqual([]);
  });

  test('say on the lower of two rows for one alliance what that row answers, and then no more', () => {
    const upper = { ...alliance, isTrustedInNetwork: false };
    const after = { ...alliance, ...found };

    const both = (lower: typeof alliance) =>
      written(anOffice({ tabs: { contacts, introductions, alliances: [upper, lower] } }));

    expect(both(alliance)).toEqual([['C0001', found]]);
    expect(both(after)).toEqual([]);
  });

  test('stay blank on a row that names nobody', () => {
    const office = anOffice({ tabs: { contacts, alliances: [{ contact: 'Zoe Zed' }] } });

    expect(written(office)).toEqual([]);
  });

  test('go by the questions that the office asks: without those of trust nothing is said', () => {
    const office = anOffice({ tabs: { contacts } });
    const alliances = aTabOf(tables.alliances, [
      ['Contact', 'Contact ID', 'Respects us', 'Verdict', 'Missing'],
      ['Al Lee', 'C0001', false, 'Not yet', ''],
    ]);

    const now = written({ ...office, tables: { ...office.tables, alliances } });

    expect(now).toEqual([['C0001', { verdict: '', missing: 'respects us' }]]);
  });
});

describe('Start tells', () => {
  const lineOf = (tabs: TabRows, label: string) =>
    changesOfKind(build(anOffice({ tabs, start: startPage([], []).rows })).changes, 'page')
      .flatMap(({ rows }) => rows)
      .find(([first]) => first === label)?.[1];

  test.each([
    ['of the roster', START.alliances, '1 of 25 alliances, 24 missing: 1 strategic alliance'],
    ['whom Tier 1 suggests to meet', START.whoToMeet, 'Dentist (2)'],
  ])('%s', (_what, label, expected) => {
    expect(lineOf({ contacts, alliances: [alliance] }, label)).toBe(expected);
  });

  test('that Tier 1 suggests nobody yet', () => {
    expect(lineOf({ contacts: [] }, START.whoToMeet)).toMatch(/^Nothing yet: no two Tier 1 clients/);
  });
});
