/**
 * How the first few will read a letter: to whom, how they are greeted, subject and text, down to the way to
 * opt out.
 */
import { DEAR, fieldKey } from '../../../domain/letters/text/merge-fields';
import { plural } from '../../../domain/text/words';
import { addresseesOf, type PendingDraft } from '../draft/drafts-to-make';
import { valuesFor } from '../compose/letter-fields';
import type { Written } from '../compose/write-email';
import type { LetterOffice } from '../compose/letter-office';
import type { Preview } from './preview';
import { section, someOf, textLine, type Line } from './preview-lines';
import { brokenIntoLines } from './preview-text';

/** How many people of a Bcc are named. */
const MOST_NAMED = 3;

/** What {{Dear}} says to them. */
const greetingOf = (contactId: string, { tables }: LetterOffice): string =>
  valuesFor(contactId, tables.contacts, '').get(fieldKey(DEAR)) || '(Dear is blank)';

function headOf(draft: PendingDraft, { composed }: Preview, office: LetterOffice): Line[] {
  const people = addresseesOf(draft);
  const { name, address } = composed.signer.mailbox;
  if (composed.way === 'Together')
    return [
      ['To', `${name} <${address}>`],
      ['Bcc', someOf(people, MOST_NAMED)],
    ];
  const to = people.map(({ name: whom, email }): Line => ['To', `${whom} <${email}>`]);
  // Those who are introduced to each other are greeted together, by the words of the introduction.
  return people.length > 1
    ? to
    : [...to, ...people.map(({ contactId }): Line => ['Greeted as', greetingOf(contactId, office)])];
}

/** A draft that can be written. */
type Readable = { readonly draft: PendingDraft; readonly written: Extract<Written, { ok: true }> };

const readable = (draft: PendingDraft): Readable[] =>
  draft.written.ok ? [{ draft, written: draft.written }] : [];

/**
 * One letter as it will be read: to whom, how they are greeted and its subject; its text; and its HTML, ''
 * where it has no formatting.
 */
type Letter = { readonly head: readonly Line[]; readonly text: string; readonly html: string };

const letterTo = ({ draft, written }: Readable, preview: Preview, office: LetterOffice): Letter => ({
  head: [...headOf(draft, preview, office), ['Subject', written.subject]],
  text: written.text.trim(),
  html: preview.composed.text.html === null ? '' : written.html,
});

/** What can't be seen here. */
function unseen({ composed: { text } }: Preview): string[] {
  const { inline, attachments } = text.kept;
  const files = attachments.map(({ name }) => name).join(', ');
  const remarks = [
    files === '' ? '' : `Attached: ${files}.`,
    inline.length === 0 ? '' : `${plural(inline.length, 'picture stands', 'pictures stand')} in the text.`,
  ];
  return remarks.filter((remark) => remark !== '');
}

type Reading = {
  readonly title: string;
  /** What can't be seen here, a sentence each. */
  readonly remarks: readonly string[];
  readonly letters: readonly Letter[];
};

/**
 * The letter as it will be read; Together all get the same.
 *
 * @param most so many letters One each
 */
export function howItReads(preview: Preview, office: LetterOffice, most: number): Reading {
  const { composed, posting, written, whyNoText } = preview;
  if (whyNoText !== null) return { title: 'How it will read', remarks: [whyNoText], letters: [] };
  const shown = written.flatMap(readable).slice(0, composed.way === 'Together' ? 1 : most);
  return {
    title:
      composed.way === 'Together'
        ? 'How all of them will read it'
        : `How the first ${shown.length} of ${posting.drafts} will read it`,
    remarks: shown.length === 0 ? [] : unseen(preview),
    letters: shown.map((draft) => letterTo(draft, preview, office)),
  };
}

/** The same as lines of the tab; [] where there is nothing to read. */
export const readingLines = ({ title, remarks, letters }: Reading): Line[] =>
  section(title, [
    ...remarks.map(textLine),
    ...(letters.some(({ html }) => html !== '') ? [textLine(FORMATTED)] : []),
    ...letters.flatMap(linesOf),
  ]);

const FORMATTED = 'In Gmail it has its formatting, which isn’t shown here.';

const linesOf = ({ head, text }: Letter): Line[] => [
  ...head,
  ...brokenIntoLines(text).map((line, index): Line => [index === 0 ? 'Text' : '', line]),
  textLine(''),
];
