/**
 * A year of an office in which everybody does everything wrong: what Cultivate promises holds after every
 * daily run.
 */
import { diceFor } from '../../local/sample/dice';
import { theAddIn } from '../support/built';
import { morningOf } from '../support/small-office';
import { aCarelessOffice, CARELESSNESS, spendDay, type People } from './careless-people';
import { daysFrom, isWorkingDay } from './days';
import { INVARIANTS } from './invariants';
import { viewOf } from './view';

const [FIRST_DAY, LAST_DAY] = ['2026-11-23', '2027-11-19'];
/** The trigger is late or missing on some days. */
const DAYS_WITHOUT_RUN_PERCENT = 4;
const SEED = 20261123;

type Year = {
  readonly people: People;
  readonly broken: ReadonlyMap<string, readonly string[]>;
  readonly failures: readonly string[];
};

function aYear(seed: number): Year {
  const press = theAddIn();
  const dice = diceFor(seed, 'a careless year');
  const state = aCarelessOffice(FIRST_DAY, dice, press);
  const people: People = { state, dice, press, typed: new Map(), done: new Map() };
  const broken = new Map<string, string[]>(Object.keys(INVARIANTS).map((name) => [name, []]));
  const failures: string[] = [];
  for (const today of daysFrom(FIRST_DAY, LAST_DAY).filter(isWorkingDay)) {
    if (dice.isLucky(DAYS_WITHOUT_RUN_PERCENT)) continue;
    state.now = morningOf(today);
    const { told } = press(state, 'the daily run');
    if (/failed|stopped/.test(told)) failures.push(`${today}: ${told}`);
    const view = viewOf(state, today);
    for (const [name, invariant] of Object.entries(INVARIANTS))
      broken.get(name)?.push(...invariant(view, people.typed).map((wrong) => `${today}: ${wrong}`));
    spendDay(people, today);
  }
  return { people, broken, failures };
}

const year = aYear(SEED);

test('every daily run went through', () => {
  expect(year.failures).toEqual([]);
});

test.each(Object.keys(INVARIANTS))('%s', (name) => {
  expect(year.broken.get(name)).toEqual([]);
});

test.each(Object.keys(CARELESSNESS))('somebody %s in the course of it', (name) => {
  expect(year.people.done.get(name) ?? 0).toBeGreaterThan(0);
});
