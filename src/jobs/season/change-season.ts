/** Season > Good times… and Hard times…: what it changes this week is said first; then the week is planned anew (S1, S2). */
import { seasonChangeInWords, settingsIn } from '../../domain/campaigns/season-change';
import type { Season } from '../../domain/campaigns/season';
import { giveIds, withIds } from '../../sheets/ids';
import { after, begin, bookOf, conclude, COURSE_TABS, type Course, type CourseOffice } from '../course';
import { buildTheWeek, knowWhatIsDue } from '../day-steps';
import type { Job, Plan } from '../job';
import { keepSettings } from '../keep-settings';
import { weekServed } from '../lay-out-week';
import { withStart } from '../start-news';
import { printListPage } from './print-list';
import { PREPARED_ANEW } from './season-news';

const SEASON_TABS = [...COURSE_TABS, 'settings'] as const;
type SeasonTab = (typeof SEASON_TABS)[number];

/** The change in one sentence. A contact that hasn't got its id yet has one for the while. */
function changeInWords(office: CourseOffice, season: Season): string {
  const { contacts } = office.tables;
  const whole = { ...office.tables, contacts: withIds(contacts, giveIds(contacts).gifts) };
  const known = knowWhatIsDue(begin({ ...office, tables: whole })).office;
  return seasonChangeInWords(bookOf(known), weekServed(known), season);
}

/** Hard times have a letter that some clients get on paper. */
function withPrintList(course: Course): Course {
  if (course.office.settings.season === 'Good times') return course;
  const { page, told } = printListPage(course.office);
  return after(course, { changes: [page], told: [told] });
}

/** Nothing to set; a print list that may have grown old is made anew. */
function sameSeason(office: CourseOffice, season: Season): Plan {
  const course = begin(office);
  const told = seasonChangeInWords(bookOf(course.office), weekServed(course.office), season);
  return conclude(withPrintList(after(course, { changes: [], told: [told] })));
}

const changeTo = (season: Season): Job<SeasonTab> => ({
  name: `${season}…`,
  reads: SEASON_TABS,

  question: (office) =>
    office.settings.season === season
      ? null
      : {
          kind: 'confirm',
          title: season,
          text: `${changeInWords(office, season)}\n\nSet ${season} from today, and plan the week anew?`,
        },

  plan: (office) => {
    if (office.settings.season === season) return sameSeason(office, season);
    const settings = settingsIn(season, office.settings, office.today);
    const { seasonSince, prospectsUntil } = settings;
    const set = after(begin({ ...office, settings }), {
      changes: keepSettings(office, { season, seasonSince, prospectsUntil }),
      told: [`${season} begin today.`],
    });
    return conclude(
      withStart(withPrintList(buildTheWeek(set)), season === 'Good times' ? PREPARED_ANEW : []),
    );
  },
});

/** Season > Good times… */
export const goodTimes = changeTo('Good times');
/** Season > Hard times… */
export const hardTimes = changeTo('Hard times');
