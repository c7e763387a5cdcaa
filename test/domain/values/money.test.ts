import * as fc from 'fast-check';
import { roundMoney, sumOfMoney } from '../../../src/domain/values/money';

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
