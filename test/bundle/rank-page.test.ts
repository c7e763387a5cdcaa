/** Rank clients… as its page has it: each answer is what somebody types under How we feel (S5). */
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { contentOf, differences } from '../support/content';
import { tabOf } from '../support/hosted';
import { ask, callFrom, pageShown } from '../support/page-office';
import { aNewOffice, lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();
const built = ((): OfficeState => {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  state.now = morningOf('2026-11-18');
  return state;
})();
let state: OfficeState;
beforeEach(() => {
  state = copyOf(built);
});
const first = (of = state) => {
  const [client] = ask(of, 'clientsToRank', []).clients;
  if (!client) throw new Error('Nobody waits.');
  return client;
};
const withoutStart = (of: OfficeState) =>
  Object.fromEntries(Object.entries(contentOf(of)).filter(([tab]) => tab !== 'Start'));

test('it is a dialog with a title', () => {
  expect(pageShown(state, 'onMenuRankClients')).toMatchObject({
    ...{ title: 'Rank clients', place: 'dialog', width: 420, height: 360 },
  });
});

test('it is given those whom the boxes ask about, in their order, with the practice’s words', () => {
  const { clients, waiting, words } = ask(state, 'clientsToRank', []);
  const { ledger } = press(copyOf(state), 'Rank clients…', { answers: Array<string>(10).fill(' ') });

  expect(clients.map(({ name }) => `How do you feel about ${name}?`)).toEqual(
    ledger.dialogs.filter(({ kind }) => kind === 'prompt').map(({ title }) => title),
  );
  expect(waiting).toBeGreaterThanOrEqual(clients.length);
  expect(first().about).toMatch(/sales of 12 months [\d,]+/);
  expect(words.map(({ feeling }) => feeling)).toEqual(['Love', 'Fine', 'Let go']);
  expect(differences(contentOf(state), contentOf(built))).toEqual([]);
});

test('where judgement is hidden, no figures are shown', () => {
  press(state, 'Hide or show judgement');

  expect(first().about).not.toContain('sales');
});

test('answering on the page is typing, and is answering a box, to the cell', () => {
  const { id, name } = first();
  const [typed, inBoxes] = [copyOf(state), copyOf(state)];

  expect(ask(state, 'saveFeeling', [{ id, was: '', feeling: 'Love' }]).is).toBe('saved');

  const [person = ''] = name.split(' and ');
  typeRow(typed, 'Contacts', lineWhere(tabOf(typed, 'Contacts'), { Name: person }), {
    'How we feel': 'Love',
  });
  press(inBoxes, 'Rank clients…', { answers: ['Love'] });
  expect(differences(withoutStart(state), withoutStart(typed))).toEqual([]);
  expect(differences(withoutStart(state), withoutStart(inBoxes))).toEqual([]);
});

test('answers of a day are one run, and Undo takes them back', () => {
  const before = withoutStart(state);
  const { clients } = ask(state, 'clientsToRank', []);
  for (const { id } of clients.slice(0, 2)) ask(state, 'saveFeeling', [{ id, was: '', feeling: 'Fine' }]);
  const { id = '' } = clients[0] ?? {};
  ask(state, 'saveFeeling', [{ id, was: 'Fine', feeling: 'Let go' }]);

  press(state, 'Undo last run');

  expect(differences(withoutStart(state), before)).toEqual([]);
});

test('what somebody else has answered meanwhile stands; the same again writes nothing', () => {
  const { id } = first();
  ask(state, 'saveFeeling', [{ id, was: '', feeling: 'Love' }]);
  const before = contentOf(state);

  expect(ask(state, 'saveFeeling', [{ id, was: '', feeling: 'Fine' }]).is).toBe('changed meanwhile');
  expect(ask(state, 'saveFeeling', [{ id, was: '', feeling: 'Love' }]).is).toBe('saved');
  expect(ask(state, 'saveFeeling', [{ id: 'C9999', was: '', feeling: 'Love' }]).is).toBe('gone');

  expect(differences(contentOf(state), before)).toEqual([]);
});

test('an answer that is none is refused in words', () => {
  const { report } = callFrom(state, 'saveFeeling', [{ id: first().id, was: '', feeling: 'Rich' }]);

  expect(report.returned).toMatchObject({ ok: false });
});
