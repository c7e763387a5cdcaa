/**
 * What Start tells of the alliances: the roster, the names that come in, and whom the office might want to
 * meet (S15, S17).
 */
import { rosterInWords, rosterOf } from '../../domain/alliances/partners/roster';
import { namesInWords } from '../../domain/alliances/introductions/names-a-week';
import { whoToMeetSuggestion } from '../../domain/alliances/partners/who-to-meet';
import type { Book } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { START } from './start-layout';
import type { StartNews } from './start-page';

const NOTHING_SHARED = 'Nothing yet: no two Tier 1 clients share a profession, a company, an area or a tag';

export const allianceNews = (book: Book, today: CivilDay): StartNews => [
  [START.alliances, rosterInWords(rosterOf(book))],
  [START.names, namesInWords(book, today)],
  [START.whoToMeet, whoToMeetSuggestion(book.households, book.allianceIds) || NOTHING_SHARED],
];
