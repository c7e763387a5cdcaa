/** S23: whom to invite to an event. */
import {
  cameTo,
  eventGuests,
  eventsHeld,
  invitedTo,
} from '../../../src/domain/letters/audience/event-guests';
import { aBook, aContact, aTouch } from '../../support/practice';

const contacts = [
  aContact({ id: 'C0001', name: 'Two', tier: 2, hobbies: 'Golf' }),
  aContact({ id: 'C0002', name: 'One', tier: 1 }),
  aContact({ id: 'C0003', name: 'Core', tier: 2, core: 'Core', household: 'Core' }),
  aContact({ id: 'C0004', name: 'Fan of core', tier: 2, core: 'Core', household: 'Core', sports: 'golf' }),
  aContact({ id: 'C0005', name: 'Two without', tier: 2 }),
  aContact({ id: 'C0006', name: 'Draining', tier: 1, isDraining: true, hobbies: 'golf' }),
  aContact({ id: 'C0007', name: 'Gone', tier: 1, statusByHand: 'Do not contact', tags: ['Golf 2026'] }),
  aContact({ id: 'C0008', name: 'Released', tier: 1, statusByHand: 'Released', tags: ['Golf 2026'] }),
  aContact({ id: 'C0009', name: 'Prospect', kind: 'Prospect', hobbies: 'golf', tags: ['golf 2026 '] }),
];
const book = aBook({
  contacts,
  touches: [
    aTouch({ touch: 'Event', contactId: 'C0009', note: 'Golf 2026', sourceKey: 'event/golf 2026/C0009' }),
    aTouch({ id: 'T2', touch: 'Event', contactId: 'C0002', note: 'typed by hand' }),
  ],
});
const named = (about: string) => eventGuests(book, about).map(({ contact, why }) => [contact.name, why]);

test('core first, then Tier 1, then who likes it: one of each household, and nobody who mustn’t', () => {
  expect(named('a round of golf')).toEqual([
    ['Fan of core', 'Core; Sports: golf'],
    ['One', 'Tier 1'],
    ['Two', 'Hobbies: Golf'],
  ]);
});

test('about nothing: core and Tier 1 alone', () => {
  expect(named('')).toEqual([
    ['Core', 'Core'],
    ['One', 'Tier 1'],
  ]);
});

test('the tag says who is invited, whatever its case; whoever is gone since isn’t', () => {
  expect(invitedTo(book, 'GOLF 2026').map(({ name }) => name)).toEqual(['Prospect']);
  expect(cameTo(book, 'golf 2026').map(({ name }) => name)).toEqual(['Prospect']);
  expect(eventsHeld(book)).toEqual([{ event: 'Golf 2026', invited: 1, came: 1 }]);
});
