/**
 * Filing the names of a lunch again, whatever they are: twice is once, and what somebody deleted stays
 * deleted.
 */
import fc from 'fast-check';
import {
  fileNamesOf,
  namedAt,
  type FiledNames,
} from '../../../../src/domain/alliances/introductions/new-introductions';
import type { Lunch } from '../../../../src/domain/records/lunch';
import { foldName } from '../../../../src/domain/alliances/introductions/recognise';
import type { Book } from '../../../../src/domain/clients/household/book';
import { aBook, aContact, aLunch, anIntroduction, MONDAY, on } from '../../../support/practice';
import { aCellOfProperNames } from '../../../support/named-people';

const guest = aContact({ id: 'C0001', name: 'Al Moss', kind: 'Alliance' });
const aBookWith = (names: string): Book =>
  aBook({
    contacts: [guest],
    lunches: [aLunch({ guestIds: ['C0001'], date: on('2026-11-17'), state: 'Held', names })],
  });

function filed(book: Book): FiledNames {
  let drawn = book.contacts.length;
  return fileNamesOf(
    book.lunches.map(namedAt),
    book,
    () => `C${String((drawn += 1)).padStart(4, '0')}`,
    MONDAY,
  );
}

/** The book once it is written down. */
function afterwards(
  book: Book,
  { introductions, prospects, noted }: FiledNames,
  given: Partial<Lunch> = {},
): Book {
  const { contacts, lunches } = book;
  return aBook({
    contacts: [
      ...contacts,
      ...prospects.map(({ id, name, email, phone }) =>
        aContact({ id, name, email, phone, kind: 'Prospect' }),
      ),
    ],
    introductions: introductions.map((introduction, index) =>
      anIntroduction({ ...introduction, id: `I${index + 1}` }),
    ),
    lunches: lunches.map((lunch) => ({
      ...lunch,
      namesFiled: noted.find(({ key }) => key === lunch.key)?.namesFiled ?? lunch.namesFiled,
      ...given,
    })),
  });
}

const NOTHING = { introductions: [], prospects: [], filledIn: [], noted: [] };

test('everybody is filed or said not to be, and nobody twice', () => {
  fc.assert(
    fc.property(aCellOfProperNames, ({ people, cell }) => {
      const { introductions, unfiled } = filed(aBookWith(cell));

      const ids = introductions.map(({ personId }) => personId);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set(introductions.map(({ person }) => foldName(person)));
      const lines = unfiled.map(({ line }) => line);
      const lost = people.filter(
        ({ name, email }) =>
          !known.has(foldName(name)) &&
          !lines.some((line) => line.includes(name)) &&
          // Who has the address of somebody else on the list is that person.
          people.filter((other) => other.email === email).length < 2,
      );
      expect(lost).toEqual([]);
    }),
  );
});

test('filed again it is nothing new, in capitals neither', () => {
  fc.assert(
    fc.property(aCellOfProperNames, fc.boolean(), ({ cell }, isShouted) => {
      const book = aBookWith(cell);
      const given = isShouted ? { names: cell.toUpperCase() } : {};

      expect(filed(afterwards(book, filed(book), given))).toMatchObject(NOTHING);
    }),
  );
});

test('what somebody deletes on Introductions stays deleted, and on Contacts, too', () => {
  fc.assert(
    fc.property(aCellOfProperNames, fc.func(fc.boolean()), ({ cell }, isKept) => {
      const book = aBookWith(cell);
      const once = filed(book);
      const full = afterwards(book, once);
      const introductions = full.introductions.filter(({ id }) => isKept(id));
      const contacts = full.contacts.filter(({ id }) => id === guest.id || isKept(id));

      const again = filed(aBook({ ...full, introductions, contacts }));

      // Whoever couldn't be told apart from somebody who is gone is somebody new by now.
      const before = new Set(once.introductions.map(({ person }) => foldName(person)));
      expect(again.introductions.filter(({ person }) => before.has(foldName(person)))).toEqual([]);
    }),
  );
});
