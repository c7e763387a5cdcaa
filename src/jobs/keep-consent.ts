/**
 * The record of who wants no mail. Opting out counts from the moment in which it is typed; here the address is put on the No email list as well,
 * where nothing is ever taken away: so it holds on when the contact is deleted, and when they come back with the next import.
 */
import { addressKey } from '../domain/campaigns/addresses';
import { plural } from '../domain/words';
import { contacts } from '../sheets/tabs/contacts';
import { noEmailList } from '../sheets/tabs/no-email-list';
import { appendRow, setCells, type Change, type Office } from './job';

type ConsentOffice = Pick<Office<'contacts' | 'noEmailList'>, 'tables' | 'today'>;

/** Addresses of who opted out that aren't on the No email list yet, each once. */
function newOptOuts({ tables, today }: ConsentOffice): Change[] {
  const known = new Set(tables.noEmailList.rows.map(({ email }) => addressKey(email)));
  return tables.contacts.rows.flatMap(({ name, email, emailConsent }) => {
    const key = addressKey(email);
    if (emailConsent !== 'Opted out' || key === '' || known.has(key)) return [];
    known.add(key);
    return [appendRow(noEmailList, { email, since: today, why: `Opted out: ${name}` })];
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

/** An address there that can't be read protects nobody, so it is said at every run until it is put right. */
function unreadAddresses({ tables: { noEmailList: tab } }: ConsentOffice): string[] {
  const unread = tab.problems.filter(({ column }) => column === tab.layout.headers.get('email'));
  if (unread.length === 0) return [];
  const cells = unread.map(({ row, found }) => `row ${row} (${found})`).join(', ');
  const [are, their] =
    unread.length === 1 ? ['is no address', 'its owner'] : ['are no addresses', 'their owners'];
  return [`On the No email list, ${cells} ${are}: ${their} may still be written to. Put it right now.`];
}

/** What the office is told of those who opted out, and keeps for good. */
export function keepConsent(office: ConsentOffice): { changes: Change[]; told: string[] } {
  const optOuts = newOptOuts(office);
  const told =
    optOuts.length === 0
      ? []
      : [`Put ${plural(optOuts.length, 'address', 'addresses')} on the No email list.`];
  return { changes: [...optOuts, ...datesOfOptOuts(office)], told: [...told, ...unreadAddresses(office)] };
}
