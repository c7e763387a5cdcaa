/** Whom a touch's part of the week goes to, where somebody is waited for by two of them (S12). */
import { addDays } from '../../../../../src/domain/calendar/civil-day';
import { aContact, aPlan, aTouch, days, many, MONDAY, theWeek } from '../../../../support/practice';

const plan = aPlan({
  Review: days({ 'Tier 1': 91 }),
  'Handwritten note': days({ 'Tier 1': 91, 'Tier 2': 182 }),
});
const long = addDays(MONDAY, -600);
/** The first is Tier 1: their note is late by more than a year, their review by some days. */
const contacts = many(60, (id, index) => aContact({ id, tier: index === 0 ? 1 : 2, added: long }));
const touches = [aTouch({ touch: 'Review', date: addDays(MONDAY, -100) })];
const settings = (assistant: number) => ({ itemsADay: { Principal: 3, Assistant: assistant } });

test('who is the only one for a review has it: the note that they would have had goes to somebody else', () => {
  const { rows } = theWeek({ contacts, touches, plan, settings: settings(2) });

  expect(rows.find(({ contactId }) => contactId === 'C0001')?.what).toBe('Review');
  expect(rows.filter(({ what }) => what === 'Handwritten note')).toHaveLength(10);
});

test('where all who wait have their turn, a household has what is most behind', () => {
  const { rows } = theWeek({ contacts: contacts.slice(0, 5), touches, plan, settings: settings(12) });

  expect(rows.find(({ contactId }) => contactId === 'C0001')?.what).toBe('Handwritten note');
});
