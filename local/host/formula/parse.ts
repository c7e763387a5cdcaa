/** The formulas of conditional formats, read: what compares cells of a row, and no more. */

export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  /** A cell, counted from 1; what isn't fixed by $ moves along with the cell that is painted. */
  | {
      readonly kind: 'cell';
      readonly column: number;
      readonly row: number;
      readonly isColumnFixed: boolean;
      readonly isRowFixed: boolean;
    }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] };

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Za-z]{1,3}\$?\d+(?![A-Za-z(\d])|[A-Za-z][A-Za-z.]*|<>|<=|>=|[-+*/&=<>(),])/y;

const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** @param source with its `=`; null for a formula that isn't understood here */
export const parseFormula = (source: string): Node | null => {
  try {
    return parse(tokensOf(source.replace(/^=/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const tokensOf = (text: string): string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (!found) throw new SyntaxError(text);
    tokens.push(found[1] ?? '');
  }
  return tokens;
};

const parse = (tokens: readonly string[]): Node => {
  let at = 0;
  const next = (): string => tokens[at] ?? '';
  const take = (wanted?: string): string => {
    const token = next();
    if (token === '' || (wanted !== undefined && token !== wanted)) throw new SyntaxError(token);
    at += 1;
    return token;
  };
  const list = (): Node[] => {
    const parts: Node[] = [];
    take('(');
    while (next() !== ')') {
      parts.push(expression(0));
      if (next() === ',') take();
    }
    take(')');
    return parts;
  };
  const single = (): Node => {
    const token = take();
    if (token === '-') return { kind: 'call', name: '0-', parts: [single()] };
    if (token === '(') {
      const inside = expression(0);
      take(')');
      return inside;
    }
    if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { kind: 'value', value: Number(token) };
    if (next() === '(') return { kind: 'call', name: token.toUpperCase(), parts: list() };
    if (/^(true|false)$/i.test(token)) return { kind: 'value', value: /^true$/i.test(token) };
    return cellOf(token);
  };
  const expression = (least: number): Node => {
    let left = single();
    for (;;) {
      const precedence = PRECEDENCE[next()] ?? 0;
      if (precedence <= least) return left;
      const name = take();
      left = { kind: 'call', name, parts: [left, expression(precedence)] };
    }
  };
  const whole = expression(0);
  if (at < tokens.length) throw new SyntaxError(next());
  return whole;
};

const cellOf = (token: string): Node => {
  const [, dollar, letters = '', fixed, row] = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(token) ?? [];
  if (row === undefined) throw new SyntaxError(token);
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    kind: 'cell',
    column,
    row: Number(row),
    isColumnFixed: dollar === '$',
    isRowFixed: fixed === '$',
  };
};
