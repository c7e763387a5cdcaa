/** The parts of a message that aren't made of parts: texts, pictures, attachments. */
import { bytesOfBase64, textOfUtf8 } from '../bytes';
import { textIn, textOfWindows1252 } from './charset';
import { describedBy, partsBetween, type Described, type Entity } from './entity';
import { headerText } from './header-text';
import type { KeptPart } from '../build/part';
import { bytesOfQuotedPrintable } from './quoted-printable';

export type Leaf = { readonly entity: Entity; readonly type: Described; readonly disposition: Described };

/** What can't be opened without breaking a seal, or having a key. */
const SEALED: ReadonlySet<string> = new Set(['multipart/signed', 'multipart/encrypted']);

const DECODERS: ReadonlyMap<string, (content: string) => string | null> = new Map([
  ['base64', bytesOfBase64],
  ['quoted-printable', bytesOfQuotedPrintable],
  ['7bit', (content) => content],
  ['8bit', (content) => content],
  ['binary', (content) => content],
]);

/** The leaves in their order. One that can't be opened comes as it is, and is of type multipart/… still. */
export function leavesOf(entity: Entity): readonly Leaf[] {
  const type = describedBy(entity, 'content-type', 'text/plain');
  const boundary = type.parameters.get('boundary');
  if (type.value.startsWith('multipart/') && !SEALED.has(type.value) && boundary !== undefined)
    return partsBetween(entity.content, boundary).flatMap(leavesOf);
  return [{ entity, type, disposition: describedBy(entity, 'content-disposition', 'inline') }];
}

/** Whether the leaf is text of that type that a reader sees, not a file. */
export const isShownText = ({ type, disposition }: Leaf, wanted: 'text/plain' | 'text/html'): boolean =>
  type.value === wanted && disposition.value !== 'attachment';

/** The charset that a text leaf names; '' where it names none. */
export const charsetOf = ({ type }: Leaf): string => type.parameters.get('charset') ?? '';

/** The leaf's text with \n as line end; null where its encoding or charset isn't known, or isn't kept to. */
export function textOfLeaf(leaf: Leaf): string | null {
  const { entity, type } = leaf;
  const encoding = (entity.headers.get('content-transfer-encoding') ?? '7bit').trim().toLowerCase();
  const bytes = DECODERS.get(encoding)?.(entity.content) ?? null;
  if (bytes === null) return null;
  const charset = charsetOf(leaf);
  const text = charset === '' ? (textOfUtf8(bytes) ?? textOfWindows1252(bytes)) : textIn(charset, bytes);
  const lines = text?.replace(/\r\n/g, '\n') ?? null;
  const isFlowed = type.parameters.get('format')?.toLowerCase() === 'flowed';
  return lines !== null && isFlowed ? unflowed(lines, type.parameters.get('delsp') === 'yes') : lines;
}

/** RFC 3676: a line that ends with a space goes on in the next, but for the line above a signature. */
const unflowed = (text: string, dropsSpace: boolean): string =>
  text.replace(/^ /gm, '').replace(/^(?!-- \n)(.*) \n/gm, dropsSpace ? '$1' : '$1 ');

/** The name by which HTML shows the leaf, without its brackets; '' where it has none. */
export const contentIdOf = ({ entity }: Leaf): string =>
  (entity.headers.get('content-id') ?? '').trim().replace(/^<|>$/g, '');

/** The file's name, else its type. */
export const nameOf = ({ type, disposition }: Leaf): string =>
  headerText(disposition.parameters.get('filename') ?? type.parameters.get('name') ?? type.value);

/** The leaf as it came; null where its bytes aren't text in UTF-8, which all that Gmail makes is. */
export function keptPart(leaf: Leaf): KeptPart | null {
  const source = textOfUtf8(leaf.entity.source);
  return source === null ? null : { name: nameOf(leaf), source };
}
