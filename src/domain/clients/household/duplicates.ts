/** Contacts that seem to be one person twice. */
import type { Contact } from '../../records/contact';

type DuplicateBy = 'email' | 'phone' | 'name';
/** A contact that shares something with an earlier one. */
export type Duplicate<C> = { readonly by: DuplicateBy; readonly contact: C; readonly earlier: C };

type Person = Pick<Contact, 'name' | 'email' | 'otherEmails' | 'phone' | 'otherPhones' | 'household'>;

/** Shorter numbers are extensions, which many people may share. */
const SHORTEST_PHONE = 7;
/** The national number: the same with and without the country's code. */
const PHONE_DIGITS = 10;

/** Behind the number: an extension, or what the number is. */
const EXTENSION = /(?:\b(?:x|ext|extension|durchwahl|poste)\b|x(?=\d)|\()\D*\d*\D*$/i;

const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The digits that tell telephones apart; '' where there are too few. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(EXTENSION, '').replace(/\D/g, '');
  return digits.length < SHORTEST_PHONE ? '' : digits.slice(-PHONE_DIGITS);
}

/** What two people mustn't share; '' where nothing can be compared. */
const KEYS: Readonly<Record<DuplicateBy, (person: Person) => readonly string[]>> = {
  email: ({ email, otherEmails }) => [folded(email), ...otherEmails],
  phone: ({ phone, otherPhones }) => [phone, ...otherPhones].map(phoneKey),
  name: ({ name }) => [folded(name)],
};

/** Those who live together may share a telephone. */
const livesWith = (one: Person, other: Person): boolean =>
  folded(one.household) !== '' && folded(one.household) === folded(other.household);

function duplicatesBy<C extends Person>(by: DuplicateBy, contacts: readonly C[]): Duplicate<C>[] {
  const firstWith = new Map<string, C>();
  return contacts.flatMap((contact) => {
    const keys = KEYS[by](contact).filter((key) => key !== '');
    const earlier = keys.map((key) => firstWith.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, contact);
    return !earlier || earlier === contact || (by === 'phone' && livesWith(contact, earlier))
      ? []
      : [{ by, contact, earlier }];
  });
}

/** Every contact that has an email, a phone or the name of an earlier one. */
export function duplicatesAmong<C extends Person>(contacts: readonly C[]): readonly Duplicate<C>[] {
  return [
    ...duplicatesBy('email', contacts),
    ...duplicatesBy('phone', contacts),
    ...duplicatesBy('name', contacts),
  ];
}
