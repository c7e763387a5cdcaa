/** Asking for the user's consent, and saying what for where it is refused. */
import type { Permission, Ports } from '../ports';
import { reasonOf } from './outcome';

const WHAT_FOR: Readonly<Record<Permission, string>> = {
  week: 'this spreadsheet and the triggers of the daily run; without them nothing runs',
  drafts: 'Gmail drafts, which you send yourself; everything else works without them',
  calendar: 'your calendar, from which guests are invited after your yes; everything else works without it',
};

/**
 * Asks for what the user hasn't consented to yet. Google may end the run there, and ask.
 *
 * @return null where it is given; else why it is asked, and what to do
 */
export function permit(ports: Ports, permission: Permission): string | null {
  try {
    ports.requirePermission(permission);
    return null;
  } catch (error) {
    return `Nothing was done: it needs ${WHAT_FOR[permission]}. Choose it again, and agree when Google asks. (${reasonOf(error)})`;
  }
}
