/** What this page asks the script for. */
import { PRINT_CALLS } from '../contract/print';
import { caller } from '../kit/call';

export const call = caller(PRINT_CALLS);
