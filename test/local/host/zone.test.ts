import fc from 'fast-check';
import { serialOfDate, zoneOf } from '../../../local/host/zone';
import { anOffice, openRun } from './support';

const ZONES = [
  'America/Chicago',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'UTC',
];

describe('a cell’s date and an instant', () => {
  test.each(ZONES)('convert there and back in %s', (timeZone) => {
    const zone = zoneOf(timeZone);

    const days = fc.integer({ min: serialOfDate(1930, 1, 1), max: serialOfDate(2100, 1, 1) });

    // Noon is never skipped or doubled by a change of clocks.
    fc.assert(
      fc.property(days, (day) => Math.abs(zone.serialOf(zone.instantOf(day + 0.5)) - day - 0.5) < 1e-6),
    );
  });

  test.each([
    ['a winter day', 'America/Chicago', '2026-01-15T00:00', '2026-01-15T06:00:00.000Z'],
    ['a summer day', 'America/Chicago', '2026-07-15T00:00', '2026-07-15T05:00:00.000Z'],
    ['an hour that is skipped goes on', 'America/Chicago', '2026-03-08T02:30', '2026-03-08T08:30:00.000Z'],
    [
      'an hour that comes twice is the first',
      'America/Chicago',
      '2026-11-01T01:30',
      '2026-11-01T06:30:00.000Z',
    ],
    ['midnight that is skipped', 'America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00:00.000Z'],
    ['west of the date line', 'Pacific/Pago_Pago', '2026-11-23T00:00', '2026-11-23T11:00:00.000Z'],
    ['east of it', 'Pacific/Kiritimati', '2026-11-23T00:00', '2026-11-22T10:00:00.000Z'],
  ])('%s', (_why, timeZone, civil, instant) => {
    const utc = zoneOf('UTC');

    const found = zoneOf(timeZone).instantOf(utc.serialOf(Date.parse(`${civil}Z`)));

    expect(new Date(found).toISOString()).toBe(instant);
  });

  test('a date is read in the spreadsheet’s zone, whatever the script’s and the machine’s are', () => {
    const { sheet } = openRun({}, anOffice({ timeZone: 'Pacific/Auckland', scriptTimeZone: 'UTC' }));

    sheet.getRange('A1').setValue('2026-11-23');
    sheet.getRange('B1').setValue(new Date('2026-11-22T11:00:00Z'));

    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-22T11:00:00Z'));
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['11/23/2026', '11/23/2026']]);
  });
});
