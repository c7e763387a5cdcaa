/**
 * Every type of touch, once (S10, S12). The Touch plan, what is due, its rank, its words and what it counts
 * for come from its row here, and so do the tables in docs/.
 */
import { refuses } from '../clients/household/refusals';
import type { Contact } from '../records/contact';
import { CALL, type ByCadence, type PlanRow, type TouchType } from './touch-type';

/** A talk that may be held in another way than by phone. */
const TALK = { countsAs: 'a talk', refusedWith: null, reachAt: 'phone', ask: [] } as const;
/** Nothing but a call: whoever refuses calls gets none (Words). */
const CALL_ONLY = { ...TALK, refusedWith: 'No calls' } as const;
/** Sent by post. */
const BY_POST = { countsAs: 'itself', refusedWith: null, reachAt: 'address', ask: [] } as const;
/** Nothing but an e-mail: whoever refuses those gets none. */
const EMAIL_ONLY = { countsAs: 'itself', refusedWith: 'No email', reachAt: 'email', ask: [] } as const;
/** Something to do for somebody, in whatever way. */
const DEED = { countsAs: 'itself', refusedWith: null, reachAt: 'phone', ask: [] } as const;

const cadence = (given: Omit<ByCadence, 'kind'>): ByCadence => ({ kind: 'cadence', ...given });

type Days = number | null;
const days = (
  ...[tier1, tier2, tier3, cultivating, other, alliance, personal]: readonly [
    ...[Days, Days, Days, Days, Days, Days, Days],
  ]
): PlanRow['days'] => ({
  'Tier 1': tier1,
  'Tier 2': tier2,
  'Tier 3': tier3,
  'Cultivating prospect': cultivating,
  'Other prospect': other,
  Alliance: alliance,
  Personal: personal,
});

const _ = null;

