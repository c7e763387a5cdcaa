import fc from 'fast-check';
import { percentGrown, roundMoney, sumOfMoney } from '../../../src/domain/values/money';

test.each([
  { why: 'nothing', amounts: [], sum: 0 },
  { why: 'tenths that binary numbers have not', amounts: [0.1, 0.2], sum: 0.3 },
  { why: 'thousandths, the smallest parts of any currency', amounts: [1.001, 2.002], sum: 3.003 },
  { why: 'a refund', amounts: [10.5, -10.5], sum: 0 },
])('$why', ({ amounts, sum }) => {
  expect(sumOfMoney(amounts)).toBe(sum);
});

test('the order of the rows makes no difference', () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100));
  fc.assert(
    fc.property(amounts, (given) => {
      expect(sumOfMoney([...given].reverse())).toBe(sumOfMoney(given));
    }),
  );
});

test('is rounded to the thousandth', () => {
  expect(roundMoney(100 / 3)).toBe(33.333);
});

test.each([
  { why: 'half as much again', amount: 150, before: 100, percent: 50 },
  { why: 'three quarters less', amount: 50, before: 200, percent: -75 },
  { why: 'as much as before', amount: 80, before: 80, percent: 0 },
  { why: 'tenths that binary numbers have not', amount: 0.33, before: 0.3, percent: 10 },
])('has grown, in per cent: $why', ({ amount, before, percent }) => {
  expect(percentGrown(amount, before)).toBe(percent);
});
