/** Rank clients…: the one question that the principal answers for each client household, How we feel (S5). */
import { compareIds } from '../../values/order';
import { isOnFileOnly } from '../household/household';
import type { ClientJudgement } from '../judge';

/**
 * The households for which nobody has answered yet, the best sellers first. Answering some and coming back
 * goes on where it ended.
 */
export const unansweredHouseholds = (clients: readonly ClientJudgement[]): ClientJudgement[] =>
  clients
    .filter(
      ({ household }) =>
        !isOnFileOnly(household) && household.members.every(({ feeling }) => feeling === null),
    )
    .sort((a, b) => b.net - a.net || compareIds(a.household.id, b.household.id));
