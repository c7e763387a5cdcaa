/** An office as far as its lunches go. */
import {
  withLunchesSoFar,
  type AllianceOnFile,
  type RecordedLunch,
} from '../../src/domain/alliances/lunches/plan/lunches-so-far';
import { planLunches, type LunchPlan } from '../../src/domain/alliances/lunches/plan/plan-lunches';
import type { LunchSettings } from '../../src/domain/alliances/lunches/plan/weeks';
import type { CivilDay } from '../../src/domain/calendar/civil-day';

export type LunchOffice = {
  readonly alliances: readonly AllianceOnFile[];
  readonly lunches: readonly RecordedLunch[];
  readonly settings: LunchSettings;
  readonly today: CivilDay;
};

/** The office's plan today. */
export const planOf = ({ alliances, lunches, settings, today }: LunchOffice): LunchPlan =>
  planLunches({ ...withLunchesSoFar(alliances, lunches, today), settings, today });

/** The plan's value as the solver gives its own: left out, squared weeks late, moved, weeks early. */
export const levelsOf = ({ value }: LunchPlan): number[] => [
  value.leftOut,
  value.squaredWeeksLate,
  value.moved,
  value.weeksEarly,
];
