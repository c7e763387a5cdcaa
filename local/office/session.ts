/** A session at the command line office: the steps of the command, done one after the other on one office. */
import type { Toast } from '../host/ledger';
import type { OfficeState } from '../host/state';
import { pageCall } from './call';
import type { Cell } from './cells';
import { menuRun } from './menu';
import type { Options } from './options';
import { disturb, type } from './person';
import type { Program } from './program';
import type { RunReport } from './report';
import { runFunction, type Outcome, type Request } from './run';
import type { Step } from './steps';
import { triggerRun } from './triggers';
import { planTroubles } from './troubles';

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
  const troubles = planTroubles(options, (action) => {
    if (action.kind !== 'run') return disturb(state, action);
    const request = menuRun({ state, program }, action.label);
    const name = `${request.name} (${SOMEBODY_ELSE})`;
    reports.push(runFunction({ state, program }, { ...request, name, user: SOMEBODY_ELSE }).report);
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
