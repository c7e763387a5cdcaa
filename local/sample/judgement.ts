/**
 * What people of the office typed about single client households: how it stands with them, and their worries.
 */
import { at, diceFor } from './dice';
import { WORRIES } from './facts';
import type { Household } from './households';
import type { Person } from './person';

/** Something that so many households have typed on them, each household at most one. */
type Judgement = {
  readonly households: number;
  readonly isFor: (household: Household) => boolean;
  readonly type: (position: number) => Partial<Person>;
};

const isQuiet = ({ custom }: Household): boolean => custom.quietFor !== null;
const isPeripheral = ({ custom }: Household): boolean => custom.core === 'Peripheral';
const isAlone = ({ members }: Household): boolean => members.length === 1;
const buys = (household: Household): boolean => !isQuiet(household) && !isPeripheral(household);

const RELEASED: Partial<Person> = {
  statusByHand: 'Released',
  whatHappened: 'Merged with a larger firm that has its own broker',
};

const JUDGEMENTS: readonly Judgement[] = [
  { households: WORRIES.length, isFor: buys, type: (position) => ({ worriedAbout: at(WORRIES, position) }) },
  { households: 4, isFor: isPeripheral, type: () => ({ isDraining: true }) },
  { households: 3, isFor: (household) => isQuiet(household) && isAlone(household), type: () => RELEASED },
  { households: 1, isFor: isAlone, type: () => ({ statusByHand: 'Do not contact' }) },
  // An office's own word, which Cultivate reads as Inactive and reports (S14).
  { households: 1, isFor: isQuiet, type: () => ({ statusByHand: 'Past client' }) },
  { households: 2, isFor: buys, type: () => ({ tierByHand: 1 }) },
  { households: 1, isFor: buys, type: () => ({ tierByHand: 3 }) },
  {
    households: 6,
    isFor: isAlone,
    type: (position) => ({ who: position % 3 === 0 ? 'Assistant' : 'Principal' }),
  },
];

/** The households with everything typed on them; a worry stands with the head, the rest with every member. */
export function judgeHouseholds(seed: number, households: readonly Household[]): Household[] {
  const typed = new Map<Household, Partial<Person>>();
  const order = diceFor(seed, 'judgement').shuffle(households);
  for (const { households: count, isFor, type } of JUDGEMENTS) {
    const chosen = order.filter((household) => !typed.has(household) && isFor(household)).slice(0, count);
    chosen.forEach((household, position) => typed.set(household, type(position)));
  }
  return households.map((household) => {
    const judgement = typed.get(household);
    return judgement ? withTyped(household, judgement) : household;
  });
}

function withTyped(household: Household, { worriedAbout = '', ...judgement }: Partial<Person>): Household {
  const [first, ...others] = household.members.map((member) => ({ ...member, ...judgement }));
  const head = { ...(first ?? household.head), worriedAbout };
  return { ...household, head, members: [head, ...others] };
}
