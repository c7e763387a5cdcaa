/**
 * The rows of the No email list that an import adds: who refused stays refused, whoever bears the address by
 * then.
 */
import { addressKey } from '../../domain/letters/audience/addresses';
import { noEmailListOf, standingOn } from '../../domain/letters/audience/no-email-list';
import { plural } from '../../domain/text/words';
import { noEmailList } from '../../sheets/tabs/no-email-list';
import { appendRow, type Change } from '../../runner/change';
import type { ImportAnswers } from './answers';
import { importList, sourceName } from './list';
import type { ImportOffice } from './source';

type Refused = { readonly email: string; readonly isBounced: boolean };

/** Addresses that aren't on the list yet, each once. */
function refusedAddresses(office: ImportOffice, answers: ImportAnswers): readonly Refused[] {
  const list = noEmailListOf(office.tables.noEmailList.rows);
  const found = new Map<string, Refused>();
  for (const { person } of importList(office, answers).entries) {
    const refuses = person.refusals.has('No email') || person.refusals.has('Nothing');
    if (!refuses && !person.isBounced) continue;
    for (const email of refuses ? person.emails : person.emails.slice(0, 1)) {
      const standing = standingOn(list, addressKey(email));
      if (standing === null || (refuses && standing === 'bounced'))
        found.set(addressKey(email), { email, isBounced: !refuses });
    }
  }
  return [...found.values()];
}

/** The rows. */
export function refusalRows(office: ImportOffice, answers: ImportAnswers): Change[] {
  const source = sourceName(office, answers.source, importList(office, answers).read);
  return refusedAddresses(office, answers).map(({ email, isBounced }) =>
    appendRow(noEmailList, {
      email,
      since: office.today,
      why: isBounced ? `Bounced: ${source}` : `Said no: ${source}`,
    }),
  );
}

/** How many there are, for the report; [] where there is none. */
export function refusalsInWords(office: ImportOffice, answers: ImportAnswers): string[] {
  const found = refusedAddresses(office, answers);
  const bounced = found.filter(({ isBounced }) => isBounced).length;
  return [
    ...(found.length > bounced
      ? [`${plural(found.length - bounced, 'address', 'addresses')} on the No email list.`]
      : []),
    ...(bounced > 0 ? [`${plural(bounced, 'address', 'addresses')} bounced: ask for another.`] : []),
  ];
}
