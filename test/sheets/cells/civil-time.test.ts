/** Cells keep the spreadsheet's calendar, whatever the zone of the script (these tests run in three). */
import fc from 'fast-check';
import { isoDay } from '../../../src/domain/calendar/civil-day';
import { civilTimeIn } from '../../../src/sheets/cells/civil-time';
import { day } from '../../support/office';

describe('an instant is read on the calendar of the spreadsheet', () => {
  const cases = [
    [
      'west of Greenwich it is still the day before',
      'America/Chicago',
      '2026-11-23T05:59:59Z',
      '2026-11-22',
      86_399,
    ],
    ['midnight in Chicago', 'America/Chicago', '2026-11-23T06:00:00Z', '2026-11-23', 0],
    ['east of the date line it is tomorrow', 'Pacific/Auckland', '2026-11-22T11:00:00Z', '2026-11-23', 0],
    ['half-hour zones', 'Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-23', 0],
    ['before 1970', 'UTC', '1951-02-28T00:00:00Z', '1951-02-28', 0],
    ['local mean time, before there were zones', 'America/Chicago', '1880-01-01T05:50:36Z', '1880-01-01', 0],
  ] as const;

  test.each(cases)('%s', (_why, zone, instant, iso, secondOfDay) => {
    const cell = civilTimeIn(zone).toCell(new Date(instant));

    expect([isoDay(cell.day), cell.secondOfDay]).toEqual([iso, secondOfDay]);
  });
});

describe('a time that a clock change leaves out or gives twice', () => {
  const cases = [
    [
      'skipped in spring: the first instant after the gap',
      'America/Chicago',
      '2026-03-08',
      2 * 3600 + 1800,
      '2026-03-08T08:30:00.000Z',
    ],
    [
      'twice in autumn: the first of the two',
      'America/Chicago',
      '2026-11-01',
      3600 + 1800,
      '2026-11-01T06:30:00.000Z',
    ],
    ['a midnight that is skipped', 'America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00.000Z'],
    [
      'the day after a change, at noon',
      'Pacific/Auckland',
      '2026-09-28',
      12 * 3600,
      '2026-09-27T23:00:00.000Z',
    ],
  ] as const;

  test.each(cases)('%s', (_why, zone, iso, secondOfDay, instant) => {
    const written = civilTimeIn(zone).toInstant({ day: day(iso), secondOfDay });

    expect(written.toISOString()).toBe(instant);
  });
});

test('a day that is written is read as that day, in every zone', () => {
  const zones = [
    'UTC',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'Africa/Cairo',
    'America/Santiago',
  ];
  const anyDay = fc.integer({
    min: Math.floor(Date.UTC(1900, 0, 1) / 86_400_000),
    max: Math.floor(Date.UTC(2100, 0, 1) / 86_400_000),
  });

  fc.assert(
    fc.property(fc.constantFrom(...zones), anyDay, (zone, days) => {
      const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
      // Samoa went from 29 to 31 December 2011: that day isn't on its calendar.
      fc.pre(!(zone === 'Pacific/Apia' && iso === '2011-12-30'));
      const time = civilTimeIn(zone);

      const read = time.toCell(time.toInstant({ day: day(iso), secondOfDay: 0 }));

      expect(isoDay(read.day)).toBe(iso);
    }),
  );
});
