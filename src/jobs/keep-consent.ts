/**
 * The record of who wants no mail. Opting out counts from the moment in which it is typed; here the address is put on the No email list as well,
 * where nothing is ever taken away: so it holds on when the contact is deleted, and when they come back with the next import.
 */
import { addressKey } from '../domain/campaigns/addresses';
import { addressesOf } from '../domain/campaigns/exclusion';
import { noEmailListOf } from '../domain/campaigns/no-email-list';
import { plural } from '../domain/words';
import { contacts } from '../sheets/tabs/contacts';
import { noEmailList } from '../sheets/tabs/no-email-list';
import { inWords } from './runner/outcome';
import { unreadRefusals } from './unread-refusals';
import { appendRow, setCells, type Change, type Office } from './job';

type ConsentOffice = Pick<Office<'contacts' | 'noEmailList'>, 'tables' | 'today'>;

/** Addresses of who opted out that aren't on the No email list yet, each once. */
function newOptOuts({ tables, today }: ConsentOffice): Change[] {
  const list = noEmailListOf(tables.noEmailList.rows);
  const put = new Set<string>();
  return tables.contacts.rows.flatMap((contact) => {
    if (contact.emailConsent !== 'Opted out') return [];
    const asTyped = new Map([[addressKey(contact.email), contact.email]]);
    return addressesOf(contact).flatMap((address) => {
      if (put.has(address) || list.addresses.get(address) === 'said no') return [];
      put.add(address);
      const email = asTyped.get(address) ?? address;
      return [appendRow(noEmailList, { email, since: today, why: `Opted out: ${contact.name}` })];
    });
  });
}

/**
 * The day on which somebody was first seen to have opted out, where no Consent date stands. Opting in has no such date: when somebody gave
 * their consent is evidence, so nobody but a person can say it, and Check the workbook asks for it.
 */
const datesOfOptOuts = ({ tables, today }: ConsentOffice): Change[] =>
  tables.contacts.rows.flatMap(({ id, emailConsent, consentDate }) =>
    emailConsent === 'Opted out' && consentDate === null
      ? [setCells(contacts, id, { consentDate: today })]
      : [],
  );

/** An address that can't be read protects nobody, so it is said at every run until it is put right. */
const unreadAddresses = ({ tables }: ConsentOffice): string[] =>
  unreadRefusals(tables).map((problem) => `No letter can be drafted: ${inWords(problem)}`);

/** What the office is told of those who opted out, and keeps for good. */
export function keepConsent(office: ConsentOffice): { changes: Change[]; told: string[] } {
  const optOuts = newOptOuts(office);
  const told =
    optOuts.length === 0
      ? []
      : [`Put ${plural(optOuts.length, 'address', 'addresses')} on the No email list.`];
  return { changes: [...optOuts, ...datesOfOptOuts(office)], told: [...told, ...unreadAddresses(office)] };
}
