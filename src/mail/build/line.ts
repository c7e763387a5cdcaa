/** What may stand on a line of a message's head. */

/** Line breaks would start a header of their own; other control characters are never typed on purpose. */
const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/u;
const CONTROL = /\p{Cc}/u;

/** Why a text can't stand in a header, in words; null where it can. `what` names it: "The subject". */
export function lineFault(what: string, text: string): string | null {
  if (LINE_BREAK.test(text)) return `${what} has a line break in it: put it on one line.`;
  const control = CONTROL.exec(text)?.[0];
  if (control === undefined) return null;
  return `${what} has an invisible character in it (number ${control.charCodeAt(0)}): type it anew.`;
}
