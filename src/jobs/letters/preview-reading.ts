/** How the first few will read a letter: to whom, how they are greeted, subject and text, down to the way to opt out. */
import { DEAR, fieldKey } from '../../domain/campaigns/merge-fields';
import { plural } from '../../domain/words';
import { addresseesOf, type PendingDraft } from './drafts-to-make';
import { valuesFor } from './letter-fields';
import type { LetterOffice } from './letter-office';
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
  return people.flatMap((person): Line[] => [
    ['To', `${person.name} <${person.email}>`],
    ['Greeted as', greetingOf(person.contactId, office)],
  ]);
}

function letterTo(draft: PendingDraft, preview: Preview, office: LetterOffice): Line[] {
  if (!draft.written.ok) return [];
  const { subject, text } = draft.written;
  return [
    ...headOf(draft, preview, office),
    ['Subject', subject],
    ...brokenIntoLines(text).map((line, index): Line => [index === 0 ? 'Text' : '', line]),
    textLine(''),
  ];
}

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
  const whole = written.filter((draft) => draft.written.ok);
  const shown = whole.slice(0, composed.way === 'Together' ? 1 : MOST_SHOWN);
  if (shown.length === 0) return [];
  const title =
    composed.way === 'Together'
      ? 'How all of them will read it'
      : `How the first ${shown.length} of ${posting.people} will read it`;
  return section(title, [...unseen(preview), ...shown.flatMap((draft) => letterTo(draft, preview, office))]);
}
