/**
 * The server's half of every page: a call is known by the contract, checked, done by its job under the lock
 * and with the journal, and what it gives is checked once more. Whoever can open the spreadsheet can call.
 */
import type * as z from 'zod/mini';
import type { StepItem } from '../pages/contract/first-steps';
import { CALLS, type CallName } from '../pages/contract/calls';
import type { Answer } from '../pages/contract/plain';
import type { Job } from '../runner/job';
import type { Outcome } from '../runner/outcome';
import type { Ports } from '../runner/ports';
import { runJob } from '../runner/run';
import type { TableName } from '../sheets/tabs/tables';
import { findContacts } from './clients/contact-card/find-contacts';
import { saveFact } from './clients/contact-card/save-fact';
import { showCard } from './clients/contact-card/show-card';
import { clientsToRank, saveFeeling } from './clients/rank-on-page';
import { importDecided, importSources, proposeImport } from './contact-import/import-on-page';
import { mergeExact, mergePair, mergePairs, notTheSame } from './contact-import/merge/merge-on-page';
import { newLetter } from './letters/new-letter';
import { previewLetter } from './letters/preview/preview-letter';
import { lettersToPreview } from './letters/preview/preview-on-page';
import { runJob as runAndTell } from './run';
import { arrangeDailyRun } from './set-up/daily-trigger';
import { setUpWorkbook } from './set-up/set-up-workbook';
import { openStepTab, showFirstSteps } from './start/show-first-steps';
import { buildWeek } from './week/build-week';
import { printable } from './week/print/printable';
import { nextCalls } from './week/next-call/list-calls';
import { saveCall } from './week/next-call/save-call';

/** The services as a page has them, and as whoever stands before the sheet has them, who can be asked. */
type Surroundings = { readonly page: () => Ports; readonly screen: () => Ports };

/** Runs what a call asks for; null where it was given something else than the contract says. */
type Serve = (surroundings: Surroundings, given: readonly unknown[]) => Outcome | null;

/** What is typed into a page is no run to tell of on Start, and neither is a look: the runner's own runs. */
const serving =
  <Taken extends readonly unknown[], Names extends TableName>(
    takes: z.ZodMiniType<Taken>,
    jobOf: (...taken: Taken) => Job<Names>,
  ): Serve =>
  ({ page }, given) => {
    const taken = takes.safeParse(given);
    return taken.success ? runJob(page(), jobOf(...taken.data)) : null;
  };

/** What a job of the menu does, decided on a page instead of asked: it leaves its line on Start, as ever. */
const doing =
  <Taken extends readonly unknown[], Names extends TableName>(
    takes: z.ZodMiniType<Taken>,
    jobOf: (...taken: Taken) => Job<Names>,
  ): Serve =>
  ({ page }, given) => {
    const taken = takes.safeParse(given);
    return taken.success ? withTold(runAndTell(page(), jobOf(...taken.data))) : null;
  };

/** What it says is what the page is given, where it shows nothing of its own. */
const withTold = (outcome: Outcome): Outcome => ({
  ...outcome,
  page: outcome.page ?? { told: outcome.message },
});

/** Runs that ask and tell by themselves, as from the menu: a step is done by its item. */
const STEPS: Readonly<Record<StepItem, (ports: Ports) => Outcome>> = {
  'This workbook': (ports) => runAndTell(ports, setUpWorkbook),
  'Build or refresh': (ports) => runAndTell(ports, buildWeek),
  'Daily run…': (ports) => runAndTell(ports, arrangeDailyRun),
  'New letter…': (ports) => runAndTell(ports, newLetter),
};

const SERVED: Readonly<Record<CallName, Serve>> = {
  nextCalls: serving(CALLS.nextCalls.takes, () => nextCalls),
  saveCall: serving(CALLS.saveCall.takes, saveCall),
  showCard: serving(CALLS.showCard.takes, ({ id }) => showCard(id)),
  findContacts: serving(CALLS.findContacts.takes, ({ text }) => findContacts(text)),
  saveFact: serving(CALLS.saveFact.takes, saveFact),
  firstSteps: serving(CALLS.firstSteps.takes, () => showFirstSteps),
  openStepTab: serving(CALLS.openStepTab.takes, ({ tab }) => openStepTab(tab)),
  importSources: serving(CALLS.importSources.takes, () => importSources),
  proposeImport: serving(CALLS.proposeImport.takes, proposeImport),
  importContacts: doing(CALLS.importContacts.takes, importDecided),
  mergePairs: serving(CALLS.mergePairs.takes, () => mergePairs),
  mergePair: doing(CALLS.mergePair.takes, mergePair),
  mergeExact: doing(CALLS.mergeExact.takes, () => mergeExact),
  notTheSame: doing(CALLS.notTheSame.takes, notTheSame),
  clientsToRank: serving(CALLS.clientsToRank.takes, () => clientsToRank),
  lettersToPreview: serving(CALLS.lettersToPreview.takes, () => lettersToPreview),
  previewLetter: doing(CALLS.previewLetter.takes, ({ letter }) => previewLetter(letter)),
  saveFeeling: serving(CALLS.saveFeeling.takes, saveFeeling),
  printable: serving(CALLS.printable.takes, () => printable),
  doStep: ({ screen }, given) => {
    const taken = CALLS.doStep.takes.safeParse(given);
    if (!taken.success) return null;
    return withTold(STEPS[taken.data[0].item](screen()));
  },
};

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.keys(CALLS).includes(name);

const refused = (message: string): Answer => ({ ok: false, message });

/** Answers one call of a page. Never throws: the page tells whoever looks at it why nothing was done. */
export function answerPage(surroundings: Surroundings, name: unknown, given: readonly unknown[]): Answer {
  if (!isCall(name)) return refused(UNKNOWN);
  const outcome = SERVED[name](surroundings, given);
  if (outcome === null) return refused(NOT_UNDERSTOOD);
  if (!outcome.ok) return refused(outcome.message);
  const gives = CALLS[name].gives.safeParse(outcome.page);
  if (!gives.success) return refused(NOT_TOLD);
  const { tabs = {} } = outcome;
  return { ok: true, value: gives.data, ...(Object.keys(tabs).length === 0 ? {} : { tabs }) };
}

const UNKNOWN = 'This page belongs to another version of Cultivate: close it and open it again.';
const NOT_UNDERSTOOD =
  'That can’t be taken as it was typed, so nothing was done. Please shorten the text, or look at the dates.';
const NOT_TOLD =
  'What stands in the workbook can’t be shown on this page. Choose Lists > Check the workbook.';
