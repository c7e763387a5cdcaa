/**
 * Merge contacts… as its page has it: pairs side by side, a choice a field, and the same cells as the boxes
 * come to.
 */
import { formula, type OfficeState } from '../../local/host/state';
import type { MergePair } from '../../src/pages/contract/merge-contacts';
import { theAddIn } from '../support/built';
import { contentOf, differences } from '../support/content';
import { anOfficeWithADouble, cellsOf, filledCells, under } from '../support/merge-office';
import { ask, callFrom, pageShown } from '../support/page-office';

const press = theAddIn();
const ANN = { stays: 'C0003', goes: 'C0001' };

const annsOf = (state: OfficeState): MergePair => {
  const [pair] = ask(state, 'mergePairs', []).pairs;
  if (!pair) throw new Error('There is no pair.');
  return pair;
};
/** Contacts’ row of somebody, by header. */
function rowOf(state: OfficeState, id: string): Readonly<Record<string, unknown>> {
  const [headers = [], ...rows] = cellsOf(state, 'Contacts');
  const line = rows.find((cells) => cells[headers.indexOf('ID')] === id) ?? [];
  return Object.fromEntries(headers.map((header, place) => [String(header), line[place]]));
}

test('it is a dialog with a title', () => {
  expect(pageShown(anOfficeWithADouble(), 'onMenuMergeContacts')).toMatchObject({
    ...{ title: 'Merge contacts', place: 'dialog', width: 800, height: 560 },
  });
});

test('both are shown with the reason, what hangs on each and whose values can stay; nothing changes', () => {
  const state = anOfficeWithADouble();
  const before = contentOf(state);

  const pair = annsOf(state);

  expect(pair).toMatchObject({
    stays: { id: 'C0003', name: 'Ann M. Example', hangs: '1 on Sales' },
    goes: { id: 'C0001', hangs: '1 on Lunches, 1 on Introductions, 1 on Drafts, 1 on Touches, 1 on Sales' },
    why: 'the same e-mail address',
    isExact: false,
  });
  expect(pair.fields.map(({ header, isChoice, kept }) => [header, isChoice, kept])).toEqual(
    expect.arrayContaining([
      ['Name', true, 'Ann M. Example'],
      ['Email', true, 'ann@acme.example'],
      ['Company', true, 'Acme Inc'],
      ['Kind', false, 'Client'],
      ['Email consent', false, 'Opted out'],
      ['Household', false, 'Other'],
      ['Tags', false, 'Golf, VIP'],
    ]),
  );
  expect(differences(contentOf(state), before)).toEqual([]);
});

test('what nobody chooses comes to what the boxes come to, to the cell', () => {
  const [onPage, inBoxes] = [anOfficeWithADouble(), anOfficeWithADouble()];
  annsOf(onPage);

  const { told } = ask(onPage, 'mergePair', [{ ...ANN, fromGoes: [] }]);
  onPage.now = inBoxes.now;
  press(inBoxes, 'Merge contacts…', { answers: ['C0001', 'yes'] });

  expect(told).toBe('Merged Ann Example (C0001) into Ann M. Example (C0003).');
  expect(differences(contentOf(onPage), contentOf(inBoxes))).toEqual([]);
});

test('what is chosen stays; what isn’t is kept, and every tab names them as they are called now', () => {
  const state = anOfficeWithADouble();

  ask(state, 'mergePair', [{ ...ANN, fromGoes: ['name', 'email', 'company'] }]);

  expect(rowOf(state, 'C0003')).toMatchObject({
    ...{ Name: 'Ann Example', Email: 'ann@home.example', 'Other emails': 'ann@acme.example' },
    ...{ Company: 'Acme', Phone: '312 555 0102', 'Email consent': 'Opted out', 'No calls': true },
    Background:
      'Has a boat.\nLikes tea.\nAlso called: Ann M. Example\nEmail consent: Opted in\nCompany: Acme Inc',
  });
  expect(under(state, 'Sales', 'Contact')).toEqual(['Ann Example', 'Ann Example']);
  expect(under(state, 'Lunches', 'Guests')).toEqual(['Bo Kim, Ann Example']);
  expect(rowOf(state, 'C0002')).toMatchObject({ 'Introduced by': 'Ann Example' });
});

test('one Undo gives back every cell, whatever was chosen', () => {
  const state = anOfficeWithADouble();
  press(state, 'This workbook');
  const before = filledCells(state);
  ask(state, 'mergePair', [{ ...ANN, fromGoes: ['name', 'email', 'company'] }]);

  press(state, 'Undo last run');

  const after = new Map(filledCells(state));
  for (const [name, lines] of before.filter(([tab]) => !/^(?:Start|Cultivate .*)$/.test(tab)))
    for (const line of lines.slice(1)) expect(after.get(name)).toContainEqual(line);
});

test('a formula of the office’s stays: there is nothing to choose', () => {
  const state = anOfficeWithADouble();
  const contacts = state.book.sheets.find(({ name }) => name === 'Contacts');
  const [headers = []] = contacts?.cells ?? [];
  const place = headers.indexOf('Company');
  const line = (contacts?.cells ?? []).findIndex((cells) => cells[1] === 'C0003');
  const cells = contacts?.cells[line];
  if (cells) cells[place] = formula('="Acme Inc"', 'Acme Inc');

  expect(annsOf(state).fields.find(({ column }) => column === 'company')?.isChoice ?? false).toBe(false);
});

test('two people are never asked about again', () => {
  const state = anOfficeWithADouble();

  expect(ask(state, 'notTheSame', [ANN]).told).toBe("1 pair won't be asked about again.");

  expect(ask(state, 'mergePairs', []).pairs).toEqual([]);
});

test('those with one name and one address are merged all at once, and nobody else', () => {
  const state = anOfficeWithADouble({
    Contacts: [
      ['Name', 'ID', 'Email', 'Phone'],
      ...['C0001', 'C0002', 'C0003'].map((id) => ['Ann Example', id, 'ann@home.example', '']),
      ['Bo Kim', 'C0004', '', '312 555 0101'],
      ['Bob Kim', 'C0005', '', '312 555 0101'],
    ],
  });
  expect(ask(state, 'mergePairs', []).exact).toBe(2);

  ask(state, 'mergeExact', []);

  expect(under(state, 'Contacts', 'ID').filter((id) => id !== '')).toEqual(['C0001', 'C0004', 'C0005']);
});

test.each<[why: string, call: string, given: readonly unknown[]]>([
  ['two who are no pair', 'mergePair', [{ stays: 'C0002', goes: 'C0004', fromGoes: [] }]],
  ['the other way round', 'mergePair', [{ stays: 'C0001', goes: 'C0003', fromGoes: [] }]],
  ['a refusal that is chosen away', 'mergePair', [{ ...ANN, fromGoes: ['emailConsent'] }]],
  ['a column that isn’t there', 'mergePair', [{ ...ANN, fromGoes: ['__proto__'] }]],
  ['two who are no pair, ruled out', 'notTheSame', [{ stays: 'C0002', goes: 'C0004' }]],
  ['all, where nobody is exact', 'mergeExact', []],
])('%s: refused in words, and nothing changes', (_why, call, given) => {
  const state = anOfficeWithADouble();
  press(state, 'This workbook');
  const before = under(state, 'Contacts', 'ID');

  const { report } = callFrom(state, call, given);

  expect(report.returned).toEqual({ ok: false, message: expect.stringContaining('aren’t a pair any more') });
  expect(under(state, 'Contacts', 'ID')).toEqual(before);
});
