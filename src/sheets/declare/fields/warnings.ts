/** The table of warnings in one cell: "lease 180, 90, 30; renewal 45, 14" (S13). */
import type { WarningKind } from '../../../domain/touches/dates/warnings';
import type { Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type Field } from '../field';
import { isList } from '../guards';

const MOST_DAYS = 3660;
/** A longer part is none: no pattern is tried on it. */
const LONGEST_PART = 200;

/** "lease 180, 90, 30", also with a colon or a dash after the word. */
function readKind(part: string): WarningKind | undefined {
  if (part.length > LONGEST_PART) return undefined;
  const [, word = '', list = ''] = /^(\D*?\p{L}\D*?)[\s:–=-]+(\d[\d\s,.]*)$/u.exec(part) ?? [];
  const days = list
    .split(/[\s,.]+/)
    .filter((text) => text !== '')
    .map(Number);
  const isRight = word.trim() !== '' && days.length > 0 && days.every((day) => day >= 1 && day <= MOST_DAYS);
  return isRight ? { word: word.trim(), days } : undefined;
}

function readWarnings(cell: Cell): WarningKind[] | undefined {
  const parts = cellText(cell)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const kinds = parts.map(readKind);
  const read = kinds.filter((kind) => kind !== undefined);
  return read.length === kinds.length ? read : undefined;
}

/** A word and its days, parted by semicolons or lines; blank is none. */
export const warningTable = (): Field<readonly WarningKind[]> => ({
  codec: () =>
    cellCodec(isList<WarningKind>, readWarnings, (kinds) =>
      kinds.map(({ word, days }) => `${word} ${days.join(', ')}`).join('; '),
    ),
  blank: [],
  expected: 'words with their days, such as lease 180, 90, 30; renewal 45, 14',
  entry: { kind: 'free' },
});
