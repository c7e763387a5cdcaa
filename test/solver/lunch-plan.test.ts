import loadHighs, { type Highs } from 'highs';
import type { LunchPlan } from '../../src/domain/alliances/lunches/plan/plan-lunches';
import { weekNumberOf } from '../../src/domain/alliances/lunches/plan/weeks';
import { bestLevels, exactProblem, type ExactProblem } from './exact-plan';
import { levelsOf, planOf, type LunchOffice } from './lunch-office';
import { randomOffice } from './random-office';

const BATCH = 50;
const BATCHES = 12;

/** What of a plan breaks the rules: lunches that can't be, and weeks with more than they take. */
function faultsOf(plan: LunchPlan, { columns, places }: ExactProblem, office: LunchOffice): string[] {
  const possible = new Set(columns.map(({ allianceId, week }) => `${allianceId} in week ${week}`));
  const impossible = plan.lunches
    .map(({ allianceId, week }) => `${allianceId} in week ${week}`)
    .filter((lunch, index, all) => !possible.has(lunch) || all.indexOf(lunch) !== index);
  const planned = (number: number) => plan.lunches.filter(({ week }) => week === number).length;
  const overfull = places.flatMap((room, index) => (planned(index + 1) > room ? [`week ${index + 1}`] : []));
  const elsewhere = plan.lunches
    .filter(
      ({ date, week }) => date < office.today || weekNumberOf(date, office.today, office.settings) !== week,
    )
    .map(({ allianceId }) => `${allianceId} on another date`);
  return [...impossible, ...overfull, ...elsewhere];
}

/** Lunches on a day that isn't open, or on which the alliance is away. */
function badDatesOf({ lunches }: LunchPlan, { alliances, settings }: LunchOffice): string[] {
  const byId = new Map(alliances.map((alliance) => [alliance.id, alliance]));
  return lunches
    .filter(({ allianceId, date }) => {
      const { awayFrom = null, awayTo = null } = byId.get(allianceId) ?? {};
      const isAway = (awayFrom ?? awayTo) !== null && date >= (awayFrom ?? date) && date <= (awayTo ?? date);
      return isAway || settings.holidays.has(date);
    })
    .map(({ allianceId }) => allianceId);
}

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

describe('of every random office the plan is the best there is, as another solver has it', () => {
  test.each(Array.from({ length: BATCHES }, (_, batch) => batch * BATCH))('offices from %d on', (first) => {
    for (let seed = first; seed < first + BATCH; seed += 1) {
      const office = randomOffice(seed);
      const problem = exactProblem(office);

      const plan = planOf(office);

      expect({
        seed,
        levels: levelsOf(plan),
        faults: faultsOf(plan, problem, office),
        badDates: badDatesOf(plan, office),
      }).toEqual({
        seed,
        levels: bestLevels(highs, problem),
        faults: [],
        badDates: [],
      });
    }
  });
});
