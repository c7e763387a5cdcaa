/** Lunches that were held are logged: a touch for each guest, once (S16). */
import { lunchSource } from '../../domain/alliances/office-lunches/lunches-known';
import { fateTyped } from '../../domain/alliances/lunch-tasks';
import { isUnanswered, type Lunch, type LunchKind } from '../../domain/alliances/lunch';
import { plural } from '../../domain/words';
import { effortOf } from '../../domain/touches/plan';
import type { PlannedTouch } from '../../domain/touches/touch';
import { lunches } from '../../sheets/tabs/lunches';
import { touches } from '../../sheets/tabs/touches';
import { after, bookOf, type Course, type CourseOffice } from '../course';
import { appendRow, setAsAsked, type Change } from '../job';
import { namesOf } from '../names-of';

/** What each kind of lunch is logged as. */
const TOUCH_OF: Readonly<Record<LunchKind, PlannedTouch>> = {
  Alliance: 'Alliance lunch',
  'Meet and greet': 'Meet and greet',
  Exchange: 'Exchange meeting',
};

type Held = { readonly lunch: Lunch; readonly guestId: string; readonly isFirst: boolean };

/** The guests of held lunches of whom no such touch stands on Touches, from the lunch or typed by somebody. */
function notLogged(office: CourseOffice): Held[] {
  const { lunches, touches: logged, contactOf } = bookOf(office);
  const known = new Set(
    logged.flatMap(({ sourceKey, contactId, touch, date }) => [sourceKey, `${contactId} ${touch} ${date}`]),
  );
  const isLogged = ({ key, kind, date }: Lunch, id: string): boolean =>
    known.has(lunchSource(key, id)) || known.has(`${id} ${TOUCH_OF[kind]} ${date}`);
  return lunches
    .filter(({ state, key }) => state === 'Held' && key !== '')
    .flatMap((lunch) =>
      [...new Set(lunch.guestIds)].map((guestId, place) => ({ lunch, guestId, isFirst: place === 0 })),
    )
    .filter(({ lunch, guestId }) => contactOf.has(guestId) && !isLogged(lunch, guestId));
}

/** The Status of lunches whose fate was typed on This week: a person has just said so. */
function fatesTyped(office: CourseOffice): Change[] {
  const { lunches: known, touches: logged } = bookOf(office);
  return known.flatMap((lunch) => {
    const status = isUnanswered(lunch, office.today) ? fateTyped(logged, lunch) : null;
    return status === null ? [] : [setAsAsked(lunches, lunch.key, { status })];
  });
}

/** Logs every lunch that was held, as its Status or This week says. */
export const holdLunches = (course: Course): Course =>
  logHeld(after(course, { changes: fatesTyped(course.office) }));

/** One that was set Held before its day counts from today. */
function logHeld(course: Course): Course {
  const { office } = course;
  const { tables, today } = office;
  const held = notLogged(office);
  const nameOf = namesOf(tables.contacts.rows);
  const noteOn = new Map(tables.lunches.rows.map(({ key, note }) => [key, note]));
  const { plan } = bookOf(office);
  const changes = held.map(({ lunch, guestId, isFirst }) =>
    appendRow(touches, {
      date: lunch.date < today ? lunch.date : today,
      contact: nameOf(guestId),
      contactId: guestId,
      touch: TOUCH_OF[lunch.kind],
      who: effortOf(plan, TOUCH_OF[lunch.kind]).who,
      result: 'Held',
      // One lunch took its time once, however many were there.
      minutes: isFirst ? null : 0,
      note: noteOn.get(lunch.key) ?? '',
      sourceKey: lunchSource(lunch.key, guestId),
    }),
  );
  const count = new Set(held.map(({ lunch }) => lunch.key)).size;
  const told = count === 0 ? [] : [`Logged ${plural(count, 'lunch', 'lunches')} held.`];
  return after(course, { changes, told });
}
