/** What there is to say of a type of touch: the shape of a row of TOUCH_TYPES (S10, S12). */
import type { Refusal } from '../clients/household/refusals';
import type { Doer, Status } from '../records/contact';

/** The groups for which the Touch plan has a column of days. */
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

/** The family of all call types: a household has one row a week for them (S12). */
export const CALL = 'call';

export const UNTIL_ANSWERED = 'not Inactive, or has answered a check-in';
/** Which households a touch is for: Inactive ones get the check-in in place of the courtesy call (S14). */
export type AskedOf = 'everybody' | 'Inactive' | 'not Inactive' | typeof UNTIL_ANSWERED;

/** Whether a touch is for a household by its status alone. */
export const isAskedOf = (askedOf: AskedOf, { status }: { readonly status: Status | null }): boolean =>
  askedOf === 'everybody' || (status === 'Inactive') === (askedOf === 'Inactive');

/** What comes round by the days of the Touch plan. */
export type ByCadence = {
  readonly kind: 'cadence';
  /** What sets its clock back: any talk, or only a touch of its own type. */
  readonly clock: 'talks' | 'its own';
  readonly askedOf: AskedOf;
  /** What Why today calls it: "quarterly call". */
  readonly noun: string;
  /** Due touches of a household with the same family share a row of the call sheet. */
  readonly family: string;
  /** What it weighs in the score that orders the rest of the call sheet. */
  readonly weight: number;
};

/** What makes a planned touch due. */
export type Rule =
  | ByCadence
  /** The mass e-mail, member by member. */
  | { readonly kind: 'mass e-mail' }
  /** Once a quarter for everybody on the cultivation list (S18). */
  | { readonly kind: 'cultivation list' }
  /** The weekly lunches of the alliances (S16). */
  | { readonly kind: 'lunch plan' }
  /** So many a month, by this setting. */
  | { readonly kind: 'monthly'; readonly setting: 'tablesAMonth' | 'exchangeMeetingsAMonth' }
  /** Each name that was received (S17). */
  | { readonly kind: 'names received' };

/** A touch that an occasion asks for: a date, a promise, a worry, a lunch. */
type OccasionType = {
  /** Who does it where neither the contact nor the occasion says. */
  readonly who: Doer;
  readonly minutes: number;
  /**
   * A talk sets back the clock of all calls. After a talk or a personal note the household has its quiet days
   * (S12).
   */
  readonly countsAs: 'a talk' | 'a personal note' | 'itself';
  /** Who refuses this gets no such touch; null: it is done in another way then: a visit, a note. */
  readonly refusedWith: Refusal | null;
  /** What Reach at shows. */
  readonly reachAt: 'phone' | 'email' | 'address';
  /** What to ask or to say, line by line. */
  readonly ask: readonly string[];
};

/** A touch that has a row in the Touch plan. */
type PlannedType = OccasionType & PlanRow & { readonly rule: Rule };

export type TouchType = OccasionType | PlannedType;
