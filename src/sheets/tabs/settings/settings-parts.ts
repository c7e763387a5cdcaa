/** The parts of Settings, in the order of the tab: a line stands between two of them. */
import { SETTINGS, type SettingKey } from './settings-list';

const SETTING_PARTS = {
  Office: [
    'officeName',
    'postalAddress',
    'principalName',
    'principalEmail',
    'assistantName',
    'assistantEmail',
    'livesFrom',
    'blankKindMeans',
    'dailyRunHour',
    'morningEventOf',
  ],
  Week: [
    'firstWeekday',
    'workingDays',
    'holidays',
    'itemsADayAssistant',
    'itemsADayPrincipal',
    'minutesADayAssistant',
    'minutesADayPrincipal',
    'quietDays',
    'freshStartOn',
    'keepsAllBirthdays',
    'keyDateWarnings',
    'warningKinds',
    'season',
    'seasonSince',
    'prospectsUntil',
    'recontacted',
  ],
  Lunches: [
    'lunchDays',
    'lunchTime',
    'lunchesAWeek',
    'namesALunch',
    'tablesAMonth',
    'exchangeMeetingsAMonth',
    'minimumGapPercent',
    'bookingLeadDays',
    'rosterTarget',
    'peopleAnAllianceReaches',
    'whoWeWantToMeet',
    'wouldUnderstand',
    'wouldValue',
    'wouldWant',
    'canAfford',
  ],
  Judgement: [
    'inactiveAfterMonths',
    'salesMonths',
    'consistentBuying',
    'coreSharePercent',
    'peripheralRatio',
    'cultivationTarget',
    'reasonsForLeaving',
    'reasonsItWorked',
  ],
  Letters: ['largestLetter', 'asksConsentInHardTimes', 'intakeTab', 'intakeReadTo'],
} as const satisfies Readonly<Record<string, readonly SettingKey[]>>;

/** Every setting with its part, in the order of the tab. */
export const SETTINGS_IN_ORDER: readonly { readonly key: SettingKey; readonly part: string }[] =
  Object.entries(SETTING_PARTS).flatMap(([part, keys]) => keys.map((key) => ({ key, part })));

/**
 * The words that a dropdown offers for the value of a setting, by its name; null: it holds words of any kind.
 */
export function choicesOf(name: string): readonly string[] | null {
  const entry = Object.values(SETTINGS).find((setting) => setting.name === name)?.field.entry;
  return entry?.kind === 'dropdown' ? entry.words : null;
}
