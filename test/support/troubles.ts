/**
 * Every trouble at every service call of a job: it throws, the run dies, somebody acts in between. Then the job is run
 * again, and the office must be as if whoever acted had acted before the run, or after it.
 */
import type { Faults } from '../../local/host/options';
import type { Call } from '../../local/host/ledger';
import type { OfficeState } from '../../local/host/state';
import { copyOf, type Item, type Press } from './built';
import { contentOf, differences, fingerprintOf, type OfficeContent } from './content';

/** A job, and the office that it is run on. */
export type Situation = { readonly press: Press; readonly office: OfficeState; readonly item: Item };

/**
 * Something that somebody does to the office. What can't be done there (the row is gone) is left undone. Answers the texts
 * that were typed: they must stand somewhere ever after.
 */
export type Act = (state: OfficeState) => readonly string[];

/** The job is started again so much later. */
const LATER_MILLISECONDS = 600_000;

/** Which calls an undisturbed run makes, in their order: a run that dies at one of them has made those before it. */
export const callsOf = ({ press, office, item }: Situation): readonly Call[] =>
  press(copyOf(office), item).ledger.calls;

/** Calls that see nothing of what people do in the tabs, and change nothing there. */
const BESIDE_THE_TABS =
  /^(Sheet\.getName|Spreadsheet\.(getSheets|getSheetByName|getSpreadsheet\w+|toast)|(Session|Properties|Lock|ScriptApp)\.\w+|SpreadsheetApp\.flush)$/;

/**
 * The calls before which an act on these tabs meets something else than before the call ahead: where that one neither saw
 * nor changed anything of them, the two acts are one.
 */
export const callsThatPart =
  (...tabs: readonly string[]) =>
  (calls: readonly Call[]): number[] =>
    everyCall(calls).filter((n) => {
      const ahead = calls[n - 2];
      if (!ahead) return true;
      return !BESIDE_THE_TABS.test(ahead.method) && (ahead.tab === null || tabs.includes(ahead.tab));
    });

/** Calls after which everything is as it was before them. */
const LOOKS = /\.(get\w+|is\w+|tryLock|releaseLock|requireScopes|prompt|alert|toast|flush)$/;
const changesSomething = ({ method }: Call): boolean => !LOOKS.test(method);

/** The calls before which something has changed since the call ahead: a run that dies at one of the others leaves the same office. */
export const callsAfterAChange = (calls: readonly Call[]): number[] =>
  everyCall(calls).filter((n) => n === 1 || calls.slice(n - 2, n - 1).some(changesSomething));

/**
 * As `callsThatPart`, of those tabs that the run writes to. What people do in a tab that it only reads, which it does at once, they do
 * before its run or after it.
 */
export const callsThatPartWhatIsWritten =
  (...tabs: readonly string[]) =>
  (calls: readonly Call[]): number[] => {
    const written = new Set(calls.filter(changesSomething).map(({ tab }) => tab));
    const own = tabs.filter((tab) => written.has(tab));
    return own.length === 0 ? [] : callsThatPart(...own)(calls);
  };

/** Calls that neither see nor change anything of another run. */
const BESIDE_OTHER_RUNS =
  /^(Sheet\.getName|Spreadsheet\.(getSpreadsheet\w+|toast)|Session\.\w+|SpreadsheetApp\.flush)$/;

/**
 * The calls before which another run meets something else than before the call ahead. While the lock is held it is sent away before it
 * sees anything, which once shows as well as a hundred times.
 */
export function callsThatPartRuns(calls: readonly Call[]): number[] {
  const taken = calls.findIndex(({ method }) => method === 'Lock.tryLock') + 1;
  const released = calls.findIndex(({ method }) => method === 'Lock.releaseLock') + 1;
  return everyCall(calls)
    .filter((n) => n <= taken + 1 || n >= released)
    .filter((n) => !BESIDE_OTHER_RUNS.test(calls[n - 2]?.method ?? ''));
}

export const everyCall = (calls: readonly Call[]): number[] => calls.map((_, index) => index + 1);

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
 * What the office may come to: each act before an undisturbed run or after it, then the job once more. A job that undoes
 * itself when it is run twice may also have been run once.
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

/** A trouble to be met at a call: what is arranged (`act` does all acts), and who acts. */
export type Trouble = {
  readonly faultsAt: (call: number, act: () => void) => Faults;
  readonly acts: readonly Act[];
  /** What is done may be refused: the office may also come to what it comes to without. */
  readonly mayBeRefused?: boolean;
  /** Lines of content that aren't compared: nobody can say which of two things came first. */
  readonly disregards?: RegExp;
};

export const THROWS: Trouble = {
  faultsAt: (n) => ({ failCall: { n, message: 'Service unavailable' } }),
  acts: [],
};
export const DIES: Trouble = { faultsAt: (n) => ({ stopAtCall: n }), acts: [] };
/** Somebody acts just before a call. */
export const somebody = (...acts: readonly Act[]): Trouble => ({
  faultsAt: (n, act) => ({ atCall: [{ n, act }] }),
  acts,
});

/**
 * Meets a trouble at each of these calls, runs the job again, and looks at what the office has come to.
 *
 * @return the calls at which it came to something else than it may, each with what differs from the nearest it may come to
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

  return at.flatMap((n) => {
    const state = copyOf(office);
    const typed: string[] = [];
    const act = () => acts.forEach((each) => typed.push(...each(state)));
    press(state, item, { faults: trouble.faultsAt(n, act) });
    const outcome = `${fingerprintOf(state)} ${typed.join(' ')}`;
    const verdict = verdicts.get(outcome) ?? verdictOn(state, typed);
    verdicts.set(outcome, verdict);
    return verdict.length === 0 ? [] : [`call ${n}, ${calls[n - 1]?.method}:\n  ${verdict.join('\n  ')}`];
  });
}
