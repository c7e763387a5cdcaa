/**
 * Whether it makes a difference that somebody acts before a call rather than after it, found out by trying:
 * a call that only looks, and sees the same whether they have acted or not, makes none.
 */
import { isDeepStrictEqual } from 'node:util';
import type { OfficeState } from '../../local/host/state';
import { copyOf } from './built';
import { changesSomething, type Made } from './moments';
import type { Act, Situation } from './troubles';

/** What may be asked twice: nobody but the spreadsheet hears of it. */
const OF_THE_SPREADSHEET = /^(Range|Sheet|Spreadsheet)\.(get|is)/;

/**
 * Those of these moments at which the acts meet something else than a moment earlier; all where nobody acts.
 *
 * @param acts what somebody does just before a call
 * @param at calls by their numbers, as `callsThatPart` gives them
 */
export function momentsThatDiffer(
  { press, office, item }: Situation,
  calls: readonly Made[],
  acts: readonly Act[],
  at: readonly number[],
): number[] {
  if (acts.length === 0) return [...at];
  const candidates = new Set(at);
  const blind = new Set<number>();
  const state = copyOf(office);
  let acted: OfficeState | null = null;
  const atCall = calls.map((call, index) => ({
    n: index + 1,
    act: (effect: () => unknown) => {
      if (calls.slice(index - 1, index).some(changesSomething)) acted = null;
      if (!candidates.has(index + 2) || !OF_THE_SPREADSHEET.test(call.method)) return;
      acted ??= actedIn(state, acts);
      if (isDeepStrictEqual(answerOf(effect), answerIn(state, acted, effect))) blind.add(index + 2);
    },
  }));
  press(state, item, { faults: { atCall } });
  return at.filter((n) => !blind.has(n));
}

function actedIn(state: OfficeState, acts: readonly Act[]): OfficeState {
  const acted = copyOf(state);
  for (const act of acts) act(acted);
  return acted;
}

/** What a call answers when the office holds what another one does. */
function answerIn(state: OfficeState, other: OfficeState, effect: () => unknown): unknown {
  const own = { ...state };
  Object.assign(state, other);
  const answer = answerOf(effect);
  Object.assign(state, own);
  return answer;
}

/** An answer or a refusal. */
function answerOf(effect: () => unknown): unknown {
  try {
    return { answer: effect() };
  } catch (error) {
    return { refusal: String(error) };
  }
}
