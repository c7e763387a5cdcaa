/**
 * What Check the workbook finds beyond what can't be read: people twice, names of nobody, households at odds,
 * judgements that sales speak against, consent without a record, columns missing.
 */
import { duplicatesAmong, type Duplicate } from '../../domain/clients/household/duplicates';
import {
  disagreementsIn,
  householdsOf,
  mayBeContacted,
  type Disagreement,
} from '../../domain/clients/household/household';
import { openBook } from '../../domain/clients/household/book';
import { missingColumns } from '../../sheets/headers/headers';
import type { RowError } from '../../sheets/read/row-error';
import { readSettings } from '../../sheets/read/settings';
import type { ColumnKey, RowOf } from '../../sheets/declare/table';
import type { TableName } from '../../sheets/tabs/tables';
import type { contacts } from '../../sheets/tabs/contacts';
import { withoutIntroduced } from '../alliances/add-introduced';
import { allianceProblems } from './alliance-problems';
import { cellProblem } from '../pipeline/cell-problem';
import { clientProblems } from './client-problems';
import { nameProblems } from '../alliances/file-names';
import type { Office } from '../../runner/job';
import { referralProblems } from '../clients/update-referrals';
import { unreadRows } from '../letters/consent/unreadable';
import { placeholderProblems } from './placeholder-problems';
import { planProblems } from './plan-problems';
import { recordsOf } from '../pipeline/records';
import { resolveNames } from '../pipeline/resolve-names';

/** The tabs that are checked: all that people type in. */
export const CHECKED_TABS = [
  'thisWeek',
  'contacts',
  'lunches',
  'alliances',
  'introductions',
  'letters',
  'drafts',
  'touches',
  'sales',
  'dates',
  'needs',
  'given',
  'hardToReach',
  'noEmailList',
  'touchPlan',
  'settings',
] as const satisfies readonly Exclude<TableName, 'journal'>[];
export type CheckedOffice = Office<(typeof CHECKED_TABS)[number]>;
type ContactRow = RowOf<typeof contacts>;

const duplicateProblem = (office: CheckedOffice, { by, contact, earlier }: Duplicate<ContactRow>): RowError =>
  cellProblem(
    office.tables.contacts,
    contact.line,
    by,
    `somebody else's than in row ${earlier.line} (${earlier.name || earlier.id}), or one row for both`,
  );

const disagreementProblem = (
  office: CheckedOffice,
  { by, contact, counts }: Disagreement<ContactRow>,
): RowError =>
  cellProblem(
    office.tables.contacts,
    contact.line,
    by,
    `as in row ${counts.line} (${counts.id}), which counts for the household`,
  );

/**
 * Consent is a record: given or withdrawn, when, and how. A cell that can't be read has been told already.
 */
function consentProblems(office: CheckedOffice): RowError[] {
  if (!office.tables.contacts.layout.indexes.has('emailConsent')) return [];
  const unread = new Set(unreadRows(office.tables.contacts, 'emailConsent'));
  return office.tables.contacts.rows
    .filter((contact) => contact.email !== '' && contact.kind !== 'Personal' && mayBeContacted(contact))
    .filter((contact) => !unread.has(contact))
    .flatMap((contact) => {
      const { emailConsent, consentDate, consentSource } = contact;
      const lacks = (key: ColumnKey<typeof contacts>, expected: string) => [
        cellProblem(office.tables.contacts, contact.line, key, expected),
      ];
      if (emailConsent === null)
        return lacks('emailConsent', 'a consent record: Opted in, Not asked or Opted out');
      if (emailConsent === 'Not asked') return [];
      return [
        ...(consentDate === null
          ? lacks('consentDate', `the day on which they ${emailConsent.toLowerCase()}`)
          : []),
        ...(consentSource === '' && emailConsent === 'Opted in'
          ? lacks('consentSource', 'how they gave it')
          : []),
      ];
    });
}

/** Whoever is released leaves with one line: what happened? (S5) */
function releaseProblems({ tables: { contacts } }: CheckedOffice): RowError[] {
  if (!contacts.layout.indexes.has('whatHappened')) return [];
  return contacts.rows
    .filter(({ statusByHand, whatHappened }) => statusByHand === 'Released' && whatHappened === '')
    .map(({ line }) => cellProblem(contacts, line, 'whatHappened', 'one line: why were they released?'));
}

/** Two heads of one household: the first counts (S24). */
function headProblems({ tables: { contacts } }: CheckedOffice): RowError[] {
  const lines = new Map(contacts.rows.map(({ id, line }) => [id, line]));
  return householdsOf(contacts.rows).flatMap(({ members }) => {
    const [head, ...others] = members.filter(({ isHead }) => isHead);
    return others.map(({ id }) =>
      cellProblem(
        contacts,
        lines.get(id) ?? 0,
        'isHead',
        `one head a household: ${head?.name ?? ''} (row ${lines.get(head?.id ?? '') ?? ''}) counts`,
      ),
    );
  });
}

/** Columns that aren't there; a tab that isn't there lacks none. */
const columnProblems = ({ tables }: CheckedOffice): RowError[] =>
  Object.values(tables).flatMap((reading) => (reading.exists ? missingColumns(reading) : []));

/**
 * Every problem of every tab: those that reading the tabs has found first, and the columns that are missing
 * last.
 */
export function problemsIn(office: CheckedOffice): RowError[] {
  const resolved = resolveNames(office);
  const book = openBook(recordsOf(resolved.office));
  return [
    ...office.problems,
    ...readSettings(office.tables.settings).remarks,
    ...withoutIntroduced(resolved.office, book.contacts, resolved.problems),
    ...duplicatesAmong(office.tables.contacts.rows).map((each) => duplicateProblem(office, each)),
    ...disagreementsIn(office.tables.contacts.rows).map((each) => disagreementProblem(office, each)),
    ...clientProblems(resolved.office),
    ...allianceProblems(resolved.office),
    ...nameProblems(resolved.office, book),
    ...referralProblems(resolved.office, book),
    ...consentProblems(office),
    ...planProblems(office),
    ...placeholderProblems(office.tables),
    ...releaseProblems(office),
    ...headProblems(office),
    ...columnProblems(office),
  ];
}
