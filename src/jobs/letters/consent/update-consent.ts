/**
 * The record of who wants no mail. A refusal counts from the moment in which it is typed; here the address is
 * put on the No email list as well, where nothing is ever taken away: so it holds on when the contact is
 * deleted, and when they come back with the next import.
 */
import { addressKey, mailboxKey } from '../../../domain/letters/audience/addresses';
import { addressesOf } from '../../../domain/letters/audience/exclusion';
import { noEmailListOf } from '../../../domain/letters/audience/no-email-list';
import { refuses } from '../../../domain/clients/household/refusals';
import { plural } from '../../../domain/text/words';
import type { RowOf } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import { noEmailList } from '../../../sheets/tabs/no-email-list';
import { unreadRows } from './unreadable';
import { inWords } from '../../../runner/outcome';
import { unreadRefusals } from './unread-refusals';
import { appendRow, setCells, type Change } from '../../../runner/change';
import type { Office } from '../../../runner/job';

type ConsentOffice = Pick<Office<'contacts' | 'noEmailList'>, 'tables' | 'today'>;

type Refuser = { readonly person: RowOf<typeof contacts>; readonly hasOptedOut: boolean };

/**
 * Who wants no letters, by the cells that can be read. What can't be read refuses, too, but only until it is
 * put right: nothing that is kept for good follows from it.
 */
function refusersIn({ contacts: people }: ConsentOffice['tables']): Refuser[] {
  const statusUnread = new Set(unreadRows(people, 'statusByHand'));
  const consentUnread = new Set(unreadRows(people, 'emailConsent'));
  return people.rows.flatMap((person) => {
    const { status, noCalls } = person;
    const statusByHand = statusUnread.has(person) ? null : person.statusByHand;
    const emailConsent = consentUnread.has(person) ? null : person.emailConsent;
    if (!refuses({ status, statusByHand, emailConsent, noCalls }, 'No email')) return [];
    return [{ person, hasOptedOut: emailConsent === 'Opted out' }];
  });
}

/** Their addresses that aren't on the No email list yet, each once. */
function newRefusals({ tables, today }: ConsentOffice, refusers: readonly Refuser[]): Change[] {
  const list = noEmailListOf(tables.noEmailList.rows);
  const put = new Set<string>();
  return refusers.flatMap(({ person, hasOptedOut }) => {
    const why = `${hasOptedOut ? 'Opted out' : 'Do not contact'}: ${person.name}`;
    const asTyped = new Map([[addressKey(person.email), person.email]]);
    return addressesOf(person).flatMap((address) => {
      const mailbox = mailboxKey(address);
      if (put.has(mailbox) || list.addresses.get(mailbox) === 'said no') return [];
      put.add(mailbox);
      return [appendRow(noEmailList, { email: asTyped.get(address) ?? address, since: today, why })];
    });
  });
}

/**
 * The day on which somebody was first seen to have opted out, where no Consent date stands. Opting in has no
 * such date: when somebody gave their consent is evidence, so nobody but a person can say it, and Check the
 * workbook asks for it.
 */
const datesOfOptOuts = ({ today }: ConsentOffice, refusers: readonly Refuser[]): Change[] =>
  refusers
    .filter(({ person, hasOptedOut }) => hasOptedOut && person.consentDate === null)
    .map(({ person }) => setCells(contacts, person.id, { consentDate: today }));

/** An address that can't be read protects nobody, so it is said at every run until it is put right. */
const unreadAddresses = ({ tables }: ConsentOffice): string[] =>
  unreadRefusals(tables).map((problem) => `No letter can be drafted: ${inWords(problem)}`);

/** What the office is told of those who want no letters, and keeps for good. */
export function keepConsent(office: ConsentOffice): { changes: Change[]; told: string[] } {
  const refusers = refusersIn(office.tables);
  const refusals = newRefusals(office, refusers);
  const told =
    refusals.length === 0
      ? []
      : [`Put ${plural(refusals.length, 'address', 'addresses')} on the No email list.`];
  return {
    changes: [...refusals, ...datesOfOptOuts(office, refusers)],
    told: [...told, ...unreadAddresses(office)],
  };
}
