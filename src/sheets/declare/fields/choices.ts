/** Columns in which one of a few words stands. */
import { TIERS, type Tier } from '../../../domain/records/contact';
import type { Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type Entry, type Field } from '../field';
import { among, isYesNo } from '../guards';

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'x', '✓', '✔', '1']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', '-', '–']);

/** A word without case, spaces and hyphens: "left-message" is "Left message". */
const foldChoice = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\uFEFF_-]+/g, '');

/** A yes or no as people type it; undefined where it is neither. */
export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = cellText(cell).trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

const yesNoField = <Blank extends false | null>(blank: Blank): Field<boolean | Blank> => ({
  codec: () => cellCodec(isYesNo, readYesNo, (isTrue) => isTrue),
  blank,
  expected: 'a tick, or yes or no',
  entry: { kind: 'checkbox' },
});

/** A checkbox, yes or no, x; blank is no. */
export const yesNo = (): Field<boolean> => yesNoField(false);

/** As `yesNo`, where blank says that nobody has decided. */
export const yesNoOrUndecided = (): Field<boolean | null> => yesNoField(null);

type ChoiceOptions<Word extends string> = {
  /** Other words, and what they mean. */
  readonly alsoReads?: Readonly<Record<string, Word>>;
  /** The words of earlier versions, and what each is called now. */
  readonly formerly?: Readonly<Record<string, Word>>;
  /** Words that are no longer used: read, and reported with this remark. */
  readonly outdated?: Readonly<Record<string, { readonly reads: Word; readonly remark: string }>>;
};

/** One of these words, whatever its case and spaces; blank is null. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  { alsoReads = {}, formerly = {}, outdated = {} }: ChoiceOptions<Word> = {},
): Field<Word | null> {
  // The words as they are spelt come first: nearly every cell holds one, and folding takes its time.
  const meanings = new Map<string, Word>(words.map((word) => [word, word]));
  for (const word of words) meanings.set(foldChoice(word), word);
  for (const [typed, word] of Object.entries({ ...alsoReads, ...formerly }))
    meanings.set(foldChoice(typed), word);
  const today = new Map(Object.entries(formerly).map(([typed, word]) => [foldChoice(typed), word]));
  const remarks = new Map<string, string>();
  for (const [typed, { reads, remark }] of Object.entries(outdated)) {
    meanings.set(foldChoice(typed), reads);
    remarks.set(foldChoice(typed), remark);
  }
  const field = {
    codec: () =>
      cellCodec(
        among(words),
        (cell) => meanings.get(cellText(cell)) ?? meanings.get(foldChoice(cellText(cell))),
        (word) => word,
      ),
    blank: null,
    expected: words.join(', '),
    entry: { kind: 'dropdown', words } satisfies Entry,
    ...(today.size > 0 && {
      wordToday: (cell: Cell): Cell | null => today.get(foldChoice(cellText(cell))) ?? null,
    }),
  };
  if (remarks.size === 0) return field;
  return { ...field, remark: (cell) => remarks.get(foldChoice(cellText(cell))) ?? null };
}

const LETTERS: Readonly<Record<string, string>> = { a: '1', b: '2', c: '3' };

const tierField = (letters: Readonly<Record<string, string>>): Field<Tier | null> => ({
  codec: () =>
    cellCodec(
      among(TIERS),
      (cell) => {
        const typed = foldChoice(cellText(cell)).replace(/^tier/, '');
        return TIERS.find((candidate) => `${candidate}` === (letters[typed] ?? typed));
      },
      (value) => value,
    ),
  blank: null,
  expected: TIERS.join(', '),
  entry: { kind: 'dropdown', words: TIERS.map(String) },
});

/** A tier, 1 to 3, with or without the word; blank is null. */
export const tier = (): Field<Tier | null> => tierField({});

/** As `tier`, where A, B and C may stand for 1, 2 and 3. */
export const tierOrLetter = (): Field<Tier | null> => tierField(LETTERS);

/** A field in which a word may say that there is none ("never", a dash), as a blank cell does. */
export const orNone = <Value>(field: Field<Value | null>, words: readonly string[]): Field<Value | null> => ({
  ...field,
  codec: (locale) => {
    const codec = field.codec(locale);
    const none = new Set(words.map((word) => word.toLowerCase()));
    return {
      read: (cell) => (none.has(cellText(cell).trim().toLowerCase()) ? null : codec.read(cell)),
      write: (value) => (value === null ? '' : codec.write(value)),
    };
  },
});
