import fc from 'fast-check';
import { classify, type CoreCandidate } from '../../../../src/domain/clients/tiers/core';
import { ranksAmong } from '../../../../src/domain/clients/tiers/sales-ranks';
import { aCandidate } from '../../../support/clients';
import { many } from '../../../support/practice';

const SHARES = { coreSharePercent: 80, peripheralRatio: 2 };

const classesOf = (candidates: readonly CoreCandidate[], shares = SHARES) =>
  classify(candidates, shares, ranksAmong(candidates.map(({ net }) => net)));

/** C0001, C0002… with these figures each, and the ids of those of a class. */
const idsOf = (wanted: string, given: readonly Partial<CoreCandidate>[], shares = SHARES): string[] => {
  const candidates = many(given.length, (id, index) => aCandidate({ id, ...given[index] }));
  return [...classesOf(candidates, shares)].filter(([, found]) => found === wanted).map(([id]) => id);
};
const coreOf = (given: readonly Partial<CoreCandidate>[], shares = SHARES) => idsOf('Core', given, shares);
const nets = (...amounts: number[]) => amounts.map((net) => ({ net }));

describe('core', () => {
  test.each([
    { why: '50 + 30 of 100 reach 80', given: nets(50, 30, 15, 5), expected: ['C0001', 'C0002'] },
    { why: '50 + 29 don’t', given: nets(50, 29, 15, 6), expected: ['C0001', 'C0002', 'C0003'] },
    { why: 'whatever the order of the rows', given: nets(5, 50, 15, 30), expected: ['C0002', 'C0004'] },
    { why: 'who ties with the last', given: nets(60, 20, 20), expected: ['C0001', 'C0002', 'C0003'] },
    { why: 'who sells a cent less doesn’t', given: nets(60, 20, 19.99), expected: ['C0001', 'C0002'] },
    { why: 'all who are equal', given: nets(10, 10, 10), expected: ['C0001', 'C0002', 'C0003'] },
    { why: 'the only client', given: nets(1), expected: ['C0001'] },
    { why: 'nobody without sales', given: nets(0, 0), expected: [] },
    { why: 'nobody whose refunds took it all', given: nets(100, -20), expected: ['C0001'] },
    {
      why: 'one huge sale is no habit, nor does it count in the total',
      given: [{ net: 100_000, buysConsistently: false }, ...nets(50, 30, 20)],
      expected: ['C0002', 'C0003'],
    },
    {
      why: 'whose introductions bought: 20 + 70 go before 60; of 170, 80 % are 136',
      given: [{ net: 60 }, { net: 20, introducedNet: 70 }, { net: 20 }],
      expected: ['C0001', 'C0002'],
    },
    {
      why: 'own sales make one eligible, introduced ones don’t',
      given: [{ net: 0, introducedNet: 500 }, ...nets(10)],
      expected: ['C0002'],
    },
    {
      why: 'what those they introduced gave back counts against them',
      given: [{ net: 60, introducedNet: -50 }, { net: 40 }],
      expected: ['C0002'],
    },
    { why: 'decimals that binary numbers have not', given: nets(0.8, 0.1, 0.1), expected: ['C0001'] },
  ])('$why', ({ given, expected }) => {
    expect(coreOf(given)).toEqual(expected);
  });

  test.each([
    { why: 'half of the sales', coreSharePercent: 50, expected: ['C0001'] },
    { why: 'all of them', coreSharePercent: 100, expected: ['C0001', 'C0002', 'C0003'] },
    { why: 'none of them', coreSharePercent: 0, expected: [] },
  ])('the share is the office’s: $why', ({ coreSharePercent, expected }) => {
    expect(coreOf(nets(50, 30, 20), { ...SHARES, coreSharePercent })).toEqual(expected);
  });
});

