/**
 * The office as its people see it, read from the tabs alone: what the promises of a year are held against.
 */
import type { OfficeState } from '../../local/host/state';
import { rowsOf, type ShownRow } from '../support/rows';

export type Touched = {
  readonly id: string;
  readonly contactId: string;
  readonly date: string;
  readonly touch: string;
  readonly result: string;
  readonly note: string;
  readonly nextDate: string;
  readonly sourceKey: string;
};

export type View = {
  readonly today: string;
  readonly contacts: readonly ShownRow[];
  readonly week: readonly ShownRow[];
  readonly touches: readonly Touched[];
  readonly dates: readonly ShownRow[];
  readonly plan: readonly ShownRow[];
  /** The household of a contact on file, as a word; undefined for whoever isn't on file. */
  readonly householdOf: ReadonlyMap<string, string>;
  /** Whether somebody of this household may be contacted. */
  readonly isReachable: (household: string) => boolean;
};

const touchedIn = ({ cell }: ShownRow): Touched => ({
  id: cell('ID'),
  contactId: cell('Contact ID'),
  date: cell('Date'),
  touch: cell('Touch'),
  result: cell('Result'),
  note: cell('Note'),
  nextDate: cell('Next date'),
  sourceKey: cell('Source key'),
});

export const isForbidden = ({ cell }: ShownRow): boolean => cell('Status by hand') === 'Do not contact';

export function viewOf(state: OfficeState, today: string): View {
  const contacts = rowsOf(state, 'Contacts');
  const householdOf = new Map(
    contacts.map(({ cell }) => [cell('ID'), cell('Household').toLowerCase() || cell('ID')] as const),
  );
  const reachable = new Set(
    contacts.filter((contact) => !isForbidden(contact)).map(({ cell }) => householdOf.get(cell('ID'))),
  );
  return {
    today,
    contacts,
    week: rowsOf(state, 'This week'),
    touches: rowsOf(state, 'Touches').map(touchedIn),
    dates: rowsOf(state, 'Dates'),
    plan: rowsOf(state, 'Touch plan'),
    householdOf,
    isReachable: (household) => reachable.has(household),
  };
}
