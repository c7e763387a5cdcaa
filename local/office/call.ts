/** A call from a page: what `google.script.run` lets through, and what it refuses. */
import { isDate } from '../host/realm';
import type { Request } from './run';
import { UsageError } from './usage';

/**
 * @throws UsageError for a function that pages can't see: one whose name ends with `_`
 */
export const pageCall = (name: string, parameters: readonly unknown[]): Request => {
  if (name.endsWith('_'))
    throw new UsageError(`${name} is private: pages can't call a function whose name ends with _.`);
  return {
    name: `${name}(${parameters.map((each) => JSON.stringify(each)).join(', ')})`,
    functionName: name,
    context: 'page',
    parameters: (_host, script) => parameters.map((each) => script.own(each)),
    receive: (value) => {
      refuseWhatCannotCross(value, name);
      return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    },
  };
};

/** Dates and functions don't cross between page and script; send ISO text. */
const refuseWhatCannotCross = (value: unknown, path: string): void => {
  if (typeof value === 'function' || isDate(value))
    throw new Error(
      `${path} gives back a ${isDate(value) ? 'Date' : 'function'}, which can't cross to a page.`,
    );
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) refuseWhatCannotCross(each, `${path}.${key}`);
};
