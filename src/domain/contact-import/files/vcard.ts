/**
 * Address cards of the versions 2.1, 3.0 and 4.0 as programs really write them: without a version, with lines
 * in any order, with types in any case and in the old way, folded or in quoted-printable. Nothing here stops
 * at a line that it doesn't know.
 */
import { fromUtf8 } from './bytes';

/**
 * A line of a card: its name in capitals, without its group; what stands behind the colon, decoded but for
 * its escapes.
 */
export type CardLine = {
  readonly name: string;
  /** In capitals, such as ITEM1; '' where it has none. */
  readonly group: string;
  /** By their names in capitals; types stand under TYPE, however they are written. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
};
export type Card = {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly lines: readonly CardLine[];
};

const NAME = /^(?:([\w-]+)\.)?([\w-]+)/;
/** A parameter: NAME=value, NAME="value", or a bare type of 2.1; a colon inside quotes ends nothing. */
const PARAMETER = /^;([\w-]*)(?:=((?:"[^"]*"|[^";:,]|,)*))?/;
const QUOTED_PRINTABLE = 'QUOTED-PRINTABLE';
const CHARSETS_OF_ONE_BYTE = /^(?:iso-8859-1|windows-1252|latin-?1|us-ascii)$/i;

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

/** A logical line taken apart; null where it is none. */
function cardLine(text: string): CardLine | null {
  const [begin, group = '', name = ''] = NAME.exec(text) ?? [];
  if (begin === undefined) return null;
  const parameters = new Map<string, readonly string[]>();
  const add = (key: string, values: readonly string[]) =>
    parameters.set(key, [...(parameters.get(key) ?? []), ...values]);
  let rest = text.slice(begin.length);
  for (let found = PARAMETER.exec(rest); found; found = PARAMETER.exec(rest)) {
    const [all, key = '', value] = found;
    if (value === undefined)
      add(/^(?:base64|quoted-printable|[78]bit)$/i.test(key) ? 'ENCODING' : 'TYPE', [key]);
    else add(key.toUpperCase(), unquoted(value).split(',').map(unquoted));
    rest = rest.slice(all.length);
  }
  // Whatever stands before the colon and can't be read, the value behind it counts.
  const colon = rest.indexOf(':');
  if (colon < 0) return null;
  const line = {
    name: name.toUpperCase(),
    group: group.toUpperCase(),
    parameters,
    value: rest.slice(colon + 1),
  };
  return isQuotedPrintable(line) ? { ...line, value: decoded(line) } : line;
}

const has = ({ parameters }: CardLine, key: string, value: string): boolean =>
  (parameters.get(key) ?? []).some((each) => each.toUpperCase() === value);
const isQuotedPrintable = (line: CardLine): boolean => has(line, 'ENCODING', QUOTED_PRINTABLE);

/** Quoted-printable in the card's charset; what isn't valid there is read byte by byte. */
function decoded({ value, parameters }: CardLine): string {
  const bytes: number[] = [];
  for (let place = 0; place < value.length; place += 1) {
    const hex = /^=([\dA-Fa-f]{2})/.exec(value.slice(place, place + 3))?.[1];
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      place += 2;
    } else bytes.push(...utf8Of(value.charAt(place)));
  }
  const isOneByte = CHARSETS_OF_ONE_BYTE.test(parameters.get('CHARSET')?.[0] ?? '');
  return (isOneByte ? null : fromUtf8(bytes)) ?? String.fromCharCode(...bytes);
}

/** The bytes of one sign that stands in quoted-printable unencoded. */
const utf8Of = (sign: string): number[] => {
  const point = sign.charCodeAt(0);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 0x3f)];
  return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)];
};

/** A file's lines put together again where they were folded, each with the number of its first line. */
function logicalLines(text: string): { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = [];
  let isSoft = false;
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const last = lines[lines.length - 1];
    if (last && isSoft) last.text = last.text.slice(0, -1) + raw;
    else if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (raw.trim() !== '') lines.push({ line: index + 1, text: raw });
    // A soft break ends in "="; whatever the next line begins with belongs to this one.
    const open = lines[lines.length - 1]?.text ?? '';
    isSoft = open.endsWith('=') && /^[^:]*quoted-printable[^:]*:/i.test(open);
  });
  return lines;
}

/** Whether a text is a file of address cards. */
export const isCardFile = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCARD/i.test(text);

/** A picture, a sound or a key with the lines that it is folded into. */
const PICTURES = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)[;:].*(?:\r?\n[ \t].*)*/gim;

/** A file's text without its pictures, which nobody imports; every other line keeps its number. */
export const withoutPictures = (text: string): string =>
  text.replace(PICTURES, (picture) => picture.replace(/[^\n]/g, ''));

/**
 * The cards of a file. A card inside a card, such as an agent, counts for itself; what stands outside of
 * cards is passed over.
 */
export function readCards(text: string): Card[] {
  const cards: { line: number; lines: CardLine[] }[] = [];
  const open: { line: number; lines: CardLine[] }[] = [];
  for (const { line, text: logical } of logicalLines(text.replace(/^\uFEFF/, ''))) {
    if (/^BEGIN:VCARD\s*$/i.test(logical)) {
      const card = { line, lines: [] };
      open.push(card);
      cards.push(card);
    } else if (/^END:VCARD\s*$/i.test(logical)) open.pop();
    else {
      const read = cardLine(logical);
      if (read) open[open.length - 1]?.lines.push(read);
    }
  }
  return cards;
}

/**
 * Where a value is parted: at the sign, unless a backslash stands before it. Two backslashes before it are
 * one that another program doubled.
 */
export function partsOfValue(value: string, sign: ';' | ','): string[] {
  const parts = [''];
  for (let place = 0; place < value.length; place += 1) {
    const [one, last] = [value.charAt(place), parts.length - 1];
    if (one === '\\') parts[last] += value.slice(place, (place += 1) + 1);
    else if (one === sign && !/\\\\$/.test(parts[last] ?? '')) parts.push('');
    else parts[last] += one;
  }
  return parts;
}

/** What a card's text stands for: `\n` a line break, `\,` a comma; a backslash before anything else stays. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\nN,;:])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
