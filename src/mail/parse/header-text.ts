/** The text of a header as it was typed: RFC 2047, read. */
import { bytesOfBase64, textOfUtf8 } from '../bytes';
import { textIn, textOfWindows1252 } from './charset';
import { bytesOfQuotedPrintable } from './quoted-printable';

const SPACE_BETWEEN_WORDS = /\?=\s+(?==\?[^?\s]+\?[BQ]\?)/gi;
/** Neighbours in one charset; a language may stand behind its name. */
const WORDS = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?[BQ]\?[^?\s]*\?=(?:=\?\1(?:\*[^?\s]*)?\?[BQ]\?[^?\s]*\?=)*/gi;
const WORD = /=\?[^?]+\?([BQ])\?([^?]*)\?=/gi;

/**
 * The text that an unfolded header holds, such as the subject of a draft; words that can't be read stay as
 * they are.
 */
export const headerText = (value: string): string =>
  (textOfUtf8(value) ?? textOfWindows1252(value))
    .replace(SPACE_BETWEEN_WORDS, '?=')
    .replace(WORDS, (words, charset: string) => textIn(charset, bytesOfWords(words)) ?? words);

/** The bytes of all words together, since some programs part the bytes of one character. */
const bytesOfWords = (words: string): string =>
  words.replace(WORD, (_, encoding: string, content: string) =>
    encoding.toUpperCase() === 'B'
      ? (bytesOfBase64(content) ?? content)
      : bytesOfQuotedPrintable(content.replace(/_/g, '=20')),
  );
