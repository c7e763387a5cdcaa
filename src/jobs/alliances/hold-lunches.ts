/** Lunches that were held are logged: a touch for each guest, once (S16). */
import { lunchSource } from '../../domain/alliances/lunches/office/lunches-known';
import { statusTyped } from '../../domain/alliances/lunches/lunch-tasks';
import { TOUCH_OF_LUNCH, type Lunch } from '../../domain/records/lunch';
import { startOfWeek } from '../../domain/calendar/civil-day';
import { plural } from '../../domain/text/words';
import { usualDoerOf } from '../../domain/touches/doers';
import { lunches } from '../../sheets/tabs/lunches';
import { touches } from '../../sheets/tabs/touches';
import { after, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { appendRow, setAsAsked, setCells, type Change } from '../../runner/change';
import { namesOf } from '../pipeline/names-of';
import { lunchOn } from '../pipeline/records';

type Held = {
  readonly lunch: Lunch;
  readonly note: string;
  readonly guestId: string;
  readonly isFirst: boolean;
};

/** Every guest of every lunch that was held. */
function guestsOfHeld(office: CourseOffice): Held[] {
  const { contactOf } = bookOf(office);
  const tab = office.tables.lunches;
  return tab.rows.flatMap((row) => {
    const lunch = lunchOn(tab, row, office.today);
    if (lunch?.state !== 'Held' || lunch.key === '') return [];
    const { note } = row;
    const guestIds = [...new Set(lunch.guestIds)].filter((id) => contactOf.has(id));
    return guestIds.map((guestId, place) => ({ ...{ lunch, note, guestId }, isFirst: place === 0 }));
  });
}

/** Those of whom no such touch stands on Touches, from the lunch or typed by somebody. */
function notLogged(office: CourseOffice): Held[] {
  const held = guestsOfHeld(office);
  const guestIds = new Set(held.map(({ guestId }) => guestId));
  const sources = new Set(held.map(({ lunch, guestId }) => lunchSource(lunch.key, guestId)));
  const known = new Set(
    bookOf(office)
      .touches.filter(({ sourceKey, contactId }) => guestIds.has(contactId) || sources.has(sourceKey))
      .flatMap(({ sourceKey, contactId, touch, date }) => [sourceKey, `${contactId} ${touch} ${date}`]),
  );
  return held.filter(({ lunch: { key, kind, date }, guestId }) => {
    const typed = `${guestId} ${TOUCH_OF_LUNCH[kind]} ${date}`;
    return !known.has(lunchSource(key, guestId)) && !known.has(typed);
  });
}

/** The Status of lunches of which something was typed on This week: a person has just said so. */
function statusesTyped(office: CourseOffice): Change[] {
  const { lunches: known, touches: logged } = bookOf(office);
  const answers = logged.filter(({ touch }) => touch === 'Lunch task');
  return known.flatMap((lunch) => {
    const status = statusTyped(answers, lunch, office.today) ?? lunch.state;
    return status === lunch.state ? [] : [setAsAsked(lunches, lunch.key, { status })];
  });
}

/**
 * Nobody has held a lunch that is still to come: one that is Held before the day it was planned for was held
 * by today.
 */
const heldBeforeTheirDay = ({ tables, settings, today }: CourseOffice): Change[] =>
  tables.lunches.rows
    .filter(({ id, status, date }) => id !== '' && status === 'Held' && date !== null && date > today)
    .map(({ id }) => setCells(lunches, id, { date: today, week: startOfWeek(today, settings.firstWeekday) }));

/** Logs every lunch that was held, as its Status or This week says. */
export function holdLunches(course: Course): Course {
  const told = after(course, { changes: statusesTyped(course.office) });
  return logHeld(after(told, { changes: heldBeforeTheirDay(told.office) }));
}

function logHeld(course: Course): Course {
  const { office } = course;
  const { tables, today } = office;
  const held = notLogged(office);
  const nameOf = namesOf(tables.contacts.rows);
  const book = bookOf(office);
  const changes = held.map(({ lunch, note, guestId, isFirst }) =>
    appendRow(touches, {
      date: lunch.date < today ? lunch.date : today,
      contact: nameOf(guestId),
      contactId: guestId,
      touch: TOUCH_OF_LUNCH[lunch.kind],
      who: usualDoerOf(book, TOUCH_OF_LUNCH[lunch.kind]),
      result: 'Held',
      // One lunch took its time once, however many were there.
      minutes: isFirst ? null : 0,
      note,
      sourceKey: lunchSource(lunch.key, guestId),
    }),
  );
  const count = new Set(held.map(({ lunch }) => lunch.key)).size;
  const told = count === 0 ? [] : [`Logged ${plural(count, 'lunch', 'lunches')} held.`];
  return after(course, { changes, told });
}
