/** Three years of sales, each household's at its own pace. */
import { LAST_WORKDAY, TODAY, workdayFrom, type Day } from './day';
import { diceFor, type Dice } from './dice';
import type { Household } from './households';
import type { Person } from './person';
import { dateCell, fillTab, numbered, type Column, type Tab } from './tab';

export type Sale = {
  readonly date: Day;
  readonly person: Person;
  readonly amount: number;
  readonly what: string;
  readonly isCheckedIn: boolean;
};

const THREE_YEARS_DAYS = 1095;
/** Sales this young ask for a check-in (S14). */
const CHECK_IN_DAYS = 7;
/** Nobody who still buys has waited longer than this. */
const LONGEST_WAIT_DAYS = 330;

/** What is sold, from the smallest amounts to the largest; US dollars are the least that it costs. */
const SERVICES: readonly (readonly [fromAmount: number, what: string])[] = [
  [0, 'Policy review'],
  [0, 'Lease reading'],
  [500, 'Insurance renewal'],
  [800, 'Rent review'],
  [1200, 'Equipment lease'],
  [2000, 'Lease renewal'],
  [2600, 'Loan refinanced'],
  [4000, 'Space search'],
  [6000, 'Building purchase'],
];

/** Every household's sales, by date. */
export function sellToAll(seed: number, households: readonly Household[]): Sale[] {
  return households
    .flatMap((household) => sellTo(diceFor(seed, `sales ${household.head.id}`), household))
    .sort((one, other) => one.date - other.date || one.person.id.localeCompare(other.person.id));
}

function sellTo(dice: Dice, household: Household): Sale[] {
  const { custom, members, since } = household;
  return saleDays(dice, household).flatMap((date) => {
    const amount = dice.between(custom.amount[0] / 10, custom.amount[1] / 10) * 10;
    const what = dice.pick(SERVICES.filter(([from]) => from <= amount).slice(-3))[1];
    const sale = {
      date,
      person: dice.pick(members),
      amount,
      what,
      isCheckedIn: date >= TODAY - CHECK_IN_DAYS,
    };
    const isRefunded = date > since && date < TODAY - 60 && dice.isLucky(2);
    return isRefunded ? [sale, refundOf(sale)] : [sale];
  });
}

const refundOf = (sale: Sale): Sale => ({
  ...sale,
  date: workdayFrom(sale.date + 21),
  amount: -Math.round(sale.amount / 4),
  what: `Refund, ${sale.what.toLowerCase()}`,
});

/** From the latest sale back to the first, or to three years ago. */
function saleDays(dice: Dice, { custom, since }: Household): Day[] {
  const usualGap = Math.round(365 / dice.between(...custom.salesAYear));
  const gap = () => Math.round((usualGap * dice.between(70, 130)) / 100);
  const last = custom.quietFor
    ? TODAY - dice.between(...custom.quietFor)
    : LAST_WORKDAY - dice.between(0, Math.min(usualGap, LONGEST_WAIT_DAYS));
  const days: Day[] = [];
  for (let day = last; day >= Math.max(since, TODAY - THREE_YEARS_DAYS); day -= gap()) days.push(day);
  return days.map((day) => Math.min(workdayFrom(day), LAST_WORKDAY)).reverse();
}

const COLUMNS: readonly Column<Sale & { readonly id: string }>[] = [
  ['Date', ({ date }) => dateCell(date)],
  ['Contact', ({ person }) => person.name],
  ['Amount', ({ amount }) => amount],
  ['What', ({ what }) => what],
  ['Check in', ({ isCheckedIn }) => isCheckedIn],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
];

/** The tab Sales. */
export const salesTab = (sales: readonly Sale[]): Tab =>
  fillTab(
    'Sales',
    COLUMNS,
    sales.map((sale, position) => ({ ...sale, id: numbered('S', position) })),
  );
