/** What this page asks the script for. */
import { NEXT_CALLS } from '../contract/next-call';
import { caller } from '../kit/call';

export const call = caller(NEXT_CALLS);
