/**
 * What the script may do in somebody's account: asked for when it is first needed, and told in plain words
 * when it is refused.
 */
import type { Permission } from '../runner/ports';

const SCOPES: Readonly<Record<Permission, readonly string[]>> = {
  week: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
  drafts: ['https://www.googleapis.com/auth/gmail.compose'],
  calendar: ['https://www.googleapis.com/auth/calendar.events'],
};

const REFUSED: Readonly<Record<Permission, string>> = {
  week: 'Cultivate isn’t allowed to work in this spreadsheet yet. Choose the item again and allow all that Google asks for.',
  drafts:
    'Cultivate isn’t allowed to make drafts in this mailbox yet. Choose Letters > Draft… and allow it when Google asks: it ' +
    'makes drafts and never sends. Everything else works without it.',
  calendar:
    'Cultivate isn’t allowed to write into this calendar yet. Choose the item again and allow it when Google asks: it writes ' +
    'invitations after a yes, each time, and the morning event of whoever switched it on. Everything else works without it.',
};

/** Google's words for it, of its own services and of the advanced ones. */
const REFUSAL = /permission|authoriz|insufficient authentication/i;

/** Why a call failed: what to do where a permission is missing, else the reason as it was given. */
export const inPlainWords = (reason: string, permission: Permission): string =>
  REFUSAL.test(reason) ? REFUSED[permission] : reason;

/**
 * All that the add-in may ask for: those above, and the menu and the questions, which Google grants with
 * them.
 */
export const ALL_SCOPES: readonly string[] = [
  ...Object.values(SCOPES).flat(),
  'https://www.googleapis.com/auth/script.container.ui',
];

/** Whether the user has allowed it. Nothing is asked: the published types don't know the second argument. */
export function isAllowed(...scopes: readonly string[]): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const info: GoogleAppsScript.Script.AuthorizationInfo = Reflect.apply(
    ScriptApp.getAuthorizationInfo,
    ScriptApp,
    [AuthMode.FULL, scopes],
  );
  return info.getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED;
}

/** Whether the user has allowed what something needs; nothing is asked. */
export const hasPermission = (permission: Permission): boolean => isAllowed(...SCOPES[permission]);

/** Why the user doesn't allow it; null: they do. */
function refusalOf(permission: Permission): string | null {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...SCOPES[permission]]);
    return null;
  } catch (error) {
    return inPlainWords(error instanceof Error ? error.message : String(error), permission);
  }
}

/**
 * Asks for what the user hasn't allowed yet.
 *
 * @throws in plain words, where it is refused
 */
export function requirePermission(permission: Permission): void {
  const refusal = refusalOf(permission);
  if (refusal !== null) throw new Error(refusal);
}
