/** What a user has allowed the script to do. */
import type { Execution } from './execution';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Whether the user granted a scope (its full address); users of whom nothing is recorded granted all. */
export const isGranted = ({ state, user }: Execution, scope: string): boolean =>
  state.consents[user]?.includes(scope) ?? true;

/** Notes that the user granted these scopes. */
export const grant = ({ state, user }: Execution, scopes: readonly string[]): void => {
  const known = state.consents[user];
  if (known) state.consents[user] = [...new Set([...known, ...scopes])];
};

/** Throws, as Google's services do, where the run may not use a scope (its last part, `gmail.compose`). */
export const demandScope = (execution: Execution, method: string, scope: string): void => {
  if (execution.authMode === 'FULL' && isGranted(execution, PREFIX + scope)) return;
  execution.fail(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${PREFIX}${scope}`,
  );
};
