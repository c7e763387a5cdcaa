/** The pairs, the one in front, whose values stay, and what the script said last. */
import { useRef, useState } from 'preact/hooks';
import type { MergePair, MergePairs } from '../contract/merge-contacts';
import { reasonOf } from '../kit/call';
import { call } from './calls';

type State = {
  readonly all: MergePairs;
  readonly place: number;
  /** The columns in which the value of the one who goes stays. */
  readonly fromGoes: readonly string[];
  readonly busy: string;
  readonly told: string;
  readonly trouble: string;
};

export type PairsAtHand = State & {
  readonly pair: MergePair | undefined;
  choose(column: string, isFromGoes: boolean): void;
  /** Whose values stay, where both have one. */
  chooseSide(isGoes: boolean): void;
  merge(): void;
  mergeExact(): void;
  notTheSame(): void;
  go(by: 1 | -1): void;
};

export function usePairs(first: MergePairs): PairsAtHand {
  const [state, setState] = useState<State>({
    ...{ all: first, place: 0, fromGoes: [], busy: '', told: '', trouble: '' },
  });
  const isAtWork = useRef(false);
  const set = (change: Partial<State>): void => setState((before) => ({ ...before, ...change }));
  const { all, place, fromGoes } = state;
  const pair = all.pairs[place];
  /** One thing at a time; afterwards the pairs are as the workbook has them by then. */
  const work = async (busy: string, deed: () => Promise<{ readonly told: string }>): Promise<void> => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    set({ busy, trouble: '', told: '' });
    const done = await deed().catch((error: unknown) => ({ told: '', trouble: reasonOf(error) }));
    const now = await call('mergePairs').catch(() => null);
    isAtWork.current = false;
    const isDone = !('trouble' in done);
    setState((before) => ({
      ...before,
      ...done,
      busy: '',
      ...(isDone ? { fromGoes: [] } : {}),
      ...(now ? { all: now, place: Math.min(before.place, Math.max(0, now.pairs.length - 1)) } : {}),
    }));
  };
  const two = pair && { stays: pair.stays.id, goes: pair.goes.id };
  return {
    ...state,
    pair,
    choose: (column, isFromGoes) => {
      const others = fromGoes.filter((each) => each !== column);
      set({ fromGoes: isFromGoes ? [...others, column] : others });
    },
    chooseSide: (isGoes) =>
      set({
        fromGoes: isGoes
          ? (pair?.fields ?? []).flatMap(({ column, isChoice }) => (isChoice ? [column] : []))
          : [],
      }),
    merge: () => {
      if (two) void work('Merging…', () => call('mergePair', { ...two, fromGoes: [...fromGoes] }));
    },
    mergeExact: () => void work('Merging…', () => call('mergeExact')),
    notTheSame: () => {
      if (two) void work('Keeping that in mind…', () => call('notTheSame', two));
    },
    go: (by) => {
      const to = place + by;
      if (!isAtWork.current && all.pairs[to]) set({ place: to, fromGoes: [], told: '', trouble: '' });
    },
  };
}
