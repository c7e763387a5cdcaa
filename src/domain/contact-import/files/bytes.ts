/** The text of a file, from its bytes: Apps Script has no TextDecoder. */

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** What 0x80 to 0x9F stand for in Windows-1252; the five that stand for nothing are kept as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** So many code units become text at a time: a call takes only so many arguments. */
const AT_A_TIME = 8192;

const textOfUnits = (units: readonly number[]): string => {
  let text = '';
  for (let start = 0; start < units.length; start += AT_A_TIME)
    text += String.fromCharCode(...units.slice(start, start + AT_A_TIME));
  return text;
};

/** By a sequence's first byte: how many follow, and the smallest code point that is written so. */
function sequenceOf(
  lead: number,
): { readonly more: number; readonly least: number; readonly bits: number } | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { more: 1, least: 0x80, bits: lead & 0x1f };
  if (lead >= 0xe0 && lead <= 0xef) return { more: 2, least: 0x800, bits: lead & 0x0f };
  if (lead >= 0xf0 && lead <= 0xf4) return { more: 3, least: 0x10000, bits: lead & 0x07 };
  return null;
}

const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

/** Text in UTF-8; null where a byte isn't valid there. */
export function fromUtf8(bytes: ArrayLike<number>): string | null {
  const units: number[] = [];
  for (let place = 0; place < bytes.length; place += 1) {
    const lead = bytes[place] ?? 0;
    if (lead < 0x80) {
      units.push(lead);
      continue;
    }
    const sequence = sequenceOf(lead);
    if (!sequence) return null;
    let point = sequence.bits;
    for (let more = 0; more < sequence.more; more += 1) {
      const next = bytes[(place += 1)] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < sequence.least || point > 0x10ffff || isSurrogate(point)) return null;
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
  }
  return textOfUnits(units);
}

/** Text in Windows-1252, in which every byte is a sign. */
const fromWindows1252 = (bytes: ArrayLike<number>): string =>
  textOfUnits(
    Array.from(bytes, (byte) => (byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte)),
  );

const fromUtf16 = (bytes: ArrayLike<number>, isLittleEndian: boolean): string =>
  textOfUnits(
    Array.from({ length: Math.floor(bytes.length / 2) }, (_, unit) => {
      const [first = 0, second = 0] = [bytes[2 * unit], bytes[2 * unit + 1]];
      return isLittleEndian ? first | (second << 8) : (first << 8) | second;
    }),
  );

/** The text of a file: by its byte order mark, else UTF-8 where that is valid, else Windows-1252. */
export function textOfBytes(bytes: ArrayLike<number>): {
  readonly text: string;
  readonly encoding: Encoding;
} {
  const [first, second, third] = [bytes[0], bytes[1], bytes[2]];
  const rest = (from: number): number[] => Array.from(bytes).slice(from);
  if (first === 0xff && second === 0xfe) return { text: fromUtf16(rest(2), true), encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: fromUtf16(rest(2), false), encoding: 'UTF-16' };
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  const text = fromUtf8(isMarked ? rest(3) : bytes);
  return text === null
    ? { text: fromWindows1252(bytes), encoding: 'Windows-1252' }
    : { text, encoding: 'UTF-8' };
}

/** Letters of several bytes as UTF-8 has them, which next to none of Windows' texts holds. */
const SEVERAL_BYTES = /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/g;
/** Where Windows-1252 has no sign, another encoding has one. */
const NO_WINDOWS_SIGN = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * Whether nobody can tell how the letters of a file are written: it is no UTF-8, and can hardly be
 * Windows-1252, but another country's encoding, or UTF-8 of which a few bytes are wrong.
 */
export function isUntold(bytes: ArrayLike<number>): boolean {
  if (textOfBytes(bytes).encoding !== 'Windows-1252') return false;
  const text = textOfUnits(Array.from(bytes));
  const others = text.replace(SEVERAL_BYTES, '').match(/[\x80-\xff]/g) ?? [];
  return NO_WINDOWS_SIGN.test(text) || (text.match(SEVERAL_BYTES) ?? []).length > others.length;
}
