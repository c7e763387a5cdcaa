/** The Gmail draft that a letter's text is taken from, found by its exact subject. */
import { headerText } from '../../mail/header-text';
import { readTemplate, type Template } from '../../mail/template';
import type { Made, Round } from '../job';
import type { DraftIds, Drafts } from '../ports';
import type { LetterRow } from './letter-office';

type Search =
  | { readonly ok: true; readonly found: readonly DraftIds[] }
  | { readonly ok: false; readonly reason: string };

/** All drafts with exactly this subject. */
function search(mailbox: Drafts, subject: string): Search {
  const all = mailbox.list();
  if (!all.ok) return all;
  const found: DraftIds[] = [];
  for (const ids of all.value) {
    const headers = mailbox.headers(ids.draftId);
    if (!headers.ok) return headers;
    if (headerText(headers.value?.get('subject') ?? '').trim() === subject) found.push(ids);
  }
  return { ok: true, found };
}

function read(mailbox: Drafts, subject: string, keep: (template: Template) => void): Made {
  const stopped = (reason: string): Made => ({ changes: [], stop: reason });
  const result = search(mailbox, subject);
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
  keep: (template: Template) => void,
): Round => ({
  intentions: [],
  progress: `${name}: read the draft "${templateDraft}".`,
  make: ({ drafts }) => read(drafts, templateDraft.trim(), keep),
});
