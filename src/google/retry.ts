/**
 * Calls of advanced services that Google may refuse for a while: they are tried again, and what fails is told
 * by what it means.
 */

/** Before each further try. */
const PAUSES_MILLISECONDS = [1000, 2000, 4000, 8000, 16_000];

/**
 * What an error says. `permanent`: this call will never do; `later`: none will for now; `not allowed`: none
 * will before somebody allows it; `slow down`: none will at this pace; `again`: nobody knows whether it was
 * done.
 */
type Trouble = 'later' | 'not allowed' | 'permanent' | 'again' | 'slow down';

export type Tried<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble; readonly reason: string; readonly code: number | null };

/**
 * Does a call, at most six times.
 *
 * @param repeats `only if refused`: what may have been done isn't done again
 */
export function insist<Value>(
  work: () => Value,
  repeats: 'always' | 'only if refused',
  [pause, ...pauses]: readonly number[] = PAUSES_MILLISECONDS,
): Tried<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const failure = failureOf(error);
    const trouble = troubleOf(failure);
    const mayBeRepeated = trouble === 'slow down' || (trouble === 'again' && repeats === 'always');
    if (!mayBeRepeated || pause === undefined) return { ok: false, trouble, ...failure };
    Utilities.sleep(pause);
    return insist(work, repeats, pauses);
  }
}

type Failure = { readonly code: number | null; readonly reason: string };

/**
 * Errors of an advanced service carry the HTTP code in `details`; a service that didn't answer at all has
 * none.
 */
function failureOf(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const details: unknown = error instanceof Error ? Reflect.get(error, 'details') : null;
  const code: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'code') : null;
  return { code: typeof code === 'number' ? code : null, reason };
}

const FOR_TODAY = /for one day|daily/i;
const TOO_FAST = /quota|rate|too many/i;
const NOT_ALLOWED = /permission|authoriz/i;

function troubleOf({ code, reason }: Failure): Trouble {
  if (FOR_TODAY.test(reason)) return 'later';
  if (code === 429 || (code === 403 && TOO_FAST.test(reason))) return 'slow down';
  if (code === 401 || code === 403) return 'not allowed';
  if (code === null && NOT_ALLOWED.test(reason)) return 'not allowed';
  return code === null || code >= 500 ? 'again' : 'permanent';
}
