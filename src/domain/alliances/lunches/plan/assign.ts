/**
 * The assignment problem, solved exactly: items into places that each take some. Items are seated one by one,
 * each by the cheapest chain of moves that ends where there is room (successive shortest paths). Then each in
 * turn is moved to the first place that it can have without the whole becoming dearer.
 */
import { groupBy } from '../../../values/collections';
import { NO_COST, addCosts, compareSum, subtractCosts, type Cost } from './cost';

export type Place = { /** How many items it takes. */ readonly room: number };

type Choice<P> = {
  readonly place: P;
  /** Counted from the first. */ readonly rank: number;
  readonly cost: Cost;
};
type Sitter<Item, P> = { readonly item: Item; choices: readonly Choice<P>[] };
/** In the order in which ties are settled. */
type Seated<Item, P> = Map<Sitter<Item, P>, Choice<P>>;

/** Free room counts as one more place: to stay where there is room leads to it. */
const FREE_ROOM = Symbol('free room');
const STAY: Move = { cost: NO_COST, make: () => undefined };

type Node<P> = P | typeof FREE_ROOM;
type Move = { readonly cost: Cost; readonly make: () => void };
/** The moves open from a place, by where they lead. */
type Moves<P> = Map<Node<P>, Map<Node<P>, Move>>;
/** The cheapest way to a place so far; of equally cheap ones that which begins in the first place. */
type Way<P> = Move & {
  /** Of the place where it begins. */
  readonly rank: number;
  readonly before: Way<P> | null;
};
type Ways<P> = Map<Node<P>, Way<P>>;

/**
 * The place of each item in the cheapest assignment of all; among equally cheap ones each item in turn has
 * the first place that it can. Exact where costs are whole numbers.
 *
 * @param items in the order in which ties are settled
 * @param costOf the cost of an item in a place; null: it can't go there
 * @throws where there isn't a place for everybody
 */
export function assign<Item, P extends Place>(
  items: readonly Item[],
  places: readonly P[],
  costOf: (item: Item, place: P) => Cost | null,
): ReadonlyMap<Item, P> {
  const seated: Seated<Item, P> = new Map();
  for (const item of items) seat({ item, choices: choicesOf(item, places, costOf) }, seated, places);
  dropDearer(seated, places);
  settleTies(seated, places);
  return new Map([...seated].map(([{ item }, { place }]) => [item, place]));
}

const choicesOf = <Item, P>(
  item: Item,
  places: readonly P[],
  costOf: (item: Item, place: P) => Cost | null,
): Choice<P>[] =>
  places.flatMap((place, rank) => {
    const cost = costOf(item, place);
    return cost === null ? [] : [{ place, rank, cost }];
  });

function seat<Item, P extends Place>(
  sitter: Sitter<Item, P>,
  seated: Seated<Item, P>,
  places: readonly P[],
): void {
  const ways = waysToBegin(sitter, NO_COST, seated);
  goTo(FREE_ROOM, cheapestWays(ways, movesOpen(seated, new Set(), places)));
}

/**
 * Drops the choices that no cheapest assignment has. A place costs, beside its own cost, what is lost by not
 * giving it to others; so reckoned, a choice dearer than the present one pays for no chain of moves (linear
 * programming's reduced cost).
 */
function dropDearer<Item, P extends Place>(seated: Seated<Item, P>, places: readonly P[]): void {
  const fromFreeRoom = new Map<Node<P>, Way<P>>([[FREE_ROOM, { ...STAY, rank: 0, before: null }]]);
  const ways = cheapestWays(fromFreeRoom, movesOpen(seated, new Set(), places));
  for (const [sitter, present] of seated) {
    const here = ways.get(present.place);
    sitter.choices = sitter.choices.filter(({ place, cost }) => {
      const there = ways.get(place);
      return here && there && compareSum(cost, here.cost, addCosts(present.cost, there.cost)) <= 0;
    });
  }
}

function settleTies<Item, P extends Place>(seated: Seated<Item, P>, places: readonly P[]): void {
  const settled = new Set<Sitter<Item, P>>();
  for (const [sitter, present] of seated) {
    settled.add(sitter);
    const ways = waysToBegin(sitter, present.cost, seated);
    goTo(present.place, cheapestWays(ways, movesOpen(seated, settled, places)));
  }
}

/** The ways that begin with a sitter taking any of its places, for what it costs more than at present. */
const waysToBegin = <Item, P>(sitter: Sitter<Item, P>, present: Cost, seated: Seated<Item, P>): Ways<P> =>
  new Map(
    sitter.choices.map((choice) => {
      const cost = subtractCosts(choice.cost, present);
      return [
        choice.place,
        { cost, rank: choice.rank, before: null, make: () => seated.set(sitter, choice) },
      ];
    }),
  );

/** Of the moves from one place to another the cheapest; who is settled stays. */
function movesOpen<Item, P extends Place>(
  seated: Seated<Item, P>,
  settled: ReadonlySet<Sitter<Item, P>>,
  places: readonly P[],
): Moves<P> {
  const moves = movesOfRoom(seated, places);
  for (const [sitter, present] of seated) {
    if (settled.has(sitter)) continue;
    const open = moves.get(present.place) ?? new Map<Node<P>, Move>();
    moves.set(present.place, open);
    for (const choice of sitter.choices) {
      const other = open.get(choice.place);
      if (other && compareSum(present.cost, other.cost, choice.cost) <= 0) continue;
      const cost = subtractCosts(choice.cost, present.cost);
      open.set(choice.place, { cost, make: () => seated.set(sitter, choice) });
    }
  }
  return moves;
}

/** To stay where there is room uses it; and where somebody is, room can be made. */
function movesOfRoom<Item, P extends Place>(seated: Seated<Item, P>, places: readonly P[]): Moves<P> {
  const taken = groupBy(seated.values(), ({ place }) => place);
  const moves: Moves<P> = new Map([[FREE_ROOM, new Map([...taken.keys()].map((place) => [place, STAY]))]]);
  for (const place of places)
    if ((taken.get(place)?.length ?? 0) < place.room) moves.set(place, new Map([[FREE_ROOM, STAY]]));
  return moves;
}

/** Bellman and Ford's, since a move may save something; a circle of moves never does. */
function cheapestWays<P>(beginnings: Ways<P>, moves: Moves<P>): Ways<P> {
  const ways = new Map(beginnings);
  const improved = new Map(beginnings);
  for (const [from, before] of improved) {
    improved.delete(from);
    for (const [to, move] of moves.get(from) ?? []) {
      if (!isBetter(before, move, ways.get(to))) continue;
      const cost = addCosts(before.cost, move.cost);
      const way = { cost, rank: before.rank, before, make: move.make };
      ways.set(to, way);
      improved.set(to, way);
    }
  }
  return ways;
}

/** Whether a way and one more move is better than the other way there. */
const isBetter = <P>(before: Way<P>, move: Move, other: Way<P> | undefined): boolean =>
  !other || (compareSum(before.cost, move.cost, other.cost) || before.rank - other.rank) < 0;

function goTo<P>(end: Node<P>, ways: Ways<P>): void {
  const way = ways.get(end);
  if (!way) throw new Error('There is no place for everybody.');
  for (let step: Way<P> | null = way; step !== null; step = step.before) step.make();
}
