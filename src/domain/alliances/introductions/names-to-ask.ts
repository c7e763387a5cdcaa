/** What was said instead of a name is asked about: "the Garcias", "2 names, by e-mail" (S21). */
import { addDays } from '../../calendar/civil-day';
import type { Week } from '../../calendar/workdays';
import { historyOf, type Book } from '../../clients/household/book';
import type { Introduction } from '../../records/introduction';
import { askAgainOn } from '../../touches/attempts';
import { dueTouch, type DueTouch } from '../../touches/due-touch';
import { FOLLOW_UP_DAYS } from '../../touches/fresh-start';
import { lastCounted } from '../../touches/history';
import type { Touch } from '../../touches/touch-types';
import { groupBy } from '../../values/collections';
import { personOf } from './introductions';
import { namesSaid } from './said/names-said';

const CALLS: ReadonlySet<Touch> = new Set<Touch>(['Call']);

/** Whether nobody but who introduced them can say who is meant. */
export const isToAsk = ({ person }: Pick<Introduction, 'person'>): boolean =>
  namesSaid(person).people.length === 0;

function askOf(book: Book, introducerId: string, asked: readonly Introduction[], week: Week): DueTouch[] {
  const introducer = personOf(book, introducerId);
  const [first] = asked;
  if (introducer === null || !first) return [];
  const history = historyOf(book, introducer.household);
  const called = lastCounted(history, CALLS);
  const since = called === null || called < first.date ? first.date : called;
  const said = asked.map(({ person }) => `"${person}"`).join(', ');
  const due = {
    ...({ touch: 'Call', isPersonal: true, group: 4 } as const),
    ...introducer,
    dueOn: addDays(since, FOLLOW_UP_DAYS),
    notBefore: askAgainOn(history, 'Call', book.settings),
    why: `ask whom they meant by ${said}`,
    ask: `Whom did they mean by ${said}? Type the name over it, in Person on Introductions.`,
  } as const;
  return due.dueOn > week.end ? [] : [dueTouch(due)];
}

/** A call to whoever named people without saying who they are, within seven days and every seven after. */
export const dueNamesToAsk = (book: Book, week: Week): DueTouch[] =>
  [
    ...groupBy(
      book.namesToAsk.filter((each) => each.outcome === 'Open' && each.date <= week.end && isToAsk(each)),
      ({ allianceId }) => allianceId,
    ),
  ].flatMap(([introducerId, asked]) => askOf(book, introducerId, asked, week));
