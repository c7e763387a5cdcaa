/** How near the tables come to the best there are: small offices, of which every seating is tried. */
import { diceFor } from '../../../../../local/sample/dice';
import {
  isTable,
  seatAll,
  type Company,
  type Table,
  type Waiting,
} from '../../../../../src/domain/alliances/lunches/tables/seating';
import { addDays } from '../../../../../src/domain/calendar/civil-day';
import { MONDAY, many } from '../../../../support/practice';
import { aGuest } from '../../../../support/tables';

const OFFICES = 300;
const DATES = [MONDAY, addDays(MONDAY, 14)];

type Office = { readonly line: readonly Waiting[]; readonly company: Company };

function anOffice(seed: number): Office {
  const dice = diceFor(seed, 'tables');
  const line = many(dice.between(2, 8), (id) => ({
    guest: aGuest({ id }),
    daysWaited: dice.between(20, 400),
  })).sort((a, b) => b.daysWaited - a.daysWaited);
  const pairs = new Set(line.flatMap((_, one) => line.slice(one).map((__, more) => `${one} ${one + more}`)));
  const someOf = (percent: number) => new Set([...pairs].filter(() => dice.isLucky(percent)));
  const [together, reasons] = [someOf(80), someOf(50)];
  const position = new Map(line.map(({ guest }, index) => [guest.id, index]));
  const isIn =
    (chosen: ReadonlySet<string>): Company['haveReason'] =>
    (one, other) => {
      const [low = 0, high = 0] = [position.get(one.id) ?? 0, position.get(other.id) ?? 0].sort(
        (a, b) => a - b,
      );
      return chosen.has(`${low} ${high}`);
    };
  return { line, company: { maySitTogether: isIn(together), haveReason: isIn(reasons) } };
}

/** How good a seating is: its tables, then the days waited by all who are seated. */
type Worth = { readonly tables: number; readonly days: number };
const worthOf = (tables: readonly (readonly Waiting[])[]): Worth => ({
  tables: tables.length,
  days: tables.flat().reduce((sum, { daysWaited }) => sum + daysWaited, 0),
});
const better = (a: Worth, b: Worth): Worth =>
  a.tables > b.tables || (a.tables === b.tables && a.days >= b.days) ? a : b;

/** The best of all seatings: every table that can be, with every one that can be beside it. */
function bestOf({ line, company }: Office): Worth {
  const groups = line.flatMap((one, i) =>
    line
      .slice(i + 1)
      .flatMap((two, j) => [[one, two], ...line.slice(i + j + 2).map((three) => [one, two, three])]),
  );
  const tables = groups.filter((group) =>
    isTable(
      group.map(({ guest }) => guest),
      company,
    ),
  );
  const seatings = tables.flatMap((first) => [
    [first],
    ...tables
      .filter((second) => !second.some((waiting) => first.includes(waiting)))
      .map((second) => [first, second]),
  ]);
  return seatings.map(worthOf).reduce(better, worthOf([]));
}

const seatedIn = (tables: readonly Table[]): Worth => worthOf(tables.map(({ guests }) => guests));

const same = (a: Worth, b: Worth | undefined): boolean => a.tables === b?.tables && a.days === b.days;

describe('against the best of all seatings of three hundred small offices', () => {
  const offices = Array.from({ length: OFFICES }, (_, seed) => anOffice(seed));
  const best = offices.map(bestOf);
  const found = offices.map(({ line, company }) => seatedIn(seatAll(line, DATES, company)));

  test('there are as many tables', () => {
    expect(found.map(({ tables }) => tables)).toEqual(best.map(({ tables }) => tables));
  });

  test('ninety-nine in a hundred are the best', () => {
    const asGood = found.filter((worth, index) => same(worth, best[index]));

    expect(asGood.length).toBeGreaterThanOrEqual(0.99 * OFFICES);
  });

  test('of the days waited at most a fifth is missed anywhere, and one in five hundred in all', () => {
    const days = (worths: readonly Worth[]): number => worths.reduce((sum, worth) => sum + worth.days, 0);
    const shares = found.map((worth, index) =>
      worth.days === 0 ? 1 : worth.days / (best[index]?.days ?? 1),
    );

    expect(Math.min(...shares)).toBeGreaterThan(0.8);
    expect(days(found) / days(best)).toBeGreaterThan(0.998);
  });

  test('chance made easy offices and hard ones', () => {
    expect(new Set(best.map(({ tables }) => tables))).toEqual(new Set([0, 1, 2]));
  });
});
