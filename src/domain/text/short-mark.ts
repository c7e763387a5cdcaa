/** A short mark of a text: another text has another, but by a chance of one in two thousand million. */
export function shortMark(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return String(hash);
}
