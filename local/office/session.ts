/** A session at the command line office: the steps of the command, done one after the other on one office. */
import type { Toast } from '../host/ledger';
import type { Faults } from '../host/options';
import type { OfficeState } from '../host/state';
import { pageCall } from './call';
import type { Cell } from './cells';
import { entriesOf, findEntry } from './menu';
import type { Options } from './options';
import { disturb, type } from './person';
import type { Program } from './program';
import type { RunReport } from './report';
import { runFunction, type Outcome, type Request } from './run';
import type { Interruption, Step } from './steps';
import { triggerRun } from './triggers';

/** Who starts a menu item while a job runs. */
const SOMEBODY_ELSE = 'colleague@office.example';

export type Session = {
  /** @returns the run's outcome; nothing for what a person typed */
  perform(step: Step): Outcome | undefined;
  /** Every run so far, with those that somebody else started in between. */
  readonly reports: readonly RunReport[];
};

/**
 * @param options how dialogs are answered, and what goes wrong on the way
 * @param onToast told each toast of a step while it runs
 */
export const openSession = (
  state: OfficeState,
  program: Program,
  options: Pick<Options, 'answers' | 'failCall' | 'stopAtCall' | 'interruptions' | 'speed'>,
  onToast: (toast: Toast) => void = () => undefined,
): Session => {
  const reports: RunReport[] = [];
  let answers = options.answers;
  let newRows = new Map<number, number>();
  let typed: Cell | undefined;
  const troubles = plannedTroubles(options, (action) => {
    if (action.kind !== 'run') return disturb(state, action);
    const name = `${action.label} (${SOMEBODY_ELSE})`;
    const outcome = runFunction(
      { state, program },
      { ...menuRun({ state, program }, action.label), name, user: SOMEBODY_ELSE },
    );
    reports.push(outcome.report);
  });

  const run = (request: Request): Outcome => {
    const setting = { state, program, answers, speed: options.speed, faults: troubles.faults(), onToast };
    const outcome = runFunction(setting, request);
    troubles.settle(outcome.report.calls.total);
    answers = answers.slice(
      outcome.report.dialogs.filter((each) => each.kind !== 'page' && each.isAnswered).length,
    );
    newRows = new Map();
    reports.push(outcome.report);
    return outcome;
  };

  const perform = (step: Step): Outcome | undefined => {
    switch (step.kind) {
      case 'type':
        typed = type(state, step, newRows);
        return undefined;
      case 'do':
        return run(menuRun({ state, program }, step.label));
      case 'trigger':
        return run(triggerRun(state, step.name, typed));
      case 'call':
        return run(pageCall(step.name, step.parameters));
      default:
        return step satisfies never;
    }
  };
  return { perform, reports };
};

/** The menu item with this label, in the menu that the script makes when the spreadsheet is opened. */
const menuRun = ({ state, program }: { state: OfficeState; program: Program }, label: string): Request => {
  const { now } = state;
  const opened = runFunction(
    { state, program },
    { name: 'onOpen', functionName: 'onOpen', context: 'onOpen' },
  );
  state.now = now;
  if (!opened.report.ok) throw new Error(`The add-in's onOpen failed: ${opened.report.message}`);
  const { path, functionName } = findEntry(entriesOf(opened.menus), label);
  return { name: path, functionName, context: 'menu' };
};

/** The troubles that are still to come: each happens once, in the first run that makes so many calls. */
const plannedTroubles = (
  { failCall, stopAtCall, interruptions }: Pick<Options, 'failCall' | 'stopAtCall' | 'interruptions'>,
  act: (action: Interruption) => void,
): { faults(): Faults; settle(callsMade: number): void } => {
  let isFailureDue = true;
  let due = [...interruptions];
  const mishaps: unknown[] = [];
  const attempt = (action: Interruption) => (): void => {
    try {
      act(action);
    } catch (error) {
      // The script must not meet what the command got wrong.
      mishaps.push(error);
    }
  };
  return {
    faults: () => ({
      ...(failCall && isFailureDue ? { failCall } : {}),
      ...(stopAtCall === undefined ? {} : { stopAtCall }),
      atCall: due.map(({ atCall, action }) => ({ n: atCall, act: attempt(action) })),
    }),
    settle: (callsMade) => {
      if (failCall && callsMade >= failCall.n) isFailureDue = false;
      due = due.filter(({ atCall }) => atCall > callsMade);
      if (mishaps.length > 0) throw mishaps[0];
    },
  };
};
