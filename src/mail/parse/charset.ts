/** Bytes as text, in the charsets that Gmail and the mail programs of the last decades write. */
import { textOfUtf8 } from '../bytes';

/**
 * What Windows put where ISO 8859-1 has control characters, from 0x80 on; a blank is a byte without a
 * character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_OF_WINDOWS = 0x80;

/** Whoever says ISO 8859-1 or ASCII may mean Windows: so all browsers read it (encoding.spec.whatwg.org). */
export const textOfWindows1252 = (bytes: string): string =>
  bytes.replace(/[\u0080-\u009F]/g, (byte) => characterOfWindows(byte.charCodeAt(0)));

const DECODERS: ReadonlyMap<string, (bytes: string) => string | null> = new Map([
  ['utf-8', textOfUtf8],
  ['utf8', textOfUtf8],
  ['us-ascii', textOfWindows1252],
  ['ascii', textOfWindows1252],
  ['iso-8859-1', textOfWindows1252],
  ['latin1', textOfWindows1252],
  ['windows-1252', textOfWindows1252],
  ['cp1252', textOfWindows1252],
]);

/** The character that Windows has at a place from 0x80 to 0x9F. */
export function characterOfWindows(code: number): string {
  const character = WINDOWS_1252.charAt(code - FIRST_OF_WINDOWS);
  return character === ' ' ? String.fromCharCode(code) : character;
}

/** The text that the bytes hold; null where the charset is none of these, or the bytes aren't in it. */
export const textIn = (charset: string, bytes: string): string | null =>
  DECODERS.get(charset.toLowerCase())?.(bytes) ?? null;
