/**
 * Cells of people who want no letters in which an address can't be found: nobody knows whom they protect, so
 * that no letter is drafted until they are put right.
 */
import { addressesIn } from '../../../domain/letters/audience/addresses';
import { refuses } from '../../../domain/clients/household/refusals';
import { cellText } from '../../../sheets/cells/cell-text';
import { saysNothing } from '../../../sheets/read/read-row';
import type { RowError } from '../../../sheets/read/row-error';
import { cellProblem } from '../../pipeline/cell-problem';
import type { Office } from '../../../runner/job';

type Tables = Pick<Office<'contacts' | 'noEmailList'>['tables'], 'contacts' | 'noEmailList'>;

const EXPECTED = 'an e-mail address: they want no letters, and none is drafted until it can be read';
const EXPECTED_ON_LIST =
  'an e-mail address or a domain: whoever it is wants no letters, and none is drafted until it can be read';

const unreadOnList = ({ noEmailList: list }: Tables): RowError[] =>
  list.rows
    .filter(({ line }) => !addressesIn(cellText(list.raw(line, 'email'))).isUnderstood)
    .map(({ line }) => cellProblem(list, line, 'email', EXPECTED_ON_LIST));

/** Whether a cell of Contacts says at which addresses somebody is reached: a domain is nobody's. */
function areAddresses(text: string): boolean {
  const { addresses, domains, isUnderstood } = addressesIn(text);
  return isUnderstood && addresses.length > 0 && domains.length === 0;
}

function unreadOnContacts({ contacts: people }: Tables): RowError[] {
  const { table, layout, raw } = people;
  const keys = (['email', 'otherEmails'] as const).filter((key) => layout.indexes.has(key));
  const isUnread = (line: number, key: (typeof keys)[number]): boolean =>
    !saysNothing(table.columns[key], raw(line, key)) && !areAddresses(cellText(raw(line, key)));
  return people.rows
    .filter((person) => refuses(person, 'No email'))
    .flatMap(({ line }) =>
      keys.filter((key) => isUnread(line, key)).map((key) => cellProblem(people, line, key, EXPECTED)),
    );
}

/** One for each such cell, on the No email list and on Contacts. */
export const unreadRefusals = (tables: Tables): RowError[] => [
  ...unreadOnList(tables),
  ...unreadOnContacts(tables),
];
