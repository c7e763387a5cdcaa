/** The triggers of one user, as a list that says what was asked for. */
import type { Triggers } from '../../src/runner/ports';

/**
 * Triggers with these handlers, numbered from 1; the hour or the minutes stand behind the handler of a new
 * one.
 */
export function aTriggerList(...handlers: readonly string[]): Triggers {
  let made = 0;
  const one = (handler: string) => ({ id: String((made += 1)), handler });
  let list = handlers.map(one);
  const add = (handler: string) => {
    const trigger = one(handler);
    list = [...list, trigger];
    return trigger;
  };
  return {
    list: () => list,
    addDaily: (handler, hour) => add(`${handler} at ${hour}`),
    addEvery: (handler, minutes) => add(`${handler} every ${minutes}`),
    addOnEdit: add,
    remove: (id) => {
      list = list.filter((trigger) => trigger.id !== id);
    },
  };
}
