/** The prospects: those on the cultivation list (S18), those just introduced, and those who left it. */
import { OWNERS } from './businesses';
import { dayOf, SET_UP, TODAY, workdayFrom, type Day } from './day';
import { at, diceFor, type Dice } from './dice';
import { REASONS_FOR_LEAVING } from './facts';
import type { AllianceLunch } from './lunch-book';
import type { NameBook } from './names';
import { inventPerson, type Person } from './person';

/** A prospect, and the lunch at which the name came up, if it was one of the past year's. */
export type Prospect = Person & { readonly metAt: AllianceLunch | null };

/** The first week of the current quarter begins then: its Thursday is 1 October. */
const QUARTER_START = dayOf(2026, 9, 28);

/** Where prospects stand, how many of them, and when their names came up, at the earliest and latest. */
type Stage = {
  readonly count: number;
  readonly cultivation: Person['cultivation'];
  readonly isInvited: boolean;
  readonly from: Day;
  readonly to: Day;
};

const STAGES: readonly Stage[] = [
  { count: 183, cultivation: 'Cultivating', isInvited: true, from: dayOf(2023, 6, 1), to: SET_UP - 10 },
  // An invitation date alone says the same as the word.
  { count: 6, cultivation: '', isInvited: true, from: dayOf(2024, 6, 1), to: SET_UP - 10 },
  { count: 2, cultivation: 'Ready', isInvited: true, from: dayOf(2024, 1, 1), to: SET_UP - 10 },
  {
    count: 2,
    cultivation: 'No longer interested',
    isInvited: true,
    from: dayOf(2024, 1, 1),
    to: SET_UP - 10,
  },
  { count: 40, cultivation: 'Cultivating', isInvited: true, from: SET_UP + 8, to: QUARTER_START - 12 },
  { count: 3, cultivation: 'Ready', isInvited: true, from: SET_UP + 30, to: SET_UP + 200 },
  { count: 6, cultivation: 'No longer interested', isInvited: false, from: SET_UP + 30, to: TODAY - 25 },
  { count: 11, cultivation: 'Cultivating', isInvited: true, from: QUARTER_START + 8, to: TODAY - 10 },
  { count: 7, cultivation: 'New', isInvited: false, from: TODAY - 13, to: TODAY - 5 },
];

const SORT = { kind: 'Prospect', trades: OWNERS, percentKnown: 12 } as const;

/** All prospects in the order in which they were met; their ids count on from `firstPosition`. */
export function inventProspects(
  seed: number,
  names: NameBook,
  lunches: readonly AllianceLunch[],
  firstPosition: number,
): Prospect[] {
  const dice = diceFor(seed, 'prospects');
  return STAGES.flatMap((stage) => Array.from({ length: stage.count }, () => stage))
    .map((stage, index) => ({ stage, index, metAt: lunchWithin(dice, lunches, stage) }))
    .map(({ stage, index, metAt }) => {
      const met = metAt?.date ?? workdayFrom(dice.between(stage.from, stage.to));
      const person = inventPerson(dice, names.next(), firstPosition + index, SORT);
      return {
        ...person,
        metAt,
        cultivation: stage.cultivation,
        consentOn: person.consentOn && met + 1,
        invitedOn: stage.isInvited ? workdayFrom(met + dice.between(1, 6)) : null,
        introducedBy: metAt?.guest.name ?? '',
        whatHappened: stage.cultivation === 'No longer interested' ? at(REASONS_FOR_LEAVING, index) : '',
        added: Math.max(SET_UP, met + 1),
      };
    });
}

/**
 * The lunch where the name came up; names from before the set-up, and one in four of the others, came another
 * way.
 */
function lunchWithin(
  dice: Dice,
  lunches: readonly AllianceLunch[],
  { from, to }: Stage,
): AllianceLunch | null {
  const possible = lunches.filter(({ date }) => date >= from && date <= to);
  return possible.length === 0 || dice.isLucky(25) ? null : dice.pick(possible);
}
