/**
 * The watchdog: looks every ten minutes, while drafts are left to be made. It takes its own trigger away when
 * none is.
 */
import { goOnWithDrafts } from './go-on-with-drafts';

export const watch = { ...goOnWithDrafts, name: 'Watchdog' };
