/** Plain text as HTML. */
import { htmlToText } from '../parse/html-to-text';
import type { Body } from './message';

/** The text as it can stand in HTML, between tags and in quoted attributes: none of it is markup. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/**
 * Paragraphs parted by blank lines, lines by breaks. Addresses and links stay text: mail programs make them
 * links by themselves.
 */
export const textToHtml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replace(/\n/g, '<br>\n')}</p>`)
    .join('\n');

/** A message's body from plain text. */
export const bodyOfText = (text: string): Body => ({ text, html: textToHtml(text) });

/** A message's body from HTML. */
export const bodyOfHtml = (html: string): Body => ({ text: htmlToText(html), html });
