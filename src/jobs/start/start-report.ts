/** What a run tells on Start beside its own line: the day, what is missing, and how the practice stands. */
import { addDays } from '../../domain/calendar/civil-day';
import { shortDay } from '../../domain/text/words';
import { areHoursMissing } from '../../domain/clients/judge';
import { COMPARED_DAYS, planAgainstActual } from '../../domain/touches/actual';
import { forecastInWords, forecastOf } from '../../domain/touches/recalls/cultivation';
import { capacityInWords } from '../../domain/touches/week/room/capacity-words';
import { capacityOf } from '../../domain/touches/week/room/capacity';
import { allianceNews } from './alliance-report';
import { after, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { draftsToDelete } from '../letters/consent/said-no';
import { weekServed } from '../week/lay-out-week';
import { lunchNews } from '../alliances/lunch-report';
import { seasonNews } from '../season/season-report';
import { leftOpenInWords } from '../set-up/kinds';
import { paperNews } from '../week/print/paper';
import { START } from './start-layout';
import { readStart, startPage, type StartNews } from './start-page';
import { weekNews } from './week-news';
import { missingInWords } from './what-is-missing';
import { copiedLines } from './whose-daily-run';

const NO_HOURS = 'Touches: nothing was logged for a client in 12 months, so nobody is Peripheral';

/** "Courtesy call 12 of 20; …": what was done of what the Touch plan asks for. */
function planAndActual(office: CourseOffice): string {
  const { today } = office;
  const period = { from: addDays(today, 1 - COMPARED_DAYS), to: today };
  return planAgainstActual(bookOf(office), period)
    .filter(({ planned }) => planned > 0)
    .map(({ touch, planned, actual }) =>
      actual > planned ? `${touch} ${actual} (planned ${planned})` : `${touch} ${actual} of ${planned}`,
    )
    .join('; ');
}

/** "Good times · daily run by pat@office.example, last 23 Nov 2026" */
function inBrief({ settings, start }: CourseOffice): string {
  const { owner, beat } = readStart(start);
  const last = beat === null ? '' : `, last ${shortDay(beat.day)}`;
  return [settings.season, owner === '' ? 'no daily run yet' : `daily run by ${owner}${last}`].join(' · ');
}

function newsOf(course: Course): StartNews {
  const { office } = course;
  const hours = areHoursMissing(bookOf(office), office.today) ? [NO_HOURS] : [];
  const withdrawn = draftsToDelete(office);
  return [
    [START.title, office.settings.officeName, inBrief(office)],
    ...weekNews(course),
    ...paperNews(office),
    [START.saidNo, withdrawn.length === 0 ? 'None' : withdrawn.join('\n')],
    [START.asOf, { day: office.today, secondOfDay: 0 }],
    [START.open, leftOpenInWords(office, office.settings.livesFrom !== null)],
    [START.missing, missingInWords(office, hours)],
    [START.cultivation, forecastInWords(forecastOf(bookOf(office), office.today))],
    [START.capacity, capacityInWords(capacityOf(bookOf(office), weekServed(office)))],
    [START.planAndActual, planAndActual(office)],
    ...lunchNews(bookOf(office), office.today),
    ...allianceNews(bookOf(office), office.today),
    ...seasonNews(office),
    ...copiedLines(office),
  ];
}

/**
 * The course with its news on Start, where there is such a page; `always`: it is made where it is missing.
 */
export const withStart = (
  course: Course,
  news: StartNews = [],
  where: 'if it is there' | 'always' = 'if it is there',
): Course =>
  course.office.start.length === 0 && where === 'if it is there'
    ? course
    : after(course, { changes: [startPage(course.office.start, [...newsOf(course), ...news])] });
