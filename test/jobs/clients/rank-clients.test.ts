import { rankClients } from '../../../src/jobs/clients/rank-clients';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const aClient = (number: number, given: object = {}) => ({
  id: `C${String(number).padStart(4, '0')}`,
  name: `Client ${number}`,
  kind: 'Client' as const,
  added: day('2020-01-01'),
  ...given,
});
const sold = (number: number, amount: number) => ({
  date: day('2026-11-16'),
  contact: `Client ${number}`,
  amount,
});

const askOf = (tabs: TabRows) => rankClients.prompts?.(anOffice({ tabs })) ?? [];
const answer = (tabs: TabRows, answers: Readonly<Record<string, string>>) =>
  rankClients.plan(anOffice({ tabs }), '', '', new Map(Object.entries(answers)));
const noted = ({ changes }: ReturnType<typeof answer>) =>
  changesOfKind(changes, 'set').map(({ id, values, asked }) => [id, values['feeling'], asked]);

describe('Rank clients… asks', () => {
  test('ten at a time, the best sellers first', () => {
    const clients = Array.from({ length: 12 }, (_, index) => aClient(index + 1));

    const prompts = askOf({ contacts: clients, sales: [sold(7, 1000), sold(9, 2500)] });

    expect(prompts.map(({ about }) => about).slice(0, 3)).toEqual(['C0009', 'C0007', 'C0001']);
    expect(prompts).toHaveLength(10);
    expect(prompts[0]).toMatchObject({
      title: 'How do you feel about Client 9?',
      text: expect.stringContaining('sales of 12 months 2,500. (1 of 12 who wait for an answer)'),
    });
  });

  test('once for a household, and not at all where somebody has answered', () => {
    const prompts = askOf({
      contacts: [
        aClient(1, { household: 'Lee', company: '' }),
        aClient(2, { household: 'Lee', company: 'Lee Ltd' }),
        aClient(3, { feeling: 'Fine' }),
        aClient(4, { kind: 'Prospect' }),
        aClient(5, { statusByHand: 'Released' }),
      ],
    });

    expect(prompts.map(({ about }) => about)).toEqual(['C0001']);
    expect(prompts[0]?.text).toContain('Client 1 and Client 2, Lee Ltd:');
  });
});

describe('an answer sets How we feel of the lowest id', () => {
  test.each([
    ['L', 'Love'],
    ['love', 'Love'],
    [' f ', 'Fine'],
    ['Fine', 'Fine'],
    ['g', 'Let go'],
    ['LET GO', 'Let go'],
  ])('%j is %s', (typed, feeling) => {
    const plan = answer({ contacts: [aClient(1), aClient(2)] }, { C0001: typed });

    expect(noted(plan)).toEqual([['C0001', feeling, true]]);
    expect(plan.report).toBe(
      'Noted 1 answer; their tiers follow with the next run. 1 household left: choose Rank clients… again whenever you like.',
    );
  });

  test('but what can’t be read is told, and asked again', () => {
    const plan = answer({ contacts: [aClient(1), aClient(2)] }, { C0001: 'maybe', C0002: 'L' });

    expect(noted(plan)).toEqual([['C0002', 'Love', true]]);
    expect(plan.report).toContain('Could not read "maybe": L, F or G is wanted, and it is asked again.');
    expect(plan.report).toContain('1 household left');
  });

  test('and what somebody typed in the meantime stays', () => {
    const plan = answer({ contacts: [aClient(1, { feeling: 'Fine' })] }, { C0001: 'L' });

    expect(noted(plan)).toEqual([]);
  });
});

test('Rank clients… says so when everybody is answered', () => {
  const tabs = { contacts: [aClient(1, { feeling: 'Love' })] };

  expect(askOf(tabs)).toEqual([]);
  expect(answer(tabs, {})).toEqual({ changes: [], report: 'Every household is answered.' });
});

test('Rank clients… refuses where there is nobody yet', () => {
  const office = anOffice();
  const contacts = aTabOf(tables.contacts, [['Name'], ['Ann Lee']]);
  const bare = { ...office, tables: { ...office.tables, contacts } };

  const prompts = rankClients.prompts?.(bare);
  const plan = rankClients.plan(bare, '', '');

  expect(prompts).toEqual([]);
  expect(plan).toMatchObject({ isRefused: true, report: expect.stringContaining('nobody on Contacts yet') });
});
