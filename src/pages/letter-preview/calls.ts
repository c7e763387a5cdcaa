/** What this page asks the script for. */
import { PREVIEW_CALLS } from '../contract/letter-preview';
import { caller } from '../kit/call';

export const call = caller(PREVIEW_CALLS);
