/** Lines of a message's head: encoded where they aren't plain, and folded. RFC 5322, 2.2.3, and RFC 2047. */
import { base64Of, utf8Of, wellFormed } from '../bytes';
import type { Mailbox } from '../address';

/** RFC 2047 wants at most 76 on a line with encoded words; others may have 78. */
const LONGEST_LINE = 76;
/** What fits on a first line beside the longest name of a header ("Reply-To: "), less the comma behind it. */
const LONGEST_PLAIN = 62;
/** So encoded, a word has 64 characters, and fits there too; RFC 2047 allows 75. */
const BYTES_IN_A_WORD = 39;

const PRINTABLE = /^[\x20-\x7E]*$/;

/** A header of pieces that may be parted by a space or by a new line. */
export function foldedHeader(name: string, pieces: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  pieces.forEach((piece, i) => {
    if (i > 0 && line.length + 1 + piece.length > LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line += ` ${piece}`;
  });
  return [...lines, line].join('\r\n');
}

/** A header of free text, such as the subject. */
export const textHeader = (name: string, text: string): string =>
  foldedHeader(name, staysAsItIs(text) && !/^ | $/.test(text) ? [text] : encodedWords(text));

/** A header of mailboxes. */
export const mailboxHeader = (name: string, mailboxes: readonly Mailbox[]): string =>
  foldedHeader(
    name,
    mailboxes.flatMap((mailbox, i) => {
      const comma = i < mailboxes.length - 1 ? ',' : '';
      return [...phrase(mailbox.name), `<${mailbox.address}>${comma}`];
    }),
  );

/** Short ASCII that no reader would take for an encoded word. */
const staysAsItIs = (text: string): boolean =>
  PRINTABLE.test(text) && text.length <= LONGEST_PLAIN && !text.includes('=?');

/** A display name: quoted, so that no comma, bracket or dot in it means anything, or encoded. */
function phrase(name: string): readonly string[] {
  if (name === '') return [];
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
  return staysAsItIs(quoted) ? [quoted] : encodedWords(name);
}

/** The text in encoded words, cut between characters and never within one. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of wellFormed(text)) {
    const bytes = utf8Of(character);
    if (word.length + bytes.length > BYTES_IN_A_WORD) {
      words.push(word);
      word = '';
    }
    word += bytes;
  }
  return [...words, word].map((bytes) => `=?UTF-8?B?${base64Of(bytes)}?=`);
}
