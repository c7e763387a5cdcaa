import { lazily, lazilyFor, lazilyOf } from '../../../src/domain/values/lazily';

test('a value is made when it is first asked for, and once, even where there is none', () => {
  const make = jest.fn(() => undefined);
  const value = lazily(make);
  const before = make.mock.calls.length;

  const values = [value(), value()];

  expect({ before, values, after: make.mock.calls.length }).toEqual({
    before: 0,
    values: [undefined, undefined],
    after: 1,
  });
});

test('what belongs to a key is worked out once for each, even where it is nothing', () => {
  const make = jest.fn((key: string) => (key === 'nothing' ? null : key.length));
  const lengthOf = lazilyFor(make);

  const found = ['one', 'nothing', 'one', 'nothing', 'three'].map(lengthOf);

  expect(found).toEqual([3, null, 3, null, 5]);
  expect(make.mock.calls).toEqual([['one'], ['nothing'], ['three']]);
});

test('what belongs to an object is worked out once for it, and for another that looks the same again', () => {
  const make = jest.fn((line: readonly string[]) => line.length);
  const lengthOf = lazilyOf(make);
  const line = ['Name', 'Email'];

  const found = [line, line, [...line]].map(lengthOf);

  expect(found).toEqual([2, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});
