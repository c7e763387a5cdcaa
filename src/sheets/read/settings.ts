/** The Settings tab as the rules of the practice take it. */
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../domain/records/settings';
import { tradeDefaults } from '../../domain/clients/livelihood';
import { requireCell } from '../write/encode';
import { isBlankCell, readerOf } from '../declare/field';
import { foldHeader } from '../headers/header-keys';
import { isPlaceholder } from './placeholders';
import { quoteCell } from './read-row';
import type { RowError } from './row-error';
import type { Setting } from '../tabs/settings/setting';
import { SETTINGS, type SettingValues } from '../tabs/settings/settings-list';
import { SETTINGS_IN_ORDER } from '../tabs/settings/settings-parts';
import { headerOf, type RowOf, type TableReading } from '../declare/table';
import type { settings } from '../tabs/settings/settings';

export type SettingsReading = {
  /** Every setting; the standard where its row is missing, blank or bad. */
  readonly value: PracticeSettings;
  /** Bad and doubled settings: they stop every job before it writes. */
  readonly problems: readonly RowError[];
  /** Rows that name no setting: nothing reads them. */
  readonly remarks: readonly RowError[];
};

type Reading = TableReading<typeof settings>;
type Row = RowOf<typeof settings>;
type AnySetting = Setting<unknown>;

const ALL: readonly (readonly [string, AnySetting])[] = Object.entries(SETTINGS);
const NAMES: ReadonlySet<string> = new Set(ALL.map(([, { name }]) => foldHeader(name)));

/** The rows of the tab by the folded name of their setting. */
function rowsByName({ rows }: Reading): ReadonlyMap<string, readonly Row[]> {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const name = foldHeader(row.setting);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return byName;
}

type Fault = Omit<RowError, 'tab' | 'column'> & { readonly key: 'setting' | 'value' };

/** One setting's value, and what is wrong with its rows. */
function readSetting(
  { name, field, standard }: AnySetting,
  rows: readonly Row[],
  reading: Reading,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const [row, ...others] = rows;
  if (!row) return { value: standard, faults: [] };
  const found = `${name} again, as in row ${row.line}`;
  const doubled = others.map(({ line }): Fault => ({
    row: line,
    key: 'setting',
    found,
    expected: 'each setting once',
  }));
  const cell = reading.raw(row.line, 'value');
  if (isBlankCell(cell) || (field.placeholders && isPlaceholder(cell, field.placeholders)))
    return { value: standard, faults: doubled };
  const value = readerOf(field, reading.locale)(cell);
  const ahead = value === undefined || reading.today === null ? null : field.asOf?.(value, reading.today);
  if (value !== undefined && !ahead) return { value, faults: doubled };
  const expected = `${ahead?.expected ?? field.expected}, for ${name}`;
  const bad: Fault = { row: row.line, key: 'value', found: quoteCell(cell), expected };
  return { value: standard, faults: [bad, ...doubled] };
}

/** The settings of the office. Nothing is missing: a row that isn't there is its standard. */
export function readSettings(reading: Reading): SettingsReading {
  const { table, tab, layout } = reading;
  const rows = rowsByName(reading);
  const report = ({ key, ...fault }: Fault): RowError => ({
    tab,
    column: headerOf(layout, key, table.columns[key]),
    ...fault,
  });
  const found = ALL.map(([key, setting]) => {
    return { key, ...readSetting(setting, rows.get(foldHeader(setting.name)) ?? [], reading) };
  });
  const values = Object.fromEntries(found.map(({ key, value }) => [key, value]));
  const strays = reading.rows.filter(({ setting }) => setting !== '' && !NAMES.has(foldHeader(setting)));
  return {
    // Each value comes from its own setting's codec, or is its standard.
    value: asPracticeSettings(values as SettingValues),
    problems: found.flatMap(({ faults }) => faults.map(report)),
    remarks: strays.map(({ setting, line }) =>
      report({
        key: 'setting',
        row: line,
        found: quoteCell(setting),
        expected: 'the name of a setting: nothing reads this row',
      }),
    ),
  };
}

function asPracticeSettings(values: SettingValues): PracticeSettings {
  const {
    principalName,
    principalEmail,
    assistantName,
    assistantEmail,
    itemsADayPrincipal,
    itemsADayAssistant,
    minutesADayPrincipal,
    minutesADayAssistant,
    ...others
  } = values;
  const trade = tradeDefaults(values.livesFrom);
  return {
    ...others,
    inactiveAfterMonths: values.inactiveAfterMonths ?? trade.inactiveAfterMonths,
    salesMonths: values.salesMonths ?? trade.salesMonths,
    consistentBuying: values.consistentBuying ?? trade.consistentBuying,
    keyDateWarnings: values.keyDateWarnings.length > 0 ? values.keyDateWarnings : trade.keyDateWarnings,
    principal: { name: principalName, email: principalEmail },
    assistant: { name: assistantName, email: assistantEmail },
    itemsADay: { Principal: itemsADayPrincipal, Assistant: itemsADayAssistant },
    minutesADay: { Principal: minutesADayPrincipal, Assistant: minutesADayAssistant },
    workingDays: new Set(values.workingDays),
    lunchDays: new Set(values.lunchDays),
    holidays: new Set(values.holidays),
    hardTimesLetterSentOn: DEFAULT_SETTINGS.hardTimesLetterSentOn,
  };
}

type SettingRow = Pick<Row, 'setting' | 'value' | 'whatItDoes' | 'allowed' | 'part'>;

/** A row for every setting, with these values; where none is given, or null, with its standard. */
export function settingRows(values: Partial<SettingValues>): readonly SettingRow[] {
  const given = new Map<string, unknown>(Object.entries(values));
  return SETTINGS_IN_ORDER.map(({ key, part }) => {
    const { name, field, standard, whatItDoes }: AnySetting = SETTINGS[key];
    const value = requireCell(field, given.get(key) ?? standard, name);
    return { setting: name, value, whatItDoes, allowed: field.expected, part };
  });
}

/** The rows of a new Settings tab: every setting with its standard. */
export const standardSettingRows = (): readonly SettingRow[] => settingRows({});
