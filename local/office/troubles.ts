/**
 * What goes wrong on the way, as the command asks: a call that throws, a run that dies, somebody who acts in
 * between.
 */
import type { Faults } from '../host/options';
import type { Options } from './options';
import type { Interruption } from './steps';

/** The troubles that are still to come: each happens once, in the first run that makes so many calls. */
export const planTroubles = (
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
