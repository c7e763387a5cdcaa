/** The Gmail draft that a letter's text is taken from, found by its exact subject. */
import { asTold, quoted } from '../../../domain/text/shortened';
import { headerText } from '../../../mail/parse/header-text';
import { readTemplate, type Template } from '../../../mail/parse/template';
import type { Made, Round } from '../../../runner/job';
import type { MailAnswer } from '../../../runner/drafts-port';
import type { LetterOffice, LetterRow } from '../compose/letter-office';
import { idsIn, lookThrough, type LookedThrough, type Outside } from './look-through';

/** So long a search leaves time to draft something, too. */
const SEARCH_MILLISECONDS = 180_000;

/**
 * All drafts with exactly this subject, but for those that Cultivate made: they may bear their template's.
 */
function search(outside: Outside, subject: string, known: ReadonlySet<string>): MailAnswer<LookedThrough> {
  const looked = lookThrough(outside, known, SEARCH_MILLISECONDS);
  if (!looked.ok) return looked;
  const { drafts, isComplete } = looked.value;
  const found = drafts.filter(
    ({ key, headers }) => key === '' && headerText(headers.get('subject') ?? '').trim() === subject,
  );
  return { ok: true, value: { drafts: found, isComplete } };
}

function read(
  outside: Outside,
  subject: string,
  known: ReadonlySet<string>,
  keep: (template: Template) => void,
): Made {
  const stopped = (reason: string): Made => ({ changes: [], stop: reason });
  const result = search(outside, subject, known);
  if (!result.ok) return stopped(result.reason);
  const { drafts, isComplete } = result.value;
  if (!isComplete)
    return stopped(
      `Gmail has too many drafts to look for ${quoted(subject)} among them: delete those that you don't need.`,
    );
  const [template, ...others] = drafts;
  if (!template) return stopped(`Gmail has no draft with the subject ${quoted(subject)}.`);
  if (others.length > 0)
    return stopped(
      `Gmail has ${others.length + 1} drafts with the subject ${quoted(subject)}: give one of them another.`,
    );
  const raw = outside.drafts.raw(template.ids.draftId);
  if (!raw.ok) return stopped(raw.reason);
  const parsed = readTemplate(raw.value ?? []);
  if (!parsed.ok) return stopped(parsed.reason);
  keep(parsed.template);
  return { changes: [] };
}

/**
 * A round that finds a letter's template and writes nothing. Where there is none, or there are two alike, it
 * stops.
 */
export const readTemplateRound = (
  { name, templateDraft }: LetterRow,
  { tables }: LetterOffice,
  keep: (template: Template) => void,
): Round => ({
  intentions: [],
  progress: `${asTold(name)}: read the draft ${quoted(templateDraft)}.`,
  make: (outside) => read(outside, templateDraft.trim(), idsIn(tables.drafts.rows), keep),
});
