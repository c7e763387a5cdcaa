/**
 * A short number for a text. It finds accidents, such as a letter that was changed after it was drafted; it
 * is no protection.
 */
import { utf8Of } from '../bytes';

/** FNV-1a with 64 bits: www.isthe.com/chongo/tech/comp/fnv */
const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * The same 16 hexadecimal digits for the same text, everywhere and always; others, as good as surely, for any
 * other text.
 */
export function contentDigest(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of utf8Of(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte.charCodeAt(0))) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
