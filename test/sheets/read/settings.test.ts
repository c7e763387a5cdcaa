import { tradeDefaults } from '../../../src/domain/clients/livelihood';
import { DEFAULT_SETTINGS } from '../../../src/domain/records/settings';
import type { Cell } from '../../../src/sheets/cells/cell';
import { encodeRow, headerRow } from '../../../src/sheets/write/encode';
import { absentTable, readTable } from '../../../src/sheets/read/read';
import { readSettings, standardSettingRows } from '../../../src/sheets/read/settings';
import { settings } from '../../../src/sheets/tabs/settings/settings';
import { aDateCell, aDay, aLocale, aTimeCell } from '../../support/cells';

function settingsOf(...rows: readonly (readonly [name: string, value: Cell])[]) {
  const result = readTable(settings, [['Setting', 'Value'], ...rows], aLocale(), null);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return readSettings(result.reading);
}

describe('settings are read', () => {
  const cases = [
    ['text', 'Office name', 'Example & Daughters', { officeName: 'Example & Daughters' }],
    ['a person', 'Assistant email', 'bob@example.com', { assistant: { name: '', email: 'bob@example.com' } }],
    ['a weekday', 'First day of the week', 'Sunday', { firstWeekday: 0 }],
    ['weekdays', 'Lunch days', 'Wed', { lunchDays: new Set([3]) }],
    ['one holiday', 'Holidays', aDateCell(2026, 12, 25), { holidays: new Set([aDay(2026, 12, 25)]) }],
    ['a word', 'Season', 'hard times', { season: 'Hard times' }],
    ['a time', 'Lunch times', aTimeCell('13:00'), { lunchTime: '13:00' }],
    ['a percentage', 'Core share', '75 %', { coreSharePercent: 75 }],
    ['a count with its unit', 'Inactive after', '18 months', { inactiveAfterMonths: 18 }],
    ['a number', 'Quiet days', 10, { quietDays: 10 }],
    ['numbers', 'Key date warnings', '60, 30', { keyDateWarnings: [60, 30] }],
    [
      'a small table',
      'Key date warnings by kind',
      'lease 120, 60; MOT: 30',
      {
        warningKinds: [
          { word: 'lease', days: [120, 60] },
          { word: 'MOT', days: [30] },
        ],
      },
    ],
    [
      'what the office lives from, with the trade’s defaults',
      'What we live from',
      'deals years apart',
      { livesFrom: 'Deals years apart', ...tradeDefaults('Deals years apart') },
    ],
    [
      'yearly policies',
      'What we live from',
      'Yearly policies',
      { livesFrom: 'Yearly policies', ...tradeDefaults('Yearly policies') },
    ],
    ['minutes', 'Minutes a day, Assistant', 90, { minutesADay: { Principal: 120, Assistant: 90 } }],
    ['each its own of two', 'Items a day, Principal', 4, { itemsADay: { Principal: 4, Assistant: 12 } }],
    ['a day', 'Fresh start on', '3 May 2026', { freshStartOn: aDay(2026, 5, 3) }],
    ['a tick', 'Consent in hard times', true, { asksConsentInHardTimes: true }],
    ['under a name in other letters', 'DAILY RUN-HOUR', 5, { dailyRunHour: 5 }],
    ['a date of zeros, which is none', 'Fresh start on', '0000-00-00', { freshStartOn: null }],
    ['blank: the standard', 'Quiet days', '', { quietDays: DEFAULT_SETTINGS.quietDays }],
  ] as const;

  test.each(cases)('%s', (_, name, cell, expected) => {
    const { value, problems, remarks } = settingsOf([name, cell]);

    expect(value).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    expect([problems, remarks]).toEqual([[], []]);
  });

  test('without the tab: the standard', () => {
    const { value } = readSettings(absentTable(settings));

    expect(value).toEqual(DEFAULT_SETTINGS);
  });

  test('a new tab holds the standard, and reads so', () => {
    const headers = headerRow(settings);
    const empty = readTable(settings, [headers], aLocale(), null);
    const rows = standardSettingRows().map((row) =>
      empty.ok ? encodeRow(settings, empty.reading.layout, row) : [],
    );
    const written = readTable(settings, [headers, ...rows], aLocale('de_DE'), null);

    const { value, problems, remarks } = readSettings(written.ok ? written.reading : absentTable(settings));

    expect([value, problems, remarks]).toEqual([DEFAULT_SETTINGS, [], []]);
  });
});

describe('bad settings', () => {
  test('a bad value names its cell', () => {
    const { value, problems } = settingsOf(['Quiet days', 'a week'], ['Lunches a week', 3]);

    expect([value.quietDays, value.lunchesAWeek]).toEqual([7, 3]);
    expect(problems).toEqual([
      {
        tab: 'Settings',
        row: 2,
        column: 'Value',
        found: 'a week',
        expected: 'a whole number of at least 0, for Quiet days',
      },
    ]);
  });

  const bad: readonly (readonly [why: string, name: string, cell: Cell])[] = [
    ['an hour that no day has', 'Daily run hour', 24],
    ['more than all', 'Minimum gap', '160%'],
    ['no weekday', 'Working days', 'Mon, Someday'],
    ['warnings that the spreadsheet took for one number', 'Key date warnings', 1809030],
    ["a formula's error", 'Roster target', '#REF!'],
    ['no address', 'Principal email', 'ask her'],
  ];

  test.each(bad)('%s', (_, name, cell) => {
    expect(settingsOf([name, cell]).problems).toHaveLength(1);
  });

  test('a setting that stands there twice', () => {
    const { problems } = settingsOf(['Quiet days', 5], ['quiet days', 9]);

    expect(problems).toEqual([
      {
        tab: 'Settings',
        row: 3,
        column: 'Setting',
        found: 'Quiet days again, as in row 2',
        expected: 'each setting once',
      },
    ]);
  });

  test('a row that nothing reads stops nobody', () => {
    const { problems, remarks } = settingsOf(['Quite days', 5], ['', 7]);

    expect([problems, remarks]).toEqual([
      [],
      [
        {
          tab: 'Settings',
          row: 2,
          column: 'Setting',
          found: 'Quite days',
          expected: 'the name of a setting: nothing reads this row',
        },
      ],
    ]);
  });
});
