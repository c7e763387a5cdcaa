/** The Touch plan: how often each touch is due for each group, who does it, and how long it takes (S10). */
import type { Contact, Tier } from '../records/contact';
import type { Household } from '../clients/household/household';
import { PLAN_COLUMNS, type PlanColumn, type PlanRow, type Rule } from './touch-type';
import {
  PLANNED_TOUCHES,
  TOUCH_TYPES,
  isPlanned,
  isRefused,
  type PlannedTouch,
  type Touch,
} from './touch-types';

export type TouchPlan = Readonly<Record<PlannedTouch, PlanRow>>;

/** The Touch plan that an office begins with. */
export const DEFAULT_PLAN: TouchPlan = TOUCH_TYPES;

/** The Touch plan with these rows. */
export const planWith = (rowOf: (touch: PlannedTouch) => PlanRow): TouchPlan =>
  PLANNED_TOUCHES.reduce<TouchPlan>((plan, touch) => ({ ...plan, [touch]: rowOf(touch) }), DEFAULT_PLAN);

/** The days of every group. */
export const daysOfGroups = (daysOf: (column: PlanColumn) => number | null): PlanRow['days'] =>
  PLAN_COLUMNS.reduce<PlanRow['days']>(
    (days, column) => ({ ...days, [column]: daysOf(column) }),
    DEFAULT_PLAN.Email.days,
  );

const NEVER = daysOfGroups(() => null);

/** The Touch plan of the rows that stand on the tab; a touch without a row is never due. */
export const planOf = (rows: ReadonlyMap<PlannedTouch, PlanRow>): TouchPlan =>
  planWith((touch) => rows.get(touch) ?? { ...DEFAULT_PLAN[touch], days: NEVER, aWeekAtMost: null });

/** Who does a touch where the contact doesn't say, and its minutes. */
export const effortOf = (plan: TouchPlan, touch: Touch): Pick<PlanRow, 'who' | 'minutes'> =>
  isPlanned(touch) ? plan[touch] : TOUCH_TYPES[touch];

/**
 * What each rule reads of the Touch plan: the days of these groups, and whether the most a week. A number in
 * another cell would do nothing.
 */
const READS: Readonly<
  Record<Rule['kind'], { readonly groups: readonly PlanColumn[]; readonly aWeekAtMost: boolean }>
> = {
  cadence: { groups: PLAN_COLUMNS, aWeekAtMost: true },
  'mass e-mail': { groups: PLAN_COLUMNS.filter((group) => group !== 'Personal'), aWeekAtMost: false },
  'cultivation list': { groups: ['Cultivating prospect'], aWeekAtMost: true },
  'lunch plan': { groups: ['Alliance'], aWeekAtMost: false },
  monthly: { groups: [], aWeekAtMost: false },
  'names received': { groups: PLAN_COLUMNS, aWeekAtMost: true },
};
const readsOf = (touch: PlannedTouch) => READS[TOUCH_TYPES[touch].rule.kind];

/** Whether anything goes by the days that a group has for a touch. */
export const isRead = (touch: PlannedTouch, group: PlanColumn): boolean =>
  readsOf(touch).groups.includes(group);

/** Whether anything goes by the most of a touch that the Touch plan allows in a week. */
export const isCapRead = (touch: PlannedTouch): boolean => readsOf(touch).aWeekAtMost;

/** At most so many of a touch a week; null: no cap. */
export const weeklyCapOf = (plan: TouchPlan, touch: Touch): number | null =>
  isPlanned(touch) && isCapRead(touch) ? plan[touch].aWeekAtMost : null;

const TIER_COLUMNS: Readonly<Record<Tier, PlanColumn>> = { 1: 'Tier 1', 2: 'Tier 2', 3: 'Tier 3' };

/**
 * On the cultivation list: a prospect who is cultivated, or was invited and has no word on it yet, or is new
 * (S18).
 */
export const isOnCultivationList = ({ kind, cultivation, invitedOn }: Contact): boolean =>
  kind === 'Prospect' &&
  (cultivation === 'Cultivating' || ((cultivation ?? 'New') === 'New' && invitedOn !== null));

/**
 * Whether a contact is a client; a blank Kind that nobody has settled is one, but for who has a row on
 * Alliances.
 */
export const isClient = ({ kind, id }: Contact, allianceIds: ReadonlySet<string>): boolean =>
  kind === 'Client' || (kind === null && !allianceIds.has(id));

/** Whether somebody of the household who may be contacted is a client. */
export const hasClient = ({ reachable }: Household, allianceIds: ReadonlySet<string>): boolean =>
  reachable.some((member) => isClient(member, allianceIds));

/** The Touch plan's columns that a member stands in; who has a row on Alliances is an alliance besides. */
export function columnsOf(member: Contact, tier: Tier, allianceIds: ReadonlySet<string>): PlanColumn[] {
  const columns: PlanColumn[] = [];
  if (isClient(member, allianceIds)) columns.push(TIER_COLUMNS[tier]);
  if (member.kind === 'Prospect')
    columns.push(isOnCultivationList(member) ? 'Cultivating prospect' : 'Other prospect');
  if (member.kind === 'Alliance' || allianceIds.has(member.id)) columns.push('Alliance');
  if (member.kind === 'Personal') columns.push('Personal');
  return columns;
}

/**
 * The cadence that governs a touch for a household, the column it comes from, and the member who stands
 * there.
 */
export type Cadence = { readonly days: number; readonly column: PlanColumn; readonly member: Contact };

/**
 * The shortest cadence over the household's columns (S12), ties to the first column; null: the touch is never
 * due.
 */
export function cadenceOf(
  plan: TouchPlan,
  touch: PlannedTouch,
  household: Household,
  allianceIds: ReadonlySet<string>,
): Cadence | null {
  let shortest: Cadence | null = null;
  for (const member of household.reachable) {
    if (isRefused(touch, member)) continue;
    for (const column of columnsOf(member, household.tier, allianceIds)) {
      const days = isRead(touch, column) ? plan[touch].days[column] : null;
      if (days !== null && (shortest === null || isShorter(days, column, shortest)))
        shortest = { days, column, member };
    }
  }
  return shortest;
}

const isShorter = (days: number, column: PlanColumn, than: Cadence): boolean =>
  days < than.days ||
  (days === than.days && PLAN_COLUMNS.indexOf(column) < PLAN_COLUMNS.indexOf(than.column));
