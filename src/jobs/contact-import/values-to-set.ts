/** What an import writes to one contact: blanks, what the list wins, and refusals, which always hold. */
import { addressKey } from '../../domain/letters/audience/addresses';
import type { ContactField, ContactValues } from '../../domain/contact-import/matching/contact-values';
import type { ImportAnswers } from './answers';
import type { Entry } from './list';

/** Where the list wins an address or a number, the one that stood there is kept among the others. */
function withReplaced({ contact, compared }: Entry, won: ContactValues): ContactValues {
  if (!contact || !compared) return {};
  const emails = compared.fills.otherEmails ?? contact.otherEmails;
  const phones = compared.fills.otherPhones ?? contact.otherPhones;
  return {
    ...(won.email === undefined
      ? {}
      : {
          otherEmails: [
            ...emails.filter((email) => addressKey(email) !== addressKey(won.email ?? '')),
            contact.email,
          ],
        }),
    ...(won.phone === undefined
      ? {}
      : { otherPhones: [...phones.filter((phone) => !phone.startsWith(won.phone ?? '')), contact.phone] }),
    ...(won.background === undefined ? {} : { background: `${contact.background}\n${won.background}` }),
  };
}

/** The values that are set of somebody on file; {} where nothing is. */
export function changedValues(entry: Entry, { fileWins }: ImportAnswers): ContactValues {
  const { compared } = entry;
  if (!compared) return {};
  const won: ContactValues = Object.fromEntries(
    Object.entries(compared.differs).filter(([field]) => fileWins.has(field as ContactField)),
  );
  return { ...compared.fills, ...won, ...withReplaced(entry, won), ...compared.refuses };
}
