/** What a card lists of a household: its last touches, needs, gifts, introductions, dates and letters. */
import { givenTo } from '../../../domain/clients/gifts/gift-ideas';
import { whoWantsThem, whyWeWant } from '../../../domain/alliances/partners/wanted-on-file';
import { historyOf, type Book } from '../../../domain/clients/household/book';
import type { Household } from '../../../domain/clients/household/household';
import { longDay } from '../../../domain/text/words';
import type { Card } from '../../../pages/contract/contact-card';
import type { CourseOffice } from '../../pipeline/pipeline';

const TOUCHES_SHOWN = 10;
const LETTERS_SHOWN = 5;

const nameIn = (book: Book, id: string, otherwise: string): string =>
  book.contactOf.get(id)?.name ?? (otherwise || 'somebody');

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part.trim() !== '').join(' · ');

function touchLines(book: Book, household: Household): string[] {
  return historyOf(book, household)
    .slice(-TOUCHES_SHOWN)
    .reverse()
    .map(({ date, touch, result, note, contactId }) => {
      const name = household.members.length > 1 ? nameIn(book, contactId, '') : null;
      return joined(longDay(date), touch, result, name, note);
    });
}

const needLines = (book: Book, ids: ReadonlySet<string>): string[] =>
  book.needs
    .filter(({ contactId }) => ids.has(contactId))
    .map(({ need, status, expertId }) =>
      joined(need, status, expertId === '' ? null : nameIn(book, expertId, '')),
    );

const GIFTS_SHOWN = 5;

const giftLines = (book: Book, household: Household): string[] =>
  givenTo(book.gifts, household)
    .slice(0, GIFTS_SHOWN)
    .map(({ date, what, why }) => joined(longDay(date), what, why));

function introductionLines(book: Book, ids: ReadonlySet<string>): string[] {
  return [...book.introductions, ...book.namesToAsk]
    .sort((one, other) => one.date - other.date)
    .filter(({ allianceId, personId }) => ids.has(allianceId) || ids.has(personId))
    .map(({ date, direction, allianceId, personId, person, outcome }) => {
      const isPerson = ids.has(personId);
      const other = isPerson ? nameIn(book, allianceId, '') : nameIn(book, personId, person);
      const received = isPerson ? `Introduced by ${other}` : `They introduced ${other}`;
      const given = isPerson ? `Introduced to ${other}` : `We introduced ${other} to them`;
      return joined(longDay(date), direction === 'Given' ? given : received, outcome);
    });
}

function wantedLines(book: Book, id: string): string[] {
  const contact = book.contactOf.get(id);
  if (contact === undefined) return [];
  const ours = whyWeWant(book, contact);
  return [...(ours === null ? [] : [`We do: ${ours}`]), ...whoWantsThem(book, contact)];
}

const dateLines = (book: Book, ids: ReadonlySet<string>): string[] =>
  book.keyDates
    .filter(({ contactId, isHandled }) => ids.has(contactId) && !isHandled)
    .map(({ date, what }) => joined(longDay(date), what));

const letterLines = ({ tables }: CourseOffice, ids: ReadonlySet<string>): string[] =>
  tables.drafts.rows
    .filter(({ contactId }) => ids.has(contactId))
    .slice(-LETTERS_SHOWN)
    .reverse()
    .map(({ letter, state, repliedOn }) =>
      joined(letter, state, repliedOn === null ? null : `answered ${longDay(repliedOn)}`),
    );

/** Those of the sections that have a line. */
export function sectionsOf(
  office: CourseOffice,
  book: Book,
  household: Household,
  id: string,
): Card['sections'] {
  const everybody = new Set(household.members.map((member) => member.id));
  const sections = [
    { title: 'Last touches', lines: touchLines(book, household) },
    { title: 'Needs', lines: needLines(book, everybody) },
    { title: 'Given', lines: giftLines(book, household) },
    { title: 'Introductions', lines: introductionLines(book, new Set([id])) },
    { title: 'Who wants to meet them', lines: wantedLines(book, id) },
    { title: 'Dates', lines: dateLines(book, everybody) },
    { title: 'Letters', lines: letterLines(office, new Set([id])) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
