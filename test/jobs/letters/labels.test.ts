/** S24: Letters > Labels… and the question how a household is addressed. */
import { checkGreetings } from '../../../src/jobs/letters/check-greetings';
import { labels } from '../../../src/jobs/letters/labels';
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const ANA = {
  id: 'C0001',
  name: 'Ana Silva',
  kind: 'Client',
  household: 'Silva',
  dear: 'Ana',
  address: '12 Elm Road',
  emailConsent: 'Opted out',
} as const;
const RUI = { id: 'C0002', name: 'Rui Silva', kind: 'Client', household: 'Silva', dear: 'Rui' } as const;
const BEN = {
  id: 'C0003',
  name: 'Ben Cole',
  kind: 'Client',
  household: 'Cole',
  dear: 'Ben',
  address: '7 Oak',
} as const;
const EVA = { id: 'C0004', name: 'Eva Long', kind: 'Client', household: 'Cole', dear: 'Eva' } as const;
const CARD = { id: 'L0001', name: 'Card', kind: 'Letter' } as const;
const NOTE = {
  contact: 'Ana Silva',
  contactId: 'C0001',
  what: 'Handwritten note',
  whyToday: 'note due',
} as const;

const answers = (whom?: string, sheet?: string) =>
  new Map([
    ...(whom === undefined ? [] : [['whom', whom] as const]),
    ...(sheet === undefined ? [] : [['sheet', sheet] as const]),
  ]);
const make = (tabs: TabRows, ...given: Parameters<typeof answers>) =>
  labels.plan(
    anOffice({ tabs: { contacts: [ANA, RUI, BEN, EVA], letters: [CARD], ...tabs } }),
    '',
    '',
    answers(...given),
  );
const pageOf = (plan: ReturnType<typeof make>) => changesOfKind(plan.changes, 'page')[0];

test('for this week’s notes and gifts: one a household, none for what is done or no longer due', () => {
  const thisWeek = [
    { ...NOTE, key: '2026-11-23/C0001/note' },
    { ...NOTE, key: '2026-11-23/C0001/item', what: 'Item of value' },
    { ...NOTE, key: '2026-11-23/C0003/note', contactId: 'C0003', whyToday: 'No longer due: logged' },
    { ...NOTE, key: '2026-11-16/C0003/note', contactId: 'C0003', result: 'Sent', logged: day('2026-11-17') },
    { ...NOTE, key: '2026-11-23/C0003/call', contactId: 'C0003', what: 'Courtesy call' },
  ] as const;
  const plan = make({ thisWeek }, 'Week');

  expect(pageOf(plan)?.rows).toEqual([
    ['Labels, 3 x 10, as of 23 Nov 2026', '', ''],
    ['Ana and Rui Silva\n12 Elm Road', '', ''],
  ]);
  expect(plan.report).toContain('1 label of 3 x 10 on the tab Labels, 1 sheet');
});

test('for a letter on paper: whoever opted out gets none, e-mail or not', () => {
  const plan = make({}, 'Card', '2x7');

  expect(pageOf(plan)?.rows.slice(1)).toEqual([['Rui Silva\n12 Elm Road', 'Ben Cole and Eva Long\n7 Oak']]);
});

test('who has no address is named', () => {
  const plan = make({ contacts: [{ ...BEN, address: '' }] }, 'Card');

  expect([plan.changes, plan.report]).toEqual([
    [],
    'No label was made. No postal address is known for Ben Cole.',
  ]);
});

test.each([
  ['nothing is typed', [], 'It was not said for whom'],
  ['a sheet that there isn’t', ['week', '5 x 5'], '"5 x 5" is no sheet of labels: 3 x 10 or 2 x 7.'],
  ['a letter that there isn’t', ['Cards'], 'No letter here is called "Cards"'],
] as const)('refused: %s', (_why, given, expected) => {
  const plan = make({}, ...given);

  expect([plan.isRefused, plan.changes]).toEqual([true, []]);
  expect(plan.report).toContain(expected);
});

describe('Check greetings…', () => {
  const ask = (contacts: TabRows['contacts'] = []) =>
    checkGreetings.prompts?.(anOffice({ tabs: { contacts } })) ?? [];
  const say = (contacts: TabRows['contacts'], said: string) =>
    checkGreetings.plan(anOffice({ tabs: { contacts: contacts ?? [] } }), '', '', new Map([['C0003', said]]));

  test('asks once how a household is addressed, of whom that isn’t guessed', () => {
    const people = [ANA, RUI, BEN, EVA];

    expect(ask(people).map(({ about }) => about)).toEqual(['C0003']);
    expect(ask([{ ...BEN, addressedTogether: 'Ben and Eva' }, EVA])).toEqual([]);
    expect(changesOfKind(say(people, 'Ben Cole and Eva Long').changes, 'set')).toMatchObject([
      { id: 'C0003', values: { addressedTogether: 'Ben Cole and Eva Long' }, asked: false },
    ]);
  });

  test('first things first: nobody is asked before the greetings are looked through', () => {
    expect(ask([{ ...ANA, dear: '' }, RUI, BEN, EVA])).toEqual([]);
  });

  test('a blank answer says nothing, and it says how many are left', () => {
    const plan = say([BEN, EVA], '');

    expect([plan.changes, plan.report]).toEqual([
      [],
      'No greeting is to be checked. 1 household left to ask about: choose it again.',
    ]);
  });
});

test('two heads of one household are reported', () => {
  const contacts = [
    { ...BEN, isHead: true },
    { ...EVA, isHead: true },
  ];
  const { problems = [] } = checkWorkbook.plan(anOffice({ tabs: { contacts } }), '', '');

  expect(problems.filter(({ column }) => column === 'Head')).toMatchObject([
    { tab: 'Contacts', row: 3, expected: 'one head a household: Ben Cole (row 2) counts' },
  ]);
});
