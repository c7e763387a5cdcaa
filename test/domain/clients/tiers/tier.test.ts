import type { Contact } from '../../../../src/domain/records/contact';
import { ranksAmong } from '../../../../src/domain/clients/tiers/sales-ranks';
import { tierJudgement, type TierFigures } from '../../../../src/domain/clients/tiers/tier';
import { aContact } from '../../../support/practice';

/** Ten households that sell 10, 20, … 100. */
const RANKS = ranksAmong([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
const FIGURES: TierFigures = { net: 50, netBefore: 0, isInFirstTwelveMonths: false };

const judge = (given: Partial<Contact>, figures: TierFigures | null = FIGURES) =>
  tierJudgement([aContact(given)], figures, RANKS, 12);

describe('a tier, as people have said it', () => {
  test.each([
    {
      why: 'by hand before all',
      given: { tierByHand: 1, isDraining: true, feeling: 'Let go' },
      expected: { tier: 1, why: 'By hand' },
    },
    {
      why: 'Draining before the feeling',
      given: { isDraining: true, feeling: 'Love' },
      expected: { tier: 3, why: 'Draining' },
    },
    { why: 'we love it', given: { feeling: 'Love' }, expected: { tier: 1, why: 'How we feel: Love' } },
    {
      why: 'we can tolerate it',
      given: { feeling: 'Fine' },
      expected: { tier: 2, why: 'How we feel: Fine' },
    },
    {
      why: 'we wish we could',
      given: { feeling: 'Let go' },
      expected: { tier: 3, why: 'How we feel: Let go' },
    },
  ] as const)('$why', ({ given, expected }) => {
    expect(judge(given)).toEqual({ ...expected, isEstimated: false });
  });

  test('of a household the lowest id’s', () => {
    const members = [aContact({ id: 'C0001' }), aContact({ id: 'C0002', feeling: 'Love' })];

    expect(tierJudgement(members, FIGURES, RANKS, 12).tier).toBe(1);
  });

  test('what an earlier run has worked out says nothing', () => {
    expect(judge({ tier: 3 }).tier).toBe(2);
  });
});

describe('an estimated tier', () => {
  test.each([
    { why: 'no sales in the workbook', figures: null, tier: 2, reason: 'no sales in the workbook' },
    {
      why: 'in the first 12 months, however much they buy',
      figures: { ...FIGURES, net: 100, isInFirstTwelveMonths: true },
      tier: 2,
      reason: 'a client for less than 12 months',
    },
    {
      why: 'two of ten are the top fifth',
      figures: { ...FIGURES, net: 90 },
      tier: 1,
      reason: 'in the top fifth by sales of 12 months',
    },
    {
      why: 'the third isn’t',
      figures: { ...FIGURES, net: 80 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'from 48 to 60 are 25 %, and 60 is in the top half',
      figures: { ...FIGURES, net: 60, netBefore: 48 },
      tier: 1,
      reason: 'in the top half by sales of 12 months, and grown by 25 %',
    },
    {
      why: 'from 48.01 they aren’t',
      figures: { ...FIGURES, net: 60, netBefore: 48.01 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'a cent short of 25 % is short of it',
      figures: { net: 124_999.99, netBefore: 100_000, isInFirstTwelveMonths: false },
      ranks: ranksAmong([124_999.99, 500_000, 1, 1]),
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'grown from nothing isn’t growth',
      figures: { ...FIGURES, net: 60, netBefore: 0 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'grown, but in the lower half',
      figures: { ...FIGURES, net: 50, netBefore: 10 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'at the end and shrinking: only a person’s word makes them 3',
      figures: { ...FIGURES, net: 30, netBefore: 40 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
    {
      why: 'nothing any more',
      figures: { ...FIGURES, net: 0, netBefore: 70 },
      tier: 2,
      reason: 'not in front by sales of 12 months',
    },
  ])('$why', ({ figures, ranks = RANKS, tier, reason }) => {
    expect(tierJudgement([aContact()], figures, ranks, 12)).toEqual({
      tier,
      isEstimated: true,
      why: `Estimate: ${reason}`,
    });
  });
});
