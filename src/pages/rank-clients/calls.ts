/** What this page asks the script for. */
import { RANK_CALLS } from '../contract/rank-clients';
import { caller } from '../kit/call';

export const call = caller(RANK_CALLS);
