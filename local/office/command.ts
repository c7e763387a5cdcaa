/** The command: opens an office, does what is asked, reports, saves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeState } from '../host/state';
import { refuseForeign, writeFolder } from './folder/writeFolder';
import { printJson } from './folder/printJson';
import { HELP } from './help';
import { showMonday } from './monday';
import { openOffice } from './open';
import { readOptions, type Options } from './options';
import { loadProgram } from './program';
import { failureText, runText } from './reportText';
import { openSession, type Session } from './session';
import { UsageError } from './usage';
import { writeXlsx } from './xlsx/writeXlsx';

/** Where the command finds what belongs to it, and writes what it has to say. */
export type Surroundings = {
  /** `Code.js` and the pages. */
  readonly programFolder: string;
  readonly sampleFolder: string;
  /** Where --monday saves when --save names nothing. */
  readonly mondayFolder: string;
  /** Epoch milliseconds, for an office without a clock. */
  readonly now: number;
  out(text: string): void;
  err(text: string): void;
};

export const EXIT = { done: 0, failed: 1, usage: 2, stopped: 75 } as const;

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
  const folder = options.save ?? (options.isMonday ? around.mondayFolder : undefined);
  if (folder !== undefined) refuseForeign(folder);
  const state = await openOffice(options, around.sampleFolder, around.now);
  const session = openSession(state, loadProgram(around.programFolder), options);
  const exit = performAll(options, session, around);
  const report = printJson({ runs: session.reports });
  if (folder !== undefined) await save(state, folder, report, options.isXlsxSaved);
  if (options.isJson) around.out(report);
  else if (options.isMonday) around.out(showMonday(state, folder ?? ''));
  else
    around.out(
      folder === undefined ? 'Nothing was saved: name a folder with --save.\n' : `Saved in ${folder}\n`,
    );
  return exit;
};

/** Each step, whatever became of those before, unless the run was stopped. */
const performAll = (options: Options, session: Session, { out, err }: Surroundings): number => {
  const steps = options.isMonday
    ? [...options.steps, { kind: 'trigger', name: 'daily' } as const]
    : options.steps;
  let exit: number = EXIT.done;
  for (const step of steps) {
    const outcome = session.perform(step);
    if (!outcome) continue;
    if (!options.isJson) out(runText(outcome.report));
    if (!outcome.report.ok) err(failureText(outcome.report));
    if (outcome.isStopped) return EXIT.stopped;
    if (!outcome.report.ok) exit = EXIT.failed;
  }
  return exit;
};

const save = async (
  state: OfficeState,
  folder: string,
  report: string,
  isXlsxSaved: boolean,
): Promise<void> => {
  writeFolder(state, folder);
  writeFileSync(join(folder, 'report.json'), report);
  if (isXlsxSaved) await writeXlsx(state, `${folder.replace(/[/\\]+$/, '')}.xlsx`);
};
