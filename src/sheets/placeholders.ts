/** What people type where there is nothing to type: it counts as blank, in the columns that say so. */
import type { Cell } from './cell';
import { cellText } from './cell-text';

/** Nobody knows yet; or nobody knows, or there is none. An x is a yes in a checkbox, and a 0 an amount: no column of those says so. */
export type Placeholders = 'unknown' | 'unknown or none';

/** Text as it is compared: in lower case, with a space for every sign; signs alone are nothing. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\p{P}~=|+^`<>$€£]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const UNKNOWN: ReadonlySet<string> = new Set([
  ...['', 'na', 'n a', 'tbd', 't b d', 'tbc', 'tba', 'unknown', 'not known', 'unk', 'dont know', 'no idea'],
  ...[
    'null',
    'undefined',
    'nil',
    'nan',
    'not available',
    'not applicable',
    'not given',
    'k a',
    'blank',
    'empty',
  ],
]);
const NONE = /^(?:none|no|nobody|no one|nothing|x+|0[0 ]*|false)$/;
/** Long texts say something. */
const LONGEST = 20;
/** Somebody's name, as it is spelt. */
const NAMES: ReadonlySet<string> = new Set(['Na', 'Nan', 'Nil', 'Unk']);

/** Whether a cell says no more than that there is nothing to say. An error of a formula is no such word. */
export function isPlaceholder(cell: Cell, kind: Placeholders): boolean {
  const text = cellText(cell).trim();
  if (text.length > LONGEST || text.startsWith('#') || NAMES.has(text)) return false;
  const said = folded(text);
  return UNKNOWN.has(said) || (kind === 'unknown or none' && NONE.test(said));
}
