/** What the Touch plan asks for in a week beside what the office does, and what never gets a turn (S12). */
import type { Book } from '../../clients/household/book';
import { DOERS, type Doer } from '../../records/contact';
import { minutesInWords, plural } from '../../text/words';
import type { Week } from '../../calendar/workdays';
import { householdsListed } from '../recalls/cultivation';
import { cyclicDues } from '../due';
import { capacityADay, usualDoerOf } from '../doers';
import { effortOf, weeklyCapOf } from '../touch-plan';
import type { Touch } from '../touch-types';
import { WEEKS_OF_PARTS, partsOfWeek, type Share } from './parts';
import { weightOf } from './rank';

/** What a touch asks for. */
type Demand = {
  readonly touch: Touch;
  /** By its cadences. */
  readonly aWeek: number;
  /** Due by now. */
  readonly due: number;
};

export type Capacity = {
  /** Items and minutes a week that the Touch plan asks for, rounded. */
  readonly asked: { readonly items: number; readonly minutes: number };
  /** Those that the office does. */
  readonly room: { readonly items: number; readonly minutes: number };
  /** Touches of which more is asked than their week takes, with both numbers. */
  readonly overCap: readonly { readonly touch: Touch; readonly aWeek: number; readonly atMost: number }[];
  /** Touches that got no turn in eight weeks. */
  readonly never: readonly Touch[];
};

const WEEKS_SIMULATED = 8;
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

/** How often each touch of one doer would stand on the sheets of the next weeks, by counts alone. */
function turnsOf(book: Book, who: Doer, demands: readonly Demand[]): Map<Touch, number> {
  const places = capacityADay(book.settings).items[who] * book.settings.workingDays.size;
  const simulated = demands
    .map((demand) => ({
      ...demand,
      atMost: weeklyCapOf(book.plan, demand.touch) ?? Infinity,
      weeks: new Array<Share<Touch>['weeks'][number]>(),
      turns: 0,
    }))
    .sort((a, b) => weightOf(b.touch) - weightOf(a.touch));
  for (let number = 0; number < WEEKS_SIMULATED; number += 1) {
    for (const each of simulated) {
      each.due += each.aWeek;
      each.weeks = [{ due: Math.floor(each.due), had: 0 }, ...each.weeks].slice(0, WEEKS_OF_PARTS);
    }
    const shares = simulated.map(({ touch, atMost, weeks }) => ({ of: touch, atMost, weeks }));
    const kept = partsOfWeek(shares, places);
    let free = places - kept.length;
    for (const each of simulated) {
      const due = Math.floor(each.due);
      const part = kept.filter((touch) => touch === each.touch).length;
      const more = Math.max(0, Math.min(free, Math.min(due, each.atMost) - part));
      free -= more;
      each.due -= part + more;
      each.turns += part + more;
      each.weeks[0] = { due, had: part + more };
    }
  }
  return new Map(simulated.map(({ touch, turns }) => [touch, turns]));
}

/** The capacity of an office as its records stand. */
export function capacityOf(book: Book, week: Week): Capacity {
  const { workingDays } = book.settings;
  const { items, minutes } = capacityADay(book.settings);
  const demands = demandsOf(book, week);
  const sumOf = (numberOf: (demand: Demand) => number): number =>
    Math.round(demands.reduce((sum, demand) => sum + numberOf(demand), 0));
  const roomIn = (aDay: Readonly<Record<Doer, number>>): number =>
    (aDay.Principal + aDay.Assistant) * workingDays.size;
  const never = DOERS.flatMap((who) => {
    const own = demands.filter(({ touch }) => usualDoerOf(book, touch) === who);
    const turns = turnsOf(book, who, own);
    return own.flatMap(({ touch, aWeek }) => (aWeek > 0 && turns.get(touch) === 0 ? [touch] : []));
  });
  return {
    asked: {
      items: sumOf(({ aWeek }) => aWeek),
      minutes: sumOf(({ touch, aWeek }) => aWeek * effortOf(book.plan, touch).minutes),
    },
    room: { items: roomIn(items), minutes: roomIn(minutes) },
    overCap: demands.flatMap(({ touch, aWeek }) => {
      const atMost = weeklyCapOf(book.plan, touch);
      const wanted = Math.ceil(aWeek - ROUNDING);
      return atMost !== null && wanted > atMost ? [{ touch, aWeek: wanted, atMost }] : [];
    }),
    never,
  };
}

/** Whether the Touch plan asks for more than the office does. */
const isTooMuch = ({ asked, room }: Capacity): boolean =>
  asked.items > room.items || asked.minutes > room.minutes;

/**
 * "92 items a week, room for 75", or as much of hours, whichever is shorter; nothing where it fits.
 */
function tooMuchInShort(capacity: Capacity): string[] {
  const { asked, room } = capacity;
  if (!isTooMuch(capacity)) return [];
  const isShorterOfItems = asked.items * room.minutes >= asked.minutes * room.items;
  return [
    isShorterOfItems && asked.items > room.items
      ? `${plural(asked.items, 'item')} a week, room for ${room.items}`
      : `${minutesInWords(asked.minutes)} a week, room for ${minutesInWords(room.minutes)}`,
  ];
}

/**
 * "24 check-ins a week, at most 10": then some Inactive clients aren't checked in a
 * quarter (S14).
 */
const checkInsInShort = ({ overCap }: Capacity): string[] =>
  overCap.flatMap(({ touch, aWeek, atMost }) =>
    touch === 'Check-in' ? [`${plural(aWeek, 'check-in')} a week, at most ${atMost}`] : [],
  );

/**
 * What the sheet's top line says of it: "the Touch plan asks for 92 items a week, room for 75"; '' where it
 * fits.
 */
export function capacityInShort(capacity: Capacity): string {
  const asked = [...tooMuchInShort(capacity), ...checkInsInShort(capacity)];
  return asked.length === 0 ? '' : `the Touch plan asks for ${asked.join(', and for ')}`;
}

/** All that is to be said of it, with what to do; that it fits, where it does. */
export function capacityInWords(capacity: Capacity): string {
  const { asked, room, overCap, never } = capacity;
  const time = (minutes: number): string => minutesInWords(minutes);
  const lines = isTooMuch(capacity)
    ? [
        `Your Touch plan asks for ${plural(asked.items, 'item')} a week (${time(asked.minutes)}), you have room for ${room.items} ` +
          `(${time(room.minutes)}): raise Items a day or Minutes a day on Settings, or widen the Touch plan.`,
      ]
    : [`Your Touch plan asks for ${plural(asked.items, 'item')} a week, you have room for ${room.items}.`];
  if (overCap.length > 0)
    lines.push(
      `More than a week takes: ${overCap.map(({ touch, aWeek, atMost }) => `${touch} ${aWeek}, at most ${atMost}`).join('; ')}.`,
    );
  if (never.length > 0) lines.push(`Never a turn in ${WEEKS_SIMULATED} weeks: ${never.join(', ')}.`);
  return lines.join('\n');
}
