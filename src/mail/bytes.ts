/**
 * Bytes as text: every byte is one character from U+0000 to U+00FF. Neither Apps Script nor the other layers
 * have an encoder in common, and text can be searched and cut.
 */
import { fromByteArray, toByteArray } from 'base64-js';

/** Half of a surrogate pair without the other half: no character, and nothing that UTF-8 could hold. */
const LONE_SURROGATES = /\p{Cs}/gu;
const ALL_ASCII = /^\p{ASCII}*$/u;
/** A function takes only so many arguments. */
const MOST_AT_ONCE = 8_192;
const ESCAPED_BYTE = /%([0-9A-F]{2})/g;

/** The text with U+FFFD in place of each half surrogate pair. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATES, '\uFFFD');

export const isAscii = (text: string): boolean => ALL_ASCII.test(text);

/** The UTF-8 bytes of a text. */
export const utf8Of = (text: string): string =>
  isAscii(text)
    ? text
    : encodeURIComponent(wellFormed(text)).replace(ESCAPED_BYTE, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );

/** The text that these UTF-8 bytes hold; null where they aren't UTF-8. */
export function textOfUtf8(bytes: string): string | null {
  if (isAscii(bytes)) return bytes;
  const escaped = bytes.replace(/[^]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

export function base64Of(bytes: string): string {
  const numbers = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) numbers[i] = bytes.charCodeAt(i);
  return fromByteArray(numbers);
}

/**
 * The bytes that base64 stands for, the web-safe kind too, with or without padding and line breaks; null
 * where it isn't base64.
 */
export function bytesOfBase64(base64: string): string | null {
  const digits = base64.replace(/[\s=]+/g, '');
  if (!/^[\w+/-]*$/.test(digits) || digits.length % 4 === 1) return null;
  return bytesOfNumbers(toByteArray(digits.padEnd(Math.ceil(digits.length / 4) * 4, '=')));
}

/** The bytes of these numbers, which may be signed, as Apps Script's are. */
export function bytesOfNumbers(given: ArrayLike<number>): string {
  const numbers = Uint8Array.from(given);
  const pieces: string[] = [];
  for (let i = 0; i < numbers.length; i += MOST_AT_ONCE)
    pieces.push(String.fromCharCode(...numbers.subarray(i, i + MOST_AT_ONCE)));
  return pieces.join('');
}
