/** The fifteen checks of the self-test, in the order in which they are made. */
import type { Check } from './check';
import { CALENDAR_CHECKS } from './checks/calendar';
import { DRAFT_CHECKS } from './checks/drafts';
import { FIRST_CALLS } from './checks/first-calls';
import { LOOK_CHECKS } from './checks/looks';
import { ROW_CHECKS } from './checks/rows';
import { TRIGGER_CHECKS } from './checks/triggers';
import { VALUE_CHECKS } from './checks/values';

export const CHECKS: readonly Check[] = [
  ...TRIGGER_CHECKS,
  ...FIRST_CALLS,
  ...DRAFT_CHECKS,
  ...CALENDAR_CHECKS,
  ...VALUE_CHECKS,
  ...ROW_CHECKS,
  ...LOOK_CHECKS,
];
