/**
 * What a letter says, before anybody's name is put in: from its row, from its four parts, or from a Gmail
 * draft.
 */
import { contentMark } from '../../../domain/letters/draft-states';
import { letterFromParts } from '../../../domain/letters/text/letter-parts';
import { withWholeFields } from '../../../domain/letters/text/merge-fields';
import { isToMany, type LetterKind } from '../../../domain/records/letter';
import type { PracticeSettings } from '../../../domain/records/settings';
import { textToHtml } from '../../../mail/build/html';
import type { KeptParts } from '../../../mail/build/message';
import type { Template } from '../../../mail/parse/template';
import type { LetterRow, Signer } from './letter-office';

/** `html` is null where the letter was written as plain text. */
export type LetterText = {
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly kept: KeptParts;
};

export const NOTHING_KEPT: KeptParts = { inline: [], attachments: [] };

/** The letter's words. A template's subject stands where the row has none. */
export function letterText(letter: LetterRow, template: Template | null): LetterText {
  const written = letter.kind === 'Hard-times letter' ? letterFromParts(letter) : letter.body.trim();
  if (!template) return { subject: letter.subject, text: written, html: null, kept: NOTHING_KEPT };
  const html = template.html === null ? null : withWholeFields(template.html);
  return { ...template, html, subject: letter.subject || template.subject };
}

/** Tells whether a letter was changed since it was drafted. */
export const markOf = ({ subject, text, html, kept }: LetterText): string =>
  contentMark([
    subject,
    text,
    html ?? '',
    ...[...kept.inline, ...kept.attachments].map(({ source }) => source),
  ]);

/**
 * What stands below a letter to many, so that whoever gets it can say no and knows who writes; '' below a
 * personal one. Mail headers may be lost when a draft is edited: this is what counts.
 */
export const footerOf = (kind: LetterKind, settings: PracticeSettings, { mailbox }: Signer): string =>
  isToMany(kind)
    ? `${settings.officeName}, ${settings.postalAddress.split(/\s*\n\s*/).join(', ')}\n` +
      `You would rather get no more of these letters? Answer "stop", or write to ${mailbox.address}.`
    : '';

/** Words with the footer below them. */
export const withFooter = (text: string, footer: string): string =>
  footer === '' ? text : `${text}\n\n--\n${footer}`;
export const htmlWithFooter = (html: string, footer: string): string =>
  footer === '' ? html : `${html}\n<hr>\n${textToHtml(footer)}`;
