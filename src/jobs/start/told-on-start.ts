/**
 * Every run of a job is told on the page Start: a line of its own, the first steps it took, and no question
 * that it has answered.
 */
import { plural } from '../../domain/text/words';
import type { Change, RewritePage } from '../../runner/change';
import type { Job, Office, Plan } from '../../runner/job';
import { timeOf } from '../../runner/journal/journal';
import { START_TAB, type TableName } from '../../sheets/tabs/tables';
import { firstStepsNews, LINK_PLACE } from './first-steps';
import { inNamesOnStart } from './names-on-start';
import { START } from './start-layout';
import { newsOfRun, startPage, valueOf, type StartNews } from './start-page';

/**
 * The job, whose runs leave their line on Start; and whose questions stand there where nobody is there to be
 * asked.
 */
export const toldOnStart = <Names extends TableName, Done>(job: Job<Names, Done>): Job<Names, Done> => ({
  ...job,
  pageOfQuestions: {
    tab: START_TAB,
    withQuestions: (page, questions) => startPage(page, [[START.question, questions.join('\n')]]),
  },
  plan: (office, answer, done, answers) =>
    withRunOnStart(withNewIds(job.plan(office, answer, done, answers), office), job, office),
});

/** So many rows are told that got another id. */
const MOST_TOLD = 3;

/** A plan whose report tells which rows got ids of their own: nothing else would, and Undo leaves them. */
function withNewIds(plan: Plan, { problems }: Office<never>): Plan {
  const rows = problems.filter(({ newId }) => newId !== undefined);
  if (rows.length === 0) return plan;
  const told = rows
    .slice(0, MOST_TOLD)
    .map(({ tab, row, found, newId }) => `${tab}, row ${row}: its ID was ${found}, so it got ${newId}.`);
  const more = rows.length - MOST_TOLD;
  const others = more > 0 ? [`${plural(more, 'more row')} got IDs of their own, too.`] : [];
  return { ...plan, report: [plan.report, ...told, ...others, 'Undo leaves new IDs.'].join(' ').trim() };
}

/** A plan with its line on Start, where there is such a page and the run changes anything. */
function withRunOnStart(
  plan: Plan,
  { name, reads }: Pick<Job, 'name' | 'reads'>,
  office: Office<never>,
): Plan {
  const planned = plan.changes.filter(isStart).pop();
  const page = planned?.rows ?? office.start;
  // Whoever was only taken somewhere changed nothing.
  if (page.length === 0 || plan.changes.every(({ kind }) => kind === 'open')) return plan;
  const at = timeOf({ day: office.today, secondOfDay: office.secondOfDay });
  const run = `${at.replace('T', ' ')} · ${office.user} · ${name}: ${plan.report}`;
  const answered: StartNews = valueOf(page, START.question) === '' ? [] : [[START.question, '']];
  const linkAt = (label: string): string => {
    const line = office.start.findIndex(([first]) => first === label);
    return office.formulasOf(START_TAB)[line]?.[LINK_PLACE] ?? '';
  };
  const steps = firstStepsNews({ ...office, start: page, linkAt }, plan.changes);
  const news = [...newsOfRun(page, run), ...answered, ...steps];
  const told = startPage(page, news);
  const rows = inNamesOnStart(office, [...reads, 'settings'], told.rows);
  const isDressedAnew = told.isDressedAnew || planned?.isDressedAnew;
  return {
    ...plan,
    changes: [
      ...plan.changes.filter((change) => !isStart(change)),
      { ...told, rows, ...(isDressedAnew ? { isDressedAnew } : {}) },
    ],
  };
}

const isStart = (change: Change): change is RewritePage => change.kind === 'page' && change.tab === START_TAB;
