/** Offices that invite to lunches. */
import { withChanges } from '../../src/jobs/pipeline/apply';
import type { Office } from '../../src/runner/job';
import { sendInvitations } from '../../src/jobs/alliances/send-invitations';
import type { RowError } from '../../src/sheets/read/row-error';
import type { TableName } from '../../src/sheets/tabs/tables';
import { aCalendar, outside, type KeptCalendar } from './calendar';
import { anOffice, day, type Circumstances, type TabRows } from './office';

export type LunchCells = NonNullable<TabRows['lunches']>[number];

const added = day('2020-01-06');
const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Flo Fox', email: 'flo@example.com', added },
  { id: 'C0002', name: 'Gus Gray', added },
  { id: 'C0003', name: 'Hal Hill', email: 'hal@example.com', statusByHand: 'Do not contact', added },
  { id: 'C0004', name: 'Ivy Ito', email: 'Ivy@example.com', added },
];
/** A lunch of Thursday with Flo Fox. */
export const aRow = (given: LunchCells = {}): LunchCells => ({
  key: 'L0001',
  date: day('2026-11-26'),
  kind: 'Alliance',
  guests: ['Flo Fox'],
  guestIds: ['C0001'],
  status: 'Planned',
  ...given,
});
/** A guest without an email. */
export const gus = { guests: ['Gus Gray'], guestIds: ['C0002'] };

/** An office with these lunches, and guests who can and who can’t be written to. */
export const officeWith = (lunches: readonly LunchCells[], { tabs, ...given }: Circumstances = {}) =>
  anOffice({ ...given, tabs: { contacts, lunches, ...tabs } });

/** The question; '' where none is put. */
export const asked = (lunches: readonly LunchCells[], given?: Circumstances): string =>
  sendInvitations.question?.(officeWith(lunches, given), aCalendar())?.text ?? '';

/** Sends, and writes down what became of it. */
export function sent(office: Office<TableName>, calendar: KeptCalendar = aCalendar(), answer = 'yes') {
  const fates = sendInvitations.act?.(office, answer, outside({ calendar })) ?? '';
  const { changes, ...plan } = sendInvitations.plan(office, answer, fates);
  return { ...plan, calendar, office: withChanges(office, changes) };
}

/** What can't be read in the first row of Lunches. */
export const aProblem = (column: string): RowError => ({
  ...{ tab: 'Lunches', row: 2, column, found: 'something' },
  expected: 'something else',
});

/** What Status says of each lunch. */
export const statusesOf = ({ tables }: Office<TableName>) => tables.lunches.rows.map(({ status }) => status);
/** The row as it stands once its guests were written to; then somebody changes it. */
export const afterwards = (office: Office<TableName>, given: LunchCells): Office<TableName> => ({
  ...office,
  tables: {
    ...office.tables,
    lunches: {
      ...office.tables.lunches,
      rows: office.tables.lunches.rows.map((row) => ({ ...row, ...given })),
    },
  },
});
