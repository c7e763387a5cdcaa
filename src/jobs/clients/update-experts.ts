/** The experts that Needs suggests, each with its reason, as long as a need is open (S11). */
import { expertFinder, type Suggestion } from '../../domain/alliances/needs/experts';
import { needs } from '../../sheets/tabs/needs';
import type { RowOf } from '../../sheets/declare/table';
import { bookOf, type CourseOffice } from '../pipeline/pipeline';
import { setCells, type Change } from '../../runner/change';
import { namesOf } from '../pipeline/names-of';

type NeedRow = RowOf<typeof needs>;

/** An expert by hand wins, and what isn't open any more stays as it was. */
const isToSuggest = ({ id, status, expertByHand }: NeedRow): boolean =>
  id !== '' && (status === null || status === 'Open') && expertByHand === '';

function cellsFor(row: NeedRow, found: Suggestion | null, nameOf: (id: string) => string): Change[] {
  const now = {
    expertSuggested: found ? nameOf(found.expertId) : '',
    expertId: found?.expertId ?? '',
    why: found?.why ?? '',
  };
  const isSame =
    now.expertId === row.expertId && now.expertSuggested === row.expertSuggested && now.why === row.why;
  return isSame ? [] : [setCells(needs, row.id, now)];
}

/** The cells of Needs that don't say whom the office would introduce today. */
export function suggestExperts(office: CourseOffice): Change[] {
  const { rows, linesAhead } = office.tables.needs;
  // A need that is dated after today wasn't learned yet.
  const open = rows.filter((row) => !linesAhead.has(row.line) && isToSuggest(row));
  if (open.length === 0) return [];
  const find = expertFinder(bookOf(office));
  const nameOf = namesOf(office.tables.contacts.rows);
  return open.flatMap((row) => cellsFor(row, find(row), nameOf));
}
