import { nameWhoWouldLikeThis } from '../../../src/jobs/letters/who-would-like-this';
import { anOffice, type TabRows } from '../../support/office';

const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Ann Ames', hobbies: 'Roses, rowing' },
  { id: 'C0002', name: 'Bo Berg', tags: ['roses'], statusByHand: 'Do not contact' },
  { id: 'C0003', name: 'Cy Cole', profession: 'Rose grower' },
];
const ask = (text: string) => nameWhoWouldLikeThis.plan(anOffice({ tabs: { contacts } }), text, '');

test('asks for a text', () => {
  expect(nameWhoWouldLikeThis.question?.(anOffice())).toMatchObject({ kind: 'prompt' });
});

test('names whoever may like it, best first, with the reason; nobody who may not be contacted', () => {
  const plan = ask('How to prune your roses in winter');

  expect(plan).toEqual({
    changes: [],
    report: '2 people may like it.',
    box: '2 people may like it.\n\nAnn Ames (Hobbies: Roses)\nCy Cole (Profession: Rose)',
  });
});

test.each([
  ['nobody’s file speaks of it', 'Deep-sea diving', /^Nobody’s file or tags speak of that/],
  ['nothing was pasted', ' ', /^Nothing was pasted/],
])('says so where %s', (_, text, told) => {
  const plan = ask(text);

  expect(plan.changes).toEqual([]);
  expect(plan.report).toMatch(told);
});
