/** The command: opens an office, does what is asked, reports, saves. */
import { relative } from 'node:path';
import { HELP } from './help';
import { openOffice } from './open';
import { readOptions, type Options } from './options';
import { loadProgram } from './program';
import { failureText, runText } from './report-text';
import { refusePlace, reportText, saveOffice } from './save';
import { stepText, toastText } from './progress';
import { openSession, type Session } from './session';
import type { Step } from './steps';
import { UsageError } from './usage';
import { longDay, showWeek } from './week';

/** Standard output and standard error. */
type Voices = { out(text: string): void; err(text: string): void };

/** Where the command finds what belongs to it. */
export type Surroundings = Voices & {
  /** `Code.js` and the pages, unless the command names another folder. */
  readonly programFolder: string;
  readonly sampleFolder: string;
  /** Where --monday saves when --save names nothing. */
  readonly mondayFolder: string;
  /** Epoch milliseconds, for an office without a clock. */
  readonly now: number;
};

const EXIT = { done: 0, failed: 1, usage: 2, stopped: 75 } as const;

/** @returns the exit code */
export const runCommand = async (words: readonly string[], around: Surroundings): Promise<number> => {
  try {
    const options = readOptions(words);
    if (options !== 'help') return await serve(options, around);
    around.out(HELP);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.err(`${error.message}\n`);
    return EXIT.usage;
  }
};

const serve = async (options: Options, around: Surroundings): Promise<number> => {
  const say = options.isJson ? () => undefined : around.out;
  const tell = options.isMonday ? say : () => undefined;
  const folder = options.save ?? (options.isMonday ? around.mondayFolder : undefined);
  if (folder !== undefined) refusePlace(folder, options);
  tell(stepText(0, 3, `Opening ${options.open}`));
  const state = await openOffice(options, around.sampleFolder, around.now);
  tell(stepText(1, 3, `The daily run of ${longDay(new Date(state.now), state.book.timeZone)}`));
  const session = openSession(state, loadProgram(options.script ?? around.programFolder), options, (toast) =>
    say(toastText(toast)),
  );
  const exit = performAll(stepsOf(options), session, { out: say, err: around.err });
  const report = reportText(session.reports);
  tell(stepText(2, 3, 'Saving the office'));
  if (folder !== undefined) await saveOffice(state, folder, report, options.isXlsxSaved);
  tell(stepText(3, 3, 'Done'));
  if (options.isMonday) say(showWeek(state));
  say(folder === undefined ? 'Nothing was saved: name a folder with --save.\n' : savedText(folder));
  if (options.isMonday) say(NEXT);
  if (options.isJson) around.out(report);
  return exit;
};

/** Each step, whatever became of those before, unless the run was stopped. */
const performAll = (steps: readonly Step[], session: Session, { out, err }: Voices): number => {
  let exit: number = EXIT.done;
  for (const step of steps) {
    const outcome = session.perform(step);
    if (!outcome) continue;
    out(runText(outcome.report));
    if (!outcome.report.ok) err(failureText(outcome.report));
    if (outcome.isStopped) return EXIT.stopped;
    if (!outcome.report.ok) exit = EXIT.failed;
  }
  return exit;
};

const stepsOf = ({ isMonday, steps }: Options): readonly Step[] =>
  isMonday ? [...steps, { kind: 'trigger', name: 'daily' }] : steps;

const NEXT = 'The same office in the browser, to click through: npm run web\n';

/** The folder as seen from here, unless it lies elsewhere. */
const savedText = (folder: string): string => {
  const near = relative('', folder);
  const place = near && !near.startsWith('..') ? near : folder;
  return `The office is saved in ${place}: its tabs are in tabs/, what was done in report.json.\n`;
};
