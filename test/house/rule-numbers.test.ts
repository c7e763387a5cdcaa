/** The numbers of the rules: each is a constant, and what people read of it is made from it or follows it. */
import { readFileSync } from 'node:fs';
import { WAIT_DAYS } from '../../src/domain/alliances/referrals/referral-steps';
import { WEEKS_PLANNED } from '../../src/domain/alliances/lunches/plan/weeks';
import { ATTENTION_DAYS } from '../../src/domain/clients/health/attention';
import { FEWEST_TOUCHES, SPIRAL_TURNS_AT } from '../../src/domain/clients/health/spiral';
import { TOP_PART, ranksAmong } from '../../src/domain/clients/tiers/sales-ranks';
import { GROWTH_PERCENT, tierJudgement } from '../../src/domain/clients/tiers/tier';
import { SECONDS_TO_READ } from '../../src/domain/letters/text/linters';
import { PROSPECTS_WINDOW_DAYS } from '../../src/domain/records/settings';
import { numberInWords, partInWords } from '../../src/domain/text/words';
import { ATTEMPTS_BEFORE_NOTE, WORKING_DAYS_AFTER_ATTEMPT } from '../../src/domain/touches/attempts';
import { DAYS_AFTER_SALE, TICKED_BY_DEFAULT_DAYS } from '../../src/domain/touches/dates/after-sale';
import { NEAR_DAYS } from '../../src/domain/touches/dates/dates';
import { FOLLOW_UP_DAYS } from '../../src/domain/touches/fresh-start';

/** A page of docs/ as one line of text. */
const textOf = (page: string): string => readFileSync(`docs/${page}.md`, 'utf8').replace(/\s+/g, ' ');

test.each([
  { page: 'clients', says: `In the top ${partInWords(TOP_PART)} by sales` },
  {
    page: 'clients',
    says: `one is in the top ${partInWords(TOP_PART)} if it has sales and fewer than n ÷ ${TOP_PART} sell more`,
  },
  { page: 'clients', says: `grown by ${GROWTH_PERCENT} % or more` },
  { page: 'clients', says: `from ${SPIRAL_TURNS_AT} on it is Upward, from −${SPIRAL_TURNS_AT} on Downward` },
  { page: 'clients', says: `Before ${numberInWords(FEWEST_TOUCHES)} logged touches` },
  { page: 'clients', says: `the time of the last ${ATTENTION_DAYS} days` },
  { page: 'week', says: `again after ${WORKING_DAYS_AFTER_ATTEMPT} working days` },
  { page: 'week', says: `After ${numberInWords(ATTEMPTS_BEFORE_NOTE)} in a row` },
  { page: 'week', says: `that day, and ${numberInWords(DAYS_AFTER_SALE[1])} days later` },
  { page: 'week', says: `Sales of the last ${TICKED_BY_DEFAULT_DAYS} days get their tick` },
  { page: 'week', says: `a follow-up call within ${FOLLOW_UP_DAYS} days` },
  { page: 'week', says: `dates at most ${NEAR_DAYS} days ahead` },
  { page: 'week', says: `within ${PROSPECTS_WINDOW_DAYS} days` },
  { page: 'alliances-and-lunches', says: `plans the next ${WEEKS_PLANNED} weeks` },
  { page: 'alliances-and-lunches', says: `(${numberInWords(WAIT_DAYS / 7)} weeks are usual)` },
  { page: 'letters', says: `longer than ${numberInWords(SECONDS_TO_READ)} seconds to read` },
])('docs/$page.md: "$says"', ({ page, says }) => {
  expect(textOf(page)).toContain(says);
});

test('the reason for a tier says the part of the list that the rule goes by', () => {
  const top = 10;
  const nets = Array.from({ length: top * TOP_PART }, (_, index) => index + 1);
  const ranks = ranksAmong(nets);
  const reasons = nets.map(
    (net) => tierJudgement([], { net, netBefore: net, isInFirstTwelveMonths: false }, ranks, 12).why,
  );

  const inTop = `Estimate: in the top ${partInWords(TOP_PART)} by sales of 12 months`;
  expect(reasons.flatMap((why, index) => (why === inTop ? [nets[index]] : []))).toEqual(nets.slice(-top));
});
