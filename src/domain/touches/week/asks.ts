/** What to ask, and where to reach somebody: the words printed beside each row of the call sheet. */
import type { Book } from '../../clients/household/book';
import { addressKey } from '../../letters/audience/addresses';
import { standingOn } from '../../letters/audience/no-email-list';
import type { Contact } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { questionFor } from '../../clients/household/information-file';
import type { DueTouch } from '../due-touch';
import { TOUCHES, type Touch } from '../../records/touch';
import { refuses } from '../../clients/household/refusals';

/** What is left where somebody wants no calls (Words). */
export const NO_CALLS = 'No calls: write or visit';

/**
 * The aims of a courtesy call (S10), the four of "qualified" for a recall (S18), and what else a talk is for.
 */
const ASKS: Readonly<Record<Touch, readonly string[]>> = {
  Email: [],
  'Courtesy call': [
    'We think of you.',
    'Is there a need that an expert of ours can meet?',
    'Would you like a call or a meeting?',
  ],
  Recall: [
    'Do they understand what we do?',
    'Do they value it?',
    'Do they want it?',
    'Can they afford it?',
    'Result: Ready, Stay in touch or No longer interested (Note: what happened?).',
  ],
  'Thinking of you': ['One or two sentences on a topic they care about.'],
  'Handwritten note': ['Two or three lines by hand.'],
  'Item of value': ['Something they can use.'],
  Review: ['What has changed, what comes next, and when do we meet again?'],
  'Check-in': ['How have you been? What can we do for you?'],
  'Alliance lunch': [],
  'Meet and greet': [],
  'Exchange meeting': [],
  'Follow-up call': ['How does it end: No future, Cultivate or Next step? Set the outcome on Introductions.'],
  Promise: ['Keep the promise.'],
  'Key date': [
    'What would you like to happen on that date? Once it is settled, tick Handled on Dates; of one that returns every year, type its next Date.',
  ],
  Birthday: ['Happy birthday.'],
  Anniversary: ['Happy anniversary.'],
  Concern: ['How does it stand? Once it is, type settled into Worried about on this row.'],
  'Lunch task': [],
  'Thank-you': ['Say what came of it.'],
  Introduction: [],
  Call: [],
};

/** Where a row's touches reach somebody; what isn't named here is a call. */
const CHANNELS: ReadonlyMap<Touch, 'address' | 'email'> = new Map<Touch, 'address' | 'email'>([
  ['Handwritten note', 'address'],
  ['Item of value', 'address'],
  ['Thinking of you', 'email'],
]);

/** Each thing to ask on its own line; a call also asks for one fact that the file lacks (S7). */
export function askOf(
  dues: readonly Pick<DueTouch, 'touch' | 'ask'>[],
  contact: Contact,
  isCall: boolean,
  { settings, factsKept, noEmailList }: Pick<Book, 'settings' | 'factsKept' | 'noEmailList'>,
): string {
  const question = isCall ? questionFor(contact, settings.season, factsKept) : null;
  const lines = TOUCHES.flatMap((touch) => {
    const due = dues.filter((each) => each.touch === touch);
    const own = due.flatMap(({ ask }) => ask ?? []);
    return own.length > 0 ? own : due.length > 0 ? ASKS[touch] : [];
  });
  const hasBounced = standingOn(noEmailList, addressKey(contact.email)) === 'bounced';
  const another = hasBounced ? [`Another e-mail address: ${contact.email} bounced.`] : [];
  return [...lines, ...another, ...(question === null ? [] : [question])].join('\n');
}

/** What stands in place of the number of somebody who wants no calls. */
function withoutCalls(contact: Contact): string {
  const place = contact.address.trim() || (refuses(contact, 'No email') ? '' : contact.email);
  return place === '' ? NO_CALLS : `${NO_CALLS} (${place})`;
}

/**
 * Where to reach somebody on a row that stands: never by a number that they no longer want to be called on.
 */
export const reachAtNow = (reachAtSoFar: string, contact: Contact | undefined): string =>
  contact !== undefined && refuses(contact, 'No calls') && reachAtSoFar === contact.phone.trim()
    ? withoutCalls(contact)
    : reachAtSoFar;

/**
 * The contact's own number or address for these touches, else one of the household's; '' where there is none.
 */
export function reachAt(touches: readonly Touch[], contact: Contact, household: Household): string {
  const channel = touches.map((touch) => CHANNELS.get(touch)).find((found) => found !== undefined) ?? 'phone';
  if (channel === 'phone' && refuses(contact, 'No calls')) return withoutCalls(contact);
  const found = [contact, ...household.reachable].find((member) => member[channel].trim() !== '');
  return found?.[channel].trim() ?? '';
}
