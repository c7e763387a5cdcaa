/** How a run ended, for the person, the log and the tests. */
import type { Ports } from './ports';
import type { RowError } from '../sheets/read/row-error';

export type Outcome = {
  readonly ok: boolean;
  /** What happened, to how many, and what to do next. */
  readonly message: string;
  readonly problems: readonly RowError[];
  /** The jobs, by their names, for which something is left. */
  readonly leavesWork?: readonly string[];
  /** What the page that asked for the run is given. */
  readonly page?: unknown;
  /** What tabs are called that don't bear the names that Cultivate gives them, for such a page. */
  readonly tabs?: Readonly<Record<string, string>>;
};

/** Done as asked. */
export const succeeded = (message: string, problems: readonly RowError[] = []): Outcome => ({
  ok: true,
  message,
  problems,
});

/** Not done, and nothing changed. */
export const refused = (message: string, problems: readonly RowError[] = []): Outcome => ({
  ok: false,
  message,
  problems,
});

const TITLE = 'Cultivate';
/** A message names so many problems; the rest are counted. */
const PROBLEMS_NAMED = 3;

/** "3 rows"; '' for none. */
export const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What stops a job, and where to mend it. */
export function stopMessage(job: string, problems: readonly RowError[]): string {
  const named = problems.slice(0, PROBLEMS_NAMED).map(inWords).join(' ');
  const others = counted(Math.max(0, problems.length - PROBLEMS_NAMED), 'more problem');
  return `"${job}" stopped before it changed anything. ${named}${others === '' ? '' : ` And ${others}.`}`;
}

/** A problem as a sentence. */
export const inWords = ({ tab, row, column, found, expected }: RowError): string =>
  `${tab}, row ${row}${column === '' ? '' : `, ${column}`}: found ${found}, expected ${expected}.`;

/** Runs, and tells how it ended: a line that goes away by itself, or a box where something has to be done. */
export function told(ports: Ports, job: string, run: () => Outcome): Outcome {
  const { person, log } = ports;
  const outcome = orFailure(ports, job, run);
  const { ok, message, problems } = outcome;
  log({ cultivate: 'report', job, ok, message, problems });
  show(ports, job, () => {
    if (outcome.ok || !person.ask) person.toast(outcome.message, TITLE);
    else person.ask.tell(TITLE, outcome.message);
  });
  return outcome;
}

/** Says how far a long run is, where there is somebody to see it. */
export function tellProgress(ports: Ports, job: string, text: string): void {
  if (ports.person.ask) show(ports, job, () => ports.person.toast(text, TITLE));
}

/** What is done is done; that it couldn't be shown changes nothing of it. */
export function show({ log }: Pick<Ports, 'log'>, job: string, tell: () => void): void {
  try {
    tell();
  } catch (error) {
    log({ cultivate: 'not shown', job, reason: reasonOf(error) });
  }
}

/** With a full stop, where there is none. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The tab that somebody deleted meanwhile, where that is why it failed; null: it isn't, or can't be found
 * out.
 */
function goneIn({ workbook }: Ports, error: unknown): string | null {
  try {
    return workbook.goneIn(error);
  } catch {
    return null;
  }
}

const tabIsGone = (job: string, tab: string): string =>
  `"${job}" stopped, because somebody deleted ${tab === '' ? 'a tab' : `the tab ${tab}`} while it ran. Nothing stays half written: that is taken back, by the next run at the latest. If it was a slip, bring the tab back (Edit > Undo, or File > Version history). Then choose the item again: without the tab, it asks first.`;

function orFailure(ports: Ports, job: string, run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    const gone = goneIn(ports, error);
    if (gone !== null) return refused(tabIsGone(job, gone));
    const reason = sentence(reasonOf(error));
    return refused(
      `"${job}" failed: ${reason} What was half done is taken back, by the next run at the latest; please try again.`,
    );
  }
}
