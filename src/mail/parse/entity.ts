/** A message or a part of one, taken apart: RFC 5322, 2045 and 2046. All of it is bytes, see bytes.ts. */

export type Entity = {
  /** The unfolded headers by their names in small letters; the first of equal ones. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
  /** Head and content as they came. */
  readonly source: string;
};

/**
 * A header's value with its parameters: `text/plain; charset=utf-8`. The value and the names are in small
 * letters.
 */
export type Described = { readonly value: string; readonly parameters: ReadonlyMap<string, string> };

const PARAMETER = /;\s*[^=;\s]+\s*=\s*(?:"(?:[^"\\]|\\[^])*"|[^;\s"]*)/g;

export function entityOf(source: string): Entity {
  // A part without headers starts with its blank line.
  const [head, content] = source.startsWith('\r\n')
    ? ['', source.slice(2)]
    : [source.replace(/\r\n\r\n[^]*$/, ''), source.replace(/^[^]*?(?:\r\n\r\n|$)/, '')];
  return { headers: headersIn(head), content, source };
}

function headersIn(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r\n(?=[ \t])/g, '').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A header's value and parameters; `otherwise` where there is no such header. */
export function describedBy({ headers }: Entity, header: string, otherwise: string): Described {
  const given = headers.get(header) ?? otherwise;
  const parameters = (given.match(PARAMETER) ?? []).map((parameter): [string, string] => {
    const equals = parameter.indexOf('=');
    return [parameter.slice(1, equals).trim().toLowerCase(), unquoted(parameter.slice(equals + 1).trim())];
  });
  return {
    value: given
      .replace(/;[^]*$/, '')
      .trim()
      .toLowerCase(),
    parameters: new Map(parameters),
  };
}

const unquoted = (value: string): string =>
  value.startsWith('"') ? value.slice(1, -1).replace(/\\([^])/g, '$1') : value;

/**
 * The parts between the lines that start with the boundary; what stands before the first and after the last
 * is for nobody.
 */
export function partsBetween(content: string, boundary: string): readonly Entity[] {
  const sign = boundary.replace(/[^\w ]/g, '\\$&');
  const [, ...pieces] = `\r\n${content}`.split(new RegExp(`\r\n--${sign}(?=(?:--)?[ \t]*(?:\r\n|$))`));
  const last = pieces.findIndex((piece) => piece.startsWith('--'));
  return (last < 0 ? pieces : pieces.slice(0, last)).map((piece) =>
    entityOf(piece.replace(/^[ \t]*\r\n/, '')),
  );
}
