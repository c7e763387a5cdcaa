/** What the self-test expects of Google's services: each expectation a line, with where it is known from. */
import type { SelfTestLine } from '../../runner/self-test-port';
import type { Permission } from '../../runner/ports';
import type { Bench } from './bench';

/**
 * Where an expectation is known from: Google's documentation, somebody's live measurement, a public issue or
 * repository, or nobody but us. What the code rests on from memory is marked there as "[?: name]".
 */
type Source = 'documented' | 'measured' | 'reported' | 'memory';

/** What is expected to be seen: a text, or a number that is small enough. */
type Fact = { readonly expected: string | { readonly atMost: number }; readonly source: Source };

/** What is seen: a text, or a time in milliseconds. */
type Seen = string | number;

/** When a check is made: in the first click, in the trigger that it leaves, in the second click. */
export type Stage = 'first click' | 'trigger' | 'second click';

/** One of the fifteen checks, or a part of one. */
export type Check = {
  /** As in the list of docs/self-test.md. */
  readonly number: number;
  readonly stage: Stage;
  /** Without it, its lines are skipped. */
  readonly needs: Permission;
  readonly facts: Readonly<Record<string, Fact>>;
  /** @returns what is seen, by the names of the facts; it may throw, and then nothing is */
  readonly see: (bench: Bench) => Readonly<Record<string, Seen>>;
};

/** A check that sees just what it names. */
export const check = <Name extends string>(
  declared: Omit<Check, 'facts' | 'see'> & {
    readonly facts: Readonly<Record<Name, Fact>>;
    readonly see: (bench: Bench) => Readonly<Record<NoInfer<Name>, Seen>>;
  },
): Check => declared;

/** Something that is known only from memory. */
export const remembered = (expected: string): Fact => ({ expected, source: 'memory' });
/** Something that somebody has measured live. */
export const measured = (expected: string): Fact => ({ expected, source: 'measured' });
/** Something that Google's documentation says. */
export const documented = (expected: string): Fact => ({ expected, source: 'documented' });
/** Something that stands in a public issue or repository. */
export const reported = (expected: string): Fact => ({ expected, source: 'reported' });
/** A time in milliseconds. */
export const within = (milliseconds: number): Fact => ({
  expected: { atMost: milliseconds },
  source: 'measured',
});

const textOf = ({ expected }: Fact): string =>
  typeof expected === 'string' ? expected : `at most ${expected.atMost}`;

const isAsExpected = ({ expected }: Fact, seen: Seen): boolean =>
  typeof expected === 'string' ? seen === expected : seen !== '' && Number(seen) <= expected.atMost;

/** A reason that begins so: the line can't be seen, which says nothing of Google. */
export const COULD_NOT = 'couldn’t: ';

/** A check's lines: what was seen of each of its facts; undefined: nothing yet. */
export const linesOf = (
  { number, facts }: Check,
  seen: Readonly<Record<string, Seen | undefined>>,
): SelfTestLine[] =>
  Object.entries(facts).map(([name, fact]) => {
    const line = { check: number, name, expected: textOf(fact) };
    const value = seen[name];
    if (value === undefined) return { ...line, seen: '', verdict: 'waits' };
    const text = String(value);
    if (text.startsWith(COULD_NOT))
      return { ...line, seen: text.slice(COULD_NOT.length), verdict: 'couldn’t' };
    return { ...line, seen: text, verdict: isAsExpected(fact, value) ? 'OK' : 'DIFFERENT' };
  });

/** The same reason for all lines of a check. */
export const couldNot = ({ facts }: Check, reason: string): Record<string, string> =>
  Object.fromEntries(Object.keys(facts).map((name) => [name, `${COULD_NOT}${reason}`]));
