/** What a formula of a conditional format comes to for a cell. */
import type { Plain } from '../state';
import type { Node } from './parse';

type Value = number | string | boolean | null;

/** What a formula can look at. */
export type Sight = {
  /** What a cell shows, counted from 1. */
  readonly shownAt: (row: number, column: number) => Plain;
  /** Today's serial. */
  readonly today: number;
  /** How far the painted cell is from the first of the rule's range. */
  readonly down: number;
  readonly aside: number;
};

/** Something in the formula isn't understood here: the rule then paints nothing. */
class NotUnderstood extends Error {}

/** Whether the formula holds. */
export const isTrue = (node: Node, sight: Sight): boolean => {
  try {
    return truth(valueOf(node, sight));
  } catch (error) {
    if (error instanceof NotUnderstood) return false;
    throw error;
  }
};

const valueOf = (node: Node, sight: Sight): Value => {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'cell') {
    const row = node.row + (node.isRowFixed ? 0 : sight.down);
    const column = node.column + (node.isColumnFixed ? 0 : sight.aside);
    const shown = sight.shownAt(row, column);
    return typeof shown === 'object' ? shown.days : shown === '' ? null : shown;
  }
  const work = FUNCTIONS[node.name];
  if (!work) throw new NotUnderstood(node.name);
  return work(
    node.parts.map((part) => () => valueOf(part, sight)),
    sight,
  );
};

type Work = (parts: readonly (() => Value)[], sight: Sight) => Value;

const at = (parts: readonly (() => Value)[], index: number): Value => parts[index]?.() ?? null;
const text = (value: Value): string => (value === null ? '' : String(value));
const number = (value: Value): number => (typeof value === 'string' ? Number.NaN : Number(value));
const truth = (value: Value): boolean => (typeof value === 'string' ? false : Boolean(value));

/** Texts are alike whatever their case; an empty cell is like nothing, zero and FALSE. */
const compare = (one: Value, other: Value): number => {
  if (one === null || other === null) return compareBlank(one, other);
  if (typeof one === 'string' && typeof other === 'string')
    return one.localeCompare(other, 'en', { sensitivity: 'accent' });
  const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  return rank(one) - rank(other) || Number(one) - Number(other);
};

const compareBlank = (one: Value, other: Value): number => {
  const filled = one ?? other;
  const blank = typeof filled === 'string' ? '' : typeof filled === 'boolean' ? false : 0;
  return filled === null ? 0 : compare(one ?? blank, other ?? blank);
};

const search = (wanted: Value, within: Value): Value => {
  const place = text(within).toLowerCase().indexOf(text(wanted).toLowerCase());
  return place < 0 ? Number.NaN : place + 1;
};

const FUNCTIONS: Readonly<Record<string, Work>> = {
  '=': (parts) => compare(at(parts, 0), at(parts, 1)) === 0,
  '<>': (parts) => compare(at(parts, 0), at(parts, 1)) !== 0,
  '<': (parts) => compare(at(parts, 0), at(parts, 1)) < 0,
  '>': (parts) => compare(at(parts, 0), at(parts, 1)) > 0,
  '<=': (parts) => compare(at(parts, 0), at(parts, 1)) <= 0,
  '>=': (parts) => compare(at(parts, 0), at(parts, 1)) >= 0,
  '&': (parts) => text(at(parts, 0)) + text(at(parts, 1)),
  '+': (parts) => number(at(parts, 0)) + number(at(parts, 1)),
  '-': (parts) => number(at(parts, 0)) - number(at(parts, 1)),
  '*': (parts) => number(at(parts, 0)) * number(at(parts, 1)),
  '/': (parts) => number(at(parts, 0)) / number(at(parts, 1)),
  '0-': (parts) => -number(at(parts, 0)),
  AND: (parts) => parts.every((part) => truth(part())),
  OR: (parts) => parts.some((part) => truth(part())),
  NOT: (parts) => !truth(at(parts, 0)),
  IF: (parts) => (truth(at(parts, 0)) ? at(parts, 1) : at(parts, 2)),
  ISBLANK: (parts) => at(parts, 0) === null,
  ISNUMBER: (parts) => {
    const value = at(parts, 0);
    return typeof value === 'number' && !Number.isNaN(value);
  },
  LEFT: (parts) => text(at(parts, 0)).slice(0, parts.length > 1 ? number(at(parts, 1)) : 1),
  LEN: (parts) => text(at(parts, 0)).length,
  // Of a text it is 0: so a formula can bear a name.
  N: (parts) => {
    const value = at(parts, 0);
    return typeof value === 'string' ? 0 : number(value);
  },
  SEARCH: (parts) => search(at(parts, 0), at(parts, 1)),
  TODAY: (_parts, { today }) => today,
  MOD: (parts) => number(at(parts, 0)) % number(at(parts, 1)),
};
