/** What the terminal says about a run. */
import type { Dialog } from '../host/ledger';
import type { Problem, RunReport } from './report';

/** A person reads a few problems; the report has them all. */
const MOST_PROBLEMS = 20;

/** The run's name, what it said, its dialogs and what it cost. */
export const runText = ({
  name,
  ok,
  message,
  problems,
  dialogs,
  calls,
  simulatedMs,
  returned,
}: RunReport): string =>
  [
    `${ok ? '✓' : '✗'} ${name}${ok && message ? `: ${message}` : ''}`,
    ...(ok ? problemLines(problems) : []),
    ...dialogs.map(dialogText),
    ...(returned === undefined ? [] : [`  returned ${JSON.stringify(returned)}`]),
    `  ${calls.total} service calls, about ${(simulatedMs / 1000).toFixed(1)} s of Google's time`,
    '',
  ].join('\n');

/** Why a run failed or refused, and which cells it is about. */
export const failureText = ({ name, message, problems }: RunReport): string =>
  [`${name}: ${message}`, ...problemLines(problems), ''].join('\n');

const problemLines = (problems: readonly Problem[]): string[] => {
  const listed = problems.slice(0, MOST_PROBLEMS).map(problemText);
  const more = problems.length - listed.length;
  return more > 0 ? [...listed, `  … and ${more} more`] : listed;
};

/** What was asked, indented, and what was answered; a message with only an OK needs no answer. */
const dialogText = ({ kind, title, message, buttons, answer, isAnswered }: Dialog): string => {
  const said = [title, message].filter(Boolean).join('\n').replaceAll('\n', '\n    ');
  if (kind === 'page') return `  page: ${said}`;
  if (buttons === 'OK' && !isAnswered) return `  said: ${said}`;
  return `  asked: ${said}\n    → ${answer}${isAnswered ? '' : ' (no answer was left)'}`;
};

const problemText = ({ tab, row, column, found, expected }: Problem): string =>
  `  ${tab}, row ${row}${column ? `, ${column}` : ''}: found ${found}, expected ${expected}`;
