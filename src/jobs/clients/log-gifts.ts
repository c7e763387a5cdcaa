/** What somebody types into Given is an item of value like any other: it is logged once (S23). */
import { plural } from '../../domain/text/words';
import { usualDoerOf } from '../../domain/touches/doers';
import { appendRow } from '../../runner/change';
import { touches } from '../../sheets/tabs/touches';
import { namesOf } from '../pipeline/names-of';
import { after, bookOf, type Course } from '../pipeline/pipeline';

const ITEM = 'Item of value';
/** Under what a row of Given is logged. */
const giftSource = (id: string): string => `given/${id}`;

/** Logs the rows of Given that people typed, but for those whose item stands on Touches for that day. */
export function logGifts(course: Course): Course {
  const { office } = course;
  const book = bookOf(office);
  const typed = book.gifts.filter(
    ({ id, sourceKey, contactId }) => id !== '' && sourceKey === '' && book.contactOf.has(contactId),
  );
  if (typed.length === 0) return course;
  const known = new Set(
    book.touches.flatMap(({ sourceKey, contactId, touch, date }) => [
      sourceKey,
      ...(touch === ITEM ? [`${contactId} ${date}`] : []),
    ]),
  );
  const nameOf = namesOf(office.tables.contacts.rows);
  const news = typed.filter(({ id, contactId, date }) => {
    if (known.has(giftSource(id)) || known.has(`${contactId} ${date}`)) return false;
    known.add(`${contactId} ${date}`);
    return true;
  });
  const changes = news.map(({ id, contactId, date, what }) =>
    appendRow(touches, {
      ...{ date, contact: nameOf(contactId), contactId, touch: ITEM, who: usualDoerOf(book, ITEM) },
      ...{ result: 'Sent', note: what, sourceKey: giftSource(id) },
    }),
  );
  const told = news.length === 0 ? [] : [`Logged ${plural(news.length, 'item')} from Given.`];
  return after(course, { changes, told });
}
