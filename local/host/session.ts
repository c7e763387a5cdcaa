/** Session: who runs the script, and in which zone. */
import type { Execution } from './execution';
import { whole } from './handout';
import { PRICES } from './prices';
import type { User } from './google';
import { userHandle } from './user';

type Session = GoogleAppsScript.Base.Session;

/** The session of a run. */
export const session = (execution: Execution): Session => {
  const user = (method: string): User =>
    execution.call(`Session.${method}`, PRICES.session, () => {
      // Without consent Google knows the person, and doesn't tell.
      return userHandle(execution.authMode === 'FULL' ? execution.user : '');
    });
  return whole<Session>('Session', {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getActiveUserLocale: () => execution.state.book.locale.split('_')[0] ?? 'en',
    getScriptTimeZone: () =>
      execution.call('Session.getScriptTimeZone', PRICES.session, () => execution.state.scriptTimeZone),
  });
};
