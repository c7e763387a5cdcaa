import { release } from '../../../src/jobs/clients/release';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, type TabRows } from '../../support/office';

const ANN = { id: 'C0001', name: 'Ann Lee', kind: 'Client', household: 'Lee' } as const;
const ABE = { id: 'C0002', name: 'Abe Lee', kind: 'Client', household: 'Lee' } as const;
const BO = { id: 'C0003', name: 'Bo Kim', company: 'Kim & Co', email: 'bo@example.com' } as const;
const BO_TOO = { id: 'C0004', name: 'Bo Kim', company: 'Acme' } as const;

const answersOf = (who?: string, whatHappened?: string) =>
  new Map([
    ...(who === undefined ? [] : [['who', who] as const]),
    ...(whatHappened === undefined ? [] : [['what happened', whatHappened] as const]),
  ]);
const releaseIn = (people: TabRows['contacts'], ...answers: Parameters<typeof answersOf>) =>
  release.plan(anOffice({ tabs: { contacts: people ?? [] } }), '', '', answersOf(...answers));
const written = ({ changes }: ReturnType<typeof releaseIn>) =>
  changesOfKind(changes, 'set').map(({ id, values, asked }) => ({ id, ...values, asked }));

test('Release… asks whom, and what happened', () => {
  const prompts = release.prompts?.(anOffice({ tabs: { contacts: [ANN] } })) ?? [];

  expect(prompts.map(({ title }) => title)).toEqual(['Release a client', 'What happened?']);
});

describe('whoever is released', () => {
  const AS_RELEASED = { statusByHand: 'Released', whatHappened: 'Moved to Ohio', asked: true };

  test.each([
    { why: 'by name', who: 'abe lee' },
    { why: 'by ID', who: 'C0001' },
  ])('goes with the whole household: $why', ({ who }) => {
    const plan = releaseIn([ANN, ABE, BO], who, 'Moved to Ohio');

    expect(written(plan)).toEqual([
      { id: 'C0001', ...AS_RELEASED },
      { id: 'C0002', ...AS_RELEASED },
    ]);
    expect(plan.report).toBe('Released Ann Lee and Abe Lee: the next run takes them off the sheet.');
  });

  test('keeps what happened before, and Status by hand gives way', () => {
    const before = { ...BO, whatHappened: 'Gave up golf', statusByHand: 'Active' } as const;

    const plan = releaseIn([before], 'bo@example.com', 'Moved to Ohio');

    expect(written(plan)).toEqual([
      { id: 'C0003', ...AS_RELEASED, whatHappened: 'Gave up golf\nMoved to Ohio' },
    ]);
  });

  test('has the same line once, however often it is said', () => {
    const once = { ...BO, whatHappened: 'Gave up golf\nMoved to Ohio', statusByHand: 'Released' } as const;

    const plan = releaseIn([once], 'Bo Kim', 'Moved to Ohio');

    expect(written(plan)).toMatchObject([{ whatHappened: 'Gave up golf\nMoved to Ohio' }]);
  });

  test('leaves Do not contact alone, which is each person’s own', () => {
    const plan = releaseIn([ANN, { ...ABE, statusByHand: 'Do not contact' }], 'Abe Lee', 'Moved to Ohio');

    expect(written(plan)).toEqual([{ id: 'C0001', ...AS_RELEASED }]);
  });

  test('is told by ID where no name is known', () => {
    expect(releaseIn([{ id: 'C0009' }], 'C0009', 'Moved').report).toContain('Released C0009:');
  });
});

describe('nobody is released', () => {
  test.each<[string, Parameters<typeof answersOf>, RegExp]>([
    ['where nobody is named', [], /^It was not said whom\. Nobody was released\.$/],
    ['where it isn’t said what happened', ['Ann Lee'], /^It was not said what happened\./],
    [
      'where nobody has that name',
      ['Cy Fox', 'Moved'],
      /^"Cy Fox" was typed; the name of a contact is expected\./,
    ],
    [
      'where two have',
      ['Bo Kim', 'Moved'],
      /one contact: Bo Kim \(Kim & Co\) or Bo Kim \(Acme\) is expected\./,
    ],
    ['who must not be contacted', ['Ivy Ito', 'Moved'], /^"Ivy Ito" is marked Do not contact/],
  ])('%s', (_why, answers, report) => {
    const ivy = { id: 'C0005', name: 'Ivy Ito', statusByHand: 'Do not contact' } as const;

    const plan = releaseIn([ANN, BO, BO_TOO, ivy], ...answers);

    expect(plan).toEqual({ changes: [], report: expect.stringMatching(report), isRefused: true });
  });

  test('by a run that nobody answers', () => {
    expect(release.plan(anOffice({ tabs: { contacts: [ANN] } }), '', '').isRefused).toBe(true);
  });

  test.each([
    { why: 'Status by hand', headers: ['Name', 'What happened'] },
    { why: 'What happened', headers: ['Name', 'Status by hand'] },
  ])('where there is no column $why', ({ headers }) => {
    const office = anOffice();
    const bare = { ...office, tables: { ...office.tables, contacts: aTabOf(tables.contacts, [headers]) } };

    const prompts = release.prompts?.(bare);
    const plan = release.plan(bare, '', '', answersOf('Ann Lee', 'Moved'));

    expect(prompts).toEqual([]);
    expect(plan.report).toContain('There is nobody on Contacts yet');
  });
});
