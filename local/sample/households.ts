/**
 * The clients: a hundred households of one to three, each with a way of buying that its sales and touches
 * then follow.
 */
import { OWNERS } from './businesses';
import { SET_UP, TODAY, type Day } from './day';
import { diceFor, type Dice } from './dice';
import type { Name, NameBook } from './names';
import { inventPerson, type Person } from './person';

/** How a household buys, and what that makes of it (S3, S14). */
type Custom = {
  readonly core: 'Core' | 'Developing' | 'Peripheral';
  readonly households: number;
  /** Sales in a year, at least and at most. */
  readonly salesAYear: readonly [least: number, most: number];
  /** US dollars a sale, at least and at most. */
  readonly amount: readonly [least: number, most: number];
  /** For those who have gone quiet: how many days ago they bought last, at least and at most. */
  readonly quietFor: readonly [least: number, most: number] | null;
  /** How much is known about them, in per cent. */
  readonly percentKnown: number;
  readonly feelings: readonly Person['feeling'][];
};

const CORE: Custom = {
  core: 'Core',
  households: 15,
  salesAYear: [4, 8],
  amount: [2400, 9800],
  quietFor: null,
  percentKnown: 72,
  feelings: ['Love', 'Love', 'Love', 'Fine'],
};
const DEVELOPING: Custom = {
  core: 'Developing',
  households: 56,
  salesAYear: [1, 3],
  amount: [450, 2600],
  quietFor: null,
  percentKnown: 48,
  feelings: ['Love', 'Fine', 'Fine', 'Fine', 'Fine', ''],
};
const PERIPHERAL: Custom = {
  core: 'Peripheral',
  households: 15,
  salesAYear: [1, 1],
  amount: [120, 480],
  quietFor: null,
  percentKnown: 25,
  feelings: ['Fine', 'Let go', 'Let go'],
};
const QUIET: Custom = { ...DEVELOPING, households: 14, salesAYear: [2, 3], quietFor: [460, 760] };

/** The first households have two members (0 to 11) or three (12 to 15); the others are one person. */
const sizeOf = (index: number): number => (index < 12 ? 2 : index < 16 ? 3 : 1);

const YOUNGEST_DAYS = 120;
const OLDEST_DAYS = 2600;

export type Household = {
  /** The first of its members: the one that the others are found under. */
  readonly head: Person;
  readonly members: readonly Person[];
  readonly custom: Custom;
  /** When they first bought. */
  readonly since: Day;
  /** Their mood has been going down. */
  readonly isFading: boolean;
};

/** All client households; their members' ids count from C0001. */
export function inventHouseholds(seed: number, names: NameBook): Household[] {
  const dice = diceFor(seed, 'households');
  const customs = [CORE, DEVELOPING, PERIPHERAL, QUIET].flatMap((custom) =>
    Array.from({ length: custom.households }, () => custom),
  );
  let position = 0;
  return dice.shuffle(customs).map((custom, index) => {
    const household = inventHousehold(dice, names, { custom, position, size: sizeOf(index) });
    position += household.members.length;
    return household;
  });
}

type Place = { readonly custom: Custom; readonly position: number; readonly size: number };

function inventHousehold(dice: Dice, names: NameBook, { custom, position, size }: Place): Household {
  const name = names.next();
  const family = [name, ...Array.from({ length: size - 1 }, () => names.relativeOf(name))];
  const since = TODAY - dice.between(custom.quietFor ? 900 : YOUNGEST_DAYS, OLDEST_DAYS);
  const together = {
    household: size === 1 ? '' : householdName(family),
    feeling: dice.pick(custom.feelings),
    anniversary:
      size === 1 ? null : { month: dice.between(1, 12), dayOfMonth: dice.between(1, 28), year: null },
    added: Math.max(SET_UP, since),
  };
  const sort = { kind: 'Client', trades: OWNERS, percentKnown: custom.percentKnown } as const;
  const head = { ...inventPerson(dice, name, position, sort), ...together };
  const others = family.slice(1).map((relative, index) => ({
    ...inventPerson(dice, relative, position + index + 1, sort),
    ...together,
    company: head.company,
    profession: head.profession,
    address: head.address,
    area: head.area,
  }));
  const members = [head, ...others].map((member) => askedAfter(since, member));
  return { head: members[0] ?? head, members, custom, since, isFading: dice.isLucky(12) };
}

/** Nobody is asked for consent before they are a client. */
const askedAfter = (since: Day, person: Person): Person => ({
  ...person,
  consentOn: person.consentOn && Math.max(person.consentOn, since),
});

const householdName = (family: readonly Name[]): string =>
  `${family.map(({ called }) => called).join(' & ')} ${family.map((name) => name.family)[0] ?? ''}`.trim();
