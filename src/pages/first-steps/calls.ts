/** What this page asks the script for. */
import { STEP_CALLS } from '../contract/first-steps';
import { caller } from '../kit/call';

export const call = caller(STEP_CALLS);
