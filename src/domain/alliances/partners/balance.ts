/** Give first: what the office has given each alliance and got from it, and who is owed (S20). */
import type { Book } from '../../clients/household/book';
import { byFirst, compareIds, compareNames, type Comparator } from '../../values/order';
import type { Introduction } from '../../records/introduction';

export type Balance = {
  /** Introductions that we gave. */
  readonly given: number;
  /** Introductions that they gave. */
  readonly received: number;
  /** Received less given: above 0 we owe, below 0 they do. */
  readonly balance: number;
};

export const NO_BALANCE: Balance = { given: 0, received: 0, balance: 0 };

/** By contact id: the balance of whoever gave or got an introduction. */
export function balancesOf(introductions: readonly Introduction[]): Map<string, Balance> {
  const balances = new Map<string, Balance>();
  for (const { allianceId, direction } of introductions) {
    if (allianceId === '') continue;
    const { given, received } = balances.get(allianceId) ?? NO_BALANCE;
    const now = direction === 'Given' ? { given: given + 1, received } : { given, received: received + 1 };
    balances.set(allianceId, { ...now, balance: now.received - now.given });
  }
  return balances;
}

export type Owed = Balance & { readonly contactId: string; readonly name: string };

const gaveWithoutReturn = ({ given, received }: Balance): boolean => received > 0 && given === 0;

/** Whoever gave without return comes first, then whom we owe most, then name, then id (S20). */
const compareOwed: Comparator<Owed> = byFirst(
  (a, b) => Number(gaveWithoutReturn(b)) - Number(gaveWithoutReturn(a)),
  (a, b) => b.balance - a.balance,
  (a, b) => compareNames(a.name, b.name),
  (a, b) => compareIds(a.contactId, b.contactId),
);

/**
 * Every alliance on file with its balance, those who are owed first: who has a row on Alliances; and partners
 * and core clients who gave or got one.
 */
export function whoIsOwed({ alliances, contacts, introductions, contactOf, householdOf }: Book): Owed[] {
  const balances = balancesOf(introductions);
  const partners = contacts.filter(
    ({ kind, id }) => balances.has(id) && (kind === 'Alliance' || householdOf.get(id)?.core === 'Core'),
  );
  const ids = new Set([...alliances.map(({ contactId }) => contactId), ...partners.map(({ id }) => id)]);
  return [...ids]
    .flatMap((contactId) => {
      const contact = contactOf.get(contactId);
      return contact ? [{ contactId, name: contact.name, ...(balances.get(contactId) ?? NO_BALANCE) }] : [];
    })
    .sort(compareOwed);
}
