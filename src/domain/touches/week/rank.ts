/** The order of the call sheet: five groups, and a score within the last (S12). */
import { daysBetween, type CivilDay } from '../../calendar/civil-day';
import type { Tier } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { byFirst, compareIds, compareNames, compareText, type Comparator } from '../../values/order';
import type { DueTouch, Group } from '../due-touch';
import { hasClient } from '../touch-plan';
import { TOUCH_TYPES, isCyclic, type Touch } from '../touch-types';

/** What tiers weigh in the score of group 5, and what no row of TOUCH_TYPES gives a weight. */
export const SCORE_WEIGHTS: {
  readonly otherTouch: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly notClients: number;
} = { otherTouch: 1, tiers: { 1: 3, 2: 2, 3: 1 }, notClients: 2 };

/** What a touch weighs. */
export const weightOf = (touch: Touch): number =>
  isCyclic(touch) ? TOUCH_TYPES[touch].rule.weight : SCORE_WEIGHTS.otherTouch;

const tierWeight = (household: Household, allianceIds: ReadonlySet<string>): number =>
  hasClient(household, allianceIds) ? SCORE_WEIGHTS.tiers[household.tier] : SCORE_WEIGHTS.notClients;

/** Weight × (1 + days over at the week's last day ÷ cadence); 0 for what has no cadence. */
export function scoreOf(
  { touch, household, dueOn, cadenceDays }: DueTouch,
  weekEnd: CivilDay,
  allianceIds: ReadonlySet<string>,
): number {
  if (cadenceDays === null) return 0;
  const daysOver = Math.max(0, daysBetween(dueOn, weekEnd));
  return weightOf(touch) * tierWeight(household, allianceIds) * (1 + daysOver / cadenceDays);
}

/** What the order of a row depends on. */
export type Ranked = {
  readonly group: Group;
  readonly dueOn: CivilDay;
  readonly score: number;
  readonly contactName: string;
  readonly contactId: string;
  /** Tells apart what is equal otherwise: several things for one contact. */
  readonly what: string;
};

const byDay: Comparator<Ranked> = (a, b) => a.dueOn - b.dueOn;
const byScore: Comparator<Ranked> = (a, b) => b.score - a.score;
const byId: Comparator<Ranked> = (a, b) => compareIds(a.contactId, b.contactId);
const byName: Comparator<Ranked> = byFirst((a, b) => compareNames(a.contactName, b.contactName), byId);

const WITHIN_GROUP: Readonly<Record<Group, Comparator<Ranked>>> = {
  1: byName,
  2: byFirst(byDay, byName),
  3: byFirst(byScore, byName),
  4: byFirst(byDay, byId),
  5: byFirst(byScore, byName),
};

/** Before the others: the lower group, then what the group goes by; a total order. */
export const compareRanks: Comparator<Ranked> = (a, b) =>
  a.group - b.group || WITHIN_GROUP[a.group](a, b) || compareText(a.what, b.what);

/** The rank of a due touch by itself. */
export const rankOf = (due: DueTouch, weekEnd: CivilDay, allianceIds: ReadonlySet<string>): Ranked => ({
  group: due.group,
  dueOn: due.dueOn,
  score: scoreOf(due, weekEnd, allianceIds),
  contactName: due.contact.name,
  contactId: due.contact.id,
  what: `${due.family} ${due.touch} ${due.why}`,
});
