/** Settings that a menu item sets, because a person has just asked for it. */
import { foldHeader } from '../../sheets/headers/header-keys';
import { settingRows } from '../../sheets/read/settings';
import { SETTINGS, type SettingKey, type SettingValues } from '../../sheets/tabs/settings/settings-list';
import { settings } from '../../sheets/tabs/settings/settings';
import { appendRow, setAsAsked, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';

/** New values, each in its row; a row that is missing is made, and the whole tab where there is none. */
export function keepSettings(
  { tables: { settings: tab } }: Office<'settings'>,
  values: Partial<SettingValues>,
) {
  const standing = new Map(tab.rows.map((row) => [foldHeader(row.setting), row]));
  const keys = Object.keys(SETTINGS).filter((key): key is SettingKey => key in values);
  const asked = new Set(keys.map((key) => SETTINGS[key].name));
  return settingRows(values).flatMap((wanted): Change[] => {
    const row = standing.get(foldHeader(wanted.setting));
    if (row) return asked.has(wanted.setting) ? [setAsAsked(settings, row.id, { value: wanted.value })] : [];
    return asked.has(wanted.setting) || !tab.exists ? [appendRow(settings, wanted)] : [];
  });
}
