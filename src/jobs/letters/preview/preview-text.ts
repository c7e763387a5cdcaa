/** A letter's text as lines about as long as its column on the tab is wide. */

/** Characters on a line. */
const LONGEST_LINE = 100;
/** Lines of one letter: nobody reads more of them in a spreadsheet. */
const MOST_LINES = 100;

/** As much as fits, up to a space; where there is none, whole characters. */
const PIECE = new RegExp(`.{1,${LONGEST_LINE}}(?= |$)|.{${LONGEST_LINE}}`, 'gu');

const broken = (line: string): string[] =>
  line.length <= LONGEST_LINE ? [line] : [...line.matchAll(PIECE)].map(([piece]) => piece.trim());

/** The text's lines, long ones broken between words; what is too much is counted. */
export function brokenIntoLines(text: string): string[] {
  const lines = text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .flatMap(broken);
  const others = lines.length - MOST_LINES;
  return others <= 0 ? lines : [...lines.slice(0, MOST_LINES), `… and ${others} more lines`];
}
