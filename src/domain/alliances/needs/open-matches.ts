/** Open needs and who could meet them: everybody whom the office may introduce today (S11). */
import type { Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, mayBeContacted } from '../../clients/household/household';
import type { Need } from '../../records/need';

/** An open need, whose it is, and who could meet it. */
export type OpenMatch = { readonly need: Need; readonly client: Contact; readonly expert: Contact };

const reachable = ({ contactOf, householdOf }: Book, id: string): Contact | null => {
  const [contact, household] = [contactOf.get(id), householdOf.get(id)];
  return contact && household && mayBeContacted(contact) && !isOnFileOnly(household) ? contact : null;
};

/** The open needs for which somebody is known, the oldest first. */
export const openMatches = (book: Book): OpenMatch[] =>
  book.needs
    .filter(({ id, status }) => id !== '' && status === 'Open')
    .sort((a, b) => a.date - b.date)
    .flatMap((need) => {
      const [client, expert] = [reachable(book, need.contactId), reachable(book, need.expertId)];
      return client && expert && client !== expert ? [{ need, client, expert }] : [];
    });
