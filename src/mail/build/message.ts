/** Messages as Gmail takes them: RFC 5322 and MIME. */
import { mailboxFault, addressFault, type Mailbox } from '../address';
import { base64Of, utf8Of } from '../bytes';
import { contentDigest } from './digest';
import { foldedHeader, mailboxHeader, textHeader } from './header';
import { KEY_HEADER, keyFault, messageIdOf } from './key';
import { lineFault } from './line';
import { multipart, textPart, type KeptPart } from './part';

/** The same text twice, for readers with and without formatting. */
export type Body = { readonly text: string; readonly html: string };

/** What is taken over from a template, as it is. */
export type KeptParts = {
  /** What the HTML shows by `cid:`. */
  readonly inline: readonly KeptPart[];
  readonly attachments: readonly KeptPart[];
};

export type Email = {
  /** Tells this draft from every other; see `messageIdOf`. */
  readonly key: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly bcc?: readonly Mailbox[];
  readonly replyTo?: Mailbox;
  readonly subject: string;
  readonly body: Body;
  readonly kept?: KeptParts;
  /** The address that an unsubscribing mail goes to, for bulk kinds. */
  readonly unsubscribe?: string;
  /** Milliseconds since 1970; left out, Gmail dates the draft. */
  readonly date?: number;
};

export type Message =
  { readonly ok: true; readonly message: string } | { readonly ok: false; readonly reason: string };

const NOTHING_KEPT: KeptParts = { inline: [], attachments: [] };

/**
 * The whole message with CRLF line ends, its own text in ASCII; or why it can't be written, in words for a
 * person. Nothing from outside gets into its head unchecked, so none of it can start a header of its own.
 */
export function buildMessage(email: Email): Message {
  const reason = faultOf(email);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, message: `${[...headersOf(email), bodyOf(email)].join('\r\n')}\r\n` };
}

/** The message as Gmail's `raw`: its UTF-8 bytes in web-safe base64, without padding. */
export const toRaw = (message: string): string =>
  base64Of(utf8Of(message)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** Bytes of the message on its way. */
export const sizeOf = (message: string): number => utf8Of(message).length;

/** The first of all faults, since one is enough to stop. */
function faultOf({ key, from, to, cc = [], bcc = [], replyTo, subject, unsubscribe }: Email): string | null {
  const mailboxes = [from, ...to, ...cc, ...bcc, ...(replyTo ? [replyTo] : [])];
  const faults = [
    keyFault(key),
    lineFault('The subject', subject),
    ...mailboxes.map(mailboxFault),
    unsubscribe === undefined ? null : addressFault(unsubscribe),
    to.length + cc.length + bcc.length > 0 ? null : 'There is nobody to write to.',
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

function headersOf({
  key,
  from,
  to,
  cc = [],
  bcc = [],
  replyTo,
  subject,
  unsubscribe,
  date,
}: Email): string[] {
  const lists: readonly (readonly [string, readonly Mailbox[]])[] = [
    ['From', [from]],
    ['Reply-To', replyTo ? [replyTo] : []],
    ['To', to],
    ['Cc', cc],
    ['Bcc', bcc],
  ];
  return [
    ...lists
      .filter(([, mailboxes]) => mailboxes.length > 0)
      .map(([name, mailboxes]) => mailboxHeader(name, mailboxes)),
    textHeader('Subject', subject),
    ...(date === undefined ? [] : [foldedHeader('Date', [dateText(date)])]),
    foldedHeader('Message-ID', [`<${messageIdOf(key)}>`]),
    foldedHeader(KEY_HEADER, [key]),
    ...(unsubscribe === undefined ? [] : [foldedHeader('List-Unsubscribe', [unsubscribeLink(unsubscribe)])]),
    'MIME-Version: 1.0',
  ];
}

/** "Fri, 27 Nov 2026 15:00:00 +0000" */
const dateText = (milliseconds: number): string =>
  new Date(milliseconds).toUTCString().replace('GMT', '+0000');

/** RFC 2369 and 6068. */
const unsubscribeLink = (address: string): string =>
  `<mailto:${address.split('@').map(encodeURIComponent).join('@')}?subject=Unsubscribe>`;

/**
 * Attachments around inline images around the alternatives, as mail programs expect it; what isn't needed is
 * left out.
 */
function bodyOf({ key, body, kept = NOTHING_KEPT }: Email): string {
  const sources = [...kept.inline, ...kept.attachments].map(({ source }) => source);
  const boundary = (level: string): string => freeBoundary(`${contentDigest(key)}${level}`, sources);
  const alternatives = multipart(
    'alternative',
    [textPart('plain', body.text), textPart('html', body.html)],
    boundary('a'),
  );
  const withImages = multipart('related', [alternatives, ...sourcesOf(kept.inline)], boundary('r'));
  return multipart('mixed', [withImages, ...sourcesOf(kept.attachments)], boundary('m'));
}

const sourcesOf = (parts: readonly KeptPart[]): readonly string[] => parts.map(({ source }) => source);

/** "=_" comes in no base64 and no quoted-printable text; other parts are looked through. */
function freeBoundary(start: string, sources: readonly string[]): string {
  const boundary = `=_${start}`;
  return sources.some((source) => source.includes(boundary)) ? freeBoundary(`${start}x`, sources) : boundary;
}
