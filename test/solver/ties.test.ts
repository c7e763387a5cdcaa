/** Small offices, of which every plan can be tried: also which of the best ones is taken. */
import { diceFor } from '../../local/sample/dice';
import { exactProblem, type ExactProblem } from './exact-plan';
import { levelsOf, planOf, type LunchOffice } from './lunch-office';
import { randomOffice } from './random-office';

const OFFICES = 100;
const LARGEST_ROSTER = 4;
const NO_WEEK = 14;

type Column = ExactProblem['columns'][number];

/** The alliances that are planned, in the order in which each has its turn. */
function turnsOf({ alliances }: LunchOffice, { columns }: ExactProblem): string[] {
  const planned = new Set(columns.map(({ allianceId }) => allianceId));
  return alliances
    .filter(({ id }) => planned.has(id))
    .map(({ id, name, receivedMinusGiven }) => ({
      id,
      sortKey: [5 - receivedMinusGiven, name.toLowerCase(), id].join(' '),
    }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ id }) => id);
}

/** Every plan that keeps the places. */
function everyPlan(turns: readonly string[], { columns, places }: ExactProblem): Column[][] {
  const choices = turns.map((id) => columns.filter(({ allianceId }) => allianceId === id));
  const all = choices.reduce<Column[][]>(
    (plans, own) => plans.flatMap((plan) => own.map((column) => [...plan, column])),
    [[]],
  );
  return all.filter((plan) =>
    places.every((room, index) => plan.filter(({ week }) => week === index + 1).length <= room),
  );
}

/** What plans are compared by: the four levels, then the week of each in turn. */
const judged = (plan: readonly Column[]): number[] => [
  ...[0, 1, 2, 3].map((level) => plan.reduce((sum, { levels }) => sum + (levels[level] ?? 0), 0)),
  ...plan.map(({ week }) => (week === 0 ? NO_WEEK : week)),
];

const compare = (a: readonly number[], b: readonly number[]): number => {
  const part = a.findIndex((value, index) => value !== b[index]);
  return part === -1 ? 0 : (a[part] ?? 0) - (b[part] ?? 0);
};

test('of the best plans each in turn has the earliest week, whatever the order of the rows', () => {
  for (let seed = 1; seed <= OFFICES; seed += 1) {
    const office = randomOffice(seed, LARGEST_ROSTER);
    const problem = exactProblem(office);
    const turns = turnsOf(office, problem);
    const best = everyPlan(turns, problem)
      .map(judged)
      .reduce((one, other) => (compare(one, other) <= 0 ? one : other));

    const plan = planOf({ ...office, alliances: diceFor(seed, 'rows').shuffle(office.alliances) });

    const weekOf = new Map(plan.lunches.map(({ allianceId, week }) => [allianceId, week]));
    expect({ seed, plan: [...levelsOf(plan), ...turns.map((id) => weekOf.get(id) ?? NO_WEEK)] }).toEqual({
      seed,
      plan: best,
    });
  }
});

test('large offices: the same plan to the date, whatever the order of the rows', () => {
  for (let seed = 1; seed <= OFFICES; seed += 1) {
    const office = randomOffice(seed);
    const dice = diceFor(seed, 'rows');

    const plan = planOf({
      ...office,
      alliances: dice.shuffle(office.alliances),
      lunches: dice.shuffle(office.lunches),
    });

    expect(plan).toEqual(planOf(office));
  }
});
