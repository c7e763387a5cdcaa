/** Messages read back by two parsers that aren't ours. */
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import PostalMime, { type Address, type Email as ParsedEmail } from 'postal-mime';
import { buildMessage, type Email } from '../../src/mail/build/message';

/** What a mail program shows; text as the parser gives it, with \n as line end. */
export type ShownMail = {
  readonly from: ShownMailbox | undefined;
  readonly to: readonly ShownMailbox[];
  readonly cc: readonly ShownMailbox[];
  readonly bcc: readonly ShownMailbox[];
  readonly replyTo: readonly ShownMailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly ShownFile[];
  readonly headers: ReadonlyMap<string, string>;
};
type ShownMailbox = { readonly name: string; readonly address: string };
type ShownFile = {
  readonly name: string;
  readonly type: string;
  readonly contentId: string;
  readonly content: string;
};

export const anEmail = (given: Partial<Email> = {}): Email => ({
  key: 'L0001/C0001/2026-11-27',
  from: { name: 'Ann Example', address: 'ann@example.com' },
  to: [{ name: 'Bob Sample', address: 'bob@example.com' }],
  subject: 'Hello',
  body: { text: 'Dear Bob', html: '<p>Dear Bob</p>' },
  ...given,
});

/** The message that an e-mail becomes; one that is refused fails the test. */
export function builtFrom(email: Email): string {
  const built = buildMessage(email);
  if (!built.ok) throw new Error(built.reason);
  return built.message;
}

const withoutReturns = (text: string): string => text.replace(/\r\n/g, '\n');
const mailboxIn = ({
  name = '',
  address = '',
}: {
  name?: string | undefined;
  address?: string | undefined;
}): ShownMailbox => ({
  name,
  address,
});
const headerName = (line: string): string => (line.split(':')[0] ?? '').toLowerCase();

async function byPostalMime(message: string | Buffer): Promise<ShownMail> {
  const mail: ParsedEmail = await PostalMime.parse(message, { attachmentEncoding: 'base64' });
  const listOf = (addresses: readonly Address[] = []): ShownMailbox[] => addresses.map(mailboxIn);
  return {
    from: listOf(mail.from ? [mail.from] : [])[0],
    to: listOf(mail.to),
    cc: listOf(mail.cc),
    bcc: listOf(mail.bcc),
    replyTo: listOf(mail.replyTo),
    subject: mail.subject ?? '',
    text: withoutReturns(mail.text ?? ''),
    html: withoutReturns(mail.html ?? ''),
    files: mail.attachments.map(({ filename, mimeType, contentId = '', content }) => ({
      name: filename ?? '',
      type: mimeType,
      contentId,
      content: String(content),
    })),
    headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
  };
}

async function byMailparser(message: string | Buffer): Promise<ShownMail> {
  const mail: ParsedMail = await simpleParser(message, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  const listOf = (found: AddressObject | AddressObject[] | undefined): ShownMailbox[] =>
    [found ?? []].flat().flatMap(({ value }) => value.map(mailboxIn));
  return {
    from: listOf(mail.from)[0],
    to: listOf(mail.to),
    cc: listOf(mail.cc),
    bcc: listOf(mail.bcc),
    replyTo: listOf(mail.replyTo),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    files: mail.attachments.map(({ filename, contentType, contentId = '', content }) => ({
      name: filename ?? '',
      type: contentType,
      contentId,
      content: content.toString('base64'),
    })),
    headers: new Map(
      mail.headerLines.map(({ line }) => [headerName(line), line.slice(line.indexOf(':') + 1).trim()]),
    ),
  };
}

export const READERS: readonly (readonly [string, (message: string | Buffer) => Promise<ShownMail>])[] = [
  ['postal-mime', byPostalMime],
  ['mailparser', byMailparser],
];

/** The lines of the message up to the first blank one. */
export const headLines = (message: string): readonly string[] =>
  (message.split('\r\n\r\n')[0] ?? '').split('\r\n');
