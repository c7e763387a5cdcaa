import { checkGreetings } from '../../../src/jobs/letters/check-greetings';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { aTabOf, anOffice, changesOfKind, type TabRows } from '../../support/office';

const ANN = { id: 'C0001', name: 'Ann Ames' } as const;
const BO = { id: 'C0002', name: 'Bo Berg' } as const;
/** Whose names say nothing for sure. */
const FIRM = { id: 'C0003', name: 'Fox Motors' } as const;

type People = NonNullable<TabRows['contacts']>;
const check = (people: People) => checkGreetings.plan(anOffice({ tabs: { contacts: people } }), '', '');
const askAbout = (people: People) => checkGreetings.question?.(anOffice({ tabs: { contacts: people } }));
const written = ({ changes }: ReturnType<typeof check>) =>
  changesOfKind(changes, 'set').map(({ id, values, asked }) => [id, values, asked]);

describe('at first', () => {
  const people = [ANN, { ...BO, dear: 'Bobby' }, FIRM];

  test('nobody is asked: there is nothing to look at yet', () => {
    expect(askAbout(people)).toBeNull();
  });

  test('guesses stand in their own column, for those without a Dear', () => {
    const plan = check(people);

    expect(written(plan)).toEqual([['C0001', { dearGuess: 'Ann' }, false]]);
    expect(plan.report).toBe(
      'Guessed 1 greeting. Look through Dear (guess) on Contacts, then choose Check greetings… again: no letter uses them before. ' +
        'Where one is wrong, type the right greeting into Dear: what stands there stays. ' +
        '1 name says no greeting for sure: type Dear for them yourself.',
    );
    expect(plan.box).toContain('\nAnn Ames: Dear Ann');
  });

  test('a box names fifteen, and counts the others', () => {
    const many = Array.from({ length: 17 }, (_, index) => ({ ...ANN, id: `C01${index + 10}` }));

    const { box } = check(many);

    expect(box).toMatch(/Ann Ames: Dear Ann\n… and 2 more in Dear \(guess\) on Contacts$/);
  });
});

describe('once the guesses stand there', () => {
  const people = [
    { ...BO, dearGuess: 'Bo' },
    { ...ANN, dearGuess: 'Ann' },
  ];

  test('somebody is asked, in the order of the ids however the tab is sorted', () => {
    const [question, sorted] = [askAbout(people), askAbout([...people].reverse())];

    expect(question).toMatchObject({
      kind: 'confirm',
      text: expect.stringMatching(/^2 greetings were guessed:\n\nAnn Ames: Dear Ann\nBo Berg: Dear Bo\n\n/),
    });
    expect(sorted).toEqual(question);
  });

  test('after a yes they are copied into Dear', () => {
    const plan = check([...people, FIRM, { name: 'Cy Cole', dear: 'Cy', dearGuess: 'Cyril' }]);

    expect(written(plan)).toEqual([
      ['C0001', { dear: 'Ann' }, false],
      ['C0002', { dear: 'Bo' }, false],
    ]);
    expect(plan.report).toBe(
      'Copied 2 greetings into Dear. 1 name says no greeting for sure: type Dear for them yourself.',
    );
  });

  test.each([
    ['somebody is new: nobody has seen their guess', [{ ...ANN, dearGuess: 'Ann' }, BO], [['C0002', 'Bo']]],
    ['a name has changed', [{ ...ANN, name: 'Jane Ames', dearGuess: 'Ann' }], [['C0001', 'Jane']]],
    ['a name is a firm’s now', [{ ...FIRM, dearGuess: 'Fox' }], [['C0003', '']]],
  ])('nothing is copied where %s: the guess is put right first', (_, given, guesses) => {
    const [question, plan] = [askAbout(given), check(given)];

    expect(question).toBeNull();
    expect(written(plan)).toEqual(guesses.map(([id, dearGuess]) => [id, { dearGuess }, false]));
  });

  test('a yes holds for just what was asked', () => {
    expect(checkGreetings.holdsToItsQuestion).toBe(true);
  });
});

test.each([
  ['everybody has a Dear', [{ ...ANN, dear: 'Ann' }], 'No greeting is to be checked.'],
  ['a row has no name', [{ id: 'C0009' }], 'No greeting is to be checked.'],
  [
    'no name says one',
    [FIRM],
    'No greeting is to be checked. 1 name says no greeting for sure: type Dear for them yourself.',
  ],
])('nothing is done where %s', (_, people, report) => {
  const [question, plan] = [askAbout(people), check(people)];

  expect(question).toBeNull();
  expect(plan).toEqual({ changes: [], report });
});

test('says what comes first where nobody can be greeted', () => {
  const office = anOffice();
  const tables = { ...office.tables, contacts: aTabOf(contacts, [['Name', 'Dear'], ['Ann Ames']]) };

  const plan = checkGreetings.plan({ ...office, tables }, '', '');

  expect(checkGreetings.question?.({ ...office, tables })).toBeNull();
  expect(plan).toMatchObject({ isRefused: true, report: expect.stringContaining('nobody on Contacts yet') });
});
