/** S23: Letters > Event guests…, a tag, a list and a letter; afterwards who came. */
import { guestsOfEvent } from '../../../src/jobs/letters/event-guests';
import { anOffice, changesOfKind, day, type TabRows } from '../../support/office';
import { appendedTo, setOn } from '../../support/log-done';

const added = day('2026-01-05');
const ANN = { id: 'C0001', name: 'Ann Lee', kind: 'Client', tierByHand: 1, tags: ['vip'], added } as const;
const BO = { id: 'C0002', name: 'Bo Kim', kind: 'Client', tierByHand: 2, hobbies: 'golf', added } as const;
const CY = { id: 'C0003', name: 'Cy Roe', kind: 'Client', tierByHand: 2, added } as const;

const say = (answers: Readonly<Record<string, string>>, tabs: TabRows = { contacts: [ANN, BO, CY] }) =>
  guestsOfEvent.plan(anOffice({ tabs }), '', '', new Map(Object.entries(answers)));
const asked = (answers: Readonly<Record<string, string>>, tabs: TabRows = { contacts: [ANN, BO, CY] }) =>
  (guestsOfEvent.prompts?.(anOffice({ tabs })) ?? []).map(({ text }) =>
    typeof text === 'string' ? text : text(new Map(Object.entries(answers))),
  );

test('who is invited bears the tag beside the others, stands on the list, and gets a letter', () => {
  const { changes, report } = say({ event: 'Golf 2026', more: 'golf', many: 'all' });

  expect(setOn(changes, 'Contacts')).toEqual([
    { id: 'C0001', values: { tags: ['vip', 'Golf 2026'] }, asked: true },
    { id: 'C0002', values: { tags: ['Golf 2026'] }, asked: true },
  ]);
  expect(changesOfKind(changes, 'page')[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
    ['Guest list of Golf 2026, as of 23 Nov 2026', '', '', ''],
    ['Guest', 'Tier', 'Core?', 'Why'],
    ['Ann Lee', 1, '', 'Tier 1'],
    ['Bo Kim', 2, '', 'Hobbies: golf'],
  ]);
  expect(appendedTo(changes, 'Letters')).toMatchObject([
    { name: 'Golf 2026', kind: 'Personal', how: 'One each', withTags: ['Golf 2026'], core: [] },
  ]);
  expect(report).toContain('2 people are invited');
});

test('it says how many there are, and who comes first, before anybody is tagged', () => {
  const [, about, many] = asked({ event: 'Golf 2026', more: 'golf' });

  expect(about).toContain('What is it about');
  expect(many).toContain('2 households');
  expect(setOn(say({ event: 'Golf 2026', more: 'golf', many: '1' }).changes, 'Contacts')).toHaveLength(1);
});

test.each([
  ['not said how many', { event: 'Golf 2026', more: 'golf' }, 'Nobody was tagged'],
  ['no number', { event: 'Golf 2026', many: 'a few' }, 'Nobody was tagged'],
  ['none', { event: 'Golf 2026', many: '0' }, 'Nobody was tagged'],
  ['two tags', { event: 'Golf, 2026', many: 'all' }, 'which part tags'],
  ['a refusal as a tag', { event: 'Do not email', many: 'all' }, 'refuse something'],
])('refused: %s', (_why, answers: Readonly<Record<string, string>>, told) => {
  const plan = say(answers);

  expect([plan.isRefused, plan.changes]).toEqual([true, []]);
  expect(plan.report).toContain(told);
});

test('nobody to invite: it says what to do first', () => {
  expect(say({ event: 'Golf 2026' }, { contacts: [CY] }).report).toContain('Rank clients…');
});

const AFTER: TabRows = { contacts: [{ ...ANN, tags: ['golf 2026'] }, { ...BO, tags: ['Golf 2026'] }, CY] };

test('asked again: who came is logged once, and whom nobody knows is told', () => {
  const { changes, report } = say({ event: 'Golf 2026', more: 'Ann Lee; Cy Roe; Zoe Nobody' }, AFTER);

  expect(appendedTo(changes, 'Touches')).toMatchObject([
    { contactId: 'C0001', touch: 'Event', result: 'Held', note: 'Golf 2026', minutes: null },
    { contactId: 'C0003', touch: 'Event', minutes: 0 },
  ]);
  expect(report).toBe(
    '2 of 2 guests came to Golf 2026: see Guest list. "Zoe Nobody" names nobody on Contacts.',
  );
  expect(changesOfKind(changes, 'set')).toEqual([]);

  const came = {
    ...{ id: 'T0001', date: day('2026-11-23'), contact: 'Ann Lee', contactId: 'C0001' },
    touch: 'Event',
    result: 'Held',
    sourceKey: 'event/golf 2026/C0001',
    note: 'Golf 2026',
  } as const;
  const again = say({ event: 'Golf 2026', more: 'all' }, { ...AFTER, touches: [came] });
  expect(appendedTo(again.changes, 'Touches')).toMatchObject([{ contactId: 'C0002' }]);
});

test('left blank: the list alone, and no third question', () => {
  const { changes } = say({ event: 'Golf 2026' }, AFTER);

  expect(changes.map(({ kind }) => kind)).toEqual(['page']);
  expect(asked({ event: 'Golf 2026' }, AFTER)[2]).toBeNull();
});
