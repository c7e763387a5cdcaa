/**
 * How the first few will read a letter: to whom, how they are greeted, subject and text, down to the way to
 * opt out.
 */
import { DEAR, fieldKey } from '../../../domain/letters/text/merge-fields';
import { plural } from '../../../domain/text/words';
import { addresseesOf, type PendingDraft } from '../draft/drafts-to-make';
import { valuesFor } from '../compose/letter-fields';
import type { LetterOffice } from '../compose/letter-office';
import type { Preview } from './preview';
import { section, someOf, textLine, type Line } from './preview-lines';
import { brokenIntoLines } from './preview-text';

/** How many letters One each are shown, and how many people of a Bcc are named. */
const MOST_SHOWN = 3;

/** What {{Dear}} says to them. */
const greetingOf = (contactId: string, { tables }: LetterOffice): string =>
  valuesFor(contactId, tables.contacts, '').get(fieldKey(DEAR)) || '(Dear is blank)';

function headOf(draft: PendingDraft, { composed }: Preview, office: LetterOffice): Line[] {
  const people = addresseesOf(draft);
  const { name, address } = composed.signer.mailbox;
  if (composed.way === 'Together')
    return [
      ['To', `${name} <${address}>`],
      ['Bcc', someOf(people, MOST_SHOWN)],
    ];
  const to = people.map(({ name: whom, email }): Line => ['To', `${whom} <${email}>`]);
  // Those who are introduced to each other are greeted together, by the words of the introduction.
  return people.length > 1
    ? to
    : [...to, ...people.map(({ contactId }): Line => ['Greeted as', greetingOf(contactId, office)])];
}

/** A draft that can be written. */
type Readable = { readonly draft: PendingDraft; readonly subject: string; readonly text: string };

const readable = (draft: PendingDraft): Readable[] =>
  draft.written.ok ? [{ draft, subject: draft.written.subject, text: draft.written.text }] : [];

const letterTo = ({ draft, subject, text }: Readable, preview: Preview, office: LetterOffice): Line[] => [
  ...headOf(draft, preview, office),
  ['Subject', subject],
  ...brokenIntoLines(text).map((line, index): Line => [index === 0 ? 'Text' : '', line]),
  textLine(''),
];

/** What can't be seen here. */
function unseen({ composed: { text } }: Preview): Line[] {
  const { inline, attachments } = text.kept;
  const files = attachments.map(({ name }) => name).join(', ');
  const remarks = [
    files === '' ? '' : `Attached: ${files}.`,
    inline.length === 0 ? '' : `${plural(inline.length, 'picture stands', 'pictures stand')} in the text.`,
    text.html === null ? '' : 'In Gmail it has its formatting, which isn’t shown here.',
  ];
  return remarks.filter((remark) => remark !== '').map(textLine);
}

/** The letter as it will be read; Together all get the same. */
export function howItReads(preview: Preview, office: LetterOffice): Line[] {
  const { composed, posting, written, whyNoText } = preview;
  if (whyNoText !== null) return section('How it will read', [textLine(whyNoText)]);
  const shown = written.flatMap(readable).slice(0, composed.way === 'Together' ? 1 : MOST_SHOWN);
  if (shown.length === 0) return [];
  const title =
    composed.way === 'Together'
      ? 'How all of them will read it'
      : `How the first ${shown.length} of ${posting.drafts} will read it`;
  return section(title, [...unseen(preview), ...shown.flatMap((draft) => letterTo(draft, preview, office))]);
}