/** In the order in which a row of the call sheet names its touches. */
export const TOUCH_TYPES = {
  Email: {
    ...EMAIL_ONLY,
    ...{ who: 'Assistant', minutes: 2, days: days(30, 30, _, 30, _, 30, _), aWeekAtMost: _ },
    rule: { kind: 'mass e-mail' },
  },
  'Courtesy call': {
    ...CALL_ONLY,
    ...{ who: 'Assistant', minutes: 10, days: days(91, 91, _, _, _, _, _), aWeekAtMost: 20 },
    rule: cadence({ clock: 'talks', askedOf: 'not Inactive', noun: 'call', family: CALL, weight: 3 }),
    // The aims of a courtesy call (S10).
    ask: [
      'We think of you.',
      'Is there a need that an expert of ours can meet?',
      'Would you like a call or a meeting?',
    ],
  },
  Recall: {
    ...CALL_ONLY,
    ...{ who: 'Assistant', minutes: 7, days: days(_, _, _, 91, _, _, _), aWeekAtMost: _ },
    rule: { kind: 'cultivation list' },
    // The four of "qualified" (S18).
    ask: [
      'Do they understand what we do?',
      'Do they value it?',
      'Do they want it?',
      'Can they afford it?',
      'Result: Ready, Stay in touch or No longer interested (Note: what happened?).',
    ],
  },
  'Thinking of you': {
    ...EMAIL_ONLY,
    ...{ who: 'Assistant', minutes: 2, days: days(61, 122, _, _, _, 61, 122), aWeekAtMost: 10 },
    rule: cadence({
      ...{ clock: 'its own', askedOf: 'everybody' },
      ...{ noun: 'thinking of you', family: 'thinking-of-you', weight: 1 },
    }),
    ask: ['One or two sentences on a topic they care about.'],
  },
  'Handwritten note': {
    ...BY_POST,
    ...{ who: 'Assistant', minutes: 5, days: days(91, 182, _, _, _, 182, 182), aWeekAtMost: 10 },
    rule: cadence({ clock: 'its own', askedOf: 'everybody', noun: 'note', family: 'note', weight: 2 }),
    countsAs: 'a personal note',
    ask: ['Two or three lines by hand.'],
  },
  'Item of value': {
    ...BY_POST,
    ...{ who: 'Assistant', minutes: 10, days: days(182, 365, _, _, _, 365, _), aWeekAtMost: 5 },
    rule: cadence({
      clock: 'its own',
      askedOf: 'everybody',
      noun: 'item of value',
      family: 'item',
      weight: 1,
    }),
    ask: ['Something they can use.'],
  },
  Review: {
    ...TALK,
    ...{ who: 'Principal', minutes: 45, days: days(91, _, _, _, _, _, _), aWeekAtMost: 4 },
    rule: cadence({
      ...{ clock: 'its own', askedOf: 'not Inactive, or has answered a check-in' },
      ...{ noun: 'review', family: CALL, weight: 4 },
    }),
    // As on the page of a review (S28).
    ask: [
      'What has changed, what comes next, and when do we meet again?',
      'One wish: how should they change? Type it into Note, behind "Wish:".',
      'Offer to come to them.',
    ],
  },
  'Check-in': {
    ...TALK,
    ...{ who: 'Assistant', minutes: 10, days: days(91, 91, 91, _, _, _, _), aWeekAtMost: 10 },
    rule: cadence({ clock: 'talks', askedOf: 'Inactive', noun: 'check-in', family: CALL, weight: 4 }),
    ask: ['How have you been? What can we do for you?'],
  },
  'Alliance lunch': {
    ...TALK,
    ...{ who: 'Principal', minutes: 75, days: days(_, _, _, _, _, 91, _), aWeekAtMost: _ },
    rule: { kind: 'lunch plan' },
  },
  'Meet and greet': {
    ...TALK,
    ...{ who: 'Principal', minutes: 75, days: days(_, _, _, _, _, _, _), aWeekAtMost: _ },
    rule: { kind: 'monthly', setting: 'tablesAMonth' },
  },
  'Exchange meeting': {
    ...TALK,
    ...{ who: 'Principal', minutes: 75, days: days(_, _, _, _, _, _, _), aWeekAtMost: _ },
    rule: { kind: 'monthly', setting: 'exchangeMeetingsAMonth' },
  },
  'Follow-up call': {
    ...CALL_ONLY,
    ...{ who: 'Principal', minutes: 10, days: days(7, 7, 7, 7, 7, 7, 7), aWeekAtMost: _ },
    rule: { kind: 'names received' },
    ask: ['How does it end: No future, Cultivate or Next step? Set the outcome on Introductions.'],
  },
  Promise: { ...TALK, who: 'Assistant', minutes: 10, ask: ['Keep the promise.'] },
  'Key date': {
    ...TALK,
    ...{ who: 'Assistant', minutes: 10 },
    ask: [
      'What would you like to happen on that date? Once it is settled, tick Handled on Dates; of one that returns every year, type its next Date.',
    ],
  },
  Birthday: { ...TALK, who: 'Assistant', minutes: 5, ask: ['Happy birthday.'] },
  Anniversary: { ...TALK, who: 'Assistant', minutes: 5, ask: ['Happy anniversary.'] },
  Concern: {
    ...TALK,
    ...{ who: 'Principal', minutes: 10 },
    ask: ['How does it stand? Once it is, type settled into Worried about on this row.'],
  },
  'Lunch task': { ...DEED, who: 'Assistant', minutes: 5 },
  'Thank-you': { ...DEED, who: 'Assistant', minutes: 5, ask: ['Say what came of it.'] },
  Introduction: { ...DEED, who: 'Principal', minutes: 10 },
  Event: { ...TALK, who: 'Principal', minutes: 120 },
  Call: { ...TALK, who: 'Assistant', minutes: 10 },
} as const satisfies Readonly<Record<string, TouchType>>;

type Types = typeof TOUCH_TYPES;
type TouchesWith<Facts> = { [T in keyof Types]: Types[T] extends Facts ? T : never }[keyof Types];

export type Touch = keyof Types;
/** The touches that the Touch plan gives a cadence, an amount a week, or minutes. */
export type PlannedTouch = TouchesWith<{ readonly rule: object }>;
/** The touches that come round by their cadence alone; recalls follow S18, lunches S16, follow-ups S17. */
export type CyclicTouch = TouchesWith<{ readonly rule: ByCadence }>;

const isTouch = (name: string): name is Touch => name in TOUCH_TYPES;

export const isPlanned = (touch: Touch): touch is PlannedTouch => 'rule' in TOUCH_TYPES[touch];

export const isCyclic = (touch: Touch): touch is CyclicTouch =>
  isPlanned(touch) && TOUCH_TYPES[touch].rule.kind === 'cadence';

export const TOUCHES: readonly Touch[] = Object.keys(TOUCH_TYPES).filter(isTouch);
export const PLANNED_TOUCHES: readonly PlannedTouch[] = TOUCHES.filter(isPlanned);
export const CYCLIC_TOUCHES: readonly CyclicTouch[] = TOUCHES.filter(isCyclic);

/** Whether somebody has refused what a touch is. */
export function isRefused(touch: Touch, contact: Contact): boolean {
  const { refusedWith } = TOUCH_TYPES[touch];
  return refusedWith !== null && refuses(contact, refusedWith);
}
