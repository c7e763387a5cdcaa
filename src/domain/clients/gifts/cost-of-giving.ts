/** What giving cost in twelve months, by tier and beside what was sold (S23). */
import type { CivilDay } from '../../calendar/civil-day';
import { isWithin, twelveMonthsTo } from '../../calendar/period';
import { TIERS, type Tier } from '../../records/contact';
import { sumOfMoney } from '../../values/money';
import type { Book } from '../household/book';
import type { Judged } from '../judge';

export type CostOfGiving = {
  readonly group: `Tier ${Tier}` | 'Others' | 'Total';
  readonly items: number;
  readonly cost: number;
  /** Of those whose cost nobody has said. */
  readonly unknown: number;
  /** Net sales of the same twelve months; null of people who are no clients. */
  readonly sales: number | null;
};

/** Of each tier, of everybody else, and in all; items of contacts that are gone count with the others. */
export function costOfGiving(
  { gifts, householdOf }: Pick<Book, 'gifts' | 'householdOf'>,
  { clients }: Pick<Judged, 'clients'>,
  today: CivilDay,
): CostOfGiving[] {
  const year = twelveMonthsTo(today);
  const given = gifts.filter(({ date }) => isWithin(date, year));
  const tierOf = new Map(clients.map(({ household, tier }) => [household.id, tier.tier] as const));
  const tierOfGift = (contactId: string): Tier | null =>
    tierOf.get(householdOf.get(contactId)?.id ?? '') ?? null;
  const costOf = (group: CostOfGiving['group'], isOf: (tier: Tier | null) => boolean): CostOfGiving => {
    const own = given.filter(({ contactId }) => isOf(tierOfGift(contactId)));
    const sold = clients.filter(({ tier }) => isOf(tier.tier)).map(({ net }) => net);
    return {
      group,
      items: own.length,
      cost: sumOfMoney(own.map(({ cost }) => cost ?? 0)),
      unknown: own.filter(({ cost }) => cost === null).length,
      sales: group === 'Others' ? null : sumOfMoney(sold),
    };
  };
  return [
    ...TIERS.map((tier) => costOf(`Tier ${tier}`, (each) => each === tier)),
    costOf('Others', (each) => each === null),
    costOf('Total', () => true),
  ];
}
