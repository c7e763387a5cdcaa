/** How what a file says of somebody differs from what stands on Contacts. */
import type { AnnualDay } from '../../calendar/civil-day';
import { addressKey } from '../../letters/audience/addresses';
import type { Contact } from '../../records/contact';
import { phoneKey } from '../../clients/household/duplicates';
import type { ContactField, ContactValues } from './contact-values';
import { nameKey } from '../person/names';
import { added, folded, isBlank } from './same-values';

const isSameDay = (one: AnnualDay, other: AnnualDay): boolean =>
  one.month === other.month &&
  one.dayOfMonth === other.dayOfMonth &&
  (one.year === other.year || one.year === null || other.year === null);

/** Whether two values of a column say the same. */
function says(field: ContactField, one: unknown, other: unknown): boolean {
  if (field === 'email') return addressKey(String(one)) === addressKey(String(other));
  if (field === 'phone')
    return phoneKey(String(one)) === phoneKey(String(other)) && phoneKey(String(one)) !== '';
  if (field === 'name') return nameKey(String(one)) === nameKey(String(other));
  if (field === 'birthday' || field === 'anniversary') return isSameDay(one as AnnualDay, other as AnnualDay);
  return typeof one === 'string' ? folded(one) === folded(String(other)) : one === other;
}

/** What of a person on file is filled, and what the file says otherwise. */
export type Compared = {
  /** Into blank cells, and more of what a cell lists. */
  readonly fills: ContactValues;
  /** What stands there, and what the file says. */
  readonly differs: ContactValues;
  /** Refusals, which hold whatever stands there. */
  readonly refuses: ContactValues;
};

const REFUSALS: readonly ContactField[] = [
  'emailConsent',
  'consentDate',
  'consentSource',
  'noCalls',
  'statusByHand',
];
/** What is only worked out from others, or goes along with them. */
const WITH_OTHERS: ReadonlySet<ContactField> = new Set(['otherEmails', 'otherPhones', 'tags', ...REFUSALS]);

/** Addresses, numbers and tags that the person on file hasn't yet. */
function listsOf(contact: Contact, values: ContactValues): ContactValues {
  const emails = added(
    [contact.email, ...contact.otherEmails],
    [values.email ?? '', ...(values.otherEmails ?? [])].filter((text) => text !== ''),
    addressKey,
  );
  const phones = added(
    [contact.phone, ...contact.otherPhones],
    [values.phone ?? '', ...(values.otherPhones ?? [])].filter((text) => text !== ''),
    (text) => phoneKey(text) || text,
  );
  const tags = added(contact.tags, values.tags ?? [], folded);
  const rest = (list: readonly string[], first: string): readonly string[] =>
    first === '' ? list.slice(1) : list;
  const [moreEmails, morePhones] = [rest(emails, contact.email), rest(phones, contact.phone)];
  return {
    ...(moreEmails.length === 0 ? {} : { otherEmails: [...contact.otherEmails, ...moreEmails] }),
    ...(morePhones.length === 0 ? {} : { otherPhones: [...contact.otherPhones, ...morePhones] }),
    ...(tags.length === 0 ? {} : { tags: [...contact.tags, ...tags] }),
  };
}

/** What a refusal of the file changes; one that stands there already, whatever its day, changes nothing. */
function refusalsOf(contact: Contact, values: ContactValues): ContactValues {
  const isOut = values.emailConsent === 'Opted out' && contact.emailConsent !== 'Opted out';
  return {
    ...(isOut
      ? {
          emailConsent: 'Opted out',
          consentDate: values.consentDate ?? null,
          consentSource: values.consentSource ?? '',
        }
      : {}),
    ...(values.noCalls && !contact.noCalls ? { noCalls: true } : {}),
    ...(values.statusByHand === 'Do not contact' && contact.statusByHand !== 'Do not contact'
      ? { statusByHand: 'Do not contact' }
      : {}),
  };
}

/** Whether the other addresses or numbers of a person hold the one that the file has first. */
const isKnown = (contact: Contact, field: ContactField, value: unknown): boolean =>
  (field === 'email' && contact.otherEmails.map(addressKey).includes(addressKey(String(value)))) ||
  (field === 'phone' && contact.otherPhones.map(phoneKey).includes(phoneKey(String(value)))) ||
  (field === 'background' && folded(contact.background).includes(folded(String(value))));

/** Compares what a file says of somebody with what stands on Contacts. */
export function compared(contact: Contact, values: ContactValues): Compared {
  const fills: Record<string, unknown> = { ...listsOf(contact, values) };
  const differs: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values) as [ContactField, unknown][]) {
    if (WITH_OTHERS.has(field)) continue;
    if (isBlank(contact[field])) fills[field] = value;
    else if (!says(field, contact[field], value) && !isKnown(contact, field, value)) differs[field] = value;
  }
  const hasConsent = contact.emailConsent !== null && contact.emailConsent !== 'Not asked';
  if (values.emailConsent === 'Opted in' && !hasConsent)
    Object.assign(fills, {
      emailConsent: 'Opted in',
      consentDate: values.consentDate,
      consentSource: values.consentSource,
    });
  const { statusByHand } = values;
  if (statusByHand && statusByHand !== 'Do not contact' && contact.statusByHand === null)
    fills['statusByHand'] = statusByHand;
  return { fills, differs, refuses: refusalsOf(contact, values) };
}
