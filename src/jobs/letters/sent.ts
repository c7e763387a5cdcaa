/** Letters that somebody has sent: their rows say so, and each recipient has a touch, once (S10). */
import { mayBeSent } from '../../domain/campaigns/draft-states';
import type { LetterKind } from '../../domain/campaigns/letter';
import type { Touch } from '../../domain/touches/touch';
import { drafts } from '../../sheets/tabs/drafts';
import { letters } from '../../sheets/tabs/letters';
import { touches } from '../../sheets/tabs/touches';
import { withChanges } from '../apply';
import { appendRow, setAsAsked, setCells, type Change, type Office } from '../job';
import { namesOf } from '../names-of';
import { draftsOf, LETTER_TABS, signerOf, type DraftRow, type LetterRow } from './letter-office';
import { tellState } from './letter-state';

export const SENT_TABS = [...LETTER_TABS, 'touches'] as const;
export type SentOffice = Office<(typeof SENT_TABS)[number]>;

/** What a letter counts as once it is sent. */
const TOUCH_OF: Readonly<Record<LetterKind, Touch>> = {
  Letter: 'Email',
  'Hard-times letter': 'Email',
  Personal: 'Email',
  'Check-in': 'Check-in',
  'Thinking of you': 'Thinking of you',
  Appeal: 'Email',
  Introduction: 'Introduction',
};

const sourceKeyOf = ({ key }: DraftRow): string => `draft/${key}`;

/** The rows that marking a letter as sent is about; after Undo their touches are gone, and they are marked again. */
export const rowsToMark = (letter: LetterRow, office: SentOffice): DraftRow[] =>
  draftsOf(office, letter).filter(
    ({ state }) => state !== null && (mayBeSent(state) || (state === 'Sent' && letter.sentOn === null)),
  );

/** One touch a recipient, however often it is marked. Sending them took its time once. */
function touchesFor(letter: LetterRow, rows: readonly DraftRow[], office: SentOffice): Change[] {
  const { tables, today, settings } = office;
  const logged = new Set(tables.touches.rows.map(({ sourceKey }) => sourceKey));
  const nameOf = namesOf(tables.contacts.rows);
  const known = new Set(tables.contacts.rows.map(({ id }) => id));
  return rows
    .filter((row) => known.has(row.contactId) && !logged.has(sourceKeyOf(row)))
    .map((row, index) =>
      appendRow(touches, {
        date: letter.sentOn ?? today,
        contact: nameOf(row.contactId),
        contactId: row.contactId,
        touch: TOUCH_OF[letter.kind ?? 'Letter'],
        who: signerOf(letter, settings).doer,
        result: 'Sent',
        minutes: index === 0 ? null : 0,
        note: letter.name,
        sourceKey: sourceKeyOf(row),
      }),
    );
}

/** What changes when these rows of a letter were sent. */
export function markSent(letter: LetterRow, rows: readonly DraftRow[], office: SentOffice): Change[] {
  const marks = [
    ...(letter.sentOn === null ? [setAsAsked(letters, letter.id, { sentOn: office.today })] : []),
    ...rows.map(({ key }) => setCells(drafts, key, { state: 'Sent', why: '' })),
  ];
  return [
    ...marks,
    tellState(letter, withChanges(office, marks), 'Sent'),
    ...touchesFor(letter, rows, office),
  ];
}
