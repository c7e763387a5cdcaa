/**
 * Every run of a job is told on the page Start: a line of its own, the first steps it took, and no question
 * that it has answered.
 */
import type { Change, RewritePage } from '../../runner/change';
import type { Job, Office, Plan } from '../../runner/job';
import { timeOf } from '../../runner/journal/journal';
import { START_TAB, type TableName } from '../../sheets/tabs/tables';
import { firstStepsNews } from './first-steps';
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
    withRunOnStart(job.plan(office, answer, done, answers), job.name, office),
});

/** A plan with its line on Start, where there is such a page and the run changes anything. */
function withRunOnStart(plan: Plan, job: string, office: Office<never>): Plan {
  const planned = plan.changes.filter(isStart).pop();
  const page = planned?.rows ?? office.start;
  // Whoever was only taken somewhere changed nothing.
  if (page.length === 0 || plan.changes.every(({ kind }) => kind === 'open')) return plan;
  const at = timeOf({ day: office.today, secondOfDay: office.secondOfDay });
  const run = `${at.replace('T', ' ')} · ${office.user} · ${job}: ${plan.report}`;
  const answered: StartNews = valueOf(page, START.question) === '' ? [] : [[START.question, '']];
  const steps = firstStepsNews({ ...office, start: page }, plan.changes);
  const news = [...newsOfRun(page, run), ...answered, ...steps];
  const told = startPage(page, news);
  const isDressedAnew = told.isDressedAnew || planned?.isDressedAnew;
  return {
    ...plan,
    changes: [
      ...plan.changes.filter((change) => !isStart(change)),
      { ...told, ...(isDressedAnew ? { isDressedAnew } : {}) },
    ],
  };
}

const isStart = (change: Change): change is RewritePage => change.kind === 'page' && change.tab === START_TAB;
