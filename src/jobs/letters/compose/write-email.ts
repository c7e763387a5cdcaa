/** One draft's message: fields put in, footer below, checked header by header. */
import { isToMany } from '../../../domain/records/letter';
import type { Words } from '../../../domain/letters/due/due-letter';
import { blankInWords, fieldKey, mergeFields } from '../../../domain/letters/text/merge-fields';
import { bodyOfHtml, bodyOfText } from '../../../mail/build/html';
import { buildMessage, toRaw } from '../../../mail/build/message';
import type { Composed } from './compose-letter';
import { mailKeyOf } from '../draft/draft-rows';
import { valuesFor } from './letter-fields';
import type { LetterOffice } from './letter-office';
import { footerOf, htmlWithFooter, withFooter, type LetterText } from './letter-text';

/**
 * `raw` is what Gmail takes; `text` what a reader without formatting sees of it, from the greeting to the
 * footer, `html` what one with formatting sees.
 */
export type Written =
  | {
      readonly ok: true;
      readonly raw: string;
      readonly subject: string;
      readonly text: string;
      readonly html: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Somebody whom a draft is addressed to. */
export type Addressee = { readonly contactId: string; readonly name: string; readonly email: string };

/**
 * The message of a draft.
 *
 * @param key the draft's own
 * @param recipients of a letter Together those in Bcc; of one One each the only one, or those who are
 * introduced to each other
 */
export function writeEmail(
  composed: Composed,
  office: LetterOffice,
  key: string,
  recipients: readonly Addressee[],
): Written {
  const { way, signer, words } = composed;
  const said = words.get(key);
  if (said?.ok === false) return said;
  const text = inWordsFor(composed.text, said);
  const [first] = recipients;
  const contactId = way === 'Together' ? null : (first?.contactId ?? null);
  const values = new Map([
    ...valuesFor(contactId, office.tables.contacts, signer.mailbox.name),
    ...[...(said?.fields ?? [])].map(([name, value]) => [fieldKey(name), value] as const),
  ]);
  const [subject, body] = [
    mergeFields(text.subject, values, 'subject'),
    text.html === null
      ? mergeFields(text.text, values, 'plain text')
      : mergeFields(text.html, values, 'HTML'),
  ];
  if (!subject.ok) return { ok: false, reason: blankInWords(subject.blank) };
  if (!body.ok) return { ok: false, reason: blankInWords(body.blank) };
  return finished(composed, office, { key, recipients, subject: subject.text, body: body.text });
}

/** The letter's own words, and the ready ones where it has none. */
export const inWordsFor = (text: LetterText, said: Words | undefined): LetterText =>
  said?.ok
    ? { ...text, subject: text.subject || said.text.subject, text: text.text || said.text.body }
    : text;

type Filled = {
  readonly key: string;
  readonly recipients: readonly Addressee[];
  readonly subject: string;
  readonly body: string;
};

function finished(
  { letter, way, signer, text }: Composed,
  office: LetterOffice,
  { key, recipients, subject, body }: Filled,
): Written {
  const footer = footerOf(letter.kind, office.settings, signer);
  const people = recipients.map(({ name, email }) => ({ name, address: email }));
  const whole =
    text.html === null ? bodyOfText(withFooter(body, footer)) : bodyOfHtml(htmlWithFooter(body, footer));
  const built = buildMessage({
    key: mailKeyOf(key, office),
    from: signer.mailbox,
    ...(way === 'Together'
      ? { to: [signer.mailbox], bcc: people.map(({ address }) => ({ name: '', address })) }
      : { to: people }),
    subject,
    body: whole,
    kept: text.kept,
    ...(isToMany(letter.kind) ? { unsubscribe: signer.mailbox.address } : {}),
  });
  return built.ok ? { ok: true, raw: toRaw(built.message), subject, ...whole } : built;
}
