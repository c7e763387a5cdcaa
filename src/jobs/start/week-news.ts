/**
 * The three figures at the top of Start: what is to be done today, the lunches of the week, and open worries.
 */
import { figuresIn } from '../../domain/touches/week/summary';
import { hasOpenConcern } from '../../domain/touches/dates/concerns';
import type { Book } from '../../domain/clients/household/book';
import { listed, plural } from '../../domain/text/words';
import { bookOf, type Course } from '../pipeline/pipeline';
import { lunchInWords, lunchesThisWeek } from '../alliances/lunch-report';
import { START } from './start-layout';
import type { StartNews } from './start-page';

const NAMES_TOLD = 3;

/** A figure, and what it is. */
type Figure = readonly [figure: string, inWords: string];

/** The line above the call sheet: as this run writes it, or as it stands. */
function summaryOf({ changes, office }: Course): string {
  const written = changes.flatMap((change) => (change.kind === 'heading' ? [change.text] : [])).pop();
  return written ?? String(office.tables.thisWeek.heading ?? '');
}

function doneSoFar(course: Course): Figure {
  const figures = figuresIn(summaryOf(course));
  if (!figures) return ['0 today', 'No week has been built yet, or nothing is left to do'];
  const { done, of, today, left } = figures;
  return [`${today} today`, `${done} of ${of} done this week${left === '' ? '' : `; ${left} left`}`];
}

function lunchesOfWeek(book: Book, { office: { today } }: Course): Figure {
  const lunches = lunchesThisWeek(book, today);
  return [
    plural(lunches.length, 'lunch', 'lunches'),
    lunches.length === 0 ? 'None this week' : lunches.map((lunch) => lunchInWords(lunch, book)).join('; '),
  ];
}

function openWorries({ contacts }: Book): Figure {
  const names = contacts.filter(hasOpenConcern).map(({ name }) => name);
  const more = names.length - NAMES_TOLD;
  const told = more > 1 ? [...names.slice(0, NAMES_TOLD), `${more} more`] : names;
  return [plural(names.length, 'worry', 'worries'), names.length === 0 ? 'None is open' : listed(told)];
}

/** What the office is called, and the week in three figures. */
export function weekNews(course: Course): StartNews {
  const book = bookOf(course.office);
  const figures = [doneSoFar(course), lunchesOfWeek(book, course), openWorries(book)] as const;
  const [[today, done], [lunches, which], [worries, whose]] = figures;
  return [
    [START.week, today, lunches, worries],
    [START.inWords, done, which, whose],
  ];
}
