/** A Gmail draft as the template of a letter: its text to fill in, and what goes along with it as it is. */
import { bytesOfNumbers } from '../bytes';
import { entityOf } from './entity';
import { headerText } from './header-text';
import { htmlToText } from './html-to-text';
import {
  charsetOf,
  contentIdOf,
  isShownText,
  keptPart,
  leavesOf,
  nameOf,
  textOfLeaf,
  type Leaf,
} from './leaf';
import type { KeptParts } from '../build/message';
import type { KeptPart } from '../build/part';

export type Template = {
  readonly subject: string;
  /** Null in a draft without formatting. */
  readonly html: string | null;
  readonly text: string;
  readonly kept: KeptParts;
};

type Refused = { readonly ok: false; readonly reason: string };
export type ReadTemplate = { readonly ok: true; readonly template: Template } | Refused;

const refused = (reason: string): Refused => ({ ok: false, reason });

/**
 * The template that a draft holds, from the bytes of its message, signed or not; or why it can't be one, in
 * words for a person. Inline pictures and attachments stay byte for byte as they are, still encoded.
 */
export function readTemplate(raw: readonly number[]): ReadTemplate {
  const source = bytesOfNumbers(raw);
  const message = entityOf(source.includes('\r\n') ? source : source.replace(/\n/g, '\r\n'));
  const leaves = leavesOf(message);
  if (leaves.some(({ type }) => type.value.startsWith('multipart/')))
    return refused('The draft is signed, encrypted or damaged: write it anew, without a seal.');
  return templateOf(headerText(message.headers.get('subject') ?? ''), leaves);
}

function templateOf(subject: string, leaves: readonly Leaf[]): ReadTemplate {
  const htmlLeaf = leaves.find((leaf) => isShownText(leaf, 'text/html'));
  const textLeaf = leaves.find((leaf) => isShownText(leaf, 'text/plain'));
  const shown = htmlLeaf ?? textLeaf;
  if (shown === undefined) return refused('The draft has no text: write the letter into it.');
  const content = textOfLeaf(shown);
  if (content === null) return refused(`${unreadable(shown)}: copy it into a new draft.`);
  const files = leaves.filter((leaf) => leaf !== htmlLeaf && leaf !== textLeaf);
  const texts =
    shown === htmlLeaf ? { html: content, text: htmlToText(content) } : { html: null, text: content };
  const kept = keptOf(files, texts.html ?? '');
  const lost = files.find((leaf) => keptPart(leaf) === null);
  if (lost)
    return refused(`"${nameOf(lost)}" in the draft can't be taken over: attach it anew, under another name.`);
  return { ok: true, template: { subject, ...texts, kept } };
}

const unreadable = (leaf: Leaf): string => {
  const charset = charsetOf(leaf);
  return `The text of the draft can't be read${charset === '' ? '' : ` (it is in ${charset})`}`;
};

/** What the HTML shows stays beside it; anything else is attached. What can't be kept is left out. */
function keptOf(files: readonly Leaf[], html: string): KeptParts {
  const isInline = (leaf: Leaf): boolean => {
    const contentId = contentIdOf(leaf);
    return contentId !== '' && html.includes(`cid:${contentId}`);
  };
  const partsOf = (chosen: readonly Leaf[]): readonly KeptPart[] =>
    chosen.flatMap((leaf) => keptPart(leaf) ?? []);
  return {
    inline: partsOf(files.filter(isInline)),
    attachments: partsOf(files.filter((leaf) => !isInline(leaf))),
  };
}
