/** S23: an item logged on This week comes to Given, and one typed there is logged. */
import { logDone } from '../../../src/jobs/week/log-done';
import { anOffice, day, type TabRows } from '../../support/office';
import { aCall, ann, appendedTo } from '../../support/log-done';

const log = (tabs: TabRows) =>
  logDone.plan(anOffice({ today: '2026-11-24', tabs: { contacts: [ann], ...tabs } }), '', '').changes;
const ITEM = aCall({
  key: '2026-11-23/C0001/item',
  what: 'Item of value',
  ask: 'Give: something for roses (Likes).',
});

test.each([
  ['Sent', 'A rose', [{ what: 'A rose', why: 'Likes: roses' }]],
  ['Held', '', [{ what: 'Something for roses', why: 'Likes: roses' }]],
  ['Declined', 'A rose', []],
  ['No answer', '', []],
] as const)('an item with the Result %s and the note "%s"', (result, note, expected) => {
  const filed = appendedTo(log({ thisWeek: [{ ...ITEM, result, note }] }), 'Given');

  expect(filed).toMatchObject(
    expected.map((each) => ({
      ...each,
      contact: 'Ann Lee',
      date: day('2026-11-24'),
      sourceKey: '2026-11-23/C0001/item/Item of value',
    })),
  );
});

const TYPED = { id: 'G0001', contact: 'Ann Lee', date: day('2026-11-20'), what: 'A vase' } as const;
const touch = { id: 'T0001', contact: 'Ann Lee', contactId: 'C0001', touch: 'Item of value' } as const;

test('a row of Given is an item of value, logged for its day', () => {
  expect(appendedTo(log({ given: [TYPED] }), 'Touches')).toMatchObject([
    { contactId: 'C0001', date: day('2026-11-20'), touch: 'Item of value', result: 'Sent', note: 'A vase' },
  ]);
});

test.each<[string, TabRows]>([
  ['was logged already', { touches: [{ ...touch, date: day('2026-11-20'), sourceKey: 'given/G0001' }] }],
  ['stands on Touches for that day', { touches: [{ ...touch, date: day('2026-11-20') }] }],
  ['came from This week', { given: [{ ...TYPED, sourceKey: 'k' }] }],
  ['names nobody on Contacts', { given: [{ ...TYPED, contact: 'Zoe Nobody' }] }],
  ['is dated ahead', { given: [{ ...TYPED, date: day('2026-12-24') }] }],
])('it isn’t where it %s', (_why, tabs) => {
  expect(appendedTo(log({ given: [TYPED], ...tabs }), 'Touches')).toEqual([]);
});
