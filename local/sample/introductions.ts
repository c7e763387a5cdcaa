/**
 * Who introduced whom: names that came up at lunches, clients who brought clients, and people of ours given
 * on (S17, S20).
 */
import { SET_UP, TODAY, type Day } from './day';
import { diceFor } from './dice';
import type { Household } from './households';
import type { AllianceLunch } from './lunch-book';
import type { Person } from './person';
import type { Prospect } from './prospects';
import { isReachable } from './standing';
import { dateCell, fillTab, numbered, blank, type Column, type Tab } from './tab';

export type Introduction = {
  readonly date: Day;
  readonly direction: 'Given' | 'Received';
  readonly alliance: Person;
  readonly person: Person;
  readonly outcome: 'Open' | 'No future' | 'Cultivate' | 'Next step';
  readonly lunchKey: string;
};

/** A client that came by an introduction, and the lunch where it began. */
export type NewClient = { readonly household: Household; readonly metAt: AllianceLunch };

/** A lunch lies at least so long before the first sale. */
const FIRST_SALE_DAYS = 14;
const PERCENT_BROUGHT_BY_CLIENTS = 14;
const GIVEN = 26;
const STILL_OPEN_DAYS = 20;

/** The clients who began after the set-up, each with a lunch before their first sale. */
export const newClients = (
  seed: number,
  households: readonly Household[],
  lunches: readonly AllianceLunch[],
): NewClient[] =>
  households.flatMap((household) => {
    const before = lunches.filter(({ date }) => date <= household.since - FIRST_SALE_DAYS);
    if (household.since < SET_UP || before.length === 0) return [];
    return [{ household, metAt: diceFor(seed, `met ${household.head.id}`).pick(before) }];
  });

/** The client households with who introduced their head: an alliance, another client, or nobody. */
export function creditIntroducers(
  seed: number,
  households: readonly Household[],
  arrivals: readonly NewClient[],
): Household[] {
  const dice = diceFor(seed, 'introducers');
  const guests = new Map(arrivals.map(({ household, metAt }) => [household.head.id, metAt.guest.name]));
  return households.map((household, index) => {
    const { head, members } = household;
    const isBroughtByClient = dice.isLucky(PERCENT_BROUGHT_BY_CLIENTS) && index > 10;
    const client = isBroughtByClient ? dice.pick(households.slice(0, 10)).head.name : '';
    const credited = { ...head, introducedBy: guests.get(head.id) ?? client };
    return { ...household, head: credited, members: [credited, ...members.slice(1)] };
  });
}

const OUTCOMES: Readonly<Record<Person['cultivation'], Introduction['outcome']>> = {
  New: 'Open',
  Cultivating: 'Cultivate',
  Ready: 'Next step',
  'No longer interested': 'No future',
  '': 'Cultivate',
};

/** Every introduction of the past year, by date. */
export function listIntroductions(
  seed: number,
  lunches: readonly AllianceLunch[],
  prospects: readonly Prospect[],
  arrivals: readonly NewClient[],
  households: readonly Household[],
): Introduction[] {
  const names = prospects.flatMap((person) =>
    person.metAt ? [received(person.metAt, person, OUTCOMES[person.cultivation])] : [],
  );
  const clients = arrivals.map(({ household, metAt }) => received(metAt, household.head, 'Next step'));
  return [...names, ...clients, ...giveOn(seed, lunches, households)].sort(
    (one, other) => one.date - other.date || one.person.id.localeCompare(other.person.id),
  );
}

const received = (
  { date, guest, key }: AllianceLunch,
  person: Person,
  outcome: Introduction['outcome'],
): Introduction => ({ date, direction: 'Received', alliance: guest, person, outcome, lunchKey: key });

/** Clients whom the office introduced to a partner, some of them too lately to know what came of it. */
function giveOn(
  seed: number,
  lunches: readonly AllianceLunch[],
  households: readonly Household[],
): Introduction[] {
  const dice = diceFor(seed, 'given');
  const clients = dice.shuffle(households.filter(isReachable)).slice(0, GIVEN);
  return clients.map(({ head }) => {
    const { date, guest, key } = dice.pick(lunches.filter((lunch) => lunch.guest.id !== head.id));
    const ending = dice.pick(['No future', 'Cultivate', 'Next step', 'Next step'] as const);
    const outcome = date > TODAY - STILL_OPEN_DAYS ? 'Open' : ending;
    return { date, direction: 'Given', alliance: guest, person: head, outcome, lunchKey: key };
  });
}

const COLUMNS: readonly Column<Introduction & { readonly id: string }>[] = [
  ['Date', ({ date }) => dateCell(date)],
  ['Given or received', ({ direction }) => direction],
  ['By or to', ({ alliance }) => alliance.name],
  ['Person', ({ person }) => person.name],
  ['Outcome', ({ outcome }) => outcome],
  blank('Season'),
  ['ID', ({ id }) => id],
  ['Alliance ID', ({ alliance }) => alliance.id],
  ['Person ID', ({ person }) => person.id],
  ['Lunch key', ({ lunchKey }) => lunchKey],
];

/** The tab Introductions. */
export const introductionsTab = (introductions: readonly Introduction[]): Tab =>
  fillTab(
    'Introductions',
    COLUMNS,
    introductions.map((introduction, position) => ({ ...introduction, id: numbered('I', position) })),
  );
