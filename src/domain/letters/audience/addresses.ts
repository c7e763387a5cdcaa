/**
 * E-mail addresses wherever people write them: several in a cell, with a remark, a name, a label or a dot at
 * the end (S10). Every refusal is looked up here, so that an address counts however it is written.
 */
import punycode from 'punycode.js';

/** Signs without width, which come along when text is pasted. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Whatever may stand between two addresses, or between an address and what is said of it. */
const BETWEEN = /[\s<>(),;:"“”„«»[\]{}|\\、]+/;
const LABELS = String.raw`(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{M}]+)`;
const ADDRESS = new RegExp(String.raw`[^@\s]{1,256}@${LABELS}`, 'giu');
const DOMAIN = new RegExp(String.raw`^(?:[*%]?@|\*\.)?(${LABELS})[./]*$`, 'iu');
/** Signs that stand around an address, and never begin or end one. */
const AROUND = /^[.'‘’*•·–—-]+|[.'‘’*!?…]+$/gu;

/** No address is longer: no pattern is tried on what is. */
const LONGEST_ADDRESS = 320;

/** "ann (at) home [dot] example", and an address with a space beside its @. */
const SPELT_AT = / ?[([{<] ?at ?[)\]}>] ?|(?<=\S) ?@ (?=\S)/gi;
const SPELT_DOT = / ?[([{<] ?dot ?[)\]}>] ?/gi;
/** "ann at home.example" may be an address; "everybody at home.example" is a domain. */
const PERHAPS_ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:all|any|anyone|anybody|everyone|everybody|whoever) )\S{1,64} at ${LABELS}`,
  'iu',
);

/** What most addresses are made of, and reads the same however it is compared. */
const ALREADY_PLAIN = /^[\w.+@-]*$/;
/**
 * Text as it is compared: full-width letters, ideographic dots, signs without width and a spelt-out @ make no
 * difference.
 */
const plain = (text: string): string =>
  ALREADY_PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(UNSEEN, '')
        .replace(/\s+/g, ' ')
        .replace(/。/g, '.')
        .replace(SPELT_AT, '@')
        .replace(SPELT_DOT, '.');

/** A domain as mail carries it: "bücher.example" and "xn--bcher-kva.example" are one. */
function domainKey(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.+$/, '');
  if (ALREADY_PLAIN.test(lower)) return lower;
  try {
    return punycode.toASCII(lower).toLowerCase();
  } catch {
    // What can't be encoded is compared as it is written.
    return lower;
  }
}

/** An address as it is compared, wherever it stands; '' for none. */
export function addressKey(email: string): string {
  const address = plain(email).trim().toLowerCase();
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${domainKey(address.slice(at + 1))}`;
}

const GMAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox that an address reaches, wherever the two are told apart; '' for none: "ann+news@example.com"
 * is Ann's own, and at Gmail so are "a.nn" and the old name of its domain.
 */
export function mailboxKey(email: string): string {
  const address = addressKey(email);
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const box = local.replace(/(?<=.)\+.*$/s, '');
  if (GMAIL.has(domain)) return `${box.replace(/\./g, '')}@gmail.com`;
  return at < 0 ? address : `${box}@${domain}`;
}

/** What was found in a cell, each once, as it is compared. */
export type AddressesFound = {
  readonly addresses: readonly string[];
  /** Whole domains; only looked for where the cell holds no address. */
  readonly domains: readonly string[];
  /**
   * Whether everything that looks like an address was found; not where something stands there and nothing
   * was.
   */
  readonly isUnderstood: boolean;
};

const NOTHING_FOUND: AddressesFound = { addresses: [], domains: [], isUnderstood: true };

const matchesIn = (part: string): string[] =>
  part.length > LONGEST_ADDRESS
    ? []
    : [...part.matchAll(ADDRESS)].map(([address]) => address.replace(AROUND, ''));

/** A slash parts addresses; but it may stand before an @, too. */
function addressesInChunk(chunk: string): { readonly found: readonly string[]; readonly isWhole: boolean } {
  const parts = chunk.split('/').filter((part) => part.includes('@'));
  const found = [...matchesIn(chunk.split('@').length === 2 ? chunk : ''), ...parts.flatMap(matchesIn)];
  const isWhole = parts.every((part) => part.split('@').length === 2 && matchesIn(part).length === 1);
  return { found, isWhole };
}

function domainsAmong(chunks: readonly string[]): string[] {
  return chunks.flatMap((chunk) => {
    if (chunk.length > LONGEST_ADDRESS) return [];
    const bare = chunk.replace(/^(?:https?:)?\/\//i, '').replace(/^www\./i, '');
    const [, domain] = DOMAIN.exec(bare) ?? [];
    return domain === undefined ? [] : [domainKey(domain)];
  });
}

/** All addresses in the text of a cell, or the domains that it names where it has none. */
export function addressesIn(text: string): AddressesFound {
  const typed = plain(text);
  const chunks = typed.split(BETWEEN).filter((chunk) => chunk !== '');
  if (chunks.length === 0) return NOTHING_FOUND;
  const domains = domainsAmong(chunks);
  const withAt = chunks.filter((chunk) => chunk.includes('@') && domainsAmong([chunk]).length === 0);
  const each = withAt.map(addressesInChunk);
  const addresses = [...new Set(each.flatMap(({ found }) => found).map(addressKey))];
  const named = addresses.length > 0 ? domainsAmong(chunks.filter((chunk) => chunk.includes('@'))) : domains;
  const isFound = addresses.length > 0 || (named.length > 0 && !PERHAPS_ADDRESS.test(typed));
  return {
    addresses,
    domains: [...new Set(named)],
    isUnderstood: isFound && each.every(({ isWhole }) => isWhole),
  };
}

/** Between two entries of a list in one cell. */
const ENTRIES = /[,;\n]| ::: /;

/** The domains that stand as entries of their own beside others: "ann@example.com; example.org". */
export const domainsApart = (text: string): string[] =>
  text
    .split(ENTRIES)
    .flatMap((entry) => (/\S\s+\S/.test(entry.trim()) ? [] : domainsAmong([plain(entry).trim()])));
