/** The year of a household in touches: what the Touch plan asks for, what was done, what comes (S10). */
import { isWithin, twelveMonthsTo } from '../calendar/period';
import type { CivilDay } from '../calendar/civil-day';
import { historyOf, type Book } from '../clients/household/book';
import { isOnFileOnly, type Household } from '../clients/household/household';
import { cyclicDues } from './due';
import { counts } from './history';
import { cadenceOf, type Cadence } from './touch-plan';
import type { Rule } from './touch-type';
import { PLANNED_TOUCHES, TOUCH_TYPES, type PlannedTouch } from './touch-types';

export type TouchOfTheYear = {
  readonly touch: PlannedTouch;
  /** How often a year the Touch plan asks for it; 0: it doesn't, and yet it was done. */
  readonly planned: number;
  /** How often it counted in the twelve months to that day. */
  readonly done: number;
  /** The last day on which it counted; null: never. */
  readonly last: CivilDay | null;
  /** The day on which it comes round; null: it goes by something else than its days. */
  readonly next: CivilDay | null;
};

const DAYS_A_YEAR = 365;

/** What has days on the Touch plan, and yet comes by a list of its own: the letter, recalls, lunches. */
const BY_A_LIST: readonly Rule['kind'][] = ['mass e-mail', 'cultivation list', 'lunch plan'];

const cadenceByOccasion = (book: Book, household: Household, touch: PlannedTouch): Cadence | null =>
  BY_A_LIST.includes(TOUCH_TYPES[touch].rule.kind) && !isOnFileOnly(household)
    ? cadenceOf(book.plan, touch, household, book.allianceIds)
    : null;

/** The touches that are planned for a household, or were done in the twelve months to `today`. */
export function yearOfTouches(book: Book, household: Household, today: CivilDay): TouchOfTheYear[] {
  const year = twelveMonthsTo(today);
  const done = historyOf(book, household).filter(counts);
  const dues = cyclicDues(book, today).filter((due) => due.household.id === household.id);
  return PLANNED_TOUCHES.map((touch) => {
    const due = dues.find((each) => each.touch === touch);
    const cadence = due?.cadence ?? cadenceByOccasion(book, household, touch);
    const days = done.filter((logged) => logged.touch === touch).map(({ date }) => date);
    return {
      touch,
      planned: cadence === null ? 0 : Math.round(DAYS_A_YEAR / cadence.days),
      done: days.filter((day) => isWithin(day, year)).length,
      last: days[days.length - 1] ?? null,
      next: due?.dueOn ?? null,
    };
  }).filter(({ planned, done: times }) => planned > 0 || times > 0);
}
