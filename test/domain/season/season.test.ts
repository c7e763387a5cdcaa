import { seasonOn } from '../../../src/domain/season/season';
import { on } from '../../support/practice';

const since = on('2026-10-01');

test.each([
  {
    why: 'it was never changed',
    season: 'Good times',
    seasonSince: null,
    day: '2020-01-01',
    expected: 'Good times',
  },
  {
    why: 'since it was set',
    season: 'Hard times',
    seasonSince: since,
    day: '2026-10-01',
    expected: 'Hard times',
  },
  {
    why: 'before it was set',
    season: 'Hard times',
    seasonSince: since,
    day: '2026-09-30',
    expected: 'Good times',
  },
  {
    why: 'before it was set back',
    season: 'Good times',
    seasonSince: since,
    day: '2026-09-30',
    expected: 'Hard times',
  },
] as const)('the season of a day: $why', ({ day, expected, ...settings }) => {
  expect(seasonOn(on(day), settings)).toBe(expected);
});
