import { audienceOf } from '../../../src/domain/letters/audience/audience';
import { openCorrespondence } from '../../../src/domain/letters/audience/exclusion';
import { printListOf } from '../../../src/domain/season/print-list';
import { aLetterTo, unreadable } from '../../support/letters';
import { aBook, aContact } from '../../support/practice';

test('the print list of the Hard-times letter: who only lacks an e-mail address', () => {
  const book = aBook({
    contacts: [
      aContact({ id: 'C0001', email: 'ann@example.com', address: '1 First Street' }),
      aContact({ id: 'C0002', address: ' 2 Second Street ' }),
      aContact({ id: 'C0003', household: 'Three' }),
      aContact({ id: 'C0004', household: 'Three', email: 'd@example.com', address: '3 Third Street' }),
      aContact({ id: 'C0005' }),
      aContact({ id: 'C0006', emailConsent: 'Opted out', address: '6 Sixth Street' }),
      aContact({ id: 'C0007', address: '7 Seventh Street' }),
    ],
  });
  const correspondence = openCorrespondence(book, unreadable({ email: ['C0002'] }));

  const list = printListOf(audienceOf(aLetterTo({ kind: 'Hard-times letter' }), correspondence), book);

  expect({
    letters: list.letters.map(
      ({ people, postalAddress }) => `${people.map(({ id }) => id).join(' and ')}: ${postalAddress}`,
    ),
    unreachable: list.unreachable.map(({ id }) => id),
  }).toEqual({
    letters: ['C0002: 2 Second Street', 'C0003: 3 Third Street', 'C0007: 7 Seventh Street'],
    unreachable: ['C0005'],
  });
});

test('a household that has gone from the book leaves the contact’s own address', () => {
  const book = aBook({ contacts: [] });

  const list = printListOf({ recipients: [], excluded: new Map([['no email', [aContact()]]]) }, book);

  expect(list.unreachable).toHaveLength(1);
});

test('two of a household at one postal address get one letter', () => {
  const lee = { household: 'Lee', address: '1 Elm St.' };
  const book = aBook({
    contacts: [
      aContact({ id: 'C0001', ...lee }),
      aContact({ id: 'C0002', ...lee, address: '1  elm St' }),
      aContact({ id: 'C0003', ...lee, address: '9 Oak Rd' }),
      aContact({ id: 'C0004', address: '1 Elm St.' }),
    ],
  });

  const { letters } = printListOf(
    audienceOf(aLetterTo({ kind: 'Hard-times letter' }), openCorrespondence(book)),
    book,
  );

  expect(letters.map(({ people }) => people.map(({ id }) => id))).toEqual([
    ['C0001', 'C0002'],
    ['C0003'],
    ['C0004'],
  ]);
});

test('everybody has an address: nothing to print', () => {
  expect(printListOf({ recipients: [aContact()], excluded: new Map() }, aBook())).toEqual({
    letters: [],
    unreachable: [],
  });
});
