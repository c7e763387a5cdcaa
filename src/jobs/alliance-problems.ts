/** What Check the workbook finds on Alliances and Lunches that can't be meant: the plan goes on without it. */
import { longDay } from '../domain/words';
import type { RowError } from '../sheets/row-error';
import { cellProblem } from './cell-problem';
import type { Office } from './job';

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

/** A lunch that was held on a day to come is logged, and counts as the last one from then on. */
const heldAhead = ({ tables: { lunches }, today }: AllianceOffice): RowError[] =>
  lunches.rows
    .filter(({ status, dateByHand }) => status === 'Held' && dateByHand !== null && dateByHand > today)
    .map(({ line }) => cellProblem(lunches, line, 'dateByHand', 'the day on which it was held'));

/** Names in both tabs must have been resolved to ids. */
export const allianceProblems = (office: AllianceOffice): RowError[] => [
  ...doubledAlliances(office),
  ...backTooEarly(office),
  ...heldAhead(office),
];
