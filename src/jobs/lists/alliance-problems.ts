/** What can't be meant on Alliances and Lunches: the plan goes on without it, and says so. */
import { longDay } from '../../domain/text/words';
import { isBlankCell } from '../../sheets/declare/field';
import type { RowError } from '../../sheets/read/row-error';
import { cellProblem } from '../pipeline/cell-problem';
import type { Office } from '../../runner/job';

type AllianceOffice = Pick<Office<'alliances' | 'lunches'>, 'tables' | 'today'>;

/** Of two rows for one alliance the lower one counts. */
function doubledAlliances({ tables: { alliances } }: AllianceOffice): RowError[] {
  const first = new Map<string, number>();
  return alliances.rows.flatMap(({ contactId, line }) => {
    if (contactId === '') return [];
    const upper = first.get(contactId);
    first.set(contactId, upper ?? line);
    return upper === undefined
      ? []
      : [cellProblem(alliances, line, 'contact', `another alliance than in row ${upper}: a row each`)];
  });
}

/** Whoever is back before they leave counts as here. */
const backTooEarly = ({ tables: { alliances } }: AllianceOffice): RowError[] =>
  alliances.rows.flatMap(({ awayFrom, awayTo, line }) =>
    awayFrom === null || awayTo === null || awayTo >= awayFrom
      ? []
      : [cellProblem(alliances, line, 'awayTo', `a day from ${longDay(awayFrom)} on, the first one away`)],
  );

/** A lunch that was held on a day to come counts for nothing until then. */
const heldAhead = ({ tables: { lunches }, today }: AllianceOffice): RowError[] =>
  lunches.rows
    .filter(({ status, dateByHand }) => status === 'Held' && dateByHand !== null && dateByHand > today)
    .map(({ line }) =>
      cellProblem(
        lunches,
        line,
        'dateByHand',
        'the day on which it was held, up to today: until it comes it counts for nothing',
      ),
    );

/**
 * What somebody typed of a lunch without saying when; what stands there and can't be read was reported
 * before.
 */
const withoutADay = ({ tables: { lunches } }: AllianceOffice): RowError[] =>
  lunches.rows
    .filter(({ line, date, dateByHand, guestsByHand, status }) => {
      const hasDay = date !== null || dateByHand !== null || !isBlankCell(lunches.raw(line, 'dateByHand'));
      const isTyped = guestsByHand.length > 0 || (status !== null && status !== 'Planned');
      return !hasDay && isTyped && status !== 'Cancelled';
    })
    .map(({ line }) =>
      cellProblem(lunches, line, 'dateByHand', 'the day of the lunch: without one it counts for nothing'),
    );

/** Names in both tabs must have been resolved to ids. */
export const allianceProblems = (office: AllianceOffice): RowError[] => [
  ...doubledAlliances(office),
  ...backTooEarly(office),
  ...heldAhead(office),
  ...withoutADay(office),
];
