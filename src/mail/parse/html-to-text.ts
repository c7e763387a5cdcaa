/**
 * HTML as plain text, for readers without formatting: of what mail programs write. (The library for this,
 * html-to-text, needs Node's Buffer and would nearly double the add-in.)
 */
import { withoutReferences } from './character-references';

/**
 * Marks between the texts, of which runs become line breaks at the end. None can come from the HTML, for its
 * control characters are taken out first.
 */
const NEW_LINE = '\u0001';
const BLANK_LINE = '\u0002';
const BREAK = '\n';

/** What begins a line of its own; what also keeps a distance. */
const BLOCKS = new Set(
  'div tr ul ol li dl dt dd table section article header footer address form center'.split(' '),
);
const SPACED_BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre hr'.split(' '));

const TOKEN =
  /<!--[^]*?(?:-->|$)|<(script|style|head|title|template)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|<[!?][^>]*>|[^<]+|</gi;
const ATTRIBUTE = /(?<![a-z-])[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const MARKS = /[ \p{Cc}]*\p{Cc}[ \p{Cc}]*/gu;
const BULLET = /^\u00A0*(?:-|\d+\.)\u00A0$/;
const DEEPEST_INDENT = 8;
const NO_TEXT = /^[ \p{Cc}]*$/u;

/** A list that is open: the number of its last item, or null where items have none. */
type OpenList = { lastNumber: number | null };
/** What was read so far. */
type Reading = {
  readonly pieces: string[];
  readonly lists: OpenList[];
  /** The link that is open, and where its text begins. */
  link: { readonly target: string; readonly start: number } | null;
};
type Tag = { readonly name: string; readonly attributes: string };

/**
 * Paragraphs, line breaks and lists ("- ", "1. ") as in the HTML, links as "text (address)", pictures as
 * "[image: …]". Scripts, styles and comments are left out.
 */
export function htmlToText(html: string): string {
  const reading: Reading = { pieces: [], lists: [], link: null };
  for (const [token, , slash, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (name === undefined) add(reading, textIn(token));
    else if (slash === '/') close(reading, name.toLowerCase());
    else open(reading, { name: name.toLowerCase(), attributes });
  }
  return reading.pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(MARKS, lineBreaks)
    .replace(/\u00A0/g, ' ')
    .replace(/(?<! ) +$/gm, '')
    .trim();
}

/** White space means a space; comments and the like mean nothing. */
const textIn = (token: string): string =>
  /^<./.test(token) ? '' : withoutReferences(token.replace(/[ \t\r\n\f]+/g, ' ')).replace(/\p{Cc}/gu, '');

/** An item's text stands beside its bullet, whatever blocks it is put into. */
function add({ pieces }: Reading, piece: string): void {
  const isAfterBullet = BULLET.test(pieces[pieces.length - 1] ?? '');
  if (!isAfterBullet || !NO_TEXT.test(piece)) pieces.push(piece);
}

function open(reading: Reading, { name, attributes }: Tag): void {
  const { pieces, lists } = reading;
  add(reading, markOf(name));
  if (name === 'ul' || name === 'ol') lists.push({ lastNumber: name === 'ol' ? 0 : null });
  else if (name === 'li') pieces.push(bullet(lists));
  else if (name === 'a') reading.link = { target: attribute(attributes, 'href'), start: pieces.length };
  else if (name === 'img') pieces.push(pictureText(attribute(attributes, 'alt')));
}

function close(reading: Reading, name: string): void {
  const { pieces, lists, link } = reading;
  if (name === 'ul' || name === 'ol') lists.pop();
  if (name === 'a' && link !== null) {
    const label = pieces.slice(link.start).join('').trim();
    pieces.push(linkText(label, link.target));
    reading.link = null;
  }
  pieces.push(markOf(name));
}

function markOf(name: string): string {
  if (name === 'br') return BREAK;
  if (name === 'td' || name === 'th') return ' ';
  if (SPACED_BLOCKS.has(name)) return BLANK_LINE;
  return BLOCKS.has(name) ? NEW_LINE : '';
}

/** What stands before an item: lists within lists are moved in. */
function bullet(lists: readonly OpenList[]): string {
  const list = lists[lists.length - 1];
  const indent = '\u00A0\u00A0'.repeat(Math.min(Math.max(lists.length - 1, 0), DEEPEST_INDENT));
  if (list === undefined || list.lastNumber === null) return `${indent}-\u00A0`;
  list.lastNumber += 1;
  return `${indent}${list.lastNumber}.\u00A0`;
}

/**
 * What follows a link's text: where it leads, unless the text says so, or it is a telephone number or a place
 * on the page.
 */
function linkText(label: string, target: string): string {
  const [, site, mailbox] = /^(?:https?:\/\/(.+?)\/?|mailto:([^?]+).*)$/i.exec(target) ?? [];
  const address = mailbox ?? (site === undefined ? '' : target);
  if (address === '' || label === site || label.includes(address)) return '';
  return label === '' ? address : ` (${address})`;
}

const pictureText = (description: string): string => (description === '' ? '' : `[image: ${description}]`);

function attribute(attributes: string, wanted: string): string {
  for (const given of attributes.match(ATTRIBUTE) ?? []) {
    const equals = given.indexOf('=');
    const value = given.slice(equals + 1).trim();
    if (given.slice(0, equals).trim().toLowerCase() === wanted)
      return textIn(value.replace(/^(["'])([^]*)\1$/, '$2')).trim();
  }
  return '';
}

/**
 * The line breaks that a run of marks means: a block that begins or ends at the start of a line adds none.
 */
function lineBreaks(marks: string): string {
  let count = 0;
  for (const mark of marks) if (mark === BREAK || (mark !== ' ' && count === 0)) count += 1;
  return '\n'.repeat(marks.includes(BLANK_LINE) ? Math.max(count, 2) : count);
}
