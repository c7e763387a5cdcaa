import type { Execution } from './execution';

/** Fails as an advanced service does: with the HTTP code in `details`. */
export const failCall = ({ fail }: Execution, method: string, code: number, reason: string): never =>
  fail(`API call to ${method} failed with error: ${reason}`, {
    name: 'GoogleJsonResponseException',
    details: { code, message: reason },
  });
