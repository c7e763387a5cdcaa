/** JSON for people: what fits on a line stands on one. */

const WIDTH = 110;

/** @returns the text, with a line break at its end */
export const printJson = (value: unknown): string => `${print(value, '')}\n`;

const print = (value: unknown, indent: string): string => {
  const flat = inOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => deeper + print(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const lines = fieldsOf(value).map(
    ([key, each]) => `${deeper}${JSON.stringify(key)}: ${print(each, deeper)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
};

const inOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = fieldsOf(value).map(([key, each]) => `${JSON.stringify(key)}: ${inOneLine(each)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};

const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, each]) => each !== undefined);
