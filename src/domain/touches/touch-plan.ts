/** The Touch plan: how often each touch is due for each group, who does it, and how long it takes (S10). */
import type { Contact, Doer, Tier } from '../records/contact';
import type { Household } from '../clients/household/household';
import { PLANNED_TOUCHES, isRefused, type Occasion, type PlannedTouch, type Touch } from '../records/touch';

export const PLAN_COLUMNS = [
  'Tier 1',
  'Tier 2',
  'Tier 3',
  'Cultivating prospect',
  'Other prospect',
  'Alliance',
  'Personal',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** A row of the Touch plan; `days` null: never; `aWeekAtMost` null: no cap. */
export type PlanRow = {
  readonly who: Doer;
  readonly minutes: number;
  readonly days: Readonly<Record<PlanColumn, number | null>>;
  readonly aWeekAtMost: number | null;
};
export type TouchPlan = Readonly<Record<PlannedTouch, PlanRow>>;

type Days = number | null;
const row = (
  who: Doer,
  minutes: number,
  [tier1, tier2, tier3, cultivating, other, alliance, personal]: readonly [
    Days,
    Days,
    Days,
    Days,
    Days,
    Days,
    Days,
  ],
  aWeekAtMost: number | null = null,
): PlanRow => ({
  who,
  minutes,
  days: {
    'Tier 1': tier1,
    'Tier 2': tier2,
    'Tier 3': tier3,
    'Cultivating prospect': cultivating,
    'Other prospect': other,
    Alliance: alliance,
    Personal: personal,
  },
  aWeekAtMost,
});

const _ = null;
/** Days for Tier 1, 2, 3, Cultivating prospect, Other prospect, Alliance, Personal; then the most a week. */
export const DEFAULT_PLAN: TouchPlan = {
  Email: row('Assistant', 2, [30, 30, _, 30, _, 30, _]),
  'Courtesy call': row('Assistant', 10, [91, 91, _, _, _, _, _], 20),
  Recall: row('Assistant', 7, [_, _, _, 91, _, _, _]),
  'Thinking of you': row('Assistant', 2, [61, 122, _, _, _, 61, 122], 10),
  'Handwritten note': row('Assistant', 5, [91, 182, _, _, _, 182, 182], 10),
  'Item of value': row('Assistant', 10, [182, 365, _, _, _, 365, _], 5),
  Review: row('Principal', 45, [91, _, _, _, _, _, _], 4),
  'Check-in': row('Assistant', 10, [91, 91, 91, _, _, _, _], 10),
  'Alliance lunch': row('Principal', 75, [_, _, _, _, _, 91, _]),
  'Meet and greet': row('Principal', 75, [_, _, _, _, _, _, _]),
  'Exchange meeting': row('Principal', 75, [_, _, _, _, _, _, _]),
  'Follow-up call': row('Principal', 10, [7, 7, 7, 7, 7, 7, 7]),
};

const NEVER = row('Assistant', 10, [_, _, _, _, _, _, _]).days;

/** The Touch plan of the rows that stand on the tab; a touch without a row is never due. */
export const planOf = (rows: ReadonlyMap<PlannedTouch, PlanRow>): TouchPlan => {
  const entry = (touch: PlannedTouch): PlanRow =>
    rows.get(touch) ?? { ...DEFAULT_PLAN[touch], days: NEVER, aWeekAtMost: null };
  return {
    Email: entry('Email'),
    'Courtesy call': entry('Courtesy call'),
    Recall: entry('Recall'),
    'Thinking of you': entry('Thinking of you'),
    'Handwritten note': entry('Handwritten note'),
    'Item of value': entry('Item of value'),
    Review: entry('Review'),
    'Check-in': entry('Check-in'),
    'Alliance lunch': entry('Alliance lunch'),
    'Meet and greet': entry('Meet and greet'),
    'Exchange meeting': entry('Exchange meeting'),
    'Follow-up call': entry('Follow-up call'),
  };
};

/**
 * Who does what an occasion asks for where neither the contact nor the occasion says, and in how many
 * minutes.
 */
const OCCASIONAL: Readonly<Record<Occasion, Pick<PlanRow, 'who' | 'minutes'>>> = {
  Promise: { who: 'Assistant', minutes: 10 },
  'Key date': { who: 'Assistant', minutes: 10 },
  Birthday: { who: 'Assistant', minutes: 5 },
  Anniversary: { who: 'Assistant', minutes: 5 },
  Concern: { who: 'Principal', minutes: 10 },
  'Lunch task': { who: 'Assistant', minutes: 5 },
  'Thank-you': { who: 'Assistant', minutes: 5 },
  Introduction: { who: 'Principal', minutes: 10 },
  Call: { who: 'Assistant', minutes: 10 },
};

const isPlanned = (touch: Touch): touch is PlannedTouch =>
  PLANNED_TOUCHES.some((planned) => planned === touch);

/** Who does a touch where the contact doesn't say, and its minutes. */
export const effortOf = (plan: TouchPlan, touch: Touch): Pick<PlanRow, 'who' | 'minutes'> =>
  isPlanned(touch) ? plan[touch] : OCCASIONAL[touch];

/** At most so many of a touch a week; null: no cap. */
export const weeklyCapOf = (plan: TouchPlan, touch: Touch): number | null =>
  isPlanned(touch) ? plan[touch].aWeekAtMost : null;

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
      const days = plan[touch].days[column];
      if (days !== null && (shortest === null || isShorter(days, column, shortest)))
        shortest = { days, column, member };
    }
  }
  return shortest;
}

const isShorter = (days: number, column: PlanColumn, than: Cadence): boolean =>
  days < than.days ||
  (days === than.days && PLAN_COLUMNS.indexOf(column) < PLAN_COLUMNS.indexOf(than.column));
