/** Calls from a page to the script: typed by the contract, and checked by it on the way out and back. */
import type * as z from 'zod/mini';
import { answerOf } from '../contract/plain';
import { keepTabNames } from './tabs';

type Runner = {
  withSuccessHandler(hear: (answer: unknown) => void): Runner;
  withFailureHandler(hear: (error: { readonly message?: string }) => void): Runner;
  onPageCall(name: string, ...given: readonly unknown[]): void;
};
declare const google: { readonly script: { readonly run: Runner } };

/** The calls of a page, by the contract's part for it. */
type Contract = Readonly<
  Record<string, { readonly takes: z.ZodMiniType<readonly unknown[]>; readonly gives: z.ZodMiniType }>
>;

/**
 * How a page makes its calls.
 *
 * @returns makes one call; it throws what went wrong, in words for whoever looks at the page
 */
export const caller =
  <Calls extends Contract>(contract: Calls) =>
  async <Name extends keyof Calls & string>(
    name: Name,
    ...given: z.infer<Calls[Name]['takes']>
  ): Promise<z.infer<Calls[Name]['gives']>> => {
    const { takes, gives }: Calls[Name] = contract[name];
    if (!takes.safeParse(given).success) throw new Error(TOO_LONG);
    const answer = answerOf.safeParse(await asked(name, given));
    if (!answer.success) throw new Error(NO_ANSWER);
    if (!answer.data.ok) throw new Error(answer.data.message);
    keepTabNames(answer.data.tabs);
    const value = gives.safeParse(answer.data.value);
    if (!value.success) throw new Error(OTHER_VERSION);
    // What was parsed by a call's own schema is what it gives.
    return value.data as z.infer<Calls[Name]['gives']>;
  };

const asked = (name: string, given: readonly unknown[]): Promise<unknown> =>
  new Promise((answered, failed) => {
    google.script.run
      .withSuccessHandler(answered)
      .withFailureHandler(({ message }) => failed(new Error(message || NO_ANSWER)))
      .onPageCall(name, ...given);
  });

/** What went wrong, with a full stop. */
export const reasonOf = (error: unknown): string => {
  const said = error instanceof Error ? error.message.trim() : String(error);
  return /[.!?]$/.test(said) ? said : `${said}.`;
};

const TOO_LONG = 'That is more text than a cell of the sheet takes. Please shorten it.';
const NO_ANSWER = 'Google didn’t answer. Please try again in a moment.';
const OTHER_VERSION = 'Cultivate was changed meanwhile. Please close this page and open it again.';
