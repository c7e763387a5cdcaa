/** One run at a time: the document's lock, and who holds it. */
import type { Ports } from './ports';
import { refused, type Outcome } from './outcome';

export const LOCK_WAIT_MILLISECONDS = 10_000;
/** The note that tells who is at work. */
const AT_WORK = 'at work';

/**
 * Does the work while nobody else can; refuses, and names who is at work, when the lock isn't free within ten
 * seconds.
 */
export function underLock(ports: Ports, job: string, work: () => Outcome): Outcome {
  const { lock, notes, person } = ports;
  const isHeld = lock.acquire(LOCK_WAIT_MILLISECONDS);
  notes.refresh();
  if (!isHeld)
    return refused(`${notes.get(AT_WORK) ?? 'Somebody'} is at work. Please try again in a minute.`);
  try {
    notes.set(AT_WORK, `${person.email() || 'Somebody'} (${job})`);
    notes.keep();
    return work();
  } finally {
    lock.release();
  }
}
