/** What Start tells of the alliances: the roster, and whom the office might want to meet (S15). */
import { rosterInWords, rosterOf } from '../domain/alliances/roster';
import { whoToMeetSuggestion } from '../domain/alliances/who-to-meet';
import type { Book } from '../domain/book';
import { START } from './start-layout';
import type { StartNews } from './start-page';

const NOTHING_SHARED = 'Nothing yet: no two Tier 1 clients share a profession, a company, an area or a tag';

export const allianceNews = (book: Book): StartNews => [
  [START.alliances, rosterInWords(rosterOf(book))],
  [START.whoToMeet, whoToMeetSuggestion(book) || NOTHING_SHARED],
];
