/**
 * What Cultivate keeps about each contact: the day it was first seen, the week of its recall, its last touch
 * and its next.
 */
import type { Book } from '../../domain/clients/household/book';
import { contactFigures } from '../../domain/touches/figures';
import { assignRecallWeeks } from '../../domain/touches/recalls/cultivation';
import type { Week } from '../../domain/calendar/workdays';
import { contacts } from '../../sheets/tabs/contacts';
import { dates } from '../../sheets/tabs/dates';
import { setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';

type PeopleOffice = Office<'contacts'>;

/** Who is on Contacts, and what is on Dates, for the first time was first seen today (S12, S13). */
export const firstSeen = ({ tables, today }: Office<'contacts' | 'dates'>): Change[] => [
  ...tables.contacts.rows.flatMap(({ id, added }) =>
    added === null ? [setCells(contacts, id, { added: today })] : [],
  ),
  ...tables.dates.rows.flatMap(({ id, added }) =>
    added === null && id !== '' ? [setCells(dates, id, { added: today })] : [],
  ),
];

/** On the first run of a quarter, the recall weeks of all who are on the cultivation list (S18). */
export const recallWeeks = (book: Book, week: Week): Change[] =>
  [...assignRecallWeeks(book, week)].map(([id, recallWeek]) => setCells(contacts, id, { recallWeek }));

/**
 * The columns Last touch and Next due, where they have changed. An office that has neither needs no figures.
 */
export function lastAndNext({ tables, today }: PeopleOffice, book: Book): Change[] {
  const { indexes } = tables.contacts.layout;
  if (!indexes.has('lastTouch') && !indexes.has('nextDue')) return [];
  const figures = contactFigures(book, today);
  return tables.contacts.rows.flatMap(({ id, lastTouch, nextDue }) => {
    const now = figures.get(id);
    const isSame = !now || (now.lastTouch === lastTouch && now.nextDue === nextDue);
    return isSame ? [] : [setCells(contacts, id, now)];
  });
}
