/** Clients with their sales and their time, as the rules that judge them take them. */
import { contactJudgements, type ContactJudgement } from '../../src/domain/clients/contact-judgements';
import type { CoreCandidate } from '../../src/domain/clients/tiers/core';
import {
  judgeClients,
  type ClientBook,
  type ClientJudgement,
  type Judged,
} from '../../src/domain/clients/judge';
import type { Introducers } from '../../src/domain/clients/household/introduced';
import type { Sale } from '../../src/domain/records/sale';
import { MONDAY, aBook, aSale, on } from './practice';

type Given = Parameters<typeof aBook>[0] & {
  /** Who introduced each: contact id by contact id. */
  readonly introducers?: Readonly<Record<string, string>>;
};

export const aClientBook = ({ introducers = {}, ...given }: Given = {}): ClientBook => ({
  ...aBook(given),
  introducers: new Map<string, string>(Object.entries(introducers)) satisfies Introducers,
});

/** Everybody, judged on the Monday of the tests. */
export const judgedClients = (given: Given = {}, today = MONDAY): Judged =>
  judgeClients(aClientBook(given), today);

/** The judgement of one household; of the first where nobody is named. */
export function theJudgement(given: Given = {}, id?: string): ClientJudgement {
  const { clients } = judgedClients(given);
  const client = clients.find(({ household }) => id === undefined || household.id === id);
  if (!client) throw new Error(`no client household ${id ?? ''}`);
  return client;
}

/** What the columns of Contacts show, by contact id. */
export function theColumns(given: Given = {}): Map<string, ContactJudgement> {
  const book = aClientBook(given);
  return contactJudgements(judgeClients(book, MONDAY), book, MONDAY);
}

/** sold('C0001', '2026-11-20', 100) */
export const sold = (contactId: string, iso: string, amount: number | null): Sale =>
  aSale({ contactId, date: on(iso), amount });

/** A household that buys all year, that we have known for long, and that takes no time. */
export const aCandidate = (given: Partial<CoreCandidate> = {}): CoreCandidate => ({
  id: 'C0001',
  net: 100,
  introducedNet: 0,
  buysConsistently: true,
  minutes: 0,
  hasIntroduced: false,
  isClientOverTwelveMonths: true,
  ...given,
});
