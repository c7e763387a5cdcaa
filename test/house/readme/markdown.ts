/** Markdown tables, laid out as prettier lays them out, and the places in a page that hold them. */

/** A pipe would end its cell, and a line break its row. */
const cellText = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table whose columns are as wide as their widest cell. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headers, ...rows].map((row) => row.map(cellText));
  const widths = headers.map((_, index) =>
    Math.max(3, ...cells.map((row) => [...(row[index] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, index) => (row[index] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

/** A list of words as a sentence lists them in a cell. */
export const listed = (words: readonly string[]): string => words.join(', ');

/** What stands between `<!-- NAME -->` and `<!-- end of NAME -->`. */
const placeOf = (name: string): RegExp =>
  new RegExp(`(<!-- ${name} -->\n)([^]*?)(\n<!-- end of ${name} -->)`);

/** What a page holds at a place, blank lines around it apart; null where it has no such place. */
export const heldAt = (page: string, name: string): string | null =>
  placeOf(name).exec(page)?.[2]?.trim() ?? null;

/** The page with another text at a place. */
export const putAt = (page: string, name: string, text: string): string =>
  page.replace(placeOf(name), (_, start: string, _old: string, end: string) => `${start}\n${text}\n${end}`);
