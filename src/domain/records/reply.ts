/** An answer to a letter, as somebody noted it. */
import type { CivilDay } from '../calendar/civil-day';

export type Reply = { readonly contactId: string; readonly letter: string; readonly on: CivilDay };
