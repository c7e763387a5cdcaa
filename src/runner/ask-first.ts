/** What a job asks of the person before the lock is taken: nobody else waits for the answer. */
import type { TableName } from '../sheets/tabs/tables';
import type { Answers, Job, Office, Prompt, Question } from './job';
import type { Person, Ports } from './ports';
import type { LocatedWorkbook } from './read/located-workbook';
import { readOffice, type Found } from './read/read-office';

/**
 * Prompts end after so long, whoever answers them slowly: Google stops a run after six minutes, and the
 * answers must be kept.
 */
export const ASKING_MILLISECONDS = 150_000;

type Ask = NonNullable<Person['ask']>;

/**
 * `question` is null where none was put; `answer` is '' where there was no prompt; `answers` are those to the
 * job's several prompts.
 */
export type Asked = {
  readonly question: Question | null;
  readonly answer: string;
  readonly answers: Answers;
};

/** A job as far as it asks. */
export type Asking<Names extends TableName> = Omit<Job<Names, never>, 'act' | 'plan'>;

export const NOTHING_ASKED: Asked = { question: null, answer: '', answers: new Map() };

/** Whether the job asks something, and there is somebody to answer. */
export const isAsking = <Names extends TableName>(
  { person }: Ports,
  { question, prompts }: Asking<Names>,
): boolean => Boolean(person.ask && (question ?? prompts));

/** The tabs that a question rests on; null where they can't be read, which the run itself tells. */
function officeToAskBy<Names extends TableName>(
  ports: Ports,
  job: Asking<Names>,
  found: Found,
): Office<Names> | null {
  const { reads, asksBy, asksByStart = false } = job;
  const read = readOffice(ports, found, { ...job, reads: asksBy ?? reads }, 'ask', asksByStart);
  return read.ok ? read.office : null;
}

/** Whether there is anything to ask. What was read for that is kept for the run, which reads it next. */
export function hasToAsk<Names extends TableName>(ports: Ports, job: Asking<Names>, found: Found): boolean {
  const office = officeToAskBy(ports, job, { ...found, workbook: keepingSeen(found.workbook) });
  if (!office) return false;
  return (
    Boolean(job.question?.(office, ports.calendar)) || (job.prompts?.(office, ports.drafts) ?? []).length > 0
  );
}

const keepingSeen = (workbook: LocatedWorkbook): LocatedWorkbook => ({ ...workbook, read: workbook.lookAt });

/** What was answered; null for a no. A trigger has nobody to ask, and goes on. */
export function askFirst<Names extends TableName>(
  ports: Ports,
  job: Asking<Names>,
  found: Found,
): Asked | null {
  const { ask } = ports.person;
  if (!ask) return NOTHING_ASKED;
  if (job.permissionToAsk) ports.requirePermission(job.permissionToAsk);
  const office = officeToAskBy(ports, job, found);
  if (!office) return NOTHING_ASKED;
  const question = job.question?.(office, ports.calendar) ?? null;
  const kept = new Map<string, string>();
  const answer = answerTo(ask, question, kept);
  if (answer === null) return null;
  const prompts = job.prompts?.(office, ports.drafts) ?? [];
  if (prompts.length === 0) return { question, answer, answers: kept };
  const answers = answersTo(ask, prompts, ports.clock.elapsed);
  return answers.size === 0 ? null : { question, answer, answers };
}

/**
 * What was typed last, one question after the other; null for a no.
 *
 * @param kept takes the answers to questions that may be left open; they take nobody's place
 */
function answerTo(
  ask: Ask,
  question: Question | null,
  kept: Map<string, string>,
  before = '',
): string | null {
  if (!question) return before;
  const { kind, title, text, about, next } = question;
  const answered = kind === 'prompt' ? ask.prompt(title, text) : before;
  const typed = about === undefined ? answered : (answered ?? '').trim();
  if (about !== undefined && typed !== null) kept.set(about, typed);
  if (typed === null || (kind === 'confirm' && !ask.confirm(title, text))) return null;
  return answerTo(ask, next?.(typed) ?? null, kept, about === undefined ? typed : before);
}

function answersTo(ask: Ask, prompts: readonly Prompt[], elapsed: () => number): Answers {
  const answers = new Map<string, string>();
  for (const { about, title, text } of prompts) {
    const said = typeof text === 'string' ? text : text(answers);
    const answer = said === null || elapsed() > ASKING_MILLISECONDS ? null : ask.prompt(title, said);
    if (answer === null) break;
    if (answer.trim() !== '') answers.set(about, answer.trim());
  }
  return answers;
}
