/** What Start tells of the season: in Hard times how far each of the five steps is (S2). */
import {
  HARD_TIMES_STEPS,
  hardTimesChecklist,
  type ChecklistLine,
} from '../../domain/season/hard-times-checklist';
import { longDay } from '../../domain/text/words';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { bookOf, type CourseOffice } from '../pipeline/pipeline';
import { weekServed } from '../week/lay-out-week';
import { START, STEP_LINES } from '../start/start-layout';
import { valueOf, type StartNews } from '../start/start-page';
import { letterProgress } from './hard-times-letter';

const PREPARE = STEP_LINES.Prepare.label;

/** The box of Prepare is a person's: it stays as it stands. */
const boxOf = (start: Grid): Cell => {
  const box = valueOf(start, PREPARE);
  return box === '' ? false : box;
};

const DONE = new Map<ChecklistLine['isDone'], string>([
  [true, 'Done'],
  [false, 'To do'],
]);

/** The season, and its steps: in Good times what they would be, in Hard times how far they are. */
export function seasonNews(office: CourseOffice): StartNews {
  const { settings, start } = office;
  const { season, seasonSince } = settings;
  const lines = new Map(
    season === 'Good times'
      ? []
      : hardTimesChecklist(bookOf(office), weekServed(office), letterProgress(office)).map((line) => [
          line.step,
          line,
        ]),
  );
  const steps = HARD_TIMES_STEPS.map((step): StartNews[number] => {
    const { label, about } = STEP_LINES[step];
    const line = lines.get(step);
    const value = step === 'Prepare' ? boxOf(start) : (DONE.get(line?.isDone ?? null) ?? '');
    return [label, value, line?.detail ?? about];
  });
  const since = seasonSince === null ? '' : ` since ${longDay(seasonSince)}`;
  return [[START.season, season + since], ...steps];
}

/** New Hard times are to be prepared anew. */
export const PREPARED_ANEW: StartNews = [[PREPARE, false]];