describe('peripheral', () => {
  /** Of 1000 in sales 100, of 600 minutes 120: a fifth of the time for a tenth of the sales. */
  const PERIPHERAL = { net: 100, minutes: 120 };
  const peripheralOf = (given: Partial<CoreCandidate>, shares = SHARES) =>
    idsOf(
      'Peripheral',
      [
        { net: 900, minutes: 480 },
        { ...PERIPHERAL, ...given },
      ],
      shares,
    );

  test.each([
    { why: 'twice its share', given: {}, expected: ['C0002'] },
    { why: 'a minute less', given: { minutes: 119 }, expected: [] },
    { why: 'a dollar more', given: { net: 101 }, expected: [] },
    { why: 'nothing bought, an hour taken', given: { net: 0, minutes: 1 }, expected: ['C0002'] },
    { why: 'more given back than bought', given: { net: -10, minutes: 1 }, expected: ['C0002'] },
    { why: 'no hours', given: { net: 0, minutes: 0 }, expected: [] },
    { why: 'who introduced somebody never is', given: { hasIntroduced: true }, expected: [] },
    { why: 'not in the first year', given: { isClientOverTwelveMonths: false }, expected: [] },
  ])('$why', ({ given, expected }) => {
    expect(peripheralOf(given)).toEqual(expected);
  });

  test('the ratio is the office’s', () => {
    expect(peripheralOf({}, { ...SHARES, peripheralRatio: 3 })).toEqual([]);
    expect(peripheralOf({ minutes: 60 }, { ...SHARES, peripheralRatio: 1 })).toEqual(['C0002']);
  });

  test('not in the upper half: two of four sell less', () => {
    const given = nets(1000, 10, 5, 5).map((each, index) => ({ ...each, minutes: index === 1 ? 1000 : 1 }));

    expect(idsOf('Peripheral', given)).not.toContain('C0002');
  });

  test('core wins', () => {
    const given = [
      { net: 50, minutes: 1000 },
      { net: 50, minutes: 1 },
    ];

    expect(coreOf(given)).toEqual(['C0001', 'C0002']);
  });

  test('introduced sales are no shield by their amount: Peripheral goes by own sales', () => {
    const given = [
      { net: 900, minutes: 480 },
      { ...PERIPHERAL, introducedNet: 5, hasIntroduced: false },
    ];

    expect(idsOf('Peripheral', given)).toEqual(['C0002']);
  });

  test('nobody where nothing was sold on balance: there is no share to compare with', () => {
    expect(
      idsOf('Peripheral', [
        { net: 0, minutes: 60 },
        { net: -5, minutes: 60 },
      ]),
    ).toEqual([]);
  });
});

test('all others are Developing', () => {
  expect(idsOf('Developing', nets(50, 30, 15, 5))).toEqual(['C0003', 'C0004']);
});

describe('whatever the figures', () => {
  const amount = fc.integer({ min: -2000, max: 20_000 }).map((cents) => cents / 100);
  const candidates = fc
    .array(
      fc.record({
        net: amount,
        introducedNet: fc.oneof(fc.constant(0), amount.map(Math.abs)),
        buysConsistently: fc.boolean(),
        minutes: fc.integer({ min: 0, max: 500 }),
        hasIntroduced: fc.boolean(),
        isClientOverTwelveMonths: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    .map((given) => many(given.length, (id, index) => aCandidate({ id, ...given[index] })));
  const shares = fc.record({
    coreSharePercent: fc.integer({ min: 1, max: 100 }),
    peripheralRatio: fc.integer({ min: 0, max: 5 }),
  });

  test('everybody has exactly one class', () => {
    fc.assert(
      fc.property(candidates, shares, (given, share) => {
        expect([...classesOf(given, share).keys()]).toEqual(given.map(({ id }) => id));
      }),
    );
  });

  test('the core reaches the share of the eligible total, and no shorter head does', () => {
    fc.assert(
      fc.property(candidates, shares, (given, share) => {
        const classes = classesOf(given, share);
        const cents = ({ net, introducedNet }: CoreCandidate) => Math.round(100 * (net + introducedNet));
        const eligible = given.filter(({ net, buysConsistently }) => net > 0 && buysConsistently);
        const core = eligible.filter(({ id }) => classes.get(id) === 'Core').map(cents);
        const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
        const wanted = sum(eligible.map(cents)) * share.coreSharePercent;
        const last = Math.min(...core);
        const aboveLast = core.filter((each) => each > last);
        const others = eligible.filter(({ id }) => classes.get(id) !== 'Core').map(cents);

        expect(sum(core) * 100).toBeGreaterThanOrEqual(wanted);
        if (core.length > 0) expect(sum(aboveLast) * 100).toBeLessThan(wanted);
        expect(others.every((each) => each < last)).toBe(true);
      }),
    );
  });
});
