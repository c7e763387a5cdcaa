import { yearOfTouches } from '../../../src/domain/touches/year-of-touches';
import { day } from '../../support/office';
import { aBook, aContact, aTouch } from '../../support/practice';

const TODAY = day('2026-11-23');
const ofFirst = (book: ReturnType<typeof aBook>) => {
  const [household] = book.households;
  if (!household) throw new Error('Nobody is there.');
  return yearOfTouches(book, household, TODAY);
};

test('what the Touch plan asks for stands beside what counted in twelve months, the last day and the next', () => {
  const touch = (date: string, result: 'Reached' | 'No answer' = 'Reached') =>
    aTouch({ contactId: 'C0001', touch: 'Courtesy call', date: day(date), result });
  const book = aBook({
    contacts: [aContact({ id: 'C0001', tier: 1, added: day('2024-01-01') })],
    touches: [
      touch('2025-11-23'),
      touch('2025-11-24'),
      touch('2026-09-01'),
      touch('2026-11-20', 'No answer'),
    ],
  });

  const call = ofFirst(book).find((each) => each.touch === 'Courtesy call');

  expect(call).toMatchObject({ planned: 4, done: 2, last: day('2026-09-01') });
  expect(call?.next).toBeGreaterThanOrEqual(day('2026-12-01'));
});

test('what isn’t planned for a household is told only where it was done', () => {
  const contacts = [aContact({ id: 'C0001', kind: 'Personal' })];
  const without = ofFirst(aBook({ contacts })).map(({ touch }) => touch);
  const touches = [aTouch({ contactId: 'C0001', touch: 'Review', date: day('2026-10-01'), result: 'Held' })];

  const withOne = ofFirst(aBook({ contacts, touches })).find(({ touch }) => touch === 'Review');

  expect(without).not.toContain('Review');
  expect(withOne).toEqual({ touch: 'Review', planned: 0, done: 1, last: day('2026-10-01'), next: null });
});

test('what goes by an occasion has no number a year; what Inactive households aren’t asked isn’t planned', () => {
  const book = aBook({ contacts: [aContact({ id: 'C0001', tier: 1, status: 'Inactive' })] });

  const planned = ofFirst(book).map(({ touch }) => touch);

  expect(planned).toContain('Check-in');
  expect(planned).not.toContain('Courtesy call');
  expect(planned).not.toContain('Follow-up call');
});

test('nothing is planned for whoever may not be contacted', () => {
  const book = aBook({ contacts: [aContact({ id: 'C0001', tier: 1, statusByHand: 'Do not contact' })] });

  expect(ofFirst(book)).toEqual([]);
});
