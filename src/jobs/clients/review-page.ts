/** Clients > Review page: a page to print for each Tier 1 client whose review is near (S28). */
import { AHEAD_DAYS, reviewPage, reviewsAhead } from '../../domain/clients/review';
import { addresseesIn } from '../../domain/clients/household/addressed-together';
import { listed, longDay, plural } from '../../domain/text/words';
import type { Job } from '../../runner/job';
import { begin, bookOf, COURSE_TABS } from '../pipeline/pipeline';
import { knowWhatIsDue } from '../pipeline/day-steps';
import { emptiedPages, printedPage, tabNumbered } from '../pipeline/printed-pages';

const REVIEW_TAB = 'Review';
/** So many pages are made at once: the week holds four reviews. */
const MOST_PAGES = 8;

export const writeReviewPages: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Review page',
  reads: COURSE_TABS,

  plan: (given) => {
    // As today's figures have it; nothing of what is worked out for that is written.
    const { office } = knowWhatIsDue(begin(given));
    const book = bookOf(office);
    const ahead = reviewsAhead(book, office.today);
    const pages = ahead
      .slice(0, MOST_PAGES)
      .map((due, index) =>
        printedPage(tabNumbered(REVIEW_TAB, index), [reviewPage(book, due, office.today)]),
      );
    const nobody = `No review to prepare here as of ${longDay(office.today)}.`;
    const left = emptiedPages(REVIEW_TAB, office.tabs, new Set(pages.map(({ tab }) => tab)), nobody);
    const names = ahead
      .slice(0, MOST_PAGES)
      .map(({ household }) => listed(addresseesIn(household, household.reachable).map(({ words }) => words)));
    const more = ahead.length - names.length;
    return {
      changes: [...pages, ...left],
      report:
        pages.length === 0
          ? 'No Tier 1 client has a review ahead: the Touch plan gives Review its days.'
          : `${plural(pages.length, 'review')} to prepare, of the next ${AHEAD_DAYS} days or else the next one: ${names.join('; ')}${more > 0 ? `; ${more} more wait` : ''}. The tab ${REVIEW_TAB} and those after it are to be printed.`,
      isRefused: pages.length + left.length === 0,
    };
  },
};
