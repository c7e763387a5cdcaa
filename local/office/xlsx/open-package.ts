/**
 * The parts of a spreadsheet file before its reader sees them: refused by their size before they are
 * unpacked, and named and written as the reader expects them, which other programs needn't do.
 */
import { readFileSync, statSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UsageError } from '../usage';

/** By their names in the package. */
type Parts = Readonly<Record<string, Uint8Array>>;

const MEGABYTE = 1024 * 1024;
/** An office of 20,000 people in thirty columns unpacks to about a tenth of this. */
const MOST_UNPACKED = 400 * MEGABYTE;

/**
 * The file as the reader takes it.
 *
 * @param most how many bytes it may unpack to
 * @throws UsageError where that is more, or it is no such file
 */
export function openPackage(file: string, most = MOST_UNPACKED): Uint8Array {
  if (statSync(file).size > most) throw tooLarge(file, statSync(file).size, most);
  let total = 0;
  const parts = unzipSync(readFileSync(file), {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > most) throw tooLarge(file, total, most);
      return true;
    },
  });
  return zipSync(withNumberOfEpoch(withPlainStyles(withRunsInNotes(withNumberedNotes(parts)))), { level: 0 });
}

const tooLarge = (file: string, size: number, most: number): UsageError =>
  new UsageError(
    `${file} unpacks to more than ${Math.floor(most / MEGABYTE)} MB (${Math.ceil(size / MEGABYTE)} MB and more): no office is as large. ` +
      'Delete what stands far below or beside its rows, and save it anew.',
  );

/** Parts that the reader knows by one name only, and what another program's can be told by. */
const NUMBERED: readonly {
  readonly known: (number: number) => string;
  readonly isOne: (name: string, text: string) => boolean;
}[] = [
  {
    known: (number) => `xl/comments${number}.xml`,
    isOne: (name, text) => /^xl\/.*\.xml$/i.test(name) && /<(?:\w+:)?comments[\s>]/.test(text),
  },
  { known: (number) => `xl/drawings/vmlDrawing${number}.vml`, isOne: (name) => /^xl\/.*\.vml$/i.test(name) },
];

/** openpyxl keeps notes in xl/comments/comment1.xml, and their boxes in xl/drawings/commentsDrawing1.vml. */
function withNumberedNotes(parts: Parts): Parts {
  const names = Object.keys(parts).filter((name) => !name.startsWith('xl/worksheets/'));
  const renamed = new Map(
    NUMBERED.flatMap(({ known, isOne }) =>
      names
        .filter((name) => isOne(name, strFromU8((parts[name] ?? new Uint8Array()).subarray(0, HEAD))))
        .map((name, index) => [name, known(index + 1)] as const),
    ).filter(([name, next]) => name !== next),
  );
  if (renamed.size === 0) return parts;
  const named = Object.entries(parts).map(([name, bytes]) => {
    const isList = name.endsWith('.rels') || name === '[Content_Types].xml';
    return [
      renamed.get(name) ?? name,
      isList ? strToU8(withTargets(strFromU8(bytes), renamed)) : bytes,
    ] as const;
  });
  return Object.fromEntries(named);
}

/** The reader takes a note's text from runs only. */
const withRunsInNotes = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      /^xl\/comments\d+\.xml$/.test(name)
        ? strToU8(
            strFromU8(bytes).replace(
              /<text>\s*(<t(?:\s[^>]*)?>[^<]*<\/t>)\s*<\/text>/g,
              '<text><r>$1</r></text>',
            ),
          )
        : bytes,
    ]),
  );

/** So much of a part tells what it is. */
const HEAD = 1024;

/**
 * Parts name each other from the root of the package, or from where a sheet stands; the reader knows the
 * latter. All at once, for a name may be another's old one.
 */
const withTargets = (list: string, renamed: ReadonlyMap<string, string>): string =>
  list.replace(/(PartName|Target)="([^"]*)"/g, (whole, attribute: string, target: string) => {
    const next = renamed.get(target.replace(/^(?:\.\.|\/xl)\//, 'xl/'));
    if (next === undefined) return whole;
    return attribute === 'PartName' ? `PartName="/${next}"` : `Target="${next.replace(/^xl\//, '../')}"`;
  });

/** With a prefix or without, in either kind of quotes, closed at once or by a tag of its own. */
const NOT_SO =
  /<((?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend|u))\s+val\s*=\s*(["'])(?:0|false|off|none)\2\s*(?:\/>|>\s*<\/\1>)/g;

/**
 * Gnumeric writes what a style isn't, too (b val="0"); the reader takes any such element for a yes. It also
 * takes a number for a date where its format holds the letter d behind a backslash, which in quotes it knows
 * for a letter.
 */
function withPlainStyles(parts: Parts): Parts {
  const styles = parts['xl/styles.xml'];
  if (!styles) return parts;
  const plain = strFromU8(styles)
    .replace(NOT_SO, '')
    .replace(/(?<=\sformatCode=")[^"]*/g, (format) => format.replace(/\\([a-z])/gi, '&quot;$1&quot;'));
  return { ...parts, 'xl/styles.xml': strToU8(plain) };
}

/**
 * LibreOffice says in a word that days are counted from 1904; the reader knows the number only, and would
 * give days four years early.
 */
function withNumberOfEpoch(parts: Parts): Parts {
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) return parts;
  const numbered = strFromU8(workbook).replace(/\bdate1904="true"/, 'date1904="1"');
  return { ...parts, 'xl/workbook.xml': strToU8(numbered) };
}
