/** LockService. A lock belongs to a run; runs that are open on the same office at once share the locks. */
import type { Execution } from './execution';
import { undeclared, whole } from './handout';
import { PRICES } from './prices';
import { checked } from './signatures';
import type { OfficeState } from './state';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

const holders = new WeakMap<OfficeState, Map<string, Execution>>();

/** The locks that a run sees. */
export const lockService = (execution: Execution): Service => {
  const { state, user } = execution;
  return whole<Service>('LockService', {
    getDocumentLock: () => (state.isBound ? lockHandle(execution, 'document') : undeclared<Lock>(null)),
    getScriptLock: () => lockHandle(execution, 'script'),
    getUserLock: () => lockHandle(execution, `user ${user}`),
  });
};

const lockHandle = (execution: Execution, scope: string): Lock => {
  const { state } = execution;
  const locks = holders.get(state) ?? new Map<string, Execution>();
  holders.set(state, locks);
  const hasLock = (): boolean => locks.get(scope) === execution;
  const release = (): void => {
    if (hasLock()) locks.delete(scope);
  };
  /** Whoever holds the lock can't act while this run waits, so waiting is only time. */
  const take = (milliseconds: number): boolean => {
    // Less than no time is never enough (measured live by gas-fakes).
    if (milliseconds < 0) return false;
    if (hasLock()) return true;
    if (locks.has(scope)) {
      execution.pass(milliseconds);
      return false;
    }
    locks.set(scope, execution);
    execution.atEnd(release);
    return true;
  };
  const part: Partial<Lock> = {
    hasLock: () => execution.call('Lock.hasLock', PRICES.lock, hasLock),
    tryLock: (milliseconds) => execution.call('Lock.tryLock', PRICES.lock, () => take(milliseconds)),
    waitLock: (milliseconds) =>
      execution.call('Lock.waitLock', PRICES.lock, () => {
        if (!take(milliseconds))
          execution.fail('Lock timeout: another process was holding the lock for too long.');
      }),
    releaseLock: () => execution.call('Lock.releaseLock', PRICES.lock, release),
  };
  return whole<Lock>('Lock', checked(execution, 'LockService.Lock', part));
};
