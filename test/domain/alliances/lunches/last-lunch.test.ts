import { lastLunchWith } from '../../../../src/domain/alliances/lunches/last-lunch';
import type { Lunch } from '../../../../src/domain/records/lunch';
import { MONDAY, aBook, aLunch, on } from '../../../support/practice';

const last = (...lunches: Partial<Lunch>[]) =>
  lastLunchWith(
    aBook({ lunches: lunches.map((each) => aLunch({ date: on('2026-11-12'), ...each })) }),
    'C0001',
    MONDAY,
  )?.key;

test.each<{ why: string; lunches: Partial<Lunch>[]; key: string | undefined }>([
  { why: 'the only one', lunches: [{}], key: 'L0001' },
  {
    why: 'the latest',
    lunches: [{ key: 'L0002', date: on('2026-11-17') }, { key: 'L0001' }],
    key: 'L0002',
  },
  { why: 'one of today', lunches: [{ date: MONDAY }], key: 'L0001' },
  { why: 'one of 30 days ago', lunches: [{ date: on('2026-10-24') }], key: 'L0001' },
  { why: 'none longer ago', lunches: [{ date: on('2026-10-23') }], key: undefined },
  { why: 'none still to come', lunches: [{ date: on('2026-11-24') }], key: undefined },
  { why: 'none that was called off', lunches: [{ state: 'Cancelled' }], key: undefined },
  { why: 'none with others', lunches: [{ guestIds: ['C0002'] }], key: undefined },
  { why: 'none without a key', lunches: [{ key: '' }], key: undefined },
])('the lunch that is meant: $why', ({ lunches, key }) => {
  expect(last(...lunches)).toBe(key);
});
