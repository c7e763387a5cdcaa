/**
 * The parts of a message's body: RFC 2045 and 2046. Each is its head, a blank line and its content, without a
 * last line break.
 */
import { base64Of, utf8Of } from '../bytes';

/** A part of somebody else's message, kept byte for byte, with its own head. */
export type KeptPart = {
  /** The file's name, or what kind it is, for messages to people. */
  readonly name: string;
  readonly source: string;
};

const CRLF = '\r\n';
const BASE64_LINE = /.{1,76}/g;

/** Text of one kind, in base64: no line of it can be too long, start with a dot, or be changed on the way. */
export function textPart(type: 'plain' | 'html', text: string): string {
  const lines = base64Of(utf8Of(text.replace(/\r\n|\r|\n/g, CRLF))).match(BASE64_LINE) ?? [];
  return [
    `Content-Type: text/${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
  ].join(CRLF);
}

/** Parts as one; a single part stays as it is. `boundary` stands in none of them. */
export function multipart(
  type: 'alternative' | 'related' | 'mixed',
  parts: readonly [string, ...(readonly string[])],
  boundary: string,
): string {
  const [first, ...others] = parts;
  if (others.length === 0) return first;
  // RFC 2387: what stands in related parts starts with the alternatives.
  const of = type === 'related' ? '; type="multipart/alternative"' : '';
  return [
    `Content-Type: multipart/${type}${of};`,
    ` boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ].join(CRLF);
}
