/** What the Touch plan asks for in a week beside what the office does, and what never gets a turn (S12). */
import type { Book } from '../../../clients/household/book';
import { DOERS, type Doer } from '../../../records/contact';
import type { Week } from '../../../calendar/workdays';
import { householdsListed } from '../../recalls/cultivation';
import { cyclicDues } from '../../due';
import { capacityADay, usualDoerOf } from '../../doers';
import { effortOf, weeklyCapOf, type TouchPlan } from '../../touch-plan';
import type { Touch } from '../../touch-types';
import { WEEKS_OF_PARTS, partsOfWeek, type Share } from './parts';
import { weightOf } from '../rank';

/** What a touch asks for. */
type Demand = {
  readonly touch: Touch;
  /** By its cadences. */
  readonly aWeek: number;
  /** Due by now. */
  readonly due: number;
};

export type Amount = { readonly items: number; readonly minutes: number };

export type Capacity = {
  /** Items and minutes a week that the Touch plan asks for, rounded. */
  readonly asked: Amount;
  /** Those that the office does. */
  readonly room: Amount;
  /** The same of each person, as far as the most a week allows. */
  readonly each: readonly { readonly who: Doer; readonly asked: Amount; readonly room: Amount }[];
  /** Touches of which more is asked than their week takes, with both numbers. */
  readonly overCap: readonly { readonly touch: Touch; readonly aWeek: number; readonly atMost: number }[];
  /** Touches that got no turn in eight weeks. */
  readonly never: readonly Touch[];
};

export const WEEKS_SIMULATED = 8;
/** What sums of fractions are off by. */
const ROUNDING = 1e-6;
/** Each on the list is recalled once in so many weeks. */
const WEEKS_A_QUARTER = 13;

/** Whose review takes the place of the courtesy call. */
function demandsOf(book: Book, week: Week): Demand[] {
  const dues = cyclicDues(book, week.today);
  const reviewed = new Set(
    dues.flatMap(({ touch, household }) => (touch === 'Review' ? [household.id] : [])),
  );
  const demands = new Map<Touch, { aWeek: number; due: number }>();
  for (const { touch, household, cadence, dueOn } of dues) {
    if (touch === 'Courtesy call' && reviewed.has(household.id)) continue;
    const demand = demands.get(touch) ?? { aWeek: 0, due: 0 };
    demand.aWeek += 7 / cadence.days;
    demand.due += dueOn <= week.end ? 1 : 0;
    demands.set(touch, demand);
  }
  const listed = householdsListed(book);
  if (listed > 0) demands.set('Recall', { aWeek: listed / WEEKS_A_QUARTER, due: 0 });
  return [...demands].map(([touch, demand]) => ({ touch, ...demand }));
}

/** How many of so many minutes fit into those that are left. */
const fitting = (left: number, minutes: number): number =>
  minutes === 0 ? Infinity : Math.max(0, Math.floor(left / minutes));

/** A touch in the weeks that are simulated: its numbers change from week to week. */
type Simulated = Readonly<Pick<Demand, 'touch' | 'aWeek'>> & {
  readonly minutes: number;
  readonly atMost: number;
  due: number;
  weeks: Share<Touch>['weeks'];
  turns: number;
};

/** One more week of so many places and minutes: each touch has its part, the heaviest what is left. */
function simulateWeek(simulated: readonly Simulated[], items: number, minutesOfWeek: number): void {
  for (const each of simulated) {
    each.due += each.aWeek;
    each.weeks = [{ due: Math.floor(each.due), had: 0 }, ...each.weeks].slice(0, WEEKS_OF_PARTS);
  }
  const dueOf = ({ due }: Simulated): number => Math.floor(due);
  const due = simulated.reduce((sum, each) => sum + dueOf(each), 0);
  const minutesDue = simulated.reduce((sum, each) => sum + dueOf(each) * each.minutes, 0);
  const places = Math.min(items, fitting(minutesOfWeek * due, minutesDue));
  const shares = simulated.map(({ touch, atMost, weeks }) => ({ of: touch, atMost, weeks }));
  const kept = partsOfWeek(shares, places);
  let [free, minutes] = [places - kept.length, minutesOfWeek];
  for (const each of simulated) {
    const part = kept.filter((touch) => touch === each.touch).length;
    const more = Math.max(0, Math.min(free, Math.min(dueOf(each), each.atMost) - part));
    const turns = Math.min(part + more, fitting(minutes, each.minutes));
    each.weeks = [{ due: dueOf(each), had: turns }, ...each.weeks.slice(1)];
    each.due -= turns;
    each.turns += turns;
    free -= more;
    minutes -= turns * each.minutes;
  }
}

/** How often each touch of one doer would stand on the sheets of the next weeks, by counts alone. */
function turnsOf(book: Book, who: Doer, demands: readonly Demand[]): Map<Touch, number> {
  const { items, minutes } = capacityADay(book.settings);
  const days = book.settings.workingDays.size;
  const simulated = demands
    .map((demand): Simulated => ({
      ...demand,
      minutes: effortOf(book.plan, demand.touch).minutes,
      atMost: weeklyCapOf(book.plan, demand.touch) ?? Infinity,
      weeks: [],
      turns: 0,
    }))
    .sort((a, b) => weightOf(b.touch) - weightOf(a.touch));
  for (let number = 0; number < WEEKS_SIMULATED; number += 1)
    simulateWeek(simulated, days * items[who], days * minutes[who]);
  return new Map(simulated.map(({ touch, turns }) => [touch, turns]));
}

/** What touches ask for a week, rounded. */
const amountOf = (plan: TouchPlan, demands: readonly Pick<Demand, 'touch' | 'aWeek'>[]): Amount => ({
  items: Math.round(demands.reduce((sum, { aWeek }) => sum + aWeek, 0)),
  minutes: Math.round(
    demands.reduce((sum, { touch, aWeek }) => sum + aWeek * effortOf(plan, touch).minutes, 0),
  ),
});

/** The capacity of an office as its records stand. */
export function capacityOf(book: Book, week: Week): Capacity {
  const { plan, settings } = book;
  const days = settings.workingDays.size;
  const { items, minutes } = capacityADay(settings);
  const demands = demandsOf(book, week);
  const atMostOf = (touch: Touch): number => weeklyCapOf(plan, touch) ?? Infinity;
  const ofDoers = DOERS.map((who) => {
    const own = demands.filter(({ touch }) => usualDoerOf(book, touch) === who);
    const turns = turnsOf(book, who, own);
    const never = own.flatMap(({ touch, aWeek }) => (aWeek > 0 && turns.get(touch) === 0 ? [touch] : []));
    const capped = own.map(({ touch, aWeek }) => ({ touch, aWeek: Math.min(aWeek, atMostOf(touch)) }));
    const room = { items: days * items[who], minutes: days * minutes[who] };
    return { never, each: { who, asked: amountOf(plan, capped), room } };
  });
  return {
    asked: amountOf(plan, demands),
    room: {
      items: days * (items.Principal + items.Assistant),
      minutes: days * (minutes.Principal + minutes.Assistant),
    },
    each: ofDoers.map(({ each }) => each),
    overCap: demands.flatMap(({ touch, aWeek }) => {
      const atMost = atMostOf(touch);
      const wanted = Math.ceil(aWeek - ROUNDING);
      return wanted > atMost ? [{ touch, aWeek: wanted, atMost }] : [];
    }),
    never: ofDoers.flatMap(({ never }) => never),
  };
}
