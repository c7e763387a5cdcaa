/** The Gmail draft that a letter's text is taken from, found by its exact subject. */
import { headerText } from '../../mail/header-text';
import { KEY_HEADER } from '../../mail/key';
import { readTemplate, type Template } from '../../mail/template';
import type { Made, Round } from '../job';
import type { DraftIds, Drafts } from '../ports';
import type { LetterOffice, LetterRow } from './letter-office';
import { idsIn } from './look-through';

type Search =
  | { readonly ok: true; readonly found: readonly DraftIds[] }
  | { readonly ok: false; readonly reason: string };

/** All drafts with exactly this subject, but for those that Cultivate made: they may bear their template's. */
function search(mailbox: Drafts, subject: string, known: ReadonlySet<string>): Search {
  const all = mailbox.list();
  if (!all.ok) return all;
  const found: DraftIds[] = [];
  for (const ids of all.value) {
    if (known.has(ids.draftId) || known.has(ids.messageId)) continue;
    const headers = mailbox.headers(ids.draftId);
    if (!headers.ok) return headers;
    const isOurs = headers.value?.has(KEY_HEADER.toLowerCase()) ?? false;
    if (!isOurs && headerText(headers.value?.get('subject') ?? '').trim() === subject) found.push(ids);
  }
  return { ok: true, found };
}

function read(
  mailbox: Drafts,
  subject: string,
  known: ReadonlySet<string>,
  keep: (template: Template) => void,
): Made {
  const stopped = (reason: string): Made => ({ changes: [], stop: reason });
  const result = search(mailbox, subject, known);
  if (!result.ok) return stopped(result.reason);
  const [template, ...others] = result.found;
  if (!template) return stopped(`Gmail has no draft with the subject "${subject}".`);
  if (others.length > 0)
    return stopped(
      `Gmail has ${others.length + 1} drafts with the subject "${subject}": give one of them another.`,
    );
  const raw = mailbox.raw(template.draftId);
  if (!raw.ok) return stopped(raw.reason);
  const parsed = readTemplate(raw.value ?? '');
  if (!parsed.ok) return stopped(parsed.reason);
  keep(parsed.template);
  return { changes: [] };
}

/** A round that finds a letter's template and writes nothing. Where there is none, or there are two alike, it stops. */
export const readTemplateRound = (
  { name, templateDraft }: LetterRow,
  { tables }: LetterOffice,
  keep: (template: Template) => void,
): Round => ({
  intentions: [],
  progress: `${name}: read the draft "${templateDraft}".`,
  make: ({ drafts }) => read(drafts, templateDraft.trim(), idsIn(tables.drafts.rows), keep),
});
