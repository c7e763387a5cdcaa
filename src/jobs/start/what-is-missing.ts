/** What an office still lacks, as Start says it. */
import { plural } from '../../domain/text/words';
import type { Office } from '../../runner/job';
import { contacts as contactsTable } from '../../sheets/tabs/contacts';
import { settings as settingsTable } from '../../sheets/tabs/settings/settings';
import { notYetInWords } from '../set-up/kinds';
import { readStart } from './start-page';
import { copiedLines } from './whose-daily-run';

/** An office as far as it can be said what it lacks. */
type LackingOffice = Parameters<typeof notYetInWords>[0] &
  Parameters<typeof copiedLines>[0] &
  Pick<Office<never>, 'settings' | 'start' | 'locate'>;

/** What an office still lacks, each as something to do; 'Nothing' where nothing is missing. */
export function missingInWords(office: LackingOffice, more: readonly string[] = []): string {
  const missing = missingIn(office, more);
  return missing.length === 0 ? 'Nothing' : missing.join('\n');
}

function missingIn(office: LackingOffice, more: readonly string[]): string[] {
  const { tables, settings, start, locate } = office;
  const [peopleTab, settingsTab] = [contactsTable, settingsTable].map(({ name }) => locate(name).tab);
  const people = tables.contacts.rows;
  const unreachable = people.filter(({ phone, email }) => phone === '' && email === '').length;
  const notYet = notYetInWords(office);
  const unnamed = [
    ...(settings.officeName === '' ? ['the name of the office'] : []),
    ...(settings.principal.name === '' ? ['the name of the principal'] : []),
  ];
  return [
    ...(people.length === 0 ? [`${peopleTab}: nobody stands there yet`] : []),
    ...(notYet === '' ? [] : [notYet]),
    ...(unreachable > 0
      ? [`${peopleTab}: ${plural(unreachable, 'contact')} with neither phone nor email`]
      : []),
    ...more,
    ...(unnamed.length > 0 ? [`${settingsTab}: ${unnamed.join(' and ')}`] : []),
    ...(readStart(start).owner === '' || copiedLines(office).length > 0
      ? ['The daily run: Set up > Daily run…']
      : []),
  ];
}
