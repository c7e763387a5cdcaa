/**
 * The server's half of every page: a call is known by the contract, checked, done by its job under the lock
 * and with the journal, and what it gives is checked once more. Whoever can open the spreadsheet can call.
 */
import type * as z from 'zod/mini';
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
import { nextCalls } from './week/next-call/list-calls';
import { saveCall } from './week/next-call/save-call';

/** Runs what a call asks for; null where it was given something else than the contract says. */
type Serve = (ports: Ports, given: readonly unknown[]) => Outcome | null;

/** What is typed into a page is no run to tell of on Start, and neither is a look: the runner's own runs. */
const serving =
  <Taken extends readonly unknown[], Names extends TableName>(
    takes: z.ZodMiniType<Taken>,
    jobOf: (...taken: Taken) => Job<Names>,
  ): Serve =>
  (ports, given) => {
    const taken = takes.safeParse(given);
    return taken.success ? runJob(ports, jobOf(...taken.data)) : null;
  };

const SERVED: Readonly<Record<CallName, Serve>> = {
  nextCalls: serving(CALLS.nextCalls.takes, () => nextCalls),
  saveCall: serving(CALLS.saveCall.takes, saveCall),
  showCard: serving(CALLS.showCard.takes, ({ id }) => showCard(id)),
  findContacts: serving(CALLS.findContacts.takes, ({ text }) => findContacts(text)),
  saveFact: serving(CALLS.saveFact.takes, saveFact),
};

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.keys(CALLS).includes(name);

const refused = (message: string): Answer => ({ ok: false, message });

/** Answers one call of a page. Never throws: the page tells whoever looks at it why nothing was done. */
export function answerPage(ports: Ports, name: unknown, given: readonly unknown[]): Answer {
  if (!isCall(name)) return refused(UNKNOWN);
  const outcome = SERVED[name](ports, given);
  if (outcome === null) return refused(NOT_UNDERSTOOD);
  if (!outcome.ok) return refused(outcome.message);
  const gives = CALLS[name].gives.safeParse(outcome.page);
  return gives.success ? { ok: true, value: gives.data } : refused(NOT_TOLD);
}

const UNKNOWN = 'This page belongs to another version of Cultivate: close it and open it again.';
const NOT_UNDERSTOOD =
  'That can’t be taken as it was typed, so nothing was done. Please shorten the text, or look at the dates.';
const NOT_TOLD =
  'What stands in the workbook can’t be shown on this page. Choose Lists > Check the workbook.';
