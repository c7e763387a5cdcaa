import { freeKey, parseRowKey, rowKey } from '../../../../src/domain/touches/week/keys';
import { MONDAY } from '../../../support/practice';

describe('keys of rows', () => {
  test.each([
    { why: 'a call', family: 'call', ordinal: 1, key: '2026-11-23/C0001/call' },
    { why: 'a second call', family: 'call', ordinal: 2, key: '2026-11-23/C0001/call/2' },
    { why: 'a thank-you', family: 'thank-you/C0009', ordinal: 1, key: '2026-11-23/C0001/thank-you/C0009' },
    {
      why: 'a lunch task',
      family: 'lunch/2026-11-26/1/book',
      ordinal: 1,
      key: '2026-11-23/C0001/lunch/2026-11-26/1/book',
    },
  ])('$why', ({ family, ordinal, key }) => {
    expect(rowKey(MONDAY, 'C0001', family, ordinal)).toBe(key);
    expect(parseRowKey(key)).toEqual({ weekStart: MONDAY, id: 'C0001', family, ordinal });
  });

  test.each(['', 'C0001', '2026-02-30/C0001/call', '2026-11-23/C0001'])('"%s" is none', (key) => {
    expect(parseRowKey(key)).toBeNull();
  });

  test('the first that is free', () => {
    const taken = new Set(['2026-11-23/C0001/call', '2026-11-23/C0001/call/2']);

    expect(freeKey(MONDAY, 'C0001', 'call', taken)).toBe('2026-11-23/C0001/call/3');
    expect(freeKey(MONDAY, 'C0002', 'call', taken)).toBe('2026-11-23/C0002/call');
  });
});
