/** What to ask, and where to reach somebody: the words printed beside each row of the call sheet. */
import { askWhatWorked, onTheSameWay, reasonsInWords } from '../../clients/blueprint';
import type { Book } from '../../clients/household/book';
import { addressKey } from '../../letters/audience/addresses';
import { standingOn } from '../../letters/audience/no-email-list';
import { whyWeWant } from '../../alliances/partners/wanted-on-file';
import { addresseesIn } from '../../clients/household/addressed-together';
import { giftLines } from '../../clients/gifts/gift-ideas';
import type { Contact } from '../../records/contact';
import type { Household } from '../../clients/household/household';
import { questionFor } from '../../clients/household/information-file';
import type { DueTouch } from '../due-touch';
import { TOUCHES, TOUCH_TYPES, type Touch } from '../touch-types';
import { listed } from '../../text/words';
import { refuses } from '../../clients/household/refusals';

/** What is left where somebody wants no calls (Words). */
export const NO_CALLS = 'No calls: write or visit';

/** One note, one gift for all of a household (S24). */
const addressedTo = (household: Household): string[] =>
  household.reachable.length < 2
    ? []
    : [`To ${listed(addresseesIn(household, household.reachable).map(({ words }) => words))}.`];

/** With whom it is still to be found out whether they are whom we want to meet (S29). */
const NEWLY_MET: ReadonlySet<Touch> = new Set(['Recall', 'Follow-up call']);

/** What to give is asked of the file (S23). */
const ITEM: Touch = 'Item of value';

/** Each thing to ask on its own line; a call also asks for one fact that the file lacks (S7). */
export function askOf(
  dues: readonly Pick<DueTouch, 'touch' | 'ask'>[],
  contact: Contact,
  household: Household,
  isCall: boolean,
  book: Book,
): string {
  const { settings, factsKept, noEmailList } = book;
  const question = isCall ? questionFor(contact, settings.season, factsKept) : null;
  const lines = TOUCHES.flatMap((touch) => {
    const due = dues.filter((each) => each.touch === touch);
    const own = due.flatMap(({ ask }) => ask ?? []);
    if (own.length > 0 || due.length === 0) return own;
    return touch === ITEM ? giftLines(contact, household, book) : TOUCH_TYPES[touch].ask;
  });
  const toWhom = dues.some(({ touch }) => TOUCH_TYPES[touch].reachAt === 'address')
    ? addressedTo(household)
    : [];
  const hasBounced = standingOn(noEmailList, addressKey(contact.email)) === 'bounced';
  const another = hasBounced ? [`Another e-mail address: ${contact.email} bounced.`] : [];
  const fits = dues.some(({ touch }) => NEWLY_MET.has(touch)) ? whyWeWant(book, contact) : null;
  const wanted = fits === null ? [] : [`Whom we want to meet: ${fits}.`];
  const isReview = dues.some(({ touch }) => touch === 'Review');
  const why = dues.some(({ touch }) => touch === 'Recall')
    ? [`If it ends, Note: why?${reasonsInWords(settings.reasonsForLeaving)}`]
    : [];
  // Whoever is worried isn't asked what went well.
  const isWorried = dues.some(({ touch }) => touch === 'Concern');
  const worked = isWorried ? [] : askWhatWorked(household, isReview, book);
  const known = isCall ? [...onTheSameWay(contact, household, book), ...worked] : [];
  return [
    ...toWhom,
    ...wanted,
    ...lines,
    ...why,
    ...known,
    ...another,
    ...(question === null ? [] : [question]),
  ].join('\n');
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
  const channel =
    touches.map((touch) => TOUCH_TYPES[touch].reachAt).find((found) => found !== 'phone') ?? 'phone';
  if (channel === 'phone' && refuses(contact, 'No calls')) return withoutCalls(contact);
  const found = [contact, ...household.reachable].find((member) => member[channel].trim() !== '');
  return found?.[channel].trim() ?? '';
}
