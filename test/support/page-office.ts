/** Pages on offices in memory: shown by their menu items, and answered by the built add-in. */
import type { HostOptions } from '../../local/host/options';
import type { Page } from '../../local/host/ui';
import type { OfficeState } from '../../local/host/state';
import { pageCall } from '../../local/office/call';
import { loadProgram, type Program } from '../../local/office/program';
import { runFunction, type Outcome } from '../../local/office/run';
import type { CallName, Gives, Takes } from '../../src/pages/contract/calls';

let loaded: Program | null = null;
const program = (): Program => (loaded ??= loadProgram('dist'));

/** The page that a menu item shows. */
export function pageShown(state: OfficeState, handler: string): Page {
  const outcome = runFunction(
    { state, program: program() },
    { name: handler, functionName: handler, context: 'menu' },
  );
  const [page] = outcome.pages;
  if (!page) throw new Error(`${handler} shows no page: ${outcome.report.message}`);
  return page;
}

/** A menu item where there is no screen. */
export const startedByTrigger = (state: OfficeState, handler: string): Outcome =>
  runFunction({ state, program: program() }, { name: handler, functionName: handler, context: 'trigger' });

export type Circumstances = Pick<HostOptions, 'faults' | 'answers'> & { readonly user?: string };

/** One call of a page, with whatever it is given: what came back, and what it cost. */
export function callFrom(
  state: OfficeState,
  name: string,
  given: readonly unknown[],
  { user, faults, answers = [] }: Circumstances = {},
): Outcome {
  const request = pageCall('onPageCall', [name, ...given]);
  return runFunction(
    { state, program: program(), answers, ...(faults ? { faults } : {}) },
    { ...request, ...(user === undefined ? {} : { user }) },
  );
}

/** One call of a page as the contract has it. @throws what the page would be told */
export function ask<Name extends CallName>(
  state: OfficeState,
  name: Name,
  given: Takes<Name>,
  circumstances: Circumstances = {},
): Gives<Name> {
  const { report } = callFrom(state, name, given, circumstances);
  const answer = Object(report.returned);
  if (!report.ok || !answer.ok) throw new Error(answer.message ?? report.message);
  return answer.value;
}
