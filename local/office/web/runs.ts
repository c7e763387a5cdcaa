/** The runs of an office in the browser, whose questions somebody there answers. */
import type { Answer, Question } from '../../host/options';
import type { OfficeState } from '../../host/state';
import type { Page } from '../../host/ui';
import type { Cell } from '../cells';
import type { Program } from '../program';
import type { RunReport } from '../report';
import { runFunction, type Outcome, type Request as Run } from '../run';
import { triggerRun } from '../triggers';
import type { Reply, ShownPage } from './contract';
import { dawnAfter } from './dawn';

/** What a run tells while it goes on. */
export type Teller = {
  /** Holds the run until somebody answers. */
  ask(question: Question): Answer;
  toast(title: string, message: string): void;
  page(page: ShownPage, html: string): void;
};

/** The watchdog goes on with what is open; it takes itself away when all is done. */
const MOST_WATCHES = 40;

export const runsOn = (state: OfficeState, program: Program, teller: Teller) => {
  const reports: RunReport[] = [];
  let pages = 0;
  const show = ({ title, place, width, height, html }: Page): void => {
    pages += 1;
    teller.page({ id: pages, title, place, width, height }, html);
  };
  const run = (request: Run): Outcome => {
    const onToast = ({ title, message }: { title: string; message: string }): void =>
      teller.toast(title, message);
    const outcome = runFunction({ state, program, onToast, ask: teller.ask }, request);
    reports.push(outcome.report);
    outcome.pages.forEach(show);
    return outcome;
  };
  const perform = (request: Run): Reply => {
    const { report } = run(request);
    return {
      ok: report.ok,
      message: report.message,
      changed: true,
      ...(report.returned === undefined ? {} : { value: report.returned }),
    };
  };
  const isInstalled = (isIt: (schedule: OfficeState['triggers'][number]['schedule']) => boolean): boolean =>
    state.triggers.some(({ schedule }) => isIt(schedule));
  return {
    /** Every run so far. */
    reports,
    perform,
    /** The watchdog has the night to end what is open; then comes the daily run of the next day. */
    morning: (): Reply => {
      for (let watch = 0; isInstalled(({ kind }) => kind === 'minutes') && watch < MOST_WATCHES; watch += 1)
        run(triggerRun(state, 'watchdog', undefined));
      state.now = dawnAfter(state);
      return perform(triggerRun(state, 'daily', undefined));
    },
    /** Tells an edit to the trigger, where one is installed, as Google does. */
    tellOfEdit: (cell: Cell, size: { rows: number; columns: number }): Reply =>
      isInstalled((schedule) => schedule.kind === 'spreadsheet' && schedule.event === 'ON_EDIT')
        ? perform(triggerRun(state, 'edit', cell, size))
        : { ok: true, changed: true },
  };
};
