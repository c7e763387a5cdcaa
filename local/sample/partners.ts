/** The strategic alliances, and the tab that says what each is worth (S15). */
import { PARTNERS } from './businesses';
import { TODAY, type Day } from './day';
import { at, diceFor, type Dice } from './dice';
import type { Household } from './households';
import type { AllianceLunch } from './lunch-book';
import type { NameBook } from './names';
import { inventPerson, type Person } from './person';
import { isInactive, isReachable, tierOf } from './standing';
import { blank, dateCell, fillTab, type Column, type Tab } from './tab';

const PARTNERS_ONLY = 20;
const CLIENTS_TOO = 5;
const SORT = { kind: 'Alliance', trades: PARTNERS, percentKnown: 45 } as const;

/** So many partners of other trades; their ids count on from `firstPosition`. */
export function inventPartners(
  seed: number,
  names: NameBook,
  firstPosition: number,
  count: number,
): Person[] {
  const dice = diceFor(seed, `partners from ${String(firstPosition)}`);
  return Array.from({ length: count }, (_, index) =>
    inventPerson(dice, names.next(), firstPosition + index, { ...SORT, trades: [at(PARTNERS, index)] }),
  );
}

/** The roster: partners, and clients who are allies besides. */
export const gatherAlliances = (
  seed: number,
  names: NameBook,
  households: readonly Household[],
  firstPosition: number,
): Person[] => {
  const loyal = households.filter(
    (household) => tierOf(household) === 1 && isReachable(household) && !isInactive(household),
  );
  const clients = diceFor(seed, 'client allies').shuffle(loyal).slice(0, CLIENTS_TOO);
  return [...inventPartners(seed, names, firstPosition, PARTNERS_ONLY), ...clients.map(({ head }) => head)];
};

const QUESTIONS = [
  'Respects us',
  'Knows who we want',
  'Has standing',
  'Will introduce',
  'Complementary',
  'Can take introductions',
  'Still growing',
  'Trusted in network',
  'Clients like our best',
  'Know, like and trust us',
  'Willing to introduce',
] as const;

const WANTS = [
  'Dentists and vets who buy their building',
  'Owners with 10 to 50 on the payroll',
  'Families who hand a firm on',
  'Restaurants with a second location',
  'Practices that hire their first manager',
  'Shops whose lease ends within a year',
];
/** The same market has the same four lists. */
const PROFILES = [
  ['Would understand', 'dentists, vets, physicians'],
  ['Would value', 'a second location'],
  ['Would want', 'lease, building'],
  ['Can afford', 'practices with employees'],
] as const;

const GIVES = [
  'A free first hour',
  'Introductions at the Chamber',
  'Their newsletter: 900 owners',
  'Plain answers by phone',
  'A room for evenings with clients',
];

type Alliance = {
  readonly person: Person;
  readonly answers: readonly boolean[];
  readonly wants: string;
  /** Whether somebody asked them for the four lists. */
  readonly hasLists: boolean;
  readonly gives: string;
  readonly cadenceDays: number | null;
  readonly away: { readonly from: Day; readonly to: Day } | null;
  readonly lastLunch: Day | null;
};

const COLUMNS: readonly Column<Alliance>[] = [
  ['Contact', ({ person }) => person.name],
  ['Contact ID', ({ person }) => person.id],
  ...QUESTIONS.map((question, index): Column<Alliance> => [
    question,
    ({ answers }) => answers[index] ?? false,
  ]),
  ['Wants to meet', ({ wants }) => wants],
  ...PROFILES.map(([header, text]): Column<Alliance> => [header, ({ hasLists }) => (hasLists ? text : '')]),
  ['Gives', ({ gives }) => gives],
  blank('Competes with'),
  ['Cadence (days)', ({ cadenceDays }) => cadenceDays ?? ''],
  ['Away from', ({ away }) => dateCell(away?.from ?? null)],
  ['Away to', ({ away }) => dateCell(away?.to ?? null)],
  blank('Verdict'),
  blank('Missing'),
  blank('Given'),
  blank('Received'),
  blank('Balance'),
  ['Last lunch', ({ lastLunch }) => dateCell(lastLunch)],
  blank('Next lunch'),
];

/** The tab Alliances: a few who aren't trusted yet, two with a cadence of their own, two who are away. */
export function alliancesTab(
  seed: number,
  alliances: readonly Person[],
  lunches: readonly AllianceLunch[],
): Tab {
  const dice = diceFor(seed, 'alliances');
  const rows = alliances.map((person, index) => ({
    person,
    answers: answersOf(dice, index % 6 === 5),
    wants: dice.pick(WANTS),
    hasLists: index % 5 === 0,
    gives: dice.pick(GIVES),
    cadenceDays: index % 11 === 4 ? 60 : null,
    away: index % 13 === 7 ? { from: TODAY + index, to: TODAY + index + 20 } : null,
    lastLunch: lunches.findLast(({ guest }) => guest.id === person.id)?.date ?? null,
  }));
  return fillTab('Alliances', COLUMNS, rows);
}

const answersOf = (dice: Dice, isNew: boolean): boolean[] =>
  QUESTIONS.map(() => dice.isLucky(isNew ? 35 : 88));
