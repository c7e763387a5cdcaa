/** What this page asks the script for. */
import { MERGE_CALLS } from '../contract/merge-contacts';
import { caller } from '../kit/call';

export const call = caller(MERGE_CALLS);
