/** RFC 2045, 6.7. */

/** The byte before makes sure that a run of spaces is looked at once. */
const SPACES_AT_LINE_END = /(?<![ \t])[ \t]+(?=\r\n|$)/g;
const SOFT_LINE_BREAK = /=(?:\r\n|$)/g;
const ENCODED_BYTE = /=([0-9A-F]{2})/gi;

/** The bytes that quoted-printable text stands for; what isn't encoded rightly stays as it is. */
export const bytesOfQuotedPrintable = (text: string): string =>
  text
    .replace(SPACES_AT_LINE_END, '')
    .replace(SOFT_LINE_BREAK, '')
    .replace(ENCODED_BYTE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
