/** What was given to clients and alliances in the last year (S23). */
import { TODAY, type Day } from './day';
import { at, diceFor } from './dice';
import type { Household } from './households';
import type { Person } from './person';
import { isReachable } from './standing';
import { dateCell, fillTab, numbered, type Column, type Tab } from './tab';

type Gift = {
  readonly id: string;
  readonly date: Day;
  readonly person: Person;
  readonly what: string;
  readonly cost: number | '';
  readonly why: string;
};

const GIFTS: readonly Pick<Gift, 'what' | 'cost' | 'why'>[] = [
  { what: 'A book on small gardens', cost: 34, why: 'Spoke of the back yard' },
  { what: 'Two tickets to the ball game', cost: 96, why: '' },
  { what: 'A map of the county of 1890, framed', cost: 120, why: 'Likes: old maps' },
  { what: 'Coffee beans from the roaster next door', cost: 22, why: 'Ten years a client' },
  { what: 'The article on leases that end in spring', cost: 0, why: 'Lease ends in May' },
  { what: 'A pair of gloves for the first frost', cost: '', why: '' },
];

const COLUMNS: readonly Column<Gift>[] = [
  ['Date', ({ date }) => dateCell(date)],
  ['Contact', ({ person }) => person.name],
  ['What', ({ what }) => what],
  ['Cost', ({ cost }) => cost],
  ['Why', ({ why }) => why],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
  ['Source key', () => 'sample'],
];

/** The tab Given: clients of every tier, and an alliance. */
export function givenTab(seed: number, households: readonly Household[], alliances: readonly Person[]): Tab {
  const dice = diceFor(seed, 'gifts');
  const clients = dice.shuffle(households.filter(isReachable)).map(({ head }) => head);
  const people = [...clients.slice(0, GIFTS.length - 1), at(alliances, 0)];
  const rows = GIFTS.map((gift, place) => ({
    ...gift,
    id: numbered('G', place),
    date: TODAY - 31 * (GIFTS.length - place) - 5,
    person: at(people, place),
  }));
  return fillTab('Given', COLUMNS, rows);
}
