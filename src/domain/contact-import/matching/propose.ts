/** Who of an imported list is new, who is on file already, and who perhaps is. */
import { distance } from 'fastest-levenshtein';
import type { AnnualDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import { addressKey } from '../../letters/audience/addresses';
import { phoneKey } from '../../clients/household/duplicates';
import { blocksOf, nameKey, nameKeys } from '../person/names';
import type { ImportedPerson } from '../person/person';

/** What tells people apart. */
export type OnFile = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'email'
  | 'otherEmails'
  | 'phone'
  | 'otherPhones'
  | 'company'
  | 'birthday'
  | 'household'
  | 'address'
>;

/** One who is compared: on file, or further up in the list. */
type Known = {
  readonly name: string;
  readonly key: string;
  readonly company: string;
  readonly birthday: AnnualDay | null;
  readonly household: string;
  readonly address: string;
  readonly hasReach: boolean;
  /** Null: one of the list itself, at that place. */
  readonly id: string | null;
  readonly place: number;
};

/** What becomes of one of the list. */
export type Proposal = {
  readonly person: ImportedPerson;
  /** The id of the one on file who they are; null: nobody. */
  readonly id: string | null;
  /** Their place in the proposals, where they stood further up in the list already. */
  readonly placeOfSame: number | null;
  /** Who they perhaps are, and why. */
  readonly perhaps: {
    readonly id: string | null;
    readonly place: number;
    readonly name: string;
    readonly why: string;
  } | null;
};

const LETTERS_APART = 2;
const SHORTEST_COMPARED = 5;
/** So many of nearly one name are compared, and no more: a list of thousands has hundreds of a first name. */
const MOST_COMPARED = 40;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .trim();
const isSameDay = (one: AnnualDay | null, other: AnnualDay | null): boolean =>
  one !== null && other !== null && one.month === other.month && one.dayOfMonth === other.dayOfMonth;
const isOtherDay = (one: AnnualDay | null, other: AnnualDay | null): boolean =>
  one !== null && other !== null && !isSameDay(one, other);

function add(index: Map<string, Known[]>, key: string, known: Known): void {
  if (key === '') return;
  const others = index.get(key);
  if (others) others.push(known);
  else index.set(key, [known]);
}

/** Words of a name that may be somebody's first one, nicknames included. */
const isOneName = (one: string, other: string): boolean =>
  one === other || one === '' || other === '' || nameKeys(one).some((key) => nameKeys(other).includes(key));

/** Everybody on file and of the list so far, by what tells people apart. */
function indexOf() {
  const [byEmail, byPhone, byName, byBlock] = [0, 1, 2, 3].map(() => new Map<string, Known[]>()) as [
    Map<string, Known[]>,
    Map<string, Known[]>,
    Map<string, Known[]>,
    Map<string, Known[]>,
  ];
  return {
    note(known: Known, emails: readonly string[], phones: readonly string[]): void {
      for (const email of emails) add(byEmail, addressKey(email), known);
      for (const phone of phones) add(byPhone, phoneKey(phone), known);
      for (const key of nameKeys(known.key)) add(byName, key, known);
      for (const block of blocksOf(known.key)) add(byBlock, block, known);
    },
    withEmail: (email: string): readonly Known[] => byEmail.get(addressKey(email)) ?? [],
    withPhone: (phone: string): readonly Known[] => byPhone.get(phoneKey(phone)) ?? [],
    named: (key: string): readonly Known[] => [
      ...new Set(nameKeys(key).flatMap((each) => byName.get(each) ?? [])),
    ],
    near: (key: string): readonly Known[] =>
      blocksOf(key).flatMap((block) => (byBlock.get(block) ?? []).slice(0, MOST_COMPARED)),
  };
}
type Index = ReturnType<typeof indexOf>;

/**
 * The person on file, or further up, whom one of the list certainly is: never somebody who only lives with
 * them.
 */
function sameAs(person: ImportedPerson, key: string, index: Index): Known | null {
  const fits = (known: Known): boolean => isOneName(known.key, key) || known.key.includes('@');
  const byReach = [
    ...person.emails.flatMap(index.withEmail),
    ...person.phones.flatMap(({ text }) => index.withPhone(text)),
  ].find(fits);
  if (byReach) return byReach;
  const [company, household, address] = [
    folded(person.company),
    folded(person.household),
    folded(person.addresses[0]?.text ?? ''),
  ];
  const named = index.named(key).filter((known) => !isOtherDay(known.birthday, person.birthday));
  const proven = named.find(
    (known) =>
      (company !== '' && known.company === company) ||
      (household !== '' && known.household === household) ||
      (address !== '' && known.address === address) ||
      isSameDay(known.birthday, person.birthday),
  );
  if (proven) return proven;
  // Who comes with nothing but a name, and is the only one of that name, is no second one.
  const hasNothing =
    person.emails.length + person.phones.length === 0 &&
    company === '' &&
    address === '' &&
    person.birthday === null;
  return hasNothing && named.length === 1 ? (named[0] ?? null) : null;
}

/** Who one of the list perhaps is, with the reason in words. */
function perhaps(person: ImportedPerson, key: string, index: Index): Proposal['perhaps'] {
  const found = (known: Known, why: string) => ({ id: known.id, place: known.place, name: known.name, why });
  const named = index.named(key).find((known) => !isOtherDay(known.birthday, person.birthday));
  if (named) return found(named, 'the same name, and nothing else that tells');
  const byEmail = person.emails
    .flatMap(index.withEmail)
    .find((known) => folded(known.name.split(' ')[0] ?? '') === folded(key.split(' ')[0] ?? ''));
  if (byEmail) return found(byEmail, 'one e-mail address and one first name, and another last name');
  const near =
    key.length < SHORTEST_COMPARED
      ? undefined
      : index
          .near(key)
          .find(
            (known) =>
              known.key !== key &&
              Math.abs(known.key.length - key.length) <= LETTERS_APART &&
              distance(known.key, key) <= LETTERS_APART &&
              !isOtherDay(known.birthday, person.birthday),
          );
  return near ? found(near, 'nearly the same name') : null;
}

const knownOf = (contact: OnFile): Known => ({
  ...{
    name: contact.name,
    key: nameKey(contact.name),
    birthday: contact.birthday,
    id: contact.id,
    place: -1,
  },
  ...{
    company: folded(contact.company),
    household: folded(contact.household),
    address: folded(contact.address),
  },
  hasReach: contact.email !== '' || contact.phone !== '',
});

/**
 * Compares a list with those on file, and with itself.
 *
 * @param onFile the contacts
 * @param people the list, in its order
 */
export function propose(onFile: readonly OnFile[], people: readonly ImportedPerson[]): readonly Proposal[] {
  const index = indexOf();
  for (const contact of onFile)
    index.note(
      knownOf(contact),
      [contact.email, ...contact.otherEmails].filter((email) => email !== ''),
      [contact.phone, ...contact.otherPhones],
    );
  return people.map((person, place): Proposal => {
    const key = nameKey(person.name);
    const same = sameAs(person, key, index);
    if (same)
      return { person, id: same.id, placeOfSame: same.id === null ? same.place : null, perhaps: null };
    const maybe = perhaps(person, key, index);
    const known: Known = {
      ...{ name: person.name, key, birthday: person.birthday, id: null, place },
      ...{
        company: folded(person.company),
        household: folded(person.household),
        address: folded(person.addresses[0]?.text ?? ''),
      },
      hasReach: person.emails.length + person.phones.length > 0,
    };
    index.note(
      known,
      person.emails,
      person.phones.map(({ text }) => text),
    );
    return { person, id: null, placeOfSame: null, perhaps: maybe };
  });
}
