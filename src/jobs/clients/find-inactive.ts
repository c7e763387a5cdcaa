/**
 * Clients > Find inactive…: whose Status the sales of today change; said first, and changed only then (S14).
 */
import { sales } from '../../sheets/tabs/sales';
import { changesOfStatus, type StatusChange } from '../../domain/clients/changes-of-status';
import { STATUSES } from '../../domain/records/contact';
import { contactJudgements } from '../../domain/clients/contact-judgements';
import type { Judged } from '../../domain/clients/judge';
import { plural } from '../../domain/text/words';
import { contacts } from '../../sheets/tabs/contacts';
import { setCells, type Change } from '../../runner/change';
import { typeFirst, type Job, type Office } from '../../runner/job';
import { filtersInWords, HIDDEN_COUNT } from '../pipeline/filtered';
import { judgeOffice, JUDGED_TABS, type JudgedBook, type JudgedOffice } from './judge-office';
import { namesOfHousehold } from './status-report';

/** How many households a box names. */
const MOST_NAMED = 10;

type Found = JudgedBook & { readonly changes: readonly StatusChange[] };

function findChanges(office: JudgedOffice): Found {
  const found = judgeOffice(office);
  // Whoever goes quiet is the news; a client who is seen for the first time mostly is Active.
  const changes = changesOfStatus(found.judged.clients).sort(
    (a, b) => STATUSES.indexOf(b.to) - STATUSES.indexOf(a.to),
  );
  return { ...found, changes };
}

/** "2 Inactive, 1 Active" */
const counts = (changes: readonly StatusChange[]): string =>
  STATUSES.map((status) => ({ status, count: changes.filter(({ to }) => to === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .reverse()
    .join(', ');

function questionText(
  changes: readonly StatusChange[],
  office: Pick<Office<'contacts'>, 'tables' | 'isFiltered'>,
): string {
  const named = changes.slice(0, MOST_NAMED).map((change) => {
    const { from, to, why } = change;
    return `${namesOfHousehold(change)}: ${from ?? 'no Status yet'} → ${to} (${why})`;
  });
  const more = changes.length - named.length;
  return [
    `Status would change for ${plural(changes.length, 'household')}: ${counts(changes)}.`,
    '',
    ...named,
    ...(more > 0 ? [`… and ${more} more`] : []),
    '',
    ...filtersInWords(office, [office.tables.contacts], HIDDEN_COUNT),
    'Nobody is lost by it: an Inactive client is called each quarter. Change it now?',
  ].join('\n');
}

/** The cells of all members: who must not be contacted stays so. */
function cellsOf({ book, judged, changes }: Found, today: JudgedOffice['today']): Change[] {
  const judgements = contactJudgements(judged, book, today);
  return changes
    .flatMap(({ household }) => household.members)
    .flatMap(({ id, status: before }) => {
      const status = judgements.get(id)?.status ?? null;
      return status === before ? [] : [setCells(contacts, id, { status })];
    });
}

/** Why no Status changes. */
const nothingTold = ({ hasSales }: Judged): string =>
  hasSales
    ? 'Every client has the Status that their sales give.'
    : 'Nothing stands on Sales yet, so nobody can be found inactive: type a row for each sale (Date, Contact, Amount).';

const hasStatus = ({ tables }: JudgedOffice): boolean => tables.contacts.layout.indexes.has('status');

export const findInactive: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Find inactive…',
  reads: JUDGED_TABS,
  adds: { contacts: ['status'] },
  asksSeldom: true,

  question: (office) => {
    const { changes } = findChanges(office);
    return changes.length === 0 || !hasStatus(office)
      ? null
      : { kind: 'confirm', title: 'Find inactive', text: questionText(changes, office) };
  },

  plan: (office) => {
    if (!hasStatus(office))
      return { changes: [], report: 'Contacts has no column Status to write to.', isRefused: true };
    const found = findChanges(office);
    if (found.changes.length === 0) {
      const report = nothingTold(found.judged);
      return found.judged.hasSales ? { changes: [], report } : typeFirst(sales, report);
    }
    return {
      changes: cellsOf(found, office.today),
      report: `Changed the Status of ${plural(found.changes.length, 'household')}: ${counts(found.changes)}.`,
    };
  },
};
