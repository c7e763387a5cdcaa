/** What Check the workbook finds where the judging of clients can't follow what people typed. */
import { openBook } from '../../domain/clients/household/book';
import { judgeClients, type ClientJudgement } from '../../domain/clients/judge';
import { longDay } from '../../domain/text/words';
import { expectedName } from '../../sheets/read/resolve-contacts';
import type { RowError } from '../../sheets/read/row-error';
import type { ColumnKey } from '../../sheets/declare/table';
import type { contacts } from '../../sheets/tabs/contacts';
import { cellProblem } from '../pipeline/cell-problem';
import { introducersIn } from '../clients/introducers';
import type { Office } from '../../runner/job';
import { recordsOf, type RecordTab } from '../pipeline/records';

type ClientOffice = Pick<Office<RecordTab>, 'tables' | 'settings' | 'today'>;

const problemOn = (
  { tables }: ClientOffice,
  line: number,
  key: ColumnKey<typeof contacts>,
  expected: string,
): RowError => cellProblem(tables.contacts, line, key, expected);

/**
 * Introduced by, where it names nobody on Contacts, or more than one: no introducer is credited then (S3).
 */
const introducerProblems = (office: ClientOffice): RowError[] =>
  introducersIn(office.tables.contacts.rows).unknown.map(({ row, candidates }) =>
    problemOn(office, row.line, 'introducedBy', expectedName(candidates)),
  );

/**
 * Do not contact in the column that is worked out. It is kept, because it is somebody's wish; but the next
 * import may lose it.
 */
const doNotContactProblems = (office: ClientOffice): RowError[] =>
  office.tables.contacts.rows
    .filter(({ status, statusByHand }) => status === 'Do not contact' && statusByHand === null)
    .map(({ line }) =>
      problemOn(office, line, 'status', 'it in Status by hand, or nothing where they may be contacted again'),
    );

/**
 * Status by hand Inactive or Released, and a sale that is newer. By hand wins, so only a person can say
 * whether it still holds (S14).
 */
export function salesAgainstHand(
  people: ClientOffice['tables']['contacts'],
  clients: readonly ClientJudgement[],
): RowError[] {
  const sales = new Map(
    clients.flatMap(({ household, standing: { saleAfterByHand } }) =>
      saleAfterByHand === null ? [] : household.members.map(({ id }) => [id, saleAfterByHand] as const),
    ),
  );
  return people.rows.flatMap(({ id, line, statusByHand }) => {
    const soldOn = sales.get(id);
    if (soldOn === undefined || statusByHand === null || statusByHand === 'Do not contact') return [];
    const expected = `Active or nothing: they bought on ${longDay(soldOn)}`;
    return [cellProblem(people, line, 'statusByHand', expected)];
  });
}

/** The client households; a status goes by no introducer, and by no spiral. */
function judgedByStatus({ tables, settings, today }: ClientOffice): readonly ClientJudgement[] {
  const known = tables.contacts.rows.filter(({ id }) => id !== '');
  const book = openBook({ ...recordsOf({ tables, settings, today }), contacts: known });
  return judgeClients({ ...book, introducers: new Map() }, today, 'unasked').clients;
}

/** All of them. Names must have been resolved to ids. */
export const clientProblems = (office: ClientOffice): RowError[] => [
  ...introducerProblems(office),
  ...doNotContactProblems(office),
  ...salesAgainstHand(office.tables.contacts, judgedByStatus(office)),
];
