/** What the terminal says about a run. */
import type { Problem, RunReport } from './report';

/** A person reads a few problems; the report has them all. */
const MOST_PROBLEMS = 20;

/** The run's name, what it said, its dialogs and what it cost. */
export const runText = ({ name, ok, message, dialogs, calls, simulatedMs, returned }: RunReport): string =>
  [
    `${ok ? '✓' : '✗'} ${name}${ok && message ? `: ${message}` : ''}`,
    ...dialogs.map(({ title, message: question, answer, isAnswered }) => {
      const asked = [title, question].filter(Boolean).join(': ');
      return `  asked: ${asked} → ${answer}${isAnswered ? '' : ' (no answer was left)'}`;
    }),
    ...(returned === undefined ? [] : [`  returned ${JSON.stringify(returned)}`]),
    `  ${calls.total} service calls, about ${(simulatedMs / 1000).toFixed(1)} s of Google's time`,
    '',
  ].join('\n');

/** Why a run failed or refused, and which cells it is about. */
export const failureText = ({ name, message, problems }: RunReport): string => {
  const listed = problems.slice(0, MOST_PROBLEMS).map(problemText);
  const more = problems.length - listed.length;
  return [`${name}: ${message}`, ...listed, ...(more > 0 ? [`  … and ${more} more`] : []), ''].join('\n');
};

const problemText = ({ tab, row, column, found, expected }: Problem): string =>
  `  ${tab}, row ${row}${column ? `, ${column}` : ''}: found ${found}, expected ${expected}`;
