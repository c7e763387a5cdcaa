import { lazily, lazilyFor } from '../../../src/sheets/cells/lazily';

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
