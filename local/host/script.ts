/** ScriptApp: triggers and permissions. */
import { grant, isGranted } from './consent';
import type { Execution } from './execution';
import { enumeration, undeclared, whole } from './handout';
import { PRICES } from './prices';
import { triggerMethods } from './triggers';

type Service = GoogleAppsScript.Script.ScriptApp;
type Types = typeof GoogleAppsScript.Script;
type Info = GoogleAppsScript.Script.AuthorizationInfo;

const AuthMode = enumeration<Types['AuthMode']>('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumeration<Types['AuthorizationStatus']>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);

/** The script's own service, in a run. */
export const scriptApp = (execution: Execution): Service => {
  const missing = (scopes: readonly string[]): string[] =>
    scopes.filter((scope) => !isGranted(execution, scope));
  /** Google ends the run and asks; here the person's answer comes at once, and a yes goes on. */
  const demand = (scopes: readonly string[]): void => {
    const wanted = missing(scopes);
    if (wanted.length === 0) return;
    if (execution.options.consent === 'refuse')
      execution.fail(`Authorization is required to perform that action: ${wanted.join(', ')}`);
    grant(execution, wanted);
  };
  return whole<Service>('ScriptApp', {
    ...triggerMethods(execution),
    AuthMode,
    AuthorizationStatus,
    getScriptId: () => 'local-script',
    requireScopes: (_mode, scopes) =>
      execution.call('ScriptApp.requireScopes', PRICES.authorization, () => demand(Array.from(scopes))),
    getAuthorizationInfo: (_mode: unknown, scopes?: readonly string[]) =>
      execution.call('ScriptApp.getAuthorizationInfo', PRICES.authorization, () =>
        whole<Info>('AuthorizationInfo', {
          getAuthorizationStatus: () =>
            missing(scopes ?? []).length > 0
              ? AuthorizationStatus.REQUIRED
              : AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () =>
            missing(scopes ?? []).length > 0 ? 'https://script.google.com/' : undeclared<string>(null),
        }),
      ),
  });
};
