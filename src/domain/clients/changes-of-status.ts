/** Find inactive…: who would become Inactive or Active, before anything is changed (S14). */
import type { Status } from '../records/contact';
import type { Household } from './household/household';
import type { ClientJudgement } from './judge';

export type StatusChange = {
  readonly household: Household;
  /** As the column Status says; null: it is blank. */
  readonly from: Status | null;
  readonly to: Status;
  readonly why: string;
};

/** The households whose judged status differs from what stands in the column, by lowest id. */
export const changesOfStatus = (clients: readonly ClientJudgement[]): StatusChange[] =>
  clients.flatMap(({ household, standing: { status: to, why } }) => {
    const from = household.reachable[0]?.status ?? null;
    return to === null || from === to || household.reachable.length === 0
      ? []
      : [{ household, from, to, why }];
  });
