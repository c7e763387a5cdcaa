/**
 * All lunches with alliances that the office knows of: those on Lunches, and those that were only ever logged
 * (S16).
 */
import type { Book } from '../../../clients/household/book';
import { counts } from '../../../touches/history';
import type { RecordedLunch } from '../plan/lunches-so-far';

/**
 * The touch that a held lunch is logged as has a source key that begins so; the lunch's key and the guest's
 * id follow.
 */
const LUNCH_SOURCE = 'lunch/';

export const lunchSource = (key: string, guestId: string): string => `${LUNCH_SOURCE}${key}/${guestId}`;

/** The key of the lunch that a touch was logged from; '' where it was none. */
export const keyOfSource = (sourceKey: string): string =>
  sourceKey.startsWith(LUNCH_SOURCE) ? sourceKey.slice(LUNCH_SOURCE.length, sourceKey.lastIndexOf('/')) : '';

const held = (date: RecordedLunch['date'], guestId: string): RecordedLunch => ({
  date,
  kind: 'Alliance',
  guestIds: [guestId],
  state: 'Held',
  isByHand: false,
});

/** Whether there is a lunch with somebody on a day, whatever became of it: its row says more than a touch. */
type IsOnLunches = (guestId: string, date: RecordedLunch['date']) => boolean;

function onLunches({ lunches }: Book): IsOnLunches {
  const known = new Set(
    lunches.flatMap(({ kind, date, guestIds }) =>
      kind === 'Alliance' ? guestIds.map((id) => `${id} ${date}`) : [],
    ),
  );
  return (guestId, date) => known.has(`${guestId} ${date}`);
}

/** Lunches that somebody logged on Touches, or whose row on Lunches is gone since. */
function logged(book: Book, isKnown: IsOnLunches): RecordedLunch[] {
  const sources = new Set(
    book.lunches.flatMap(({ key, guestIds }) => guestIds.map((id) => lunchSource(key, id))),
  );
  return book.touches.flatMap((touch) => {
    const { date, contactId, sourceKey } = touch;
    if (touch.touch !== 'Alliance lunch' || date === null || !counts(touch)) return [];
    return sources.has(sourceKey) || isKnown(contactId, date) ? [] : [held(date, contactId)];
  });
}

/**
 * Where nothing else is known of an alliance, the day that stands on Alliances holds: it came with the
 * office's own list.
 */
function brought(book: Book, known: readonly RecordedLunch[], isKnown: IsOnLunches): RecordedLunch[] {
  const met = new Set(known.flatMap(({ state, guestIds }) => (state === 'Held' ? guestIds : [])));
  return book.alliances.flatMap(({ contactId, lastLunch }) =>
    lastLunch === null || met.has(contactId) || isKnown(contactId, lastLunch)
      ? []
      : [held(lastLunch, contactId)],
  );
}

export function lunchesKnown(book: Book): readonly RecordedLunch[] {
  const isKnown = onLunches(book);
  const known = [...book.lunches, ...logged(book, isKnown)];
  return [...known, ...brought(book, known, isKnown)];
}
