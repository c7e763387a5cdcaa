/** What this page asks the script for. */
import { IMPORT_CALLS } from '../contract/import-contacts';
import { caller } from '../kit/call';

export const call = caller(IMPORT_CALLS);
