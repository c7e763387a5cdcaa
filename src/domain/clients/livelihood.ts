/** What the office lives from: one answer that fits four defaults to the trade (S5). */
import type { WarningDays } from '../touches/dates/warnings';

export const LIVELIHOODS = ['Deals years apart', 'Yearly policies', 'Ongoing fees or orders'] as const;
export type Livelihood = (typeof LIVELIHOODS)[number];

/** What makes a household one that buys consistently (S3). */
export const BUYING_RULES = [
  'Any sale',
  'Each of two years',
  'Two of four quarters',
  'Two quarters or two years',
] as const;
export type BuyingRule = (typeof BUYING_RULES)[number];

/** What an answer sets where the office has set nothing else. */
export type TradeDefaults = {
  /** Months without a sale that make a client Inactive (S14). */
  readonly inactiveAfterMonths: number;
  /** Months of sales that classes and estimates compare (S3, S5). */
  readonly salesMonths: number;
  readonly consistentBuying: BuyingRule;
  /** Warnings of a key date whose kind isn't named in the table of warnings (S13). */
  readonly keyDateWarnings: WarningDays;
};

const UNANSWERED: TradeDefaults = {
  inactiveAfterMonths: 12,
  salesMonths: 12,
  consistentBuying: 'Two quarters or two years',
  keyDateWarnings: [90, 30],
};

const BY_TRADE: Readonly<Record<Livelihood, TradeDefaults>> = {
  'Deals years apart': {
    inactiveAfterMonths: 36,
    salesMonths: 36,
    consistentBuying: 'Any sale',
    keyDateWarnings: [180, 90, 30],
  },
  'Yearly policies': {
    inactiveAfterMonths: 15,
    salesMonths: 12,
    consistentBuying: 'Each of two years',
    keyDateWarnings: [45, 14],
  },
  'Ongoing fees or orders': { ...UNANSWERED, consistentBuying: 'Two of four quarters' },
};

/** The defaults of a trade; null: the question is open. */
export const tradeDefaults = (livelihood: Livelihood | null): TradeDefaults =>
  livelihood === null ? UNANSWERED : BY_TRADE[livelihood];
