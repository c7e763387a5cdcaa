/** What the host hands to a script: Google's types, of which it implements a part. */

/** Asked for by engines and test tools, not by scripts. */
const SILENT = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof', 'tagName', 'inspect']);

/**
 * Makes the implemented part of a Google type stand for the whole: whatever is missing throws by name. As a
 * text it is that name, as at Google (gas-fakes, live).
 * This is the host's one cast; the part itself is type-checked against Google's declaration.
 */
export const whole = <Whole extends object>(name: string, part: Partial<Whole>): Whole =>
  new Proxy(part, {
    get: (target, key, receiver) => {
      if (key === 'toString' && !Object.hasOwn(target, key)) return () => name;
      const isThere = key in target || typeof key === 'symbol' || SILENT.has(key);
      return isThere ? Reflect.get(target, key, receiver) : missing(name, key);
    },
  }) as Whole;

/**
 * As `whole`, in parts: each is made when something is asked for that the parts ahead of it lack. A script
 * takes many handles and asks most of them for one thing, which `checks` makes of what the part has.
 */
export const wholeInParts = <Whole extends object>(
  name: string,
  parts: readonly (() => Partial<Whole>)[],
  checks: (method: string, work: unknown) => unknown,
): Whole => {
  const made: Partial<Whole>[] = [];
  const partWith = (key: PropertyKey): Partial<Whole> | undefined => {
    for (const [index, make] of parts.entries()) {
      const part = (made[index] ??= make());
      if (key in part) return part;
    }
    return undefined;
  };
  const nothing: Partial<Whole> = {};
  return whole<Whole>(
    name,
    new Proxy(nothing, {
      has: (_nothing, key) => partWith(key) !== undefined,
      get: (_nothing, key) => {
        const found: unknown = Reflect.get(partWith(key) ?? nothing, key);
        return typeof key === 'string' ? checks(key, found) : found;
      },
    }),
  );
};

const missing = (name: string, key: string): never => {
  throw new Error(`local host: ${name}.${key} is not implemented`);
};

/** One value of an enumeration: compared by identity, shown by its name, as in Apps Script. */
class Member {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** An enumeration of Google's, from the names of its members; asking for another one throws by name. */
export const enumeration = <Enumeration extends object>(
  name: string,
  members: readonly (keyof Enumeration & string)[],
): Enumeration => {
  const values: Record<string, unknown> = Object.fromEntries(members.map((each) => [each, new Member(each)]));
  return whole<Enumeration>(name, asPart<Enumeration>(values));
};

/** Members are looked up by the names that the type itself demanded. */
const asPart = <Enumeration>(values: Record<string, unknown>): Partial<Enumeration> =>
  values as Partial<Enumeration>;

/**
 * What Google hands out where it declares something else: null for a document's services in a script without
 * one, bytes for text.
 */
export const undeclared = <Declared>(value: unknown): Declared => value as Declared;
