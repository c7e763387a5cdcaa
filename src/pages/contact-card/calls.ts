/** What this page asks the script for. */
import { CARD_CALLS } from '../contract/contact-card';
import { caller } from '../kit/call';

export const call = caller(CARD_CALLS);
