/**
 * The key of a draft, by which it is found again: in a header of its own, and as the Message-ID that is made
 * from it.
 */
import { contentDigest } from './digest';

/** The header that carries the key as it is. */
export const KEY_HEADER = 'X-Cultivate-Key';

/** Ids and dates with marks between: a key goes out with the message, so it holds nothing about a person. */
const KEY = /^[\w.:/+-]{1,60}$/;

/**
 * Reserved for names that never exist (RFC 2606). The office's own domain isn't taken, for the id must follow
 * from the key alone.
 */
const DOMAIN = 'cultivate.invalid';

/** Why a text can't be a key, in words; null where it can. */
export const keyFault = (key: string): string | null =>
  KEY.test(key) ? null : `The key "${key}" has to be 1 to 60 letters, digits and . : / + - _.`;

/**
 * The Message-ID of the draft with this key, without its angle brackets, as Gmail's `rfc822msgid:` wants it.
 */
export const messageIdOf = (key: string): string => `${contentDigest(key)}@${DOMAIN}`;
