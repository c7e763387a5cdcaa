/**
 * Every trouble at every service call of a job: it throws, the run dies, somebody acts in between. Then the
 * job is run again, and the office must be as if whoever acted had acted before the run, or after it.
 */
import type { Call } from '../../local/host/ledger';
import type { Faults } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { copyOf, type Item, type Press } from './built';
import { contentOf, differences, fingerprintOf, type OfficeContent } from './content';

/** A job, and the office that it is run on. */
export type Situation = { readonly press: Press; readonly office: OfficeState; readonly item: Item };

/**
 * Something that somebody does to the office. What can't be done there (the row is gone) is left undone.
 * Answers the texts that were typed: they must stand somewhere ever after.
 */
export type Act = (state: OfficeState) => readonly string[];

/** The job is started again so much later. */
const LATER_MILLISECONDS = 600_000;

/** All ways to part a list in two. */
const partings = <T>(items: readonly T[]): { readonly early: readonly T[]; readonly late: readonly T[] }[] =>
  items.reduce<{ readonly early: readonly T[]; readonly late: readonly T[] }[]>(
    (all, item) => [
      ...all.map(({ early, late }) => ({ early, late: [...late, item] })),
      ...all.map(({ early, late }) => ({ early: [...early, item], late })),
    ],
    [{ early: [], late: [] }],
  );

/**
 * What the office may come to: each act before an undisturbed run or after it, then the job once more. A job
 * that undoes itself when it is run twice may also have been run once.
 */
function* outcomesOf(
  { press, office, item }: Situation,
  alternatives: readonly (readonly Act[])[],
): Generator<OfficeContent> {
  for (const { early, late } of alternatives.flatMap(partings)) {
    const state = copyOf(office);
    for (const act of early) act(state);
    press(state, item);
    for (const act of late) act(state);
    if (TOGGLES.has(item)) yield contentOf(state);
    later(state, office);
    press(state, item);
    yield contentOf(state);
  }
}

const TOGGLES: ReadonlySet<Item> = new Set<Item>(['Hide or show judgement']);

const later = (state: OfficeState, { now }: OfficeState): void => {
  state.now = now + LATER_MILLISECONDS;
};

/** Draws from a generator only as many as are asked for, each once. */
function remembered<T>(source: Generator<T>): () => Generator<T> {
  const known: T[] = [];
  return function* all() {
    yield* known;
    for (let next = source.next(); !next.done; next = source.next()) {
      known.push(next.value);
      yield next.value;
    }
  };
}

/** An office as a run left it that met trouble at a call, and what was typed meanwhile. */
export type Left = { readonly call: number; readonly state: OfficeState; readonly typed: readonly string[] };

/** A trouble: what it leaves behind at each of these calls of the item, and who acts in it. */
export type Trouble = {
  readonly leaves: (situation: Situation, at: readonly number[]) => Iterable<Left>;
  readonly acts: readonly Act[];
  /** What is done may be refused: the office may also come to what it comes to without. */
  readonly mayBeRefused?: boolean;
  /** Lines of content that aren't compared, e.g. as nobody can say which of two things came first. */
  readonly disregards?: RegExp;
};

/** A run for each of the calls. */
function* leftBehind(
  { press, office, item }: Situation,
  at: readonly number[],
  faultsAt: (call: number, state: OfficeState, typed: string[]) => Faults,
): Generator<Left> {
  for (const call of at) {
    const state = copyOf(office);
    const typed: string[] = [];
    press(state, item, { faults: faultsAt(call, state, typed) });
    yield { call, state, typed };
  }
}

export const THROWS: Trouble = {
  leaves: (situation, at) =>
    leftBehind(situation, at, (n) => ({ failCall: { n, message: 'Service unavailable' } })),
  acts: [],
};

/**
 * A run that dies goes no further, so that one run shows what each death leaves: the office as it stands
 * before the call.
 */
export const DIES: Trouble = {
  leaves: ({ press, office, item }, at) => {
    const state = copyOf(office);
    const left: Left[] = [];
    const atCall = at.map((n) => ({
      n,
      act: () => void left.push({ call: n, state: copyOf(state), typed: [] }),
    }));
    press(state, item, { faults: { atCall } });
    if (left.length < at.length) throw new Error(`${item} makes other calls when somebody watches`);
    return left;
  },
  acts: [],
};

/** Somebody acts just before a call. */
export const somebody = (...acts: readonly Act[]): Trouble => ({
  leaves: (situation, at) =>
    leftBehind(situation, at, (n, state, typed) => ({
      atCall: [{ n, act: () => acts.forEach((act) => typed.push(...act(state))) }],
    })),
  acts,
});

/**
 * Meets a trouble at each of these calls, runs the job again, and looks at what the office has come to.
 *
 * @return the calls at which it came to something else than it may, each with what differs from the nearest
 * it may come to
 */
export function failuresOf(
  situation: Situation,
  calls: readonly Call[],
  at: readonly number[],
  trouble: Trouble,
): string[] {
  const { press, office, item } = situation;
  const { acts, mayBeRefused = false, disregards } = trouble;
  const allowed = remembered(outcomesOf(situation, mayBeRefused ? [acts, []] : [acts]));
  /** Many calls leave the office the same, and then it goes on the same. */
  const verdicts = new Map<string, readonly string[]>();

  const verdictOn = (state: OfficeState, typed: readonly string[]): readonly string[] => {
    later(state, office);
    press(state, item);
    const content = contentOf(state);
    const lost = typed.filter(
      (text) =>
        !Object.values(content)
          .flat()
          .some((line) => line.includes(text)),
    );
    if (lost.length > 0) return lost.map((text) => `lost what was typed: ${text}`);
    let nearest: readonly string[] | null = null;
    for (const wanted of allowed()) {
      const differing = differences(content, wanted).filter((line) => !disregards?.test(line));
      if (differing.length === 0) return [];
      if (nearest === null || differing.length < nearest.length) nearest = differing;
    }
    return nearest ?? [];
  };

  return Array.from(trouble.leaves(situation, at), ({ call, state, typed }) => {
    const outcome = `${fingerprintOf(state)} ${typed.join(' ')}`;
    const verdict = verdicts.get(outcome) ?? verdictOn(state, typed);
    verdicts.set(outcome, verdict);
    return verdict.length === 0
      ? []
      : [`call ${call}, ${calls[call - 1]?.method}:\n  ${verdict.join('\n  ')}`];
  }).flat();
}
