/** The lines that an iCalendar file consists of (RFC 5545, 3.1): a name, parameters, a value. */

/** `value` as it stands in the file: texts are escaped. */
export type Property = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};

const LINE_OCTETS = 75;
/** They have no place in a file, but for the tab. */
const CONTROLS = /(?!\t)\p{Cc}/gu;
const LINE_BREAK = /\r\n|\r|\n/g;

/** The property as a line, not yet folded. */
export const lineOf = ({ name, parameters, value }: Property): string =>
  `${name}${Object.entries(parameters).map(parameterText).join('')}:${value.replace(CONTROLS, '')}`;

const parameterText = ([key, value]: [string, string]): string => {
  const text = escapeParameter(value);
  return `;${key}=${/^[\w/.-]*$/.test(text) ? text : `"${text}"`}`;
};

/** The file of these lines: CRLF, folded. */
export const printLines = (lines: readonly string[]): string =>
  lines.map((each) => `${fold(each)}\r\n`).join('');

/** The lines of a file, unfolded; the line ends of every system are taken. */
export const linesIn = (text: string): string[] => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);

/** The property in a line; none where it is no line of iCalendar. */
export const parseLine = (text: string): Property[] => {
  const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(text);
  if (!match) return [];
  const [, name = '', list = '', value = ''] = match;
  const parameters: Record<string, string> = {};
  for (const [, key = '', quoted, bare = ''] of list.matchAll(/;([A-Za-z-]+)=(?:"([^"]*)"|([^";:]*))/g))
    parameters[key.toUpperCase()] = unescapeParameter(quoted ?? bare);
  return [{ name: name.toUpperCase(), parameters, value }];
};

export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(LINE_BREAK, '\\n');

export const unescapeText = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

/** A parameter can't hold a quotation mark or a line break: RFC 6868 writes them otherwise. */
const escapeParameter = (text: string): string =>
  text.replaceAll('^', '^^').replace(LINE_BREAK, '^n').replaceAll('"', "^'").replace(CONTROLS, '');

const unescapeParameter = (text: string): string =>
  text.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));

/** Long lines go on in the next, after a blank; a character is never split. */
const fold = (text: string): string => {
  const lines = [''];
  let octets = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    octets += size;
  }
  return lines.join('\r\n');
};
