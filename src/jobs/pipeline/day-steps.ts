/** The two halves of the office's day: what was done is logged, then the week is laid out from it. */
import { plural } from '../../domain/text/words';
import type { Book } from '../../domain/clients/household/book';
import { formReplies } from '../intake/form-replies';
import { after, bookOf, type Course, type CourseOffice } from './pipeline';
import { addIntroduced } from '../alliances/add-introduced';
import { fileNames, fileOutcomes } from '../alliances/file-names';
import { logGifts } from '../clients/log-gifts';
import { judgePeople } from '../clients/update-judgements';
import { keepAlliances } from '../alliances/update-alliances';
import { firstSeen, lastAndNext, recallWeeks } from '../clients/update-contacts';
import { keepReferrals, referralProblems } from '../clients/update-referrals';
import { holdLunches } from '../alliances/hold-lunches';
import { planTheLunches } from '../alliances/update-lunches';
import { layOutWeek, weekServed } from '../week/lay-out-week';
import { logRows } from '../week/log-rows';
import { suggestExperts } from '../clients/update-experts';
import { tickRecentSales } from '../week/tick-recent-sales';

/** Logs every filled row of This week. */
function logFilledRows(course: Course): Course {
  const { office } = course;
  const { changes, count, problems } = logRows(office, () => bookOf(office));
  const told = count === 0 ? [] : [`Logged ${plural(count, 'touch', 'touches')}.`];
  return after(course, { changes, problems, told });
}

/**
 * Logs what was filled in, the lunches that were held and what was given, files the names of lunches and
 * whoever was typed into Introductions, and does what the outcomes ask for.
 */
export const logWhatIsDone = (course: Course): Course =>
  logGifts(fileOutcomes(addIntroduced(fileNames(holdLunches(logFilledRows(course))))));

/** Works out each contact's last touch and next due day from what is logged. */
export const workOutFigures = (course: Course): Course =>
  after(course, { changes: lastAndNext(course.office, bookOf(course.office)) });

/**
 * All that the week is built from: everybody has a first day and is judged, recent sales have their tick,
 * lunches are planned and, in a new quarter, everybody on the cultivation list has a recall week.
 */
export function knowWhatIsDue(course: Course): Course {
  const begun = after(course, { changes: [...firstSeen(course.office), ...tickRecentSales(course.office)] });
  const judged = judgePeople(begun);
  const kept = after(judged, { changes: keepAlliances(judged.office) });
  const suggested = after(kept, {
    changes: [...suggestExperts(kept.office), ...keepReferrals(kept.office)],
    problems: referralProblems(kept.office, bookOf(kept.office)),
  });
  const seen = planTheLunches(suggested);
  return after(seen, { changes: recallWeeks(bookOf(seen.office), weekServed(seen.office)) });
}

/** The records with what was answered in a form of the office's own. */
function withAnswers(office: CourseOffice): Book {
  const book = bookOf(office);
  const answers = formReplies(office, book);
  return answers.length === 0 ? book : { ...book, replies: [...book.replies, ...answers] };
}

/** Builds or refreshes the week. */
export function buildTheWeek(course: Course): Course {
  const known = knowWhatIsDue(course);
  const { changes, told } = layOutWeek(known.office, withAnswers(known.office), weekServed(known.office));
  return after(workOutFigures(known), { changes, told: [told] });
}
